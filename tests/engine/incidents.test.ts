import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { type CaseEvent, type Day, explain, follow, type Law } from "../../src/index";
import { parseEvents } from "../../src/parse";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

const finding = <V extends boolean | string>(value: V) => ({ value, by: "某局", on: "2021-12-01" as Day }) as const;
const facts = {
	inRegion: true,
	publicData: true,
	provider: "organ",
	requester: "organ",
	dutyData: true,
	stateSecret: finding("none"),
	workSecret: finding(false),
	declaredShare: "conditional",
	shareable: finding("some"),
	sharingForbidden: "none",
	needForDuty: finding(true),
	sameLevel: true,
} as const;
const known = (law: Law, more: object = {}) =>
	Object.fromEntries(
		Object.entries({ ...facts, ...more }).filter(([fact]) => "vocabulary" in law && Object.hasOwn(law.vocabulary, fact)),
	);
const request = (law: Law, events: readonly unknown[], today: Day, more: object = {}) =>
	follow<Law>(law, "sharingRequest", events as readonly CaseEvent[], { facts: known(law, more), today });
const electiveOf = ({ elective }: ReturnType<typeof request>) => elective.map(({ step }) => step);
const stepsOf = ({ next }: ReturnType<typeof request>) => next.map(({ step }) => step);

const filed = { on: "2025-09-15", step: "apply", outcome: "filed" } as const;
const replied = (outcome: string) => ({ on: "2025-09-25", step: "reply", outcome, facts: { reasonsGiven: true } });

describe("撤回申请", () => {
	const withdrawn = { on: "2025-09-22", event: "withdrawn" } as const;

	test.each<readonly [string, Law]>([
		["条例", stateCouncil809],
		["潍坊办法", weifang2021],
	])("依%s，案件终结，不再计算期限，也不会逾期", (_, law) => {
		const over = request(law, [filed, withdrawn], "2026-06-01");
		expect([over.state, over.next, over.duties, over.rejected]).toEqual(["withdrawn", [], [], []]);
		expect(over.remarks.map(({ kind }) => kind)).not.toContain("overdue");
		expect(over.incidents.map(({ incident, effect }) => [incident, effect])).toEqual([["withdrawn", "ends"]]);
		expect(explain(over).split("\n")[0]).toContain("2025年9月22日已撤回申请，本案终结，不再计算期限");
	});

	test("其后不再有别的事项；另行申请的，另作一案", () => {
		const again = request(stateCouncil809, [filed, withdrawn, { ...filed, on: "2025-10-09" }], "2025-10-10");
		expect(again.rejected.map(({ code, suggestion }) => [code, suggestion])).toEqual([
			["case-over", "其后另行申请的，另作一案"],
		]);
	});

	test("没有申请的，无从撤回；没有这种事项的，予以指出", () => {
		const codes = (events: readonly unknown[]) =>
			request(stateCouncil809, events, "2025-10-10").rejected.map(({ code }) => code);
		expect(codes([withdrawn])).toEqual(["case-not-begun"]);
		expect(codes([filed, { on: "2025-09-22", event: "撤销" }])).toEqual(["unknown-incident"]);
		expect(codes([filed, { on: "2025-09-01", event: "withdrawn" }])).toEqual(["event-before-start"]);
	});
});

describe("一次性告知与补正", () => {
	const asked = { on: "2025-09-17", event: "supplementAsked" } as const;
	const supplied = { on: "2025-09-24", event: "supplemented" } as const;

	test("条例第二十一条第二款：予以登记，答复期限不停止计算", () => {
		const plain = request(stateCouncil809, [filed], "2025-09-24");
		const waiting = request(stateCouncil809, [filed, asked], "2025-09-24");
		expect(waiting.next.map(({ due }) => due?.due)).toEqual(plain.next.map(({ due }) => due?.due));
		expect(waiting.incidents.map(({ effect, words }) => [effect, words[0]?.cite])).toEqual([
			["makes known", { article: 21, paragraph: 2 }],
		]);
		expect(waiting.readings).toContain("S-09");
		expect(waiting.duties.map(({ duty }) => duty)).not.toContain("21(2)-supplement");
		const complete = request(stateCouncil809, [filed, asked, supplied], "2025-09-24");
		expect([complete.rejected, complete.incidents.length, stepsOf(complete)]).toEqual([[], 2, ["reply"]]);
	});

	test("潍坊办法没有写补正：照常进行，并说明没有载明", () => {
		const waiting = request(weifang2021, [filed, asked], "2025-09-24");
		expect([waiting.incidents[0]?.effect, stepsOf(waiting)]).toEqual(["none", ["reply"]]);
		expect(explain(waiting)).toContain("2025年9月17日，一次性告知补正：本办法未载明其效果，本案照常进行。");
	});
});

test("移送：条例没有写，照常进行", () => {
	const moved = request(stateCouncil809, [filed, { on: "2025-09-17", event: "handedOver" }], "2025-09-24");
	expect([moved.incidents[0]?.effect, stepsOf(moved)]).toEqual(["none", ["reply"]]);
	expect(explain(moved)).toContain("移送：本条例未载明其效果，本案照常进行。");
});

test("改正目录：所附事实其后即据以判断，条文没有写别的效果", () => {
	const corrected = { on: "2025-09-10", event: "catalogueCorrected", facts: { declaredShare: "conditional" } };
	const before = { declaredShare: "none" };
	expect(request(stateCouncil809, [corrected, filed], "2025-09-24", before).rejected).toEqual([]);
});

describe("部分同意、附条件同意", () => {
	test("条例：同意的部分20个工作日内共享，不同意的部分可以协商；两者并行", () => {
		const partly = request(stateCouncil809, [filed, replied("agreePartly")], "2025-09-26");
		expect(partly.next.map(({ step, due }) => [step, due?.due ?? null])).toEqual([
			["deliver", "2025-10-29"],
			["negotiate", null],
		]);
		const disputing = [filed, replied("agreePartly"), { on: "2025-10-09", step: "negotiate", outcome: "failed" }];
		expect(request(stateCouncil809, disputing, "2025-10-10").next.map(({ step, due }) => [step, due?.due ?? null])).toEqual([
			["coordinate", null],
			["deliver", "2025-10-29"],
		]);
		const delivered = [...disputing, { on: "2025-10-20", step: "deliver", outcome: "delivered" }];
		expect(stepsOf(request(stateCouncil809, delivered, "2025-10-21"))).toEqual(["coordinate"]);
		const settled = [...delivered, { on: "2025-10-21", step: "coordinate", outcome: "settled" }];
		expect(request(stateCouncil809, settled, "2025-10-22").state).toBe("ended");
	});

	test("条例：附条件同意是同意，按期共享", () => {
		const agreed = request(stateCouncil809, [filed, replied("agreeWithConditions")], "2025-09-26");
		expect(agreed.next.map(({ step, due }) => [step, due?.due])).toEqual([["deliver", "2025-10-29"]]);
		expect(agreed.readings).toContain("S-25");
	});

	test("潍坊：同意的部分按照答复意见使用，不同意的部分因履职确需的可以协商", () => {
		expect(stepsOf(request(weifang2021, [filed, replied("agreePartly")], "2025-09-26"))).toEqual(["use", "negotiate"]);
		expect(stepsOf(request(weifang2021, [filed, replied("agreeWithConditions")], "2025-09-26"))).toEqual(["use"]);
	});
});

describe("逾期", () => {
	test("条例：逾期不答复、同意而逾期不共享的，可以协商；仍应答复、共享", () => {
		expect(stepsOf(request(stateCouncil809, [filed], "2025-09-28"))).toEqual(["reply"]);
		const silence = request(stateCouncil809, [filed], "2025-09-29");
		expect([stepsOf(silence), electiveOf(silence)]).toEqual([["reply"], ["negotiate"]]);
		expect(electiveOf(request(stateCouncil809, [filed], "2025-09-29", { sameLevel: false }))).toEqual(["coordinateAbove"]);
		const agreed = [filed, replied("agree")];
		expect(stepsOf(request(stateCouncil809, agreed, "2025-10-29"))).toEqual(["deliver"]);
		const undelivered = request(stateCouncil809, agreed, "2025-10-30");
		expect([stepsOf(undelivered), electiveOf(undelivered)]).toEqual([["deliver"], ["negotiate"]]);
		const silent = request(stateCouncil809, [filed], "2025-09-29");
		expect(explain(silent)).toContain("仍应办理，也可以转入“协商”");
		expect(silent.readings).toContain("S-15");
	});

	test("条例：协商以逾期之日为准，期内不能协商；协商之后仍可以答复", () => {
		const negotiated = (on: Day) => [filed, { on, step: "negotiate", outcome: "failed" }];
		expect(request(stateCouncil809, negotiated("2025-09-28"), "2025-12-01").rejected.map(({ code }) => code)).toEqual([
			"step-not-open",
		]);
		const disputing = request(stateCouncil809, negotiated("2025-09-29"), "2025-12-01");
		expect([disputing.rejected, stepsOf(disputing)]).toEqual([[], ["coordinate", "reply"]]);
		const late = [...negotiated("2025-09-29"), { on: "2025-10-10", step: "reply", outcome: "agree" }];
		expect(stepsOf(request(stateCouncil809, late, "2025-10-11"))).toEqual(["deliver", "coordinate"]);
	});

	test("潍坊：逾期不答复，协商不因此开始，可以请大数据主管部门督促", () => {
		const silent = request(weifang2021, [filed], "2025-12-01");
		expect([stepsOf(silent), silent.next[0]?.urgedBy]).toEqual([["reply"], "authority"]);
		expect(explain(silent)).toContain("已经逾期，可以请大数据主管部门督促");
		expect(silent.readings).toEqual(expect.arrayContaining(["A-08", "A-09", "A-10", "A-11", "A-25"]));
	});

	test("前提没有查明的环节，不称逾期，并列明尚须查明什么", () => {
		const { provider: _, ...unknown } = known(stateCouncil809);
		const open = follow<Law>(stateCouncil809, "sharingRequest", [filed], { facts: unknown, today: "2025-12-01" });
		expect(open.next.map(({ step, overdue, missing }) => [step, overdue, missing.map(({ fact }) => fact)])).toEqual([
			["reply", null, ["provider"]],
		]);
		expect(open.remarks.map(({ kind }) => kind)).not.toContain("overdue");
		expect(explain(open)).toContain("前提尚未查明：“数据提供单位类型”");
	});
});

describe("此后怎样进行没有载明的，说明为什么", () => {
	test("不因履行职责确需的，不能协商", () => {
		const refused = request(weifang2021, [filed, replied("refuse")], "2025-09-26", { needForDuty: finding(false) });
		expect([refused.state, refused.closed.map(({ step }) => step)]).toEqual(["not-stated", ["negotiate"]]);
		expect(explain(refused).split("\n")[0]).toMatch(/此后怎样进行，本办法未载明：“协商”的前提不具备（“.*确需.*”为“否/);
	});

	test("跨层级的，没有写由谁裁定", () => {
		const ladder = ["negotiate", "coordinate", "deliberate"].map((step, at) => ({
			on: `2025-10-1${at}`,
			step,
			outcome: "failed",
		}));
		const across = request(weifang2021, [filed, replied("refuse"), ...ladder], "2025-11-01", { sameLevel: false });
		expect([across.state, across.closed.map(({ step }) => step), across.readings.includes("A-21")]).toEqual([
			"not-stated",
			["rule"],
			true,
		]);
		expect(explain(across).split("\n")[0]).toContain("本办法未载明：“裁定”的前提不具备（“双方同属一个人民政府”为“否”）");
	});
});

describe("办理记录的写法", () => {
	const read = (events: readonly unknown[]) => parseEvents<Law>(stateCouncil809, "sharingRequest", events);

	test("延长的日数、批准与程序以外的事项，都可以用中文填写", () => {
		const written = [
			{
				日期: "2025-09-29",
				环节: "答复是否同意",
				延长: "是",
				延长日数: "3",
				批准: { 日期: "2025-09-28", 文号: "某数函〔2025〕8号" },
			},
			{ 日期: "2025-09-30", 事项: "撤回申请" },
		];
		expect(read(written)).toEqual({
			_tag: "Right",
			right: [
				{
					on: "2025-09-29",
					step: "reply",
					extended: true,
					workingDays: 3,
					approval: { on: "2025-09-28", number: "某数函〔2025〕8号" },
				},
				{ on: "2025-09-30", event: "withdrawn" },
			],
		});
	});

	test.each<readonly [string, string, object]>([
		["没有这种事项", "unknown-incident", { 日期: "2025-09-30", 事项: "作废" }],
		["事项与环节不能并存", "wrong-value", { 日期: "2025-09-30", 事项: "移送", 环节: "申请" }],
		["日数不是正整数", "wrong-value", { 日期: "2025-09-29", 环节: "答复是否同意", 延长: "是", 延长日数: 1.5 }],
		["没有延长而填日数", "wrong-value", { 日期: "2025-09-29", 环节: "答复是否同意", 结果: "同意", 延长日数: 3 }],
		["批准没有日期", "event-incomplete", { 日期: "2025-09-29", 环节: "答复是否同意", 延长: "是", 批准: { 文号: "某号" } }],
		["批准不是对象", "not-an-object", { 日期: "2025-09-29", 环节: "答复是否同意", 延长: "是", 批准: "某号" }],
	])("%s的，予以指出", (_, code, event) => {
		const told = read([event]);
		expect(isLeft(told) && told.left.map((issue) => issue.code)).toEqual([code]);
	});
});
