import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "gongshu-catalogue-"));
const at = (name: string) => join(folder, name);
const gongshu = (...args: readonly string[]) => run(args, "0.0.0");

const lines = [
	"某局政务信息资源目录,,,,",
	"信息资源名称,信息项名称,共享属性,,备注",
	",,共享类型,共享条件,",
	"停车场,名称,无条件,,=1+1",
	",泊位数,1,,-3",
	"路灯,编号,2,,",
];

beforeAll(() => writeFileSync(at("目录.csv"), lines.join("\n")));

const finding = { 认定人: "定密责任人", 认定日: "2026-03-02", 行: "4-6" };

describe("自表头起草列配置，填写以后审查目录", () => {
	test("代码没有填写的，列配置不能用；填写以后，逐行、逐项资源写出结果", async () => {
		const drafted = await gongshu("catalogue", "profile", at("目录.csv"), "--out", at("列配置.json"));
		expect(drafted.stderr).toContain("代码 `1` 的含义没有写明，各平台不一，请填写");
		const early = await gongshu("catalogue", "audit", at("目录.csv"), "--profile", at("列配置.json"), "--on", "2026-11-21");
		expect([early.code, early.stderr]).toEqual([5, expect.stringContaining("代码的含义尚未填写")]);

		const profile = JSON.parse(readFileSync(at("列配置.json"), "utf8"));
		expect([profile.表头行, profile.每行为]).toEqual([[2, 3], "信息项"]);
		profile.列["共享属性/共享类型"].代码 = { 无条件: "无条件共享", "1": "无条件共享" };
		const 政务 = "政府部门依法履行职责过程中收集和产生的数据";
		profile.固定事实 = { 公共数据: "是", 本市行政区域内: "是", [政务]: "否", 明文规定不能提供共享的依据: "没有此类规定" };
		writeFileSync(at("列配置.json"), JSON.stringify(profile));
		const signed = { ...finding, 事实: { 国家秘密: "不涉及", 工作秘密: "否", 可提供共享的范围: "可提供给部分机构" } };
		writeFileSync(at("认定.json"), JSON.stringify([signed]));

		const audited = await gongshu(
			...["catalogue", "audit", at("目录.csv"), "--profile", at("列配置.json"), "--findings", at("认定.json")],
			...["--on", "2026-11-21", "--out", at("结果.csv")],
		);
		expect(audited.code).toBe(5);
		expect(audited.stdout).toContain("共3行、2项资源，其中1行没有判断。");
		expect(audited.stdout).toContain("第4—5行  停车场  共享类型  无条件共享 → 有条件共享");
		const written = readFileSync(at("结果.csv"), "utf8").split("\r\n");
		expect(written[0]).toMatch(
			/^\uFEFF信息资源名称,信息项名称,共享属性\/共享类型,共享属性\/共享条件,备注,公数审查\/依法共享类型,/,
		);
		expect(written[1]).toMatch(/^停车场,名称,无条件,,'=1\+1,有条件共享,目录较宽,/);
		expect(written[2]).toMatch(/^,泊位数,1,,-3,有条件共享,目录较宽,.*,有条件共享,目录较宽,/);
		expect(written[3]).toMatch(/^路灯,编号,2,,,,无法读取,.*第6行“共享属性\/共享类型”列（C列）：.*不能填 `2`/);
		expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
	});

	test("NDJSON 每行一个结果，带原有单元格；目录有应当改正的，退出码为4", async () => {
		writeFileSync(at("两行.csv"), lines.slice(0, 5).join("\n"));
		const audited = await gongshu(
			...["catalogue", "audit", at("两行.csv"), "--profile", at("列配置.json"), "--findings", at("认定.json")],
			...["--on", "2026-11-21", "--out", at("结果.ndjson"), "--json"],
		);
		expect([audited.code, JSON.parse(audited.stdout).resources]).toEqual([4, 1]);
		const results = readFileSync(at("结果.ndjson"), "utf8")
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line));
		expect(results.map(({ of, first, last }) => [of, first, last])).toEqual([
			["row", 4, 4],
			["row", 5, 5],
			["items", 4, 5],
		]);
		expect(results[0].cells.备注).toBe("=1+1");
		expect(results[0].facts.stateSecret).toEqual({ value: "none", by: "定密责任人", on: "2026-03-02" });
	});
});

test("不能读的文件，说明如何另存；不能写的，原有内容不动", async () => {
	writeFileSync(at("旧.xls"), "");
	const old = await gongshu("catalogue", "profile", at("旧.xls"));
	expect([old.code, old.stderr]).toEqual([5, expect.stringContaining("另存为“Excel 工作簿（*.xlsx）”")]);
	const options = ["--profile", at("列配置.json"), "--on", "2026-11-21"];
	const nowhere = await gongshu("catalogue", "audit", at("目录.csv"), ...options, "--out", at("没有/结果.csv"));
	expect([nowhere.code, nowhere.stderr]).toEqual([5, expect.stringContaining("原有内容没有改动")]);
	mkdirSync(at("夹.csv"));
	const intoFolder = await gongshu("catalogue", "audit", at("目录.csv"), ...options, "--out", at("夹.csv"));
	expect([intoFolder.code, intoFolder.stderr]).toEqual([5, expect.stringContaining("原有内容没有改动")]);
	const word = await gongshu("catalogue", "audit", at("目录.csv"), ...options, "--out", at("结果.docx"));
	expect(word.code).toBe(2);
});

test("运行方式写错的，说明可以怎样写；不是上次留下的，不接着写", async () => {
	const told = async (...more: readonly string[]) => {
		const options = ["--profile", at("列配置.json"), "--on", "2026-11-21"];
		const { code, stderr } = await gongshu("catalogue", "audit", at("目录.csv"), ...options, ...more);
		return [code, stderr];
	};
	const out = ["--out", at("结果.csv")];
	const saying = (words: string): string => expect.stringContaining(words);
	expect(await told(...out, "--jobs", "0")).toEqual([2, saying("写 1 至 64 的整数，或者 auto")]);
	expect(await told("--resume")).toEqual([2, saying("--resume 须与 --out 同用")]);
	expect(await told("--out", at("结果.ndjson"), "--out-encoding", "gb18030")).toEqual([2, saying("只用于 .csv")]);
	expect(await told(...out, "--out-encoding", "big5")).toEqual([2, saying("utf-8 或者 gb18030")]);
	expect(await told("--out", at("没有/结果.csv"), "--resume")).toEqual([5, saying("原有内容没有改动")]);
	writeFileSync(at("结果.csv.part.json"), JSON.stringify({ from: {}, length: 0, tail: "", isDone: false }));
	const before = readFileSync(at("结果.csv"), "utf8");
	const refused = await told(...out, "--resume");
	expect(refused).toEqual([5, saying("日期、编码和格式与上次不同。要重新开始，请删去")]);
	expect(readFileSync(at("结果.csv"), "utf8")).toBe(before);
});

test("不是工作簿的 .xlsx，写明是哪个文件，不写第几项", async () => {
	writeFileSync(at("坏.xlsx"), "不是表格");
	const options = ["--profile", at("列配置.json"), "--on", "2026-11-21", "--out", at("好.xlsx")];
	const [audited, drafted] = [
		await gongshu("catalogue", "audit", at("坏.xlsx"), ...options),
		await gongshu("catalogue", "profile", at("坏.xlsx")),
	];
	for (const { code, stderr } of [audited, drafted]) {
		expect([code, stderr]).toEqual([5, expect.stringContaining("坏.xlsx] 这不是 .xlsx 文件")]);
		expect(stderr).not.toContain("项]");
	}
});
