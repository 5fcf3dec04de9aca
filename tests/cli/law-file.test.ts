import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/cli/repl/evaluate";
import type { Files, Session } from "../../src/cli/repl/session";
import { run } from "../../src/cli/run";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const folder = mkdtempSync(join(tmpdir(), "gongshu-law-"));
const written = (name: string, content: string | Uint8Array): string => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};
const pack = written("weifang-2021.json", JSON.stringify(weifang2021));
const source = "tests/law/sources/weifang-2021.txt";

const on = ["--on", "2024-09-02"] as const;
const found = { 认定人: "某局", 认定日: "2024-08-30" };
const harmed = { 认定: "是", ...found };
const facts = ["--facts", JSON.stringify({ 公共数据: "是", 开放会对第三方合法权益造成损害: harmed })] as const;
const opening = ["-q", "开放属性", ...on, ...facts] as const;
const events = ["--events", '[{"日期":"2024-04-08","环节":"申请","结果":"已提出申请"}]'] as const;
const changed = JSON.stringify({ 开放会对第三方合法权益造成损害: { 认定: "否", ...found } });

describe("every command says of a law in a file what it says of the same law where it ships", () => {
	test.each([
		["decide", ...opening],
		["assess", ...on, ...facts],
		["remedy", ...opening, "--remedy", "数据脱敏", "--changed", changed],
		["follow", "--procedure", "共享申请", ...on, ...events],
		["why", ...opening],
		["why-not", ...opening, "--level", "无条件开放"],
		["changes", ...opening, "--goal", "无条件开放"],
		["ask", ...opening],
		["compare", "--with", "pipl-2021", ...on, ...facts],
		["diff", "--with", "pipl-2021", ...on],
		["prove"],
		["facts"],
		["facts", "--schema"],
		["rules", ...on, "--source", source],
		["book", ...on, "--source", source, "--format", "html"],
		["check"],
		["check", "--source", source],
	])("%s", async (...argv) => {
		const [shipped, read] = [await gongshu(...argv, "--law", "weifang-2021"), await gongshu(...argv, "--law", pack)];
		expect(read).toEqual(shipped);
		expect(read.stderr).toBe("");
		expect(read.stdout.length).toBeGreaterThan(5);
	});

	test("compare and diff with the same law in a file", async () => {
		expect(await gongshu("compare", "--law", "pipl-2021", "--with", pack, ...on, ...facts)).toEqual(
			await gongshu("compare", "--law", "pipl-2021", "--with", "weifang-2021", ...on, ...facts),
		);
		expect((await gongshu("diff", "--law", "weifang-2021", "--with", pack, ...on)).code).toBe(0);
	});

	test("a byte order mark is no part of the law", async () => {
		const marked = written("marked.json", `\uFEFF${JSON.stringify(weifang2021)}`);
		expect((await gongshu("check", "--law", marked)).code).toBe(0);
	});
});

/** The regulation as plain data that a test may spoil. */
const spoilt = (name: string, spoil: (law: Record<string, never>) => object): string =>
	written(name, JSON.stringify(spoil(JSON.parse(JSON.stringify(weifang2021)))));

describe("a law that is not well made answers nothing, and everything wrong with it is told", () => {
	const misspelt = spoilt("misspelt.json", (law) => ({
		...law,
		effective: { from: "2022-02-01", until: "2021-02-01" },
		remedies: [{ id: "x", label: "甲", words: [{ cite: { article: 23 }, quote: "脱敏" }], changes: ["publicDate"] }],
	}));

	test("what does not fit together, with exit code 3", async () => {
		const { stdout, stderr, code } = await gongshu("decide", "--law", misspelt, ...opening);
		expect([stdout, code]).toEqual(["", 3]);
		for (const said of ["规则有 ", "处问题，未作任何判断", "[--law › ", "`publicDate`", "`2021-02-01`"])
			expect(stderr).toContain(said);
	});

	test("what has no form at all, together", async () => {
		const shapeless = written("shapeless.json", '{"id":"a","title":3,"rank":"城规"}');
		for (const argv of [["decide", ...opening], ["rules"], ["follow", "--procedure", "共享申请", ...events]]) {
			const { stdout, stderr, code } = await gongshu(...argv, "--law", shapeless);
			expect([stdout, code]).toEqual(["", 3]);
			for (const said of ["[--law › title]", "[--law › rank]", "`城规`"]) expect(stderr).toContain(said);
		}
	});

	test("a day that does not exist is told beside it", async () => {
		const { stderr, code } = await gongshu("decide", "-q", "开放属性", "--law", misspelt, "--on", "2024-02-30");
		expect(code).toBe(3);
		expect(stderr).toMatch(/^输入有 \d+ 处问题/);
		expect(stderr).toContain("`2024-02-30`");
	});

	test("both laws of a comparison", async () => {
		const { stderr, code } = await gongshu("compare", "--law", misspelt, "--with", misspelt, ...on);
		expect(code).toBe(3);
		expect(stderr).toContain("[--law › effective]");
		expect(stderr).toContain("[--with › effective]");
	});

	test("check lists it on stdout, by its own paths, and as data", async () => {
		const { stdout, stderr, code } = await gongshu("check", "--law", misspelt);
		expect(code).toBe(3);
		expect(stdout).toContain("`2021-02-01` 早于施行日");
		expect(stderr).toMatch(/^规则有 \d+ 处问题。$/);
		const data: readonly object[] = JSON.parse((await gongshu("check", "--law", misspelt, "--json")).stdout);
		expect(data).toHaveLength(stdout.split("\n").length);
		for (const issue of data) expect(Object.keys(issue)).not.toContain("inLaw");
	});

	test("a key written twice is told, for only one of them would be read", async () => {
		const text = readFileSync(pack, "utf8");
		const twice = written("twice.json", text.replace('"articles":{', '"articles":{"2":{"title":"又一","state":"encoded"},'));
		const { stdout, code } = await gongshu("check", "--law", twice);
		expect([stdout, code]).toEqual([
			"· [articles › 2] `2` 写了两次，在第1行第539列和第1行第629列。只有一处会被读取，请合并或者改名",
			3,
		]);
		expect((await gongshu("facts", "--law", twice)).code).toBe(3);
	});

	test.each([
		["a comma too many", '{\n\t"id": "a",\n}', "第3行第1列"],
		["a comma too few", '{\n\t"名称": "甲"\n\t"id": "a"\n}', "第3行第2列"],
		["a text that breaks off", '{"id": "a"', "第1行第11列"],
		["a Chinese quotation mark", '{"id": “a”}', "第1行第8列"],
		["nothing", "", "第1行第1列"],
	])("text that is not JSON: %s", async (_, text, place) => {
		const path = written("broken.json", text);
		for (const argv of [["facts"], ["decide", ...opening], ["diff", "--with", "weifang"]]) {
			const { stdout, stderr, code } = await gongshu(...argv, "--law", path);
			expect([stdout, code]).toEqual(["", 3]);
			expect(stderr).toContain(`的内容不是合法的 JSON：${place}起无法读取`);
		}
		expect(await gongshu("check", "--law", path)).toMatchObject({ code: 3, stderr: "规则有 1 处问题。" });
	});
});

describe("a file that cannot be read is input turned away, with exit code 5", () => {
	test.each([
		["one that is not there", join(folder, "nowhere.json"), "请检查文件是否存在"],
		["a folder", `${folder}/`, "这是目录，请写明其中的文件"],
		["bytes that are not UTF-8", written("gbk.json", new Uint8Array([0x7b, 0xb9, 0xab, 0xca, 0xfd])), "另存为 UTF-8"],
	])("%s", async (_, path, suggestion) => {
		for (const argv of [
			["check", "--law", path],
			["decide", "--law", path, ...opening],
			["decide", "-q", "开放属性", "--facts", path],
			["compare", "--with", path],
			["check", "--law", pack, "--source", path],
		]) {
			const { stdout, stderr, code } = await gongshu(...argv);
			expect([stdout, code]).toEqual(["", 5]);
			expect(stderr).toContain(suggestion);
		}
	});

	test("the law and the text, both told", async () => {
		const { stderr, code } = await gongshu("check", "--law", join(folder, "a.json"), "--source", join(folder, "b.txt"));
		expect(code).toBe(5);
		expect(stderr).toMatch(/输入有 2 处问题/);
	});
});

describe("a session", () => {
	const start: Session = { law: weifang, on: "2024-09-02", question: "sharing", facts: {} };
	const renamed = JSON.stringify({ ...weifang2021, id: "mou-shi", actors: undefined });
	const kept = new Map([
		["mou-shi.json", renamed],
		["none.json", "{}"],
	]);
	const files: Files = {
		read: (path) => ({ text: kept.get(path) ?? "" }),
		write: (path, text) => {
			kept.set(path, text);
			return null;
		},
	};
	const type = (...lines: readonly string[]) =>
		lines.reduce<{ readonly session: Session; readonly text: string }>(({ session }, line) => evaluate(session, line, files), {
			session: start,
			text: "",
		});

	test("takes a law from a file, and knows it by its id from then on", () => {
		const { session } = type("法规 mou-shi.json", "公共数据 是", "法规 weifang", "法规 mou-shi");
		expect([session.law.id, session.facts]).toEqual(["mou-shi", { publicData: true }]);
		expect(type("法规 mou-shi.json", "法规").text).toContain("［现用］mou-shi：潍坊市公共数据管理办法");
		expect(type("比较 mou-shi.json").text).toContain("本例：");
	});

	test("loads a case that it saved under such a law", () => {
		const { session, text } = type("法规 mou-shi.json", "公共数据 是", "存 例.json", "法规 weifang", "删 全部", "载 例.json");
		expect([session.law.id, session.facts]).toEqual(["mou-shi", { publicData: true }]);
		expect(text).toContain("已载入");
	});

	test("stays with its law where the file holds none", () => {
		const { session, text } = type("法规 none.json");
		expect(session.law).toBe(weifang);
		expect(text).toContain("缺少");
	});
});

describe("check --source", () => {
	test("quotes, articles and the digest are held against the text, all at once", async () => {
		const text = readFileSync(source, "utf8").replace("确需使用", "确实需要使用");
		const { stdout, stderr, code } = await gongshu("check", "--law", pack, "--source", written("altered.txt", text));
		expect(code).toBe(3);
		expect(stdout).toMatch(/\[questions › .*确需使用.*不见于/);
		expect(stdout).toMatch(/\[source › sha256\] 登记的 `[0-9a-f]{64}` 不是所给文本的 SHA-256。核对引文无误后改为 [0-9a-f]{64}/);
		expect(stderr).toMatch(/^规则有 \d+ 处问题。$/);
	});

	test("says that the quotes were compared only where a text was given", async () => {
		expect((await gongshu("check", "--law", pack, "--source", source)).stdout).toBe("规则没有问题，引文与所给文本逐字相同。");
		expect((await gongshu("check", "--law", pack)).stdout).toBe("规则没有问题。");
	});

	test("a law that cannot be read quotes nothing yet", async () => {
		const { stderr, code } = await gongshu("check", "--law", written("none.json", "{"), "--source", source);
		expect([stderr, code]).toEqual(["规则有 1 处问题。改正以后，再与所给文本核对引文。", 3]);
	});

	test("a law of several texts has no text of its own", async () => {
		expect(await gongshu("check", "--source", source)).toMatchObject({ code: 2, stdout: "" });
	});
});
