import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { letterTemplates } from "../../src/book";
import { run } from "../../src/cli/run";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const folder = mkdtempSync(join(tmpdir(), "gongshu-letters-"));
const written = (name: string, value: unknown): string => {
	writeFileSync(join(folder, name), JSON.stringify(value));
	return join(folder, name);
};
const finding = (value: string, by: string) => ({ 认定: value, 认定人: by, 认定日: "2024-08-30" });
const facts = written("事实.json", {
	本市行政区域内: "是",
	公共数据: "是",
	国家秘密: finding("不涉及", "某局保密办"),
	工作秘密: finding("否", "某局"),
	可提供共享的范围: finding("可提供给部分机构", "某局"),
	明文规定不能提供共享的依据: "没有此类规定",
	目录所注共享类型: "不予共享",
	因履行职责确需使用: finding("是", "某委"),
});
const events = written("办理记录.json", [{ 环节: "申请", 结果: "已提出申请", 日期: "2024-09-02" }]);
const on = ["--on", "2024-09-05"] as const;

describe("gongshu letter", () => {
	test("定类意见：不写问题的，共享类型和开放属性一并写；须另行核对的，另行提示", async () => {
		const { stdout, stderr, code } = await gongshu("letter", "--kind", "定类意见", ...on, "--facts", facts);
		expect(code).toBe(0);
		expect(stdout).toContain("“共享类型”的结论是：有条件共享。“开放属性”尚待查明：");
		expect(stderr).toMatch(/^发出以前另须核对：\n· /);
	});

	test("文书写错了的，其他各处的差错一并指出", async () => {
		const twice = '{"公共数据":"是","公共数据":"否"}';
		const { stderr, code } = await gongshu(
			"letter",
			"--kind",
			"定类意",
			"--on",
			"2026-02-30",
			"--facts",
			twice,
			"--format",
			"pdf",
		);
		expect(code).toBe(5);
		for (const said of ["没有名为 `定类意` 的文书", "`2026-02-30` 没有这一天", "`公共数据` 写了两次", "`pdf`"])
			expect(stderr).toContain(said);
	});

	test("答复书的期限照办理记录推算，结论以申请之日施行的规定为准", async () => {
		const { stdout } = await gongshu("letter", "--kind", "reply", ...on, "--facts", facts, "--events", events);
		expect(stdout).toContain("自2024年9月2日起算，于2024年9月14日届满。");
		expect(stdout).toContain("以2024年9月2日为准，“共享类型”的结论是：有条件共享。");
	});

	test("协调申请书没有办理记录的，是用法错误；还没有走到协调的，不出具", async () => {
		const without = await gongshu("letter", "--kind", "协调申请书", ...on);
		expect([without.code, without.stderr]).toEqual([2, "协调申请书须写明办理记录，例如 --events 办理记录.json"]);
		const early = await gongshu("letter", "--kind", "协调申请书", ...on, "--facts", facts, "--events", events);
		expect([early.code, early.stdout, early.stderr.split("\n")[0]]).toEqual([5, "", "没有出具："]);
	});

	test("目录改正通知", async () => {
		const { stdout } = await gongshu("letter", "--kind", "目录改正通知", ...on, "--facts", facts);
		expect(stdout).toContain("目录注明为“不予共享”，依法为“有条件共享”，目录较严，应当由数据提供单位经“改正目录所注”改正");
	});

	test("没有这种文书的，说明有哪些", async () => {
		const { code, stderr } = await gongshu("letter", "--kind", "定类意件", ...on);
		expect([code, stderr.split("\n")[1]]).toEqual([5, "· [--kind] 没有名为 `定类意件` 的文书。是否为“定类意见”？"]);
	});

	test("自备的模板有错的，逐处指出，不出具", async () => {
		const template = written("模板.json", { ...letterTemplates.classification, 标题: "{数据}", 结尾: ["属于无条件共享"] });
		const { code, stderr } = await gongshu("letter", "--kind", "定类意见", ...on, "--facts", facts, "--template", template);
		expect([code, stderr.split("\n").length]).toEqual([5, 3]);
		expect(stderr).toContain("[--template › 标题]");
		expect(stderr).toContain("[--template › 结尾 › 第1项]");
	});

	test("内置的模板，可以照原样读回", async () => {
		const { stdout } = await gongshu("letter", "template", "--kind", "定类意见");
		expect(JSON.parse(stdout)).toEqual(letterTemplates.classification);
		writeFileSync(join(folder, "内置.json"), stdout);
		const own = ["letter", "--kind", "定类意见", ...on, "--facts", facts] as const;
		expect(await gongshu(...own, "--template", join(folder, "内置.json"))).toEqual(await gongshu(...own));
	});
});

describe("Word 文件", () => {
	test.each([
		["book", "--law", "luoyuan-2021"],
		["letter", "--kind", "定类意见"],
	])("%s：没有写明存为哪个文件的，是用法错误；写明的，存入文件", async (...argv) => {
		for (const out of [[], ["--out", "-"]]) {
			const { code, stdout, stderr } = await gongshu(...argv, ...on, "--format", "docx", ...out);
			expect([code, stdout]).toEqual([2, ""]);
			expect(stderr).toMatch(/^docx 是 Word 文件，不能输出到终端或者标准输出，请用 --out 写明存为哪个文件/);
		}
		expect(existsSync("-")).toBe(false);
		const path = join(folder, `${argv[0]}.docx`);
		const { code, stderr } = await gongshu(...argv, ...on, "--format", "docx", "--out", path);
		expect([code, stderr.split("\n")[0]]).toEqual([0, `已写入 ${path}`]);
		expect(readFileSync(path).subarray(0, 2).toString()).toBe("PK");
	});
});
