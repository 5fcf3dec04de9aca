import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";
import { follow } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const facts = JSON.stringify({
	本市行政区域内: "是",
	公共数据: "是",
	目录所注共享类型: "有条件共享",
	国家秘密: { 认定: "不涉及", 认定人: "保密办", 认定日: "2024-03-01" },
	工作秘密: { 认定: "否", 认定人: "保密办", 认定日: "2024-03-01" },
	可提供共享的范围: { 认定: "可提供给部分机构", 认定人: "某局", 认定日: "2024-03-01" },
	明文规定不能提供共享的依据: "没有此类规定",
});
const known = {
	inRegion: true,
	publicData: true,
	stateSecret: { value: "none", by: "保密办", on: "2024-03-01" },
	workSecret: { value: false, by: "保密办", on: "2024-03-01" },
	shareable: { value: "some", by: "某局", on: "2024-03-01" },
	sharingForbidden: "none",
	declaredShare: "conditional",
} as const;
const filed = (on: string) => JSON.stringify([{ 日期: on, 环节: "申请", 结果: "已提出申请" }]);
const followed = (events: string, on: string, ...more: readonly string[]) =>
	gongshu("follow", "--procedure", "共享申请", "--facts", facts, "--events", events, "--on", on, ...more);

describe("follow", () => {
	test("says where the case stands, until when, and shows the days", async () => {
		const { stdout, code } = await followed(filed("2024-04-08"), "2024-04-10");
		expect(code).toBe(0);
		for (const said of [
			"截至2024年4月10日：进行到“答复”",
			"自2024年4月8日起算，于2024年4月22日届满。",
			" 8起   9计  10计  11计  12计",
		])
			expect(stdout).toContain(said);
		// Interpretive choices are called by their numbers.
		expect(stdout.replace(/(?<![A-Za-z])[A-Z]+-\d+/g, "")).not.toMatch(/[A-Za-z]/);
	});

	test("an overdue reply is said to be overdue, and to mean neither consent nor refusal", async () => {
		const { stdout } = await followed(filed("2024-04-08"), "2024-04-23");
		expect([stdout.includes("已经逾期"), stdout.includes("逾期不答复，不视为同意，也不视为不同意")]).toEqual([true, true]);
	});

	test("--json prints exactly the value the function returns", async () => {
		const expected = follow(weifang, "sharingRequest", [{ on: "2024-04-08", step: "apply", outcome: "filed" }], {
			facts: known,
			today: "2024-04-23",
		});
		expect(JSON.parse((await followed(filed("2024-04-08"), "2024-04-23", "--json")).stdout)).toEqual(
			JSON.parse(JSON.stringify(expected)),
		);
	});

	test("an event that cannot be is named, and the exit code says that there are findings", async () => {
		const skipped = JSON.stringify([
			{ 日期: "2024-04-08", 环节: "申请", 结果: "已提出申请" },
			{ 日期: "2024-04-09", 环节: "裁定", 结果: "已裁定" },
		]);
		const { stdout, code } = await followed(skipped, "2024-04-23");
		expect([stdout.includes("未予采纳的办理记录"), stdout.includes("各环节依次进行，不得越过"), code]).toEqual([true, true, 4]);
	});

	test("everything wrong with the input is said at once", async () => {
		const { stdout, stderr, code } = await followed('[{"日期":"2024-02-30","环节":"裁决"}]', "明天");
		expect([stdout, code]).toEqual(["", 5]);
		for (const wrong of ["`2024-02-30` 没有这一天", "没有名为 `裁决` 的环节", "`明天` 不是日期"])
			expect(stderr).toContain(wrong);
		expect((await gongshu("follow", "--procedure", "共享审批", "--events", "[]")).stderr).toContain(
			"没有名为 `共享审批` 的程序",
		);
		expect(await gongshu("follow", "--procedure", "共享申请")).toMatchObject({ code: 2 });
	});
});

describe("--ics", async () => {
	const calendar = (await followed(filed("2024-04-08"), "2024-04-10", "--ics")).stdout;
	const events = (text: string) =>
		new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

	test("is a calendar that another program reads: a whole day, on the due day, with every day counted", () => {
		const [event, second] = events(calendar);
		expect([event?.summary, event?.startDate.toString(), event?.endDate.toString(), event?.startDate.isDate, second]).toEqual([
			"共享申请·答复届满",
			"2024-04-22",
			"2024-04-23",
			true,
			undefined,
		]);
		expect(event?.description).toContain("· 2024年4月9日至2024年4月12日：工作日，第1至4日\n");
		expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2024-04-10T00:00:00Z");
	});

	test("every line ends with CRLF and has 75 octets at most, and no character is cut", () => {
		expect(calendar.endsWith("END:VCALENDAR\r\n")).toBe(true);
		const lines = calendar.split("\r\n");
		expect(lines.join("")).not.toMatch(/[\r\n]/);
		expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
		expect(calendar).not.toContain("\uFFFD");
		expect(calendar).toContain("DTSTART;VALUE=DATE:20240422");
	});

	test("the same day gives the same bytes", async () => {
		expect((await followed(filed("2024-04-08"), "2024-04-10", "--ics")).stdout).toBe(calendar);
	});

	test("a provisional deadline is entered on its earliest day, and says so", async () => {
		const { 工作秘密: _, ...alone } = JSON.parse(facts);
		const given = ["--facts", JSON.stringify(alone), "--events", filed("2026-12-31"), "--on", "2026-12-31"];
		const [event] = events(
			(await gongshu("follow", "--procedure", "共享申请", "--law", "weifang-2021", ...given, "--ics")).stdout,
		);
		expect([event?.summary, event?.startDate.toString()]).toEqual(["共享申请·答复届满（暂定，以最早日为准）", "2027-01-13"]);
	});

	test("two applications of one day are two entries", async () => {
		const other = (
			await followed(
				JSON.stringify([{ 日期: "2024-04-08", 环节: "申请", 结果: "已提出申请", 事实: { 说明理由: "否" } }]),
				"2024-04-10",
				"--ics",
			)
		).stdout;
		const uid = (text: string) => /^UID:(.*)$/m.exec(text)?.[1];
		expect(uid(other)).not.toBe(uid(calendar));
	});

	test("a day that cannot be said makes no file: the reason goes to stderr", async () => {
		expect(await gongshu("deadline", "--from", "2100-12-25", "--working-days", "3", "--ics")).toMatchObject({
			stdout: "",
			code: 0,
		});
	});

	test("where no term is counted there is no calendar, and it says so", async () => {
		expect(await followed("[]", "2024-04-10", "--ics")).toMatchObject({ stdout: "", code: 0 });
	});

	test("deadline writes one too", async () => {
		const text = (await gongshu("deadline", "--from", "2026-02-13", "--working-days", "10", "--on", "2026-02-13", "--ics"))
			.stdout;
		expect(events(text).map(({ startDate }) => startDate.toString())).toEqual(["2026-03-05"]);
	});
});
