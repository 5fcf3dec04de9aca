import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongshu-cli-"));
const runFile = promisify(execFile);

/** A line of a shell in which `gongshu` is the command line as it is built. */
const inShell = (line: string) =>
	spawnSync("bash", ["-c", `gongshu() { "${process.execPath}" "${cli}" "$@"; }\n${line}`], { cwd: folder, encoding: "utf8" });

test("six notices that are added at once are all kept", async () => {
	const path = join(folder, "calendar.json");
	const added = [2016, 2017, 2018, 2019, 2020, 2021].map((year) => {
		const notice = JSON.stringify({
			year,
			number: `示例〔${year}〕1号`,
			issued: `${year}-03-01`,
			region: { code: "CN-GX", label: "广西壮族自治区" },
			holidays: [{ name: "三月三", off: [[`${year}-03-30`, `${year}-03-31`]] }],
		});
		return runFile(process.execPath, [cli, "calendar", "add", "--notice", notice, "--calendar", path]);
	});
	for (const { stdout } of await Promise.all(added)) expect(stdout).toContain("已存入");
	expect(JSON.parse(readFileSync(path, "utf8"))).toHaveLength(6);
	expect(readdirSync(folder)).toEqual(["calendar.json"]);
});

test.each([
	[
		"a reader of the messages that is gone",
		"{ gongshu decide -q 无 2>&1 1>/dev/null; echo $? >code; } | true; cat code",
		"5\n",
	],
	["a reader of the result that has read enough", "gongshu rules | head -n 1 >/dev/null; echo $PIPESTATUS", "0\n"],
	["nobody to read anything", "gongshu decide -q 无 >&- 2>&-; echo $?", "5\n"],
])("%s does not change the exit code", (_, line, said) => {
	expect(inShell(line).stdout).toBe(said);
});

test("a catalogue is written row by row: in less memory than its output takes", () => {
	const rows = Array.from({ length: 500 }, (_, at) => ({ 名称: `第${at}项`, 事实: { 公共数据: "是" } }));
	const path = join(folder, "catalogue.json");
	writeFileSync(path, JSON.stringify({ 资源: rows }));
	const { stdout } = inShell(
		`NODE_OPTIONS=--max-old-space-size=96 gongshu assess --json --on 2026-03-02 --facts "${path}" | wc -c`,
	);
	expect(Number(stdout)).toBeGreaterThan(60_000_000);
});
