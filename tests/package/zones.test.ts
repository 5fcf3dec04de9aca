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
	["a due date with its months", ["deadline", "--from", "2011-12-20", "--working-days", "10"]],
	["a provisional due date with its months", ["deadline", "--from", "2026-12-21", "--working-days", "20"]],
	["a calendar file", ["deadline", "--from", "2011-12-15", "--working-days", "10", "--on", "2011-12-15", "--ics"]],
] as const)("%s is the same bytes in every time zone and locale", (_, argv) => {
	const zones = [
		["UTC", "C"],
		["Asia/Shanghai", "zh_CN.UTF-8"],
		["America/New_York", "en_US.UTF-8"],
		["Pacific/Apia", "tr_TR.UTF-8"],
		["America/Sao_Paulo", "pt_BR.UTF-8"],
	] as const;
	const outputs = zones.map(([zone, locale]) => run(zone, locale, ...argv));
	expect(outputs[0]?.length).toBeGreaterThan(500);
	expect(new Set(outputs).size).toBe(1);
});

test("every due date of 2006 to 2027 is the same bytes in every time zone, Apia's missing 2011-12-30 included", () => {
	const calendar = fileURLToPath(new URL("../../dist/calendar.cjs", import.meta.url));
	const walk = `
const { addWorkingDays, dueDate, isWorkingDay, workingDaysBetween } = require(${JSON.stringify(calendar)});
const { createHash } = require("node:crypto");
const hash = createHash("sha256");
const pad = (number) => String(number).padStart(2, "0");
let days = 0;
for (let year = 2006; year <= 2027; year += 1) for (let month = 1; month <= 12; month += 1) for (let date = 1; date <= 31; date += 1) {
	const day = year + "-" + pad(month) + "-" + pad(date);
	if (isWorkingDay(day) !== null) days += 1;
	hash.update(JSON.stringify([isWorkingDay(day), addWorkingDays(day, 10), workingDaysBetween("2007-01-01", day), dueDate({ workingDays: 15 }, day), dueDate({ months: 1 }, day)]));
}
process.stdout.write(days + " " + hash.digest("hex"));`;
	const zones = ["UTC", "Asia/Shanghai", "America/Los_Angeles", "Pacific/Apia", "America/Sao_Paulo"];
	const outputs = zones.map((TZ) =>
		execFileSync(process.execPath, ["-e", walk], { encoding: "utf8", env: { ...process.env, TZ } }),
	);
	expect(outputs[0]).toMatch(/^7305 [0-9a-f]{64}$/);
	expect(new Set(outputs).size).toBe(1);
});
