import { describe, expect, test } from "vitest";
import { type CaseEvent, type Day, decideParts, explain, follow, type Law, nextSteps } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

const finding = <V extends boolean | string>(value: V, on: Day = "2024-03-01") => ({ value, by: "某单位", on }) as const;
const scope = { inRegion: true, publicData: true, stateSecret: finding("none") } as const;
const conditional = {
	...scope,
	shareable: finding("some"),
	sharingForbidden: "none",
	declaredShare: "conditional",
	needForDuty: finding(true),
	sameLevel: true,
} as const;
const filed = { on: "2024-04-08", step: "apply", outcome: "filed" } as const;

const at = (law: Law, events: readonly unknown[], today: Day, facts: object = conditional) =>
	follow<Law>(law, "sharingRequest", events as readonly CaseEvent[], { facts, today });
const codes = ({ rejected }: ReturnType<typeof at>) => rejected.map(({ code, path }) => `${code} ${path.join("/")}`);

describe("事项自己带来的事实", () => {
	const facts = { ...scope, shareable: finding("unsuitable"), sharingForbidden: "none", declaredShare: "none" };
	const opened = { ...filed, facts: { shareable: finding("some"), declaredShare: "conditional" } };

	test.each<readonly [string, Law]>([
		["潍坊办法", weifang2021],
		["潍坊现行规定", weifang],
	])("依%s：申请所附事实表明可以申请的，案件前进，期限起算，逾期即逾期", (_, law) => {
		expect(codes(at(law, [filed], "2024-06-03", facts))).toEqual(["step-not-open events/0/step"]);
		const known = { ...facts, workSecret: finding(false) };
		const { history, rejected, next } = at(law, [opened], "2024-06-03", law === weifang ? known : facts);
		expect([history.map(({ step }) => step), rejected]).toEqual([["apply"], []]);
		expect(next.map(({ step, due, overdue }) => [step, due?.due, overdue])).toEqual([["reply", "2024-04-22", true]]);
	});

	test("同一项只记一次；不同的一项，照记", () => {
		expect(codes(at(weifang2021, [opened, opened], "2024-06-03", facts))).toEqual(["step-not-open events/1/step"]);
		const letter = { ...filed, outcome: "filedOffPlatform" };
		const told = at(weifang2021, [letter, letter, { ...letter, on: "2024-04-09" }, { ...letter, facts: {} }], "2024-06-03");
		expect([codes(told), told.history.length]).toEqual([["event-repeated events/1/on", "event-out-of-order events/3/on"], 2]);
		expect(told.rejected[0]?.message).toBe("与第1项办理记录相同，不重复记入");
		const asked = { on: "2024-04-09", event: "supplementAsked" };
		expect(codes(at(weifang2021, [filed, asked, asked], "2024-06-03"))).toEqual(["event-repeated events/2/on"]);
	});

	test("认定日晚于今日的，该项不予采纳；今日所作的，采纳", () => {
		const signed = (on: Day) => at(weifang2021, [{ ...filed, facts: { shareable: finding("some", on) } }], "2024-06-03");
		expect(codes(signed("2024-06-04"))).toEqual(["finding-after-today events/0/facts"]);
		expect(codes(signed("2024-06-03"))).toEqual([]);
	});

	test("案件的事实，认定日晚于今日的，其时尚未认定：按未知，并提示", () => {
		const early = at(weifang2021, [filed], "2024-06-03", { ...conditional, stateSecret: finding("determined", "2024-06-04") });
		expect([early.history.length, early.remarks[0]?.kind]).toEqual([1, "rejected-fact"]);
	});
});

describe("一项只说一件事", () => {
	const extended = { on: "2024-04-19", step: "reply", extended: true } as const;

	test.each<readonly [string, object, string]>([
		["延长与结果", { ...extended, outcome: "agree" }, "outcome"],
		["事项与结果", { on: "2024-04-19", event: "withdrawn", outcome: "agree" }, "outcome"],
		["事项与环节", { on: "2024-04-19", event: "withdrawn", step: "reply" }, "step"],
		["不延长而填批准的日数", { on: "2024-04-19", step: "reply", outcome: "agree", workingDays: 3 }, "workingDays"],
		["延长填作文字", { ...extended, extended: "是" }, "extended"],
	])("%s不能同填：指出，不取其一", (_, event, field) => {
		const { rejected, history, incidents } = at(stateCouncil809, [{ ...filed, on: "2025-09-15" }, event], "2025-09-20", {});
		expect(rejected.flatMap(({ code, path }) => [code, path[2]])).toEqual(["wrong-value", field]);
		expect([history.length, incidents.length]).toEqual([1, 0]);
	});
});

describe("未通过平台提出的申请", () => {
	const letter = { on: "2024-04-01", step: "apply", outcome: "filedOffPlatform" } as const;
	const unknown = { ...scope, needForDuty: finding(true) };

	test("案件没有开始：列出的仍是开始的各个环节，列出的都可以进行", () => {
		const before = at(weifang2021, [], "2024-04-08", unknown).next.map(({ step }) => step);
		const { next, on } = at(weifang2021, [letter], "2024-04-08", unknown);
		expect([next.map(({ step }) => step), on]).toEqual([before, "2024-04-08"]);
		expect(before).toEqual(["apply", "negotiate"]);
		for (const event of [filed, { on: "2024-04-08", step: "negotiate", outcome: "settled" }])
			expect(codes(at(weifang2021, [letter, event], "2024-04-08", unknown))).toEqual([]);
	});

	test("列出的环节依今日的规定，不依寄信之日的", () => {
		const facts = { ...conditional, workSecret: finding(false), provider: "organ", requester: "organ", dutyData: true };
		const { next } = at(weifang, [{ ...letter, on: "2025-07-25" }], "2025-08-05", facts);
		expect(next.map(({ regulation }) => regulation)).toEqual(["state-council-809"]);
	});
});

describe("截至某日尚未作出的认定", () => {
	const tomorrow = { ...conditional, needForDuty: finding(false, "2024-06-04") };

	test("是未知，不论问哪一个函数", () => {
		const open = (asOf?: Day) =>
			nextSteps<Law>(weifang2021, "sharingRequest", { step: "reply", outcome: "refuse" }, tomorrow, {
				on: "2024-06-03",
				...(asOf ? { asOf } : {}),
			}).map(({ step }) => step);
		expect([open(), open("2024-06-04")]).toEqual([["negotiate"], []]);
		const begun = (asOf?: Day) =>
			nextSteps<Law>(
				weifang2021,
				"sharingRequest",
				null,
				{ ...tomorrow, declaredShare: "none", shareable: finding("unsuitable") },
				{ on: "2024-06-03", ...(asOf ? { asOf } : {}) },
			).map(({ step }) => step);
		expect([begun(), begun("2024-06-04")]).toEqual([["negotiate"], []]);
		const parts = { 甲: { shareable: finding("all", "2024-06-04") } };
		const whole = (asOf?: Day) =>
			decideParts<Law, string>(weifang2021, "sharing", parts, { on: "2024-06-03", ...(asOf ? { asOf } : {}) }).whole.status;
		expect([whole(), whole("2024-06-04")]).toEqual(["undetermined", "undetermined"]);
		expect(decideParts<Law, string>(weifang2021, "sharing", parts, { on: "2024-06-03" }).parts["甲"]?.remarks[0]?.kind).toBe(
			"rejected-fact",
		);
	});

	test("截至之日不是日期的，不作任何答复", () => {
		const open = nextSteps<Law>(weifang2021, "sharingRequest", { step: "reply", outcome: "refuse" }, tomorrow, {
			on: "2024-06-03",
			asOf: "2024-6-30" as Day,
		});
		expect(open).toEqual([]);
		expect(explain(open)).toContain("“2024-6-30”不是存在的日期");
	});
});

test("many events take work in proportion: nothing that was recorded is read again for the next", () => {
	let read = 0;
	const counted = (count: number) => {
		read = 0;
		const events = Array.from(
			{ length: count },
			(_, index) =>
				new Proxy(
					{
						on: "2024-04-08",
						step: "apply",
						outcome: "filedOffPlatform",
						facts: { [`x${index}`]: 1, sameLevel: index % 2 === 0 },
					},
					{
						getOwnPropertyDescriptor: (target, name) => {
							read += 1;
							return Reflect.getOwnPropertyDescriptor(target, name);
						},
					},
				),
		);
		return [at(weifang2021, events, "2024-04-08").history.length, read];
	};
	const [[few = 0, once = 0], [many = 0, twice = 0]] = [counted(100), counted(200)];
	expect([few, many]).toEqual([2, 2]);
	expect(twice).toBe(2 * once);
});
