import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import { table, vectors } from "../../src/export";
import { laws } from "../../src/rules";

const folder = mkdtempSync(join(tmpdir(), "gongshu-export-"));
afterAll(() => rmSync(folder, { recursive: true }));

const paper = table(laws["weifang-2021"], { questions: ["paper"], on: "2026-11-21" });
const asked = ["--law", "weifang-2021", "-q", "可否要求纸质材料", "--on", "2026-11-21"];

test("export table prints the table as one line of JSON, of the questions that are named in Chinese", async () => {
	const { stdout, stderr, code } = await run(["export", "table", ...asked], "");
	expect([JSON.parse(stdout), stdout.trim().includes("\n"), stderr, code]).toEqual([paper, false, "", 0]);
});

test("export vectors prints one case with its answer on each line", async () => {
	const { stdout, code } = await run(["export", "vectors", ...asked], "");
	const lines = stdout.trim().split("\n");
	expect([lines.map((line) => JSON.parse(line)), code]).toEqual([vectors(paper), 0]);
});

test("export table takes a law from a file, and writes a file", async () => {
	const [from, to] = [join(folder, "my-regulation.json"), join(folder, "table.json")];
	writeFileSync(from, JSON.stringify(laws["pipl-2021"]));
	const { stdout, stderr, code } = await run(["export", "table", "--law", from, "--out", to], "");
	expect([stdout, stderr, code]).toEqual(["", `已写入 ${to}`, 0]);
	expect(JSON.parse(readFileSync(to, "utf8"))).toEqual(table(laws["pipl-2021"]));
});

test("what is wrong with the law, the questions and the day is told at once", async () => {
	const { stdout, stderr, code } = await run(["export", "table", "-q", "paperr", "-q", "nothing", "--on", "2026-02-30"], "");
	expect([stdout, code]).toEqual(["", 5]);
	expect(stderr).toContain("输入有 3 处问题");
	expect(stderr).toContain("paperr");
});
