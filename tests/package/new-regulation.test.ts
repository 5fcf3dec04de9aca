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
	return { status, said: stdout + stderr };
};

test("the test of a new regulation passes with nothing but node and the library", () => {
	const { status, said } = inPack(["--test", "--test-reporter=tap"]);
	expect([status, said.match(/^# (?:pass|fail) \d+$/gm)]).toEqual([0, ["# pass 12", "# fail 0"]]);
});

test("it says in Chinese where a case and the rules disagree", () => {
	const cases = join(pack, "cases.json");
	const written = readFileSync(cases, "utf8");
	writeFileSync(cases, written.replace('["第三条第三款"]', '["第三条第四款"]').replace('"2026-03-05"', '"2026-03-04"'));
	const { status, said } = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(cases, written);
	expect(status).toBe(1);
	expect(said).toContain("# fail 2");
	expect(said).toContain('“依据”：规则得出 ["第三条第三款"]，案例写的是 ["第三条第四款"]');
	expect(said).toContain('"届满":"2026-03-05"');
});

test("it says in Chinese what is wrong with the regulation", () => {
	const law = join(pack, "regulation.json");
	const written = readFileSync(law, "utf8");
	writeFileSync(law, written.replace("自收到申请之日起10个", "自受理申请之日起10个"));
	const { said } = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(law, written.replace('"rank": "normative"', '"rank": "办法"'));
	const unread = inPack(["--test", "--test-reporter=tap"]);
	writeFileSync(law, written);
	expect(said).toContain("# fail 1");
	expect(said).toContain("不见于");
	expect([unread.status, unread.said.includes("`办法`")]).toEqual([1, true]);
});

test("every command of its README runs", () => {
	const readme = readFileSync(join(pack, "README.md"), "utf8");
	const commands = [...readme.matchAll(/^npx gongshu (.*?) +#/gm)].map(([, argv = ""]) => argv.split(" "));
	expect(commands).toHaveLength(4);
	const lines = "本市行政区域内 是\n个人信息 含敏感个人信息\n法规\n法规 weifang\n法规 mou-shi\n比较 regulation.json\n";
	for (const argv of commands) {
		const { status, said } = inPack([cli, ...argv], lines);
		expect([argv, status]).toEqual([argv, 0]);
		if (argv[0] === "repl") {
			expect(said).toContain("开放类型：不予开放");
			expect(said).toContain("［现用］mou-shi");
			expect(said).toContain("“不予开放”与“不予开放”");
		}
	}
});
