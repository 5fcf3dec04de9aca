import { describe, expect, test } from "vitest";
import { type CaseEvent, type Day, decide, follow, type StepOutcome } from "../../src/index";
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
	follow(stateCouncil809, "sharingRequest", events, { facts, today });
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
		follow(stateCouncil809, "catalogueUpdate", events, { facts, today }).next.map(({ step, due }) => [step, due?.due]);
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
