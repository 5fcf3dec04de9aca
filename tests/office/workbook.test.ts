import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { auditWorkbook, parseFindings, parseProfile } from "../../src/catalogue";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const soffice = "/usr/bin/soffice";
/** The part of LibreOffice that opens workbooks is a package of its own. */
const isHere = existsSync(soffice) && existsSync("/usr/lib/libreoffice/program/libsclo.so");
if (!isHere) process.stdout.write(`没有 ${soffice} 的表格部分，不用 LibreOffice 打开工作簿\n`);

const folder = mkdtempSync(join(tmpdir(), "gongshu-workbook-"));

/** The sheets of a workbook as LibreOffice shows them, each as CSV, by their names. */
const shown = (name: string, bytes: Uint8Array): ReadonlyMap<string, string> => {
	const own = mkdtempSync(join(folder, name));
	const path = join(own, "a.xlsx");
	writeFileSync(path, bytes);
	const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
	const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
	execFileSync(soffice, [profile, "--headless", "--convert-to", csv, "--outdir", own, path], { stdio: "ignore" });
	const files = readdirSync(own).filter((file) => file.endsWith(".csv"));
	return new Map(files.map((file) => [file.slice("a-".length, -".csv".length), readFileSync(join(own, file), "utf8")]));
};

const example = (name: string) => readFileSync(new URL(`../../examples/weifang-catalogue/${name}`, import.meta.url));

describe.skipIf(!isHere)("LibreOffice 打开审查过的工作簿", () => {
	const profile = parseProfile(weifang, JSON.parse(example("profile.json").toString()));
	const findings = parseFindings(weifang, JSON.parse(example("findings.json").toString()));

	test("各工作表都在，原有各列逐行逐格不变，结果写在右侧", { timeout: 120_000 }, async () => {
		if (isLeft(profile) || isLeft(findings)) throw new Error("the example is wrong");
		const source = { format: "xlsx" as const, bytes: example("catalogue.xlsx") };
		const checked = await auditWorkbook(weifang, source, profile.right, { on: "2026-11-21", findings: findings.right });
		if (isLeft(checked)) throw new Error(checked.left[0]?.message);
		const [before, after] = [shown("before", source.bytes), shown("after", checked.right.bytes)];
		expect([...after.keys()].sort()).toEqual(
			["信息资源目录", "汇总", "目录应当改正", "待查明", "已认定", "无法读取", "说明"].sort(),
		);
		const lines = (sheets: ReadonlyMap<string, string>) => sheets.get("信息资源目录")?.trimEnd().split("\n") ?? [];
		expect(lines(after)).toHaveLength(lines(before).length);
		// Blank cells at the end of a line are left out of one file and not of the other.
		const bare = (line: string) => line.replace(/,+$/, "");
		for (const [at, line] of lines(before).entries()) expect(lines(after)[at]?.startsWith(bare(line))).toBe(true);
		expect(lines(after)[3]).toContain("无条件共享,相符,《政务数据共享条例》第十四条第（一）项");
		expect(after.get("目录应当改正")).toContain("目录较宽,88-90,370700/00024,预防接种单位与疫苗库存");
	});
});
