import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));
const catalogue = fileURLToPath(new URL("../../examples/weifang-catalogue/catalogue.json", import.meta.url));
const run = (TZ: string, LANG: string, ...argv: readonly string[]): string =>
	execFileSync(process.execPath, [cli, ...argv], { encoding: "utf8", env: { ...process.env, TZ, LANG }, maxBuffer: 1 << 28 });

test.each([
	["the whole sample catalogue, as data", ["assess", "--on", "2026-11-21", "--facts", catalogue, "--json"]],
	["the whole sample catalogue, as prose", ["assess", "--on", "2026-11-21", "--facts", catalogue, "--show", "6"]],
	["the rule book", ["rules"]],
] as const)("%s is the same bytes in every time zone and locale", (_, argv) => {
	const zones = [
		["UTC", "C"],
		["Asia/Shanghai", "zh_CN.UTF-8"],
		["America/New_York", "en_US.UTF-8"],
		["Pacific/Apia", "tr_TR.UTF-8"],
	] as const;
	const said = zones.map(([zone, locale]) => run(zone, locale, ...argv));
	expect(said[0]?.length).toBeGreaterThan(1000);
	expect(new Set(said).size).toBe(1);
});
