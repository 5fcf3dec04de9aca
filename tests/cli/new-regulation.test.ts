import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import { laws } from "../../src/rules";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const temporary = (): string => mkdtempSync(join(tmpdir(), "gongshu-new-"));

const names = ["README.md", "cases.json", "regulation.json", "regulation.test.mjs", "source.txt"];

/** A new regulation in a folder of its own, with what was said when it was made. */
const made = async (id: string, ...argv: readonly string[]) => {
	const dir = temporary();
	const said = await gongshu("new", "regulation", id, "--dir", dir, ...argv);
	const folder = join(dir, id);
	return { dir, folder, said, law: join(folder, "regulation.json"), source: join(folder, "source.txt") };
};

describe("new regulation", async () => {
	const { dir, folder, said, law, source } = await made("mou-shi-2026");
	const text = (name: string): string => readFileSync(join(folder, name), "utf8");

	test("writes a whole folder and says how to go on", () => {
		expect([said.code, said.stderr]).toEqual([0, ""]);
		expect(readdirSync(folder).sort()).toEqual(names);
		expect(readdirSync(dir)).toEqual(["mou-shi-2026"]);
		for (const name of names) expect(said.stdout).toContain(join(folder, name));
		expect(said.stdout).toContain(`gongshu check --law ${law} --source ${source}`);
	});

	test("what it writes is well made, quotes its text, and is proven", async () => {
		expect(await gongshu("check", "--law", law, "--source", source)).toMatchObject({ code: 0, stderr: "" });
		expect(await gongshu("prove", "--law", law)).toMatchObject({ code: 0 });
	});

	test("shows one of each thing that a regulation can have", () => {
		const regulation = JSON.parse(text("regulation.json"));
		const facts: readonly { readonly kind: unknown; readonly finding?: object }[] = Object.values(regulation.vocabulary);
		expect(facts.some(({ kind, finding }) => kind === "flag" && !finding)).toBe(true);
		expect(facts.some(({ kind }) => Array.isArray(kind))).toBe(true);
		expect(facts.some(({ finding }) => finding)).toBe(true);
		for (const part of ["scope", "questions", "duties", "remedies", "procedures", "readings", "unstated"])
			expect(regulation[part].length, part).toBeGreaterThan(0);
		expect(regulation.questions[0].rules.some((rule: object) => "unless" in rule)).toBe(true);
		expect(regulation.duties.map(({ within }: { readonly within: object }) => within)).toEqual([
			{ workingDays: 15 },
			{ stated: false, words: "及时" },
		]);
		expect(regulation.actors).toEqual({ "mou-shi-2026:bureau": "市数据局" });
		expect(text("regulation.json")).toContain('"actor": "mou-shi-2026:bureau"');
	});

	test("the cases are unsigned, and no line of it is too long to be read", () => {
		const cases: readonly Record<string, unknown>[] = JSON.parse(text("cases.json"));
		for (const each of cases) expect([each["审核人"], each["审核日期"]]).toEqual([null, null]);
		for (const name of ["regulation.json", "cases.json", "regulation.test.mjs"])
			for (const line of text(name).split("\n")) expect(line.length).toBeLessThan(130);
	});

	test("the README names no command that the help does not name", async () => {
		const commands = [...text("README.md").matchAll(/npx gongshu ([a-z]+)/g)].map(([, command]) => command);
		expect(commands.length).toBeGreaterThan(3);
		for (const command of commands) expect((await gongshu("--help")).stdout).toMatch(new RegExp(`^  ${command} `, "m"));
	});

	test("an existing folder is somebody's work, and so is a file of that name", async () => {
		const before = text("regulation.json");
		writeFileSync(join(dir, "taken"), "");
		mkdirSync(join(dir, "empty"));
		for (const id of ["mou-shi-2026", "taken", "empty"]) {
			const again = await gongshu("new", "regulation", id, "--dir", dir);
			expect([again.code, again.stdout]).toEqual([5, ""]);
			expect(again.stderr).toContain("已经存在，没有写入任何文件");
		}
		expect(text("regulation.json")).toBe(before);
		expect(readdirSync(dir).sort()).toEqual(["empty", "mou-shi-2026", "taken"]);
	});

	test("where it cannot be written nothing is left behind", async () => {
		const nowhere = join(dir, "nowhere");
		const { stderr, code } = await gongshu("new", "regulation", "a", "--dir", nowhere);
		expect(code).toBe(5);
		expect(stderr).toContain("没有留下任何文件");
		expect(readdirSync(dir)).not.toContain("nowhere");
	});

	test("--json prints what was written", async () => {
		const other = await made("b", "--json");
		expect(JSON.parse(other.said.stdout)).toEqual({ folder: other.folder, files: expect.arrayContaining(names) });
	});

	test("the title stands in the law, in its text, and in the README, and the digest is still right", async () => {
		const other = await made("jia-shi", "--title", "《甲市“公共”数据办法》");
		const title = "甲市“公共”数据办法";
		expect(JSON.parse(readFileSync(other.law, "utf8")).title).toBe(title);
		for (const name of ["source.txt", "README.md"]) expect(readFileSync(join(other.folder, name), "utf8")).toContain(title);
		expect((await gongshu("check", "--law", other.law, "--source", other.source)).code).toBe(0);
	});

	test.each([
		["MouShi2026", "mou-shi2026"],
		["mou_shi", "mou-shi"],
		["２０２６-mou", "mou"],
		["某市", "weifang-2021"],
		["../up", "up"],
		["a--b", "a-b"],
		["-".repeat(3), ""],
	])("%s is no id", async (id, suggestion) => {
		const outside = temporary();
		const { stdout, stderr, code } = await gongshu("new", "regulation", "--dir", outside, "--", id);
		expect([stdout, code, readdirSync(outside)]).toEqual(["", 5, []]);
		expect(stderr).toContain("不能作为标识");
		expect(stderr).toContain(`例如 ${suggestion}`);
	});

	test("an id that ships is taken", async () => {
		for (const id of Object.keys(laws)) expect((await made(id)).said).toMatchObject({ code: 5 });
	});

	test("everything wrong is said at once, and a command that is not whole is a usage error", async () => {
		const { stderr, code } = await gongshu("new", "regulation", "甲", "--title", "第一条\n第二条");
		expect([code, stderr.match(/^· /gm)?.length]).toEqual([5, 2]);
		for (const argv of [["new"], ["new", "law"], ["new", "regulation"], ["new", "regulation", "a", "b"]])
			expect(await gongshu(...argv)).toMatchObject({ code: 2, stdout: "" });
	});
});
