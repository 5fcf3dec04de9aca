import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type LawTable, table, type Vector, vectors } from "../../src/export";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";
import { isThorough } from "../thorough";

const program = fileURLToPath(new URL("../../examples/table-python/check_vectors.py", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "gongshu-python-"));
afterAll(() => rmSync(folder, { recursive: true }));

const python = ["python3", "python"].find((name) => spawnSync(name, ["--version"]).status === 0);
if (python === undefined) process.stderr.write("跳过 Python 解释程序的检验：没有 python3\n");

const checked = (form: LawTable, cases: readonly Vector[]) => {
	const [tablePath, vectorsPath] = [join(folder, "table.json"), join(folder, "vectors.ndjson")];
	writeFileSync(tablePath, JSON.stringify(form));
	writeFileSync(vectorsPath, cases.map((each) => JSON.stringify(each)).join("\n"));
	const { stdout, status } = spawnSync(python ?? "", ["-B", program, tablePath, vectorsPath], { encoding: "utf8" });
	return { stdout: stdout.trim(), status };
};

const asked: readonly (readonly [id: string, law: Law])[] = isThorough
	? Object.entries(laws).filter(([id]) => process.env["FORMS"] === "all" || id.includes("-"))
	: [["weifang-2021", laws["weifang-2021"]]];

test.skipIf(python === undefined).each(asked)("the interpreter in Python answers every vector of %s", (_, law) => {
	const form = isThorough ? table(law) : table(law, { questions: ["sharing", "downgrade", "paper"] });
	const cases = vectors(form);
	expect(checked(form, cases)).toEqual({ stdout: `核对 ${cases.length} 件，不同 0 件`, status: cases.length > 0 ? 0 : 1 });
});

test.skipIf(python === undefined)("the interpreter in Python is caught where a diagram leads elsewhere", () => {
	const form = table(laws["pipl-2021"], { on: "2026-11-21" });
	const cases = vectors(form);
	const [first, ...rest] = form.nodes;
	const [fact = 0, ...children] = first ?? [];
	const wrong = { ...form, nodes: [[fact, ...children.map((to) => (to < 0 ? -3 - to : to))], ...rest] };
	expect(checked(wrong, cases).status).toBe(1);
});
