import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { right } from "fp-ts/lib/Either.js";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { evaluate } from "../../src/cli/repl/evaluate";
import type { Files, Session } from "../../src/cli/repl/session";
import { run } from "../../src/cli/run";
import type { LawAsSigned } from "../../src/cli/signing/law-as-signed";
import { parseSignatures } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { signable, withSignatures } from "../../src/signing";
import { readAs } from "../parse/outcome";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");

let folder = "";
let file = "";
const at = (name: string): string => join(folder, "mou-shi", name);
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "gongshu-sign-"));
	file = join(folder, "签署.yaml");
	await gongshu("new", "regulation", "mou-shi", "--dir", folder);
});

const own = () => ["--law", at("regulation.json")];
const beside = () => ["--source", at("source.txt"), "--cases", at("cases.json")];
const sign = (...argv: readonly string[]) => gongshu("sign", ...own(), "--signatures", file, ...beside(), ...argv);

interface Item {
	readonly of: string;
	readonly id: string;
	readonly code: string;
	readonly because?: string;
}

const waiting = async (...argv: readonly string[]): Promise<readonly Item[]> =>
	JSON.parse((await sign(...argv, "--json")).stdout);
const codeOf = async (kind: string, id: string): Promise<string> =>
	(await waiting()).find((item) => item.of === kind && item.id === id)?.code ?? "";

const by = ["--by", "法规科甲", "--on", "2026-11-20"] as const;
const saved = () => readAs(parseSignatures(parse(readFileSync(file, "utf8")))) ?? [];

/** The regulation with a word of it changed. */
const reword = (from: string, to: string): void => {
	const text = readFileSync(at("regulation.json"), "utf8");
	expect(text).toContain(from);
	writeFileSync(at("regulation.json"), text.replaceAll(from, to));
};

const reading = (): { readonly id: string; readonly because: string; readonly alternatives: readonly string[] } =>
	JSON.parse(readFileSync(at("regulation.json"), "utf8")).readings[0];

describe("gongshu sign", () => {
	test("lists what waits, with the codes; the cases by what they are about, or one by one", async () => {
		const { stdout, code } = await sign();
		expect(code).toBe(0);
		expect(stdout).toMatch(/待签署：解释1项，条\d条，案例7例，规则集1部。/);
		expect(stdout).toMatch(/开放类型 +[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4} +6例，待签署6例/);
		expect(stdout.match(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/g)?.length).toBeGreaterThan(8);
		expect((await sign("--case", "开放类型")).stdout).toContain("没有所列情形的，无条件开放");
		const alone = await gongshu("sign", ...own(), "--signatures", file);
		expect([alone.stdout.includes("条（号"), alone.stderr]).toEqual([
			false,
			"没有给出所据文本（--source），没有列出条。\n没有给出书面案例（--cases），没有列出案例。",
		]);
	});

	test("a reading, an article by its name, a case, and all cases on one question: each no longer waits", async () => {
		const { id } = reading();
		const article = (await waiting()).find(({ of }) => of === "article");
		const steps = [
			["--reading", id, "--code", await codeOf("reading", id)],
			["--article", "第三条", "--code", await codeOf("article", "3")],
			["--case", "开放申请", "--code", /开放申请 +(\S+)/.exec((await sign()).stdout)?.[1] ?? ""],
			[
				"--case",
				"开放类型",
				"--code",
				/开放类型 +(\S+)/
					.exec((await sign()).stdout)?.[1]
					?.replaceAll("-", " ")
					.toLowerCase() ?? "",
			],
		];
		for (const step of steps) expect(await sign(...step, ...by)).toMatchObject({ stderr: "", code: 0 });
		expect(article).toBeDefined();
		expect(saved().map(({ of }) => of)).toEqual(["reading", "article", ...Array(7).fill("case")]);
		expect((await waiting()).filter(({ of }) => of === "case" || of === "reading")).toEqual([]);
		expect((await gongshu("check", ...own(), "--signatures", file, ...beside())).stdout).toContain("签署的都是现在的文字");
	});

	test("a code that is not that of the present words is turned away with 5, and nothing is written", async () => {
		const { id, because } = reading();
		const code = await codeOf("reading", id);
		reword(because, `${because}又记。`);
		const { stdout, stderr, code: exit } = await sign("--reading", id, "--code", code, ...by);
		expect([stdout, exit]).toEqual(["", 5]);
		expect(stderr).toContain("所签的是另一版本");
		expect(readdirSync(folder)).toEqual(["mou-shi"]);
	});

	test("everything wrong with what is to be signed is told at once", async () => {
		const { id } = reading();
		const wrong = ["--reading", id, "--code", "甲", "--by", " ", "--on", "2026-02-30", "--opinion", "赞成"];
		const { stderr, code } = await sign(...wrong);
		expect(code).toBe(5);
		for (const said of ["`甲` 不是核对码", "`2026-02-30` 没有这一天", "“意见”不能填 `赞成`", "不能空白"])
			expect(stderr).toContain(said);
		expect((await sign("--reading", "R-77")).stderr).toContain("没有可供签署的解释 `R-77`");
		const later = ["--reading", id, "--code", await codeOf("reading", id), "--by", "甲", "--on", "2999-01-01"];
		expect(await sign(...later)).toMatchObject({ code: 5, stderr: expect.stringContaining("晚于今日") });
	});

	test("what is missing or too much is an error of usage", async () => {
		for (const argv of [
			["--by", "甲"],
			["--code", "FC56-942F-860F", "--by", "甲"],
			["--reading", "R-01", "--article", "3"],
		])
			expect((await sign(...argv)).code).toBe(2);
		expect((await gongshu("sign")).code).toBe(2);
	});

	test("the author of a case does not sign it", async () => {
		const cases = JSON.parse(readFileSync(at("cases.json"), "utf8"));
		writeFileSync(at("cases.json"), JSON.stringify([{ ...cases[0], 编写人: "法规科甲" }]));
		const title = cases[0].案例;
		const { stderr, code } = await sign("--case", title, "--code", await codeOf("case", title), ...by);
		expect([code, stderr.includes("就是编写人")]).toEqual([5, true]);
	});

	test("who signs again renews the signature; remarks in the file, and what others signed, stay", async () => {
		const { id, alternatives } = reading();
		const code = ["--reading", id, "--code", await codeOf("reading", id)];
		await sign(...code, "--by", "法规科乙");
		writeFileSync(file, `# 本局留存\n${readFileSync(file, "utf8")}`);
		await sign(...code, ...by);
		const instead = alternatives[0] ?? "";
		const { stdout } = await sign(...code, "--by", "法规科甲", "--opinion", "不同意", "--instead", instead);
		expect(stdout).toContain("代替原有的1项");
		expect(readFileSync(file, "utf8")).toMatch(/^# 本局留存\n格式: gongshu-signatures\/1\n签署:\n {2}- \{ 项: 解释, /);
		expect(saved().map(({ by: who, opinion }) => [who, opinion])).toEqual([
			["法规科乙", "agree"],
			["法规科甲", "disagree"],
		]);
		expect((await waiting()).find((item) => item.id === id)?.because).toBe("不同意");
	});

	test("a file in JSON stays JSON", async () => {
		const { id } = reading();
		file = join(folder, "签署.json");
		await sign("--reading", id, "--code", await codeOf("reading", id), ...by);
		expect(JSON.parse(readFileSync(file, "utf8")).签署).toHaveLength(1);
		expect(await sign()).toMatchObject({ code: 0 });
	});
});

test("a session tells who confirmed what, under another law that it goes on with too", () => {
	const { hash = "" } = signable(weifang2021, {}).find(({ id }) => id === "A-06") ?? {};
	const said = { of: "reading", law: "weifang-2021", id: "A-06", hash, opinion: "agree", by: "法规科甲" } as const;
	const asSigned: LawAsSigned = (law) => right(withSignatures(law, [{ ...said, on: "2026-11-20" }]).law);
	const facts = { harmsThirdParty: { value: true, by: "某局", on: "2024-09-01" } } as const;
	const session: Session = { law: weifang2021, on: "2024-09-02", question: "opening", facts, asSigned };
	const files: Files = { read: () => ({ problem: "" }), write: () => null };
	const { session: under, text } = evaluate(session, "法规 weifang", files);
	expect(text).toContain("适用潍坊市现行规定");
	expect(evaluate(under, "算", files).text).toContain("已由法规科甲于2026年11月20日确认");
});

describe("a signature and then a changed word", () => {
	const facts = ["--facts", '{"本市行政区域内":"是"}'] as const;
	const decided = () => gongshu("decide", ...own(), "-q", "开放类型", "--on", "2026-02-13", ...facts, "--signatures", file);
	const followed = () => {
		const events = ["--events", '[{"日期":"2026-02-13","环节":"申请","结果":"已提出申请"}]'];
		return gongshu("follow", ...own(), "--procedure", "开放申请", "--on", "2026-02-24", ...events, "--signatures", file);
	};
	const checked = () => gongshu("check", ...own(), "--signatures", file, ...beside());

	test("check exits with 4, and every command says that it must be signed again", async () => {
		const { id, because } = reading();
		await sign("--reading", id, "--code", await codeOf("reading", id), ...by);
		await sign("--article", "3", "--code", await codeOf("article", "3"), ...by);
		expect(await checked()).toMatchObject({ code: 0, stderr: "" });
		const spoken = await Promise.all([decided(), followed()]);
		expect(spoken.some(({ stdout }) => stdout.includes("已由法规科甲于2026年11月20日确认"))).toBe(true);
		reword(because, `${because}又记。`);
		const { stdout, stderr, code } = await checked();
		expect([code, stderr]).toEqual([4, "签署有 1 处问题。"]);
		expect(stdout).toContain(`法规科甲（2026年11月20日）所签的解释 \`${id}\` 是另一版本`);
		const after = await Promise.all([decided(), followed()]);
		expect(after.some((output) => output.stdout.includes("所签的是另一版本，须重新签署"))).toBe(true);
		expect((await waiting()).find((item) => item.id === id)?.because).toBe("须重新签署");
	});

	test("a file that cannot be read is told by every command that takes one", async () => {
		writeFileSync(file, "格式: gongshu-signatures/1\n签署:\n  - { 项: 解释 }\n格式: 甲\n");
		for (const output of await Promise.all([decided(), followed(), checked(), sign()])) {
			expect([output.stdout, output.code]).toEqual(["", 5]);
			expect(output.stderr).toContain("写了两次：第4行第1列");
		}
		writeFileSync(file, "格式: gongshu-signatures/1\n签署:\n  - { 项: 解释 }\n");
		expect((await decided()).stderr).toContain("[--signatures › 签署 › 第1项] 这一项签署缺少“核对码”");
	});

	test("signatures of a law that there is not are told by check", async () => {
		const { id } = reading();
		await sign("--reading", id, "--code", await codeOf("reading", id), ...by);
		writeFileSync(file, readFileSync(file, "utf8").replace("规定: mou-shi", "规定: mou-shl"));
		expect(await checked()).toMatchObject({ code: 4, stdout: expect.stringContaining("没有标识为 `mou-shl` 的规定") });
	});
});
