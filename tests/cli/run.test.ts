import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { changes, diff, nextQuestion, why, whyNot } from "../../src/analysis";
import { dueDate } from "../../src/calendar";
import { run } from "../../src/cli/run";
import { today } from "../../src/cli/today";
import { assess, check, decide, remedy } from "../../src/index";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const on = "2024-09-02";
const finding = { 认定: "不涉及", 认定人: "某局保密办", 认定日: "2024-08-30" };
const labelled = { 本市行政区域内: "是", 公共数据: "是", 国家秘密: finding, 目录所注共享类型: "有条件共享" };
const known = {
	inRegion: true,
	publicData: true,
	stateSecret: { value: "none", by: "某局保密办", on: "2024-08-30" },
	declaredShare: "conditional",
} as const;
const facts = JSON.stringify(labelled);

describe("with --json a command prints exactly the value the function returns", () => {
	const printed = (...argv: readonly string[]): unknown => {
		const { stdout, stderr, code } = gongshu(...argv, "--json");
		expect([stderr, code]).toEqual(["", 0]);
		return JSON.parse(stdout);
	};

	test("decide", () => {
		const said = printed("decide", "-q", "共享类型", "--on", on, "--facts", facts);
		expect(said).toEqual(JSON.parse(JSON.stringify(decide(weifang, "sharing", known, { on }))));
	});

	test("assess", () => {
		expect(printed("assess", "--on", on, "--facts", facts)).toEqual(JSON.parse(JSON.stringify(assess(weifang, known, { on }))));
	});

	test("remedy", () => {
		const changed = { 开放会对第三方合法权益造成损害: { 认定: "否", 认定人: "某局", 认定日: on }, 个人信息: "不含" };
		const said = printed(
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

	test("why, why-not, changes and ask", () => {
		const asked = ["-q", "共享类型", "--on", on, "--facts", facts] as const;
		const same = (said: unknown, value: unknown) => expect(said).toEqual(JSON.parse(JSON.stringify(value)));
		same(printed("why", ...asked), why(weifang, "sharing", known, { on }));
		same(printed("why-not", ...asked, "--level", "无条件共享"), whyNot(weifang, "sharing", known, "unconditional", { on }));
		same(printed("changes", ...asked, "--goal", "unconditional"), changes(weifang, "sharing", known, "unconditional", { on }));
		same(printed("ask", ...asked), nextQuestion(weifang, "sharing", known, { on }));
	});

	test("diff, with exit code 4 where there is a difference", () => {
		const days = ["--on", "2025-07-31", "--with-on", "2025-08-01"] as const;
		const { stdout, code } = gongshu("diff", ...days, "--json");
		expect(JSON.parse(stdout)).toEqual(
			JSON.parse(JSON.stringify(diff(weifang, weifang, { on: "2025-07-31", against: "2025-08-01" }))),
		);
		expect(code).toBe(4);
		expect(gongshu("diff", "--on", on, "--with", "weifang").code).toBe(0);
	});

	test("deadline", () => {
		const said = printed("deadline", "--from", "2026年2月13日", "--working-days", "１０");
		expect(said).toEqual(dueDate({ workingDays: 10 }, "2026-02-13"));
		expect(printed("deadline", "--from", "2026-12-21", "--working-days", "10")).toEqual(
			dueDate({ workingDays: 10 }, "2026-12-21"),
		);
		expect(printed("deadline", "--from", "2100-12-21", "--working-days", "10")).toBeNull();
	});

	test("facts and check", () => {
		expect(printed("facts", "--law", "weifang-2021")).toEqual(JSON.parse(JSON.stringify(weifang2021.vocabulary)));
		expect(printed("check")).toEqual(check(weifang));
	});
});

describe("without --json it prints Chinese prose", () => {
	test("decide, by labels and by ids alike", () => {
		const alone = ["decide", "--law", "weifang-2021", "-q"];
		const byLabel = gongshu(...alone, "共享类型", "--on", "2024年9月2日", "--facts", facts).stdout;
		expect(byLabel).toBe(gongshu(...alone, "sharing", "--on", on, "--facts", JSON.stringify(known)).stdout);
		expect(byLabel).toContain("共享类型为“有条件共享”");
	});

	test("a catalogue as a table, and one resource in full", () => {
		const catalogue = "examples/weifang-catalogue/catalogue.json";
		const { stdout, code } = gongshu("assess", "--on", "2026-11-21", "--facts", catalogue, "--show", "6");
		const rows = readFileSync(catalogue, "utf8").match(/"名称"/g)?.length ?? 0;
		expect(code).toBe(0);
		expect(stdout.split("\n\n")[0]?.split("\n")).toHaveLength(rows + 1);
		expect(stdout).toContain("第 6 项：门诊和住院就诊记录");
		expect(stdout).toContain("义务：");
	});

	test("the facts, each with the question to the clerk", () => {
		expect(gongshu("facts").stdout).toContain("须由定密责任人或者保密行政管理部门具名、具日认定");
		expect(JSON.parse(gongshu("facts", "--schema").stdout)).toMatchObject({ type: "object", additionalProperties: false });
	});

	test("check finds nothing wrong", () => {
		expect(gongshu("check")).toEqual({ stdout: "规则完好，没有发现问题。", stderr: "", code: 0 });
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
	] as const)("%s", (_, count, argv) => {
		const { stdout, stderr, code } = gongshu(...argv);
		expect([stdout, code]).toEqual(["", 5]);
		expect(stderr).toContain(`输入有 ${count} 处问题，未作任何判断`);
		expect(stderr.match(/^· /gm)).toHaveLength(count);
	});

	test("one bad resource rejects the whole catalogue, with its place", () => {
		const file = join(mkdtempSync(join(tmpdir(), "gongshu-")), "catalogue.json");
		writeFileSync(file, `\uFEFF${JSON.stringify({ 资源: [{ 名称: "甲", 事实: labelled }, { 事实: { 公共数据: "对" } }, 3] })}`);
		const { stdout, stderr, code } = gongshu("assess", "--facts", file);
		expect([stdout, code]).toEqual(["", 5]);
		expect(stderr).toContain("[资源 › 1 › 名称] 第 2 项资源没有名称");
		expect(stderr).toContain("[资源 › 1 › 事实 › 公共数据]");
		expect(stderr).toContain("[资源 › 2 › 名称]");
	});
});

describe("a command line that cannot be read is a usage error", () => {
	test.each([
		["no command", []],
		["an unknown command", ["decode"]],
		["an inherited name is no command", ["toString"]],
		["an unknown option", ["decide", "--question-id", "opening"]],
		["an option without its value", ["decide", "-q"]],
		["a surplus argument", ["assess", "this", "that"]],
		["a question that is not asked", ["decide"]],
		["a remedy that is not named", ["remedy", "-q", "opening"]],
		["a row that is not there", ["assess", "--facts", "examples/weifang-catalogue/catalogue.json", "--show", "0"]],
	] as const)("%s", (_, argv) => {
		const { stdout, stderr, code } = gongshu(...argv);
		expect([stdout, code]).toEqual(["", 2]);
		expect(stderr).toMatch(/\p{Script=Han}/u);
	});
});

test("help and version need no command", () => {
	expect(gongshu("--help").stdout).toContain("用法：gongshu <命令>");
	expect(gongshu("--version").stdout).toBe("0.0.0");
	for (const id of Object.keys(laws)) expect(gongshu("--help").stdout).toMatch(new RegExp(`[：、]${id}[、（\\n]`));
});

test("today is a day in Asia/Shanghai", () => {
	const shanghai = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
	expect([shanghai, new Date(Date.now() + 8 * 3_600_000 - 1000).toISOString().slice(0, 10)]).toContain(today());
});

describe("deadline", () => {
	const deadline = (...argv: readonly string[]) => gongshu("deadline", ...argv);

	test("a term of days ends after the holiday it would end in", () => {
		expect(deadline("--from", "2025-09-21", "--days", "10").stdout.split("\n").slice(0, 4)).toEqual([
			"自2025年9月21日起10日，于2025年10月9日届满。开始的当日不计入；最后一日是法定休假日的，顺延至其结束后的首个工作日。",
			"· 2025年10月1日至2025年10月8日：放假（国庆节、中秋节，国办发明电〔2024〕12号）",
			"· 2025年10月9日：工作日",
			"以上依据已经公布的放假安排：国办发明电〔2024〕12号。",
		]);
	});

	test("a make-up weekend is the working day it was made", () => {
		expect(deadline("--from", "2025-08-31", "--months", "6").stdout).toContain(
			"· 2026年2月28日：调休上班（春节，国办发明电〔2025〕7号）",
		);
	});

	test("what an amending notice changed is said", () => {
		const said = deadline("--from", "2020-01-17", "--working-days", "10").stdout;
		expect(said).toContain("2020年2月7日届满");
		expect(said).toContain("依变更通知调整");
	});

	test("a notice of the State Council itself is not said to be its General Office's", () => {
		const said = deadline("--from", "2015-08-28", "--working-days", "10").stdout;
		expect(said).toContain("依据已经公布的放假安排：国办发明电〔2014〕28号、国发明电〔2015〕1号。");
	});

	test("as known before the amending notice, another day is due", () => {
		const argv = ["--from", "2019-04-30", "--working-days", "10"];
		expect(deadline(...argv, "--as-of", "2019-03-21").stdout).toContain("2019年5月15日届满");
		expect(deadline(...argv).stdout).not.toContain("2019年5月15日届满");
	});

	test("a day that waits for a notice is provisional, and said with the earliest and the latest it can become", () => {
		const said = deadline("--from", "2026-12-21", "--working-days", "10").stdout;
		for (const words of [
			"暂定于2027年1月5日届满",
			"届满日在2027年1月5日至2027年1月6日之间",
			"最迟之日未过不认定逾期",
			"国务院令第795号",
		]) {
			expect(said).toContain(words);
		}
		expect(deadline("--from", "2026-12-18", "--working-days", "2").stdout).toContain("届满日不致变动");
	});

	test("where the festivals are not known, it says so and gives no date", () => {
		const { stdout, code } = deadline("--from", "2100-12-20", "--working-days", "10");
		expect([stdout.includes("推算不出届满日"), stdout.includes("届满。开始"), code]).toEqual([true, false, 0]);
	});

	test("everything wrong with the input is said at once", () => {
		const { stdout, stderr, code } = deadline("--from", "2026-2-30", "--working-days", "10x", "--as-of", "昨天");
		expect([stdout, code]).toEqual(["", 5]);
		for (const wrong of ["`2026-2-30` 没有这一天", "`10x` 不是期间的长度", "`昨天` 不是日期"]) expect(stderr).toContain(wrong);
	});

	test.each([
		[["--from", "2026-02-13"]],
		[["--working-days", "10"]],
		[["--from", "2026-02-13", "--days", "1", "--months", "1"]],
	])("%j is a usage error: one start and one term", (argv) => {
		expect(deadline(...argv).code).toBe(2);
	});
});

describe("questions about an answer", () => {
	test("a level that is none of the question's is turned away with the nearest one, together with everything else that is wrong", () => {
		const { stderr, code } = gongshu(
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

	test("without a question or a level they say how they are used", () => {
		for (const argv of [["why"], ["why-not", "-q", "开放属性"], ["changes", "-q", "开放属性"], ["ask"], ["diff"]]) {
			const { stderr, code } = gongshu(...argv);
			expect([code, stderr.startsWith("请用 -")]).toEqual([2, true]);
		}
	});

	test("prose names no id", () => {
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
			const { stdout } = gongshu(argv[0] ?? "", ...argv.slice(1), ...asked);
			expect(stdout).not.toMatch(/[a-z]{3}/i);
			expect(stdout).toMatch(/第[一二三四五六七八九十]+条|查明/);
		}
	});
});
