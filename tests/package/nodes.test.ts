import { execFile } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { nodes } from "../hosts/versions";
import { projectWith } from "./packed";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = promisify(execFile);

const project = projectWith();
copyFileSync(fileOf("answers.mjs"), join(project, "answers.mjs"));
copyFileSync(fileOf("../parse/notices/2026.txt"), join(project, "notice.txt"));
const told = `
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
const text = answers(readFileSync("notice.txt", "utf8"));
process.stdout.write(text.length + " " + createHash("sha256").update(text).digest("hex"));
`;
const asModule = `${readFileSync(fileOf("answers.mjs"), "utf8")}${told}`;
writeFileSync(join(project, "host.mjs"), asModule);
writeFileSync(join(project, "host.cjs"), transformSync(asModule, { format: "cjs" }).code);

const facts = '{"公共数据":"是","本市行政区域内":"是"}';
const commands = [
	["--version"],
	["check"],
	["decide", "-q", "sharing", "--on", "2026-11-21", "--facts", facts],
	["decide", "-q", "sharing", "--on", "2026-11-21", "--facts", facts, "--json"],
	["deadline", "--from", "2026-12-21", "--working-days", "20"],
];

/** What a version of Node makes of the installed package: from both kinds of module, and from the command line. */
const answered = async (node: string): Promise<readonly string[]> => {
	const { NODE_OPTIONS: _, ...env } = process.env;
	const cli = join("node_modules", "gongshu", "dist", "cli.cjs");
	const said: string[] = [];
	for (const argv of [["host.mjs"], ["host.cjs"], ...commands.map((command) => [cli, ...command])])
		said.push((await run(node, argv, { cwd: project, env, maxBuffer: 1 << 26 })).stdout);
	return said;
};

describe("the tarball, installed", () => {
	const skipped = nodes.length === 0 ? ": skipped, no other Node is installed here" : "";

	test("answers from both kinds of module and on the command line", async () => {
		const [module, common, version, checked, decided] = await answered(process.execPath);
		expect(module).toMatch(/^\d{6,} [0-9a-f]{64}$/);
		expect(common).toBe(module);
		expect([version?.trim(), checked]).toEqual([
			JSON.parse(readFileSync(fileOf("../../package.json"), "utf8")).version,
			"规则没有问题。\n",
		]);
		expect(decided).toContain("共享类型");
	});

	test.skipIf(nodes.length === 0)(`answers the same on Node 20, 22, 24 and 26${skipped}`, async () => {
		const here = await answered(process.execPath);
		const [versions, all] = [[] as string[], [] as (readonly string[])[]];
		for (const { path } of nodes) {
			versions.push((await run(path, ["-p", "process.versions.node.split('.')[0]"])).stdout.trim());
			all.push(await answered(path));
		}
		expect(versions).toEqual(["20", "22", "24", "26"]);
		expect(all).toEqual(nodes.map(() => here));
	});
});
