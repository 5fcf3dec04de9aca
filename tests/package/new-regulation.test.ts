import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist", "cli.cjs");
const host = mkdtempSync(join(tmpdir(), "gongshu-author-"));
const pack = join(host, "mou-shi");
mkdirSync(join(host, "node_modules"));
symlinkSync(root, join(host, "node_modules", "gongshu"), "junction");
execFileSync(process.execPath, [cli, "new", "regulation", "mou-shi"], { cwd: host });

/** A program as an author runs it, in the folder of the regulation; without what tells node that a test runs it. */
const inPack = (argv: readonly string[], input = "") => {
	const { NODE_TEST_CONTEXT: _, NODE_OPTIONS: __, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(process.execPath, [...argv], { cwd: pack, encoding: "utf8", input, env });
	return { status, output: stdout + stderr };
};

test("the test of a new regulation passes with nothing but node and the library", () => {
	const { status, output } = inPack(["--test", "--test-reporter=tap"]);
	expect([status, output.match(/^# (?:pass|fail) \d+$/gm)]).toEqual([0, ["# pass 12", "# fail 0"]]);
});

test("it says in Chinese where a case and the rules disagree", () => {
	const cases = join(pack, "cases.json");
	const original = readFileSync(cases, "utf8");
	writeFileSync(cases, original.replace('["第三条第三款"]', '["第三条第四款"]').replace('"2026-03-05"', '"2026-03-04"'));
	const { status, output } = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(cases, original);
	expect(status).toBe(1);
	expect(output).toContain("# fail 2");
	expect(output).toContain('“依据”：规则得出 ["第三条第三款"]，案例写的是 ["第三条第四款"]');
	expect(output).toContain('"届满":"2026-03-05"');
});

test("a column that nobody compares fails", () => {
	const cases = join(pack, "cases.json");
	const original = readFileSync(cases, "utf8");
	writeFileSync(cases, original.replace('"待补": []', '"待补": [], "义物": { "更新数据": "违反" }'));
	const { status, output } = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(cases, original);
	expect([status, output.match(/^# fail \d+$/m)?.[0]]).toEqual([1, "# fail 1"]);
	expect(output).toContain("案例没有“义物”这一栏，");
});

test("it says in Chinese what is wrong with the regulation", () => {
	const law = join(pack, "regulation.json");
	const original = readFileSync(law, "utf8");
	writeFileSync(law, original.replace("自收到申请之日起10个", "自受理申请之日起10个"));
	const { output } = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(law, original.replace('"rank": "normative"', '"rank": "办法"'));
	const misread = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(law, original);
	expect(output).toContain("# fail 1");
	expect(output).toContain("不见于");
	expect([misread.status, misread.output.includes("`办法`")]).toEqual([1, true]);
});

test("every command of its README runs", () => {
	const readme = readFileSync(join(pack, "README.md"), "utf8");
	const commands = [...readme.matchAll(/^npx gongshu (.*?) +#/gm)].map(([, argv = ""]) => argv.split(" "));
	expect(commands).toHaveLength(4);
	const lines = "本市行政区域内 是\n个人信息 含敏感个人信息\n法规\n法规 weifang\n法规 mou-shi\n比较 regulation.json\n";
	for (const argv of commands) {
		const { status, output } = inPack([cli, ...argv], lines);
		expect([argv, status]).toEqual([argv, 0]);
		if (argv[0] === "repl") {
			expect(output).toContain("开放类型：不予开放");
			expect(output).toContain("［现用］mou-shi");
			expect(output).toContain("“不予开放”与“不予开放”");
		}
	}
});
