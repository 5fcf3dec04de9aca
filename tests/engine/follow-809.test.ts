import { describe, expect, test } from "vitest";
import { matter } from "../../src/analysis";
import { type CaseEvent, type Day, decide, explain, follow, type Law, type StepOutcome } from "../../src/index";
import { stateCouncil809 } from "../../src/rules/state-council-809";

const finding = <V extends boolean | string>(value: V) => ({ value, by: "某局", on: "2025-07-25" as Day }) as const;
const between = {
	provider: "organ",
	requester: "organ",
	dutyData: true,
	stateSecret: finding("none"),
	workSecret: finding(false),
	shareable: finding("some"),
	sharingForbidden: "none",
	declaredShare: "conditional",
	sameLevel: true,
} as const;
const toAll = { shareable: finding("all"), declaredShare: "unconditional" } as const;

type Facts = Parameters<typeof decide<typeof stateCouncil809, "sharing">>[2];
const happened = (on: Day, step: string, outcome: StepOutcome, facts: Facts = {}): CaseEvent<Facts> => ({
	on,
	step,
	outcome,
	facts,
});
const filed = happened("2025-09-24", "apply", "filed");
const request = (events: readonly CaseEvent<Facts>[], today: Day, facts: Facts = between) =>
	follow<Law>(stateCouncil809, "sharingRequest", events, { facts, today });
const nextOf = (events: readonly CaseEvent<Facts>[], today: Day, facts: Facts = between) =>
	request(events, today, facts).next.map(({ step, due }) => [step, due?.due ?? null]);

describe("第二十一条：答复的期限", () => {
	test("有条件共享类10个工作日，无条件共享类1个工作日", () => {
		expect(nextOf([filed], "2025-09-24")).toEqual([["reply", "2025-10-14"]]);
		expect(nextOf([filed], "2025-09-24", { ...between, ...toAll })).toEqual([["confirm", "2025-09-25"]]);
	});

	test("经同级主管部门同意并告知需求部门的，最长再延10个工作日；缺一不可", () => {
		const extended = (facts: Facts): CaseEvent<Facts> => ({ on: "2025-10-13", step: "reply", extended: true, facts });
		expect(nextOf([filed, extended({ extensionConsented: true, extensionNotified: true })], "2025-10-20")).toEqual([
			["reply", "2025-10-28"],
		]);
		for (const facts of [{ extensionConsented: true }, { extensionNotified: true }, {}]) {
			expect(request([filed, extended(facts)], "2025-10-20").rejected.map(({ code }) => code)).toEqual(["extension-refused"]);
		}
	});
});

describe("第二十一条第一款：延长的期限最长不得超过10个工作日", () => {
	const granted = { extensionConsented: true, extensionNotified: true } as const;
	const reason = { specialReason: finding(true) } as const;
	const extended = (more: object, facts: Facts = { ...granted, ...reason }) =>
		({ on: "2025-10-13", step: "reply", extended: true, facts, ...more }) as CaseEvent<Facts>;
	const prolonged = (more: object, today: Day = "2025-10-20", facts?: Facts) => request([filed, extended(more, facts)], today);
	const dues = ({ next }: ReturnType<typeof request>) =>
		next
			.slice(0, 1)
			.map(({ due, extended: by, overdue }) => [due?.due, due?.earliest, due?.latest, due?.certainty, by, overdue]);

	test("届满日按所批准的日数推算，批准的日期和文号一并记明", () => {
		const approval = { on: "2025-10-11", number: "某数函〔2025〕8号" };
		const three = prolonged({ workingDays: 3, approval });
		expect(dues(three)).toEqual([["2025-10-17", "2025-10-17", "2025-10-17", "official", 3, true]]);
		expect([three.rejected, three.next[0]?.approval]).toEqual([[], approval]);
		expect(explain(three)).toContain(
			"于2025年10月17日届满（含延长3个工作日，2025年10月11日批准，某数函〔2025〕8号），已经逾期",
		);
		expect(dues(prolonged({ workingDays: 10 }))).toEqual([["2025-10-28", "2025-10-28", "2025-10-28", "official", 10, false]]);
		const late = request(
			[filed, extended({ workingDays: 3, approval }), happened("2025-10-20", "reply", "agree")],
			"2025-10-20",
		);
		expect(late.history.map(({ late: isLate, extended: by, approval: of }) => [isLate, by, of])).toEqual([
			[null, 0, undefined],
			[true, 3, approval],
		]);
	});

	test("没有填写批准日数的，给出最早与最迟两端，其间不称逾期，也不称未逾期", () => {
		const open = prolonged({});
		expect(dues(open)).toEqual([["2025-10-28", "2025-10-15", "2025-10-28", "unspecified", null, null]]);
		expect(dues(prolonged({}, "2025-10-15")).map((each) => each.at(-1))).toEqual([false]);
		expect(dues(prolonged({}, "2025-10-29")).map((each) => each.at(-1))).toEqual([true]);
		expect(open.remarks.filter(({ kind }) => kind === "extension").map(({ message }) => message)).toEqual([
			"“答复是否同意”已经延长，批准的日数没有填写，届满日最早为2025年10月15日，最迟为2025年10月28日，请补填",
		]);
		expect(explain(open)).toContain("最早于2025年10月15日、最迟于2025年10月28日届满（含延长，批准的日数没有填写）");
	});

	test("超过10个工作日的、不是正整数的、批准之日晚于办理之日的，不予采纳，并引条文", () => {
		const refused = (more: object) => prolonged(more).rejected.map(({ code, path, message }) => [code, path.at(-1), message]);
		expect(refused({ workingDays: 11 })).toEqual([
			["extension-too-long", "workingDays", expect.stringContaining("延长的期限最长不得超过10个工作日")],
		]);
		for (const workingDays of [0, -1, 1.5, Number.NaN, "3", null])
			expect(refused({ workingDays }).map(([code]) => code)).toEqual(["wrong-value"]);
		for (const approval of [{ on: "2025-10-14" }, { on: "昨日" }, { on: "2025-10-11", number: "" }, "某号", null])
			expect(refused({ approval }).map(([code]) => code)).toEqual(["wrong-value"]);
		expect(dues(prolonged({ workingDays: 11 }))).toEqual(dues(request([filed], "2025-10-20")));
	});

	test("特殊原因没有查明的，同意的延长有效而予提示；查明没有的，不得延长", () => {
		const remarked = (facts: Facts) => {
			const { rejected, remarks } = prolonged({ workingDays: 10 }, "2025-10-20", { ...granted, ...facts });
			return [rejected.map(({ code }) => code), remarks.filter(({ kind }) => kind === "extension").length];
		};
		expect(remarked(reason)).toEqual([[], 0]);
		expect(remarked({})).toEqual([[], 1]);
		expect(remarked({ specialReason: finding(false) })).toEqual([["extension-refused"], 0]);
	});

	test("无条件共享类的1个工作日答复，也可以延长", () => {
		const shareable = { value: "all", by: "某局", on: "2025-01-10" } as const;
		const facts = { ...between, shareable, declaredShare: "unconditional" } as const;
		const events = [
			happened("2025-09-28", "apply", "filed"),
			{ on: "2025-09-29", step: "confirm", extended: true, facts: granted } as CaseEvent<Facts>,
		];
		expect(nextOf(events, "2025-09-30", facts)).toEqual([["confirm", "2025-10-20"]]);
		expect(
			matter(stateCouncil809, "sharing-request", { on: "2025-09-30" }).says.map(({ kind, label }) => [kind, label]),
		).toContainEqual(["extension", "答复无条件共享申请的延长"]);
	});
});

test("第二十二条：自作出同意共享的答复之日起20个工作日内共享", () => {
	const agreed = [happened("2025-09-10", "apply", "filed"), happened("2025-09-19", "reply", "agree")];
	expect(nextOf(agreed, "2025-09-19")).toEqual([["deliver", "2025-10-23"]]);
	const done = request([...agreed, happened("2025-10-24", "deliver", "delivered")], "2025-10-24");
	expect([done.state, done.history.at(-1)?.late]).toEqual(["ended", true]);
});

describe("第二十八条：争议的解决，没有共同审议", () => {
	const refused = [filed, happened("2025-10-13", "reply", "refuse")];

	test("同级的协商、协调、报本级人民政府决定", () => {
		const steps = [
			happened("2025-10-20", "negotiate", "failed"),
			happened("2025-10-27", "coordinate", "failed"),
			happened("2025-11-10", "decide", "ruled"),
		];
		const actors = steps.map((_, done) =>
			request([...refused, ...steps.slice(0, done)], "2025-12-01").next.map(({ actor }) => actor),
		);
		expect(actors).toEqual([["disputants"], ["sharingAuthority"], ["authorityGovernment"]]);
		expect(request([...refused, ...steps], "2025-12-01").state).toBe("ended");
	});

	test("跨层级、跨地域的，由共同的上级主管部门协调", () => {
		const across = { ...between, sameLevel: false } as const;
		expect(nextOf(refused, "2025-12-01", across)).toEqual([["coordinateAbove", null]]);
		expect(nextOf([...refused, happened("2025-10-27", "coordinateAbove", "failed")], "2025-12-01", across)).toEqual([
			["decide", null],
		]);
	});
});

test("第十七条：目录更新10个工作日，经同意可以延长5个工作日，主管部门2个工作日内审核并发布", () => {
	const facts = { ...between, catalogueTrigger: "functionChanged" } as const;
	const update = (events: readonly CaseEvent<Facts>[], today: Day) =>
		follow<Law>(stateCouncil809, "catalogueUpdate", events, { facts, today }).next.map(({ step, due }) => [step, due?.due]);
	const trigger = happened("2026-02-06", "trigger", "occurred");
	expect(update([trigger], "2026-02-06")).toEqual([["update", "2026-02-27"]]);
	const consent: CaseEvent<Facts> = { on: "2026-02-26", step: "update", extended: true, facts: { extensionConsented: true } };
	expect(update([trigger, consent], "2026-02-26")).toEqual([["update", "2026-03-05"]]);
	expect(update([trigger, happened("2026-02-27", "update", "updated")], "2026-02-27")).toEqual([["publish", "2026-03-02"]]);
});

test("第二十六条：自收到校核申请之日起10个工作日内核实、更正并反馈", () => {
	const { next } = follow(stateCouncil809, "correction", [{ on: "2025-09-05", step: "report", outcome: "reported" }], {
		facts: between,
		today: "2025-09-05",
	});
	expect(next.map(({ due }) => due?.due)).toEqual(["2025-09-19"]);
});

describe("第四十四条：自2025年8月1日起施行", () => {
	const on = (day: Day) => decide(stateCouncil809, "sharing", between, { on: day }).status;

	test("前一日不适用，当日即适用", () => {
		expect([on("2025-07-31"), on("2025-08-01"), on("2025-08-02")]).toEqual(["not-in-force", "decided", "decided"]);
	});

	test("施行以前收到的申请，不依本条例推算", () => {
		expect(request([happened("2025-07-25", "apply", "filed")], "2025-08-10").rejected.map(({ code }) => code)).toEqual([
			"law-not-in-force",
		]);
	});
});

test("a fact that is undefined says no more than one that is not there: what the events say of it stands", () => {
	const followed = (facts: object) =>
		JSON.stringify(follow(stateCouncil809, "sharingRequest", [], { facts, today: "2026-11-21" } as never));
	expect(followed({ reply: undefined })).toBe(followed({}));
});
