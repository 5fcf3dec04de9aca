import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries";
import { run } from "../../src/cli/run";
import { laws } from "../../src/rules";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const temporary = (): string => mkdtempSync(join(tmpdir(), "gongshu-new-"));

const names = ["README.md", "cases.json", "regulation.json", "regulation.test.mjs", "source.txt"];

/** A new regulation in a folder of its own, with what was printed when it was made. */
const newRegulation = async (id: string, ...argv: readonly string[]) => {
	const dir = temporary();
	const result = await gongshu("new", "regulation", id, "--dir", dir, ...argv);
	const folder = join(dir, id);
	return { dir, folder, result, law: join(folder, "regulation.json"), source: join(folder, "source.txt") };
};

const root = new URL("../../", import.meta.url);

/** The test of a new regulation as its author runs it, with the library as it stands in the source. */
const testIn = (folder: string) => {
	const file = join(folder, "on-source.test.mjs");
	const files: Readonly<Record<string, string>> = entries;
	const source = (entry: string) => new URL(files[entry.slice(1) || "index"] ?? "", root).href;
	const program = readFileSync(join(folder, "regulation.test.mjs"), "utf8").replaceAll(
		/from "gongshu([a-z/]*)"/g,
		(_, entry) => `from "${source(entry)}"`,
	);
	writeFileSync(file, program);
	const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env;
	const argv = ["--import", "tsx", "--test", "--test-reporter=tap", file];
	const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: fileURLToPath(root), encoding: "utf8", env });
	return { code: status, stdout: stdout + stderr };
};

describe("new regulation", async () => {
	const { dir, folder, result, law, source } = await newRegulation("mou-shi-2026");
	const text = (name: string): string => readFileSync(join(folder, name), "utf8");

	test("writes a whole folder and says how to go on", () => {
		expect([result.code, result.stderr]).toEqual([0, ""]);
		expect(readdirSync(folder).sort()).toEqual(names);
		expect(readdirSync(dir)).toEqual(["mou-shi-2026"]);
		for (const name of names) expect(result.stdout).toContain(join(folder, name));
		expect(result.stdout).toContain(`gongshu check --law ${law} --source ${source}`);
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

	test("its test passes", () => {
		expect(testIn(folder)).toMatchObject({ code: 0 });
	});

	test("a column that nobody compares fails its test, with the nearest column", async () => {
		const cases: readonly Record<string, unknown>[] = JSON.parse(text("cases.json"));
		const [first, second, third, fourth, , , last] = cases;
		const progress = last?.["进程"] as { readonly 下一步: readonly object[] };
		const faulty = [
			{ ...first, 义物: { 更新数据: "违反" } },
			{ ...second, 结伦: "无条件开放" },
			{ ...third, 审核人: 3 },
			{ ...fourth, 事实: { 开放可能损害他人合法权益: { 认定: "否", 认定人: "某单位", 认定日: "2026-02-10", 认定衣据: "无" } } },
			{ ...last, 结论: "无条件开放" },
			{ ...last, 案例: "甲", 进程: { ...progress, 事项: [] } },
			{ ...last, 案例: "乙", 进程: { ...progress, 下一步: [{ ...progress.下一步[0], 届漫: "2026-03-04" }] } },
			{ ...last, 案例: "丙", 进程: undefined, 进成: progress },
		];
		const other = (await newRegulation("faulty")).folder;
		writeFileSync(join(other, "cases.json"), JSON.stringify(faulty));
		const { code, stdout } = testIn(other);
		expect([code, stdout.match(/^# fail \d+$/m)?.[0]]).toEqual([1, "# fail 8"]);
		for (const message of [
			"案例没有“义物”这一栏，",
			"案例没有“结伦”这一栏，是否为“结论”？",
			"案例的“审核人”应当写文字",
			"没有名为 `认定衣据` 的",
			"案例没有“结论”这一栏，",
			"“进程”没有“事项”这一栏，可写的栏目：程序、办理记录、下一步",
			"“进程”的“下一步”没有“届漫”这一栏，是否为“届满”？",
			"案例没有“进成”这一栏，是否为“进程”？",
		])
			expect([stdout.includes(message), message]).toEqual([true, message]);
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
		const other = await newRegulation("b", "--json");
		expect(JSON.parse(other.result.stdout)).toEqual({ folder: other.folder, files: expect.arrayContaining(names) });
	});

	test("the title stands in the law, in its text, and in the README, and the digest is still right", async () => {
		const other = await newRegulation("jia-shi", "--title", "《甲市“公共”数据办法》");
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
		for (const id of Object.keys(laws)) expect((await newRegulation(id)).result).toMatchObject({ code: 5 });
	});

	test("everything wrong is said at once, and a command that is not whole is a usage error", async () => {
		const { stderr, code } = await gongshu("new", "regulation", "甲", "--title", "第一条\n第二条");
		expect([code, stderr.match(/^· /gm)?.length]).toEqual([5, 2]);
		for (const argv of [["new"], ["new", "law"], ["new", "regulation"], ["new", "regulation", "a", "b"]])
			expect(await gongshu(...argv)).toMatchObject({ code: 2, stdout: "" });
	});
});
