import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changes, diff, nextQuestion, why, whyNot } from "../../src/analysis";
import { check } from "../../src/author";
import { dueDate } from "../../src/calendar";
import { today } from "../../src/cli/read-day";
import { run } from "../../src/cli/run";
import { assess, decide, remedy } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const on = "2024-09-02";
const finding = { 认定: "不涉及", 认定人: "某局保密办", 认定日: "2024-08-30" };
const provided = { 认定: "可提供给部分机构", 认定人: "某局", 认定日: "2024-08-30" };
const labelled = {
	本市行政区域内: "是",
	公共数据: "是",
	国家秘密: finding,
	可提供共享的范围: provided,
	明文规定不能提供共享的依据: "没有此类规定",
	目录所注共享类型: "有条件共享",
};
const known = {
	inRegion: true,
	publicData: true,
	stateSecret: { value: "none", by: "某局保密办", on: "2024-08-30" },
	shareable: { value: "some", by: "某局", on: "2024-08-30" },
	sharingForbidden: "none",
	declaredShare: "conditional",
} as const;
const facts = JSON.stringify(labelled);

describe("with --json a command prints exactly the value the function returns", () => {
	const printed = async (...argv: readonly string[]): Promise<unknown> => {
		const { stdout, stderr, code } = await gongshu(...argv, "--json");
		expect([stderr, code]).toEqual(["", 0]);
		return JSON.parse(stdout);
	};

	test("decide", async () => {
		const said = await printed("decide", "-q", "共享类型", "--on", on, "--facts", facts);
		expect(said).toEqual(JSON.parse(JSON.stringify(decide(weifang, "sharing", known, { on }))));
	});

	test("assess", async () => {
		expect(await printed("assess", "--on", on, "--facts", facts)).toEqual(
			JSON.parse(JSON.stringify(assess(weifang, known, { on }))),
		);
	});

	test("remedy", async () => {
		const changed = { 开放会对第三方合法权益造成损害: { 认定: "否", 认定人: "某局", 认定日: on }, 个人信息: "不含" };
		const said = await printed(
			"remedy",
			"-q",
			"opening",
			"--remedy",
			"数据脱敏",
			"--on",
			on,
			"--facts",
			facts,
			"--changed",
			JSON.stringify(changed),
		);
		const harmsThirdParty = { value: false, by: "某局", on } as const;
		const expected = remedy(weifang, "opening", known, "desensitize", { harmsThirdParty, personalInfo: "none" }, { on });
		expect(said).toEqual(JSON.parse(JSON.stringify(expected)));
	});

	test("why, why-not, changes and ask", async () => {
		const asked = ["-q", "共享类型", "--on", on, "--facts", facts] as const;
		const same = (said: unknown, value: unknown) => expect(said).toEqual(JSON.parse(JSON.stringify(value)));
		same(await printed("why", ...asked), why(weifang, "sharing", known, { on }));
		same(
			await printed("why-not", ...asked, "--level", "无条件共享"),
			whyNot(weifang, "sharing", known, "unconditional", { on }),
		);
		same(
			await printed("changes", ...asked, "--goal", "unconditional"),
			changes(weifang, "sharing", known, "unconditional", { on }),
		);
		same(await printed("ask", ...asked), nextQuestion(weifang, "sharing", known, { on }));
	});

	test("diff, with exit code 4 where there is a difference", async () => {
		const days = ["--on", "2025-07-31", "--with-on", "2025-08-01"] as const;
		const { stdout, code } = await gongshu("diff", ...days, "--json");
		expect(JSON.parse(stdout)).toEqual(
			JSON.parse(JSON.stringify(diff(weifang, weifang, { on: "2025-07-31", against: "2025-08-01" }))),
		);
		expect(code).toBe(4);
		expect((await gongshu("diff", "--on", on, "--with", "weifang")).code).toBe(0);
	});

	test("deadline", async () => {
		const said = await printed("deadline", "--from", "2026年2月13日", "--working-days", "１０");
		expect(said).toEqual(dueDate({ workingDays: 10 }, "2026-02-13"));
		expect(await printed("deadline", "--from", "2026-12-21", "--working-days", "10")).toEqual(
			dueDate({ workingDays: 10 }, "2026-12-21"),
		);
		expect(await printed("deadline", "--from", "2100-12-21", "--working-days", "10")).toBeNull();
	});

	test("facts and check", async () => {
		expect(await printed("facts", "--law", "weifang-2021")).toEqual(JSON.parse(JSON.stringify(weifang2021.vocabulary)));
		expect(await printed("check")).toEqual(check(weifang));
	});
});

describe("without --json it prints Chinese prose", () => {
	test("decide, by labels and by ids alike", async () => {
		const alone = ["decide", "--law", "weifang-2021", "-q"];
		const byLabel = (await gongshu(...alone, "共享类型", "--on", "2024年9月2日", "--facts", facts)).stdout;
		expect(byLabel).toBe((await gongshu(...alone, "sharing", "--on", on, "--facts", JSON.stringify(known))).stdout);
		expect(byLabel).toContain("“共享类型”的结论是：有条件共享。");
	});

	test("a catalogue on one screen, and with --wide as a table; and one resource in full", async () => {
		const catalogue = "examples/weifang-catalogue/catalogue.json";
		const assessed = ["assess", "--on", "2026-11-21", "--facts", catalogue, "--show", "6"];
		const { stdout, code } = await gongshu(...assessed, "--wide");
		const { length } = JSON.parse(readFileSync(catalogue, "utf8")).资源;
		expect(code).toBe(0);
		expect(stdout.split("\n\n")[0]?.split("\n")).toHaveLength(length + 1);
		const narrow = (await gongshu(...assessed)).stdout.split("第 6 项：")[0]?.trimEnd().split("\n") ?? [];
		expect(narrow[0]).toBe(`共${length}项资源。`);
		expect(narrow.length).toBeLessThanOrEqual(40);
		expect(
			Math.max(...narrow.map((line) => [...line].reduce((sum, each) => sum + (/[\u0020-\u007e]/.test(each) ? 1 : 2), 0))),
		).toBeLessThanOrEqual(100);
		expect(stdout).toContain("第 6 项：门诊和住院就诊记录");
		expect(stdout).toContain("义务：");
	});

	test("the facts, each with the question to the clerk", async () => {
		expect((await gongshu("facts")).stdout).toContain("须由定密责任人或者保密行政管理部门具名、具日认定");
		expect(JSON.parse((await gongshu("facts", "--schema")).stdout)).toMatchObject({
			type: "object",
			additionalProperties: false,
		});
	});

	test("only the facts that one question can ask, in text and as a schema", async () => {
		const asked = ["inRegion", "obtainableByShare", "paperRequiredBy"];
		const law = ["--law", "weifang-2021", "-q", "可否要求纸质材料"];
		expect((await gongshu("facts", ...law)).stdout.match(/^ {4}可填：/gm)).toHaveLength(asked.length);
		expect(Object.keys(JSON.parse((await gongshu("facts", ...law, "--json")).stdout))).toEqual(asked);
		expect(Object.keys(JSON.parse((await gongshu("facts", ...law, "--schema")).stdout).properties)).toEqual(asked);
		expect(await gongshu("facts", "-q", "开放属姓")).toMatchObject({ stdout: "", code: 5 });
	});

	test("check says nothing of cases that it does not look at: they go with signatures", async () => {
		const { stdout, stderr, code } = await gongshu("check", "--cases", "tests/cases/weifang-2021");
		expect([stdout, stderr, code]).toEqual(["", expect.stringContaining("--cases 只同 --signatures 一起用"), 2]);
	});

	test("check finds nothing wrong", async () => {
		expect(await gongshu("check")).toEqual({ stdout: "规则没有问题。", stderr: "", code: 0 });
	});
});

describe("nothing is printed on stdout when the input is rejected", () => {
	test.each([
		[
			"every problem of the command line and of the facts at once",
			3,
			["decide", "-q", "开放属姓", "--on", "2026-02-30", "--facts", '{"公共数据":"对"}'],
		],
		[
			"every problem of both sets of facts",
			2,
			["remedy", "-q", "opening", "--remedy", "desensitize", "--facts", '{"甲":1}', "--changed", '{"乙":1}'],
		],
		["an unknown law and a day that does not exist", 2, ["assess", "--law", "潍芳", "--on", "明天"]],
		["a file that is not there", 1, ["assess", "--facts", "nowhere.json"]],
		["text that is not JSON", 1, ["assess", "--facts", "{公共数据:是}"]],
		["a remedy that does not exist", 1, ["remedy", "-q", "opening", "--remedy", "脱敏"]],
	] as const)("%s", async (_, count, argv) => {
		const { stdout, stderr, code } = await gongshu(...argv);
		expect([stdout, code]).toEqual(["", 5]);
		expect(stderr).toContain(`输入有 ${count} 处问题，未作任何判断`);
		expect(stderr.match(/^· /gm)).toHaveLength(count);
	});

	test("one bad resource rejects the whole catalogue, with its place", async () => {
		const file = join(mkdtempSync(join(tmpdir(), "gongshu-")), "catalogue.json");
		writeFileSync(file, `\uFEFF${JSON.stringify({ 资源: [{ 名称: "甲", 事实: labelled }, { 事实: { 公共数据: "对" } }, 3] })}`);
		const { stdout, stderr, code } = await gongshu("assess", "--facts", file);
		expect([stdout, code]).toEqual(["", 5]);
		expect(stderr).toContain("[资源 › 第2项 › 名称] 第 2 项资源没有名称");
		expect(stderr).toContain("[资源 › 第2项 › 事实 › 公共数据]");
		expect(stderr).toContain("[资源 › 第3项 › 名称]");
	});
});

test("today is a day in Asia/Shanghai", () => {
	const shanghai = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
	expect([shanghai, new Date(Date.now() + 8 * 3_600_000 - 1000).toISOString().slice(0, 10)]).toContain(today());
});

describe("questions about an answer", () => {
	test("a level that is none of the question's is turned away with the nearest one, together with everything else that is wrong", async () => {
		const { stderr, code } = await gongshu(
			"changes",
			"-q",
			"开放属性",
			"--goal",
			"无条件开发",
			"--on",
			"昨天",
			"--facts",
			'{"公共数椐":"是"}',
		);
		expect(code).toBe(5);
		for (const said of ["`无条件开发`", "是否为“无条件开放”", "`昨天`", "`公共数椐`"]) expect(stderr).toContain(said);
	});

	test("without a question or a level they say how they are used", async () => {
		for (const argv of [["why"], ["why-not", "-q", "开放属性"], ["changes", "-q", "开放属性"], ["ask"], ["diff"]]) {
			const { stderr, code } = await gongshu(...argv);
			expect([code, stderr.startsWith("请用 -")]).toEqual([2, true]);
		}
	});

	test("prose names no id", async () => {
		const asked = [
			"--law",
			"weifang-2021",
			"-q",
			"开放属性",
			"--on",
			on,
			"--facts",
			'{"公共数据":"是","本市行政区域内":"是"}',
		] as const;
		for (const argv of [["why"], ["ask"], ["why-not", "--level", "不予开放"], ["changes", "--goal", "无条件开放"]]) {
			const { stdout } = await gongshu(argv[0] ?? "", ...argv.slice(1), ...asked);
			expect(stdout).not.toMatch(/[a-z]{3}/i);
			expect(stdout).toMatch(/第[一二三四五六七八九十]+条|查明/);
		}
	});
});
