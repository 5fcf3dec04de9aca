import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sampleCases } from "../../src/cli/scaffold/cases";
import { sampleRegulation } from "../../src/cli/scaffold/regulation";
import { runCases } from "./run";
import { columnsOfCase } from "./schema";

const folder = mkdtempSync(join(tmpdir(), "gongshu-cases-"));
const fileOf = (name: string, content: unknown): string => {
	const path = join(folder, name);
	writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
	return path;
};

const secret = (conclusion: string) => `
- 案例: 国家秘密不予开放
  日期: 2024-09-02
  问题: 开放属性
  事实:
    本市行政区域内: 是
    公共数据: 是
    国家秘密: { 认定: 依法确定为国家秘密, 认定人: 某局定密责任人, 认定日: 2024-09-01 }
  结论: ${conclusion}
  依据: [第二十三条第（一）项]
  审核人:
  审核日期:
`;

test("与规则相符的案例文件，退出码为零；任何一处的文件都可以", () => {
	const file = fileOf("秘密.yaml", secret("不予开放"));
	expect(runCases([file, "--law", "weifang-2021"])).toEqual({ output: "共1个案例，1个相符，0个不符", code: 0 });
	expect(runCases([file, "--law", "潍坊市公共数据管理办法"]).code).toBe(0);
});

test("逐处写明怎样不符，退出码不为零", () => {
	const file = fileOf("不符.yaml", secret("有条件开放"));
	expect(runCases([file, "--law", "weifang-2021"])).toEqual({
		output: ["✗  国家秘密不予开放", '     结论：应为 "有条件开放"，实为 "不予开放"', "共1个案例，0个相符，1个不符"].join("\n"),
		code: 1,
	});
});

test("项目自己的案例文件，依所在目录的规定；案例自己写明规定的，依所写明的", () => {
	const own = fileURLToPath(new URL("./weifang-2021/use.yaml", import.meta.url));
	expect(runCases([own]).code).toBe(0);
	const named = fileOf("写明规定.yaml", `${secret("不予开放")}  规定: weifang-2021\n`);
	expect(runCases([named]).code).toBe(0);
	expect(runCases([fileOf("未写明.yaml", secret("不予开放"))]).output).toContain("《潍坊市公共数据管理办法》");
});

test("docs/for-lawyers.md 中的案例与规则相符", () => {
	const page = readFileSync(new URL("../../docs/for-lawyers.md", import.meta.url), "utf8");
	const examples = [...page.matchAll(/```yaml\n(- 案例[\s\S]*?)```/g)].map(([, example]) => example).join("\n");
	expect(runCases([fileOf("法制人员.yaml", examples), "--law", "weifang-2021"])).toEqual({
		output: "共2个案例，2个相符，0个不符",
		code: 0,
	});
});

test("docs/for-lawyers.md 列出案例的每一栏", () => {
	const page = readFileSync(new URL("../../docs/for-lawyers.md", import.meta.url), "utf8");
	expect(columnsOfCase.filter((column) => !page.includes(column))).toEqual([]);
});

test("新建规定的案例，用同一种写法，依同一部规定的文件复核", () => {
	const law = sampleRegulation("mou-shi", "某市办法", "0".repeat(64));
	const [lawFile, caseFile] = [fileOf("regulation.json", law), fileOf("cases.json", sampleCases)];
	expect(runCases([caseFile, "--law", lawFile])).toEqual({ output: "共7个案例，7个相符，0个不符", code: 0 });
});

test.each([
	["没有写明文件", [], "用法：npm run cases -- 案例文件"],
	["没有的选项", ["甲.yaml", "--规定", "weifang"], "用法：npm run cases -- 案例文件"],
	["没有的文件", [join(folder, "没有.yaml")], "无法读取"],
	["没有的规定", [fileOf("甲.yaml", secret("不予开放")), "--law", "weifeng"], "没有名为 `weifeng` 的规定"],
	["错写的栏目", [fileOf("乙.yaml", `${secret("不予开放")}  义物: {}\n`)], "没有“义物”这一栏，是否为“义务”？"],
])("%s的，写明原因，退出码不为零", (_, args, message) => {
	const { output, code } = runCases(args);
	expect([output.includes(message), code, output]).toEqual([true, 2, output]);
});
