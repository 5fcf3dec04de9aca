import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedure, type Regulation, regulation, vocabulary } from "../../src/author";
import { calendarAsOf, china } from "../../src/calendar";
import {
	type CaseEvent,
	type Day,
	explain,
	follow,
	type Law,
	nextSteps,
	type StepOutcome,
	stepOutcomes,
} from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { sharingRequest } from "../../src/rules/weifang-2021/sharing-request";

const finding = <V extends boolean | string>(value: V) => ({ value, by: "某单位", on: "2024-03-01" as Day }) as const;
const secrecy = finding("none");
const conditional = {
	inRegion: true,
	publicData: true,
	stateSecret: secrecy,
	shareable: finding("some"),
	sharingForbidden: "none",
	declaredShare: "conditional",
	needForDuty: finding(true),
	sameLevel: true,
} as const;
const refusedForGood = { ...conditional, shareable: finding("unsuitable"), declaredShare: "none" } as const;

const happened = (on: Day, step: string, outcome: StepOutcome): CaseEvent => ({ on, step, outcome });
const filed = happened("2024-04-08", "apply", "filed");

const sharing = (events: readonly CaseEvent[], today: Day, facts: object = conditional) =>
	follow<Law>(weifang2021, "sharingRequest", events, { facts, today });
const nextOf = (events: readonly CaseEvent[], today: Day, facts: object = conditional) =>
	sharing(events, today, facts).next.map(({ step, due, overdue }) => [step, due?.due ?? null, overdue]);

describe("第二十条第三款：收到申请后10个工作日内答复", () => {
	test("收到当日不计入，届满当日仍在期内，次日即为逾期", () => {
		expect(nextOf([filed], "2024-04-08")).toEqual([["reply", "2024-04-22", false]]);
		expect(nextOf([filed], "2024-04-22")).toEqual([["reply", "2024-04-22", false]]);
		expect(nextOf([filed], "2024-04-23")).toEqual([["reply", "2024-04-22", true]]);
	});

	test("逾期不是同意，也不是不同意：程序停在答复，协商不因此开始", () => {
		const late = sharing([filed], "2025-01-02");
		expect([late.state, late.next.map(({ step }) => step), late.remarks.map(({ kind }) => kind)]).toEqual([
			"running",
			["reply"],
			["defers", "overdue", "silence"],
		]);
		const jumped = sharing([filed, happened("2024-12-30", "negotiate", "failed")], "2025-01-02");
		expect(jumped.rejected.map(({ code }) => code)).toEqual(["step-not-open"]);
		expect(late.next[0]?.reading).toContain("A-09");
	});

	test("按期答复与逾期答复，历史都记明应于何日作出", () => {
		const history = (on: Day) =>
			sharing([filed, happened(on, "reply", "agree")], "2024-06-01").history.map(({ step, due, late }) => [
				step,
				due?.due ?? null,
				late,
			]);
		expect(history("2024-04-22")).toEqual([
			["apply", null, null],
			["reply", "2024-04-22", false],
		]);
		expect(history("2024-04-23")).toEqual([
			["apply", null, null],
			["reply", "2024-04-22", true],
		]);
	});

	test("未通过共享平台提出的，期限不起算，仍须在平台提出；平台提出之日才起算", () => {
		const letter = happened("2024-04-01", "apply", "filedOffPlatform");
		expect(nextOf([letter], "2024-06-01")).toEqual([["apply", null, null]]);
		expect(nextOf([letter, filed], "2024-04-10")).toEqual([["reply", "2024-04-22", false]]);
	});

	test("同意之后按照答复意见使用，没有别的环节", () => {
		const agreed = sharing([filed, happened("2024-04-12", "reply", "agree")], "2024-04-12");
		expect([agreed.state, agreed.next.map(({ step }) => step)]).toEqual(["ended", ["use"]]);
		expect(agreed.duties.map(({ duty }) => duty)).toEqual(["20(3)-as-replied"]);
	});

	test("不同意的，理由与法定事由随答复一并记入；没有理由的，说明理由的义务未履行", () => {
		const refused = (facts: object) =>
			sharing([filed, { ...happened("2024-04-12", "reply", "refuse"), facts }], "2024-04-12").duties.map(
				({ duty, state }) => `${duty} ${state}`,
			);
		expect(refused({ reasonsGiven: true, refusalGround: "law" })).toEqual([]);
		expect(refused({ reasonsGiven: false, refusalGround: "law" })).toEqual(["20(3)-reasons breached"]);
	});

	test("放假安排尚未公布的，最迟日未过不称逾期，最早日已过也不称未逾期", () => {
		const application = happened("2026-12-21", "apply", "filed");
		const on = (today: Day) => sharing([application], today).next[0]?.overdue;
		expect([on("2027-01-05"), on("2027-01-06"), on("2027-01-07")]).toEqual([false, null, true]);
		expect(sharing([application], "2026-12-22").remarks.map(({ kind }) => kind)).toContain("provisional");
		// A day that was never certain is not called the day it was due, even after all of them have passed.
		const past = sharing([application], "2027-01-07").remarks.map(({ message }) => message);
		expect(past).toContain("“答复”的最迟之日（2027年1月6日）已过而未办理；期限届满不改变所处的环节");
		expect(explain(sharing([application, happened("2027-01-06", "reply", "agree")], "2027-01-07"))).toContain(
			"暂定于2027年1月5日届满",
		);
	});

	test("变更通知公布以前，依当时已知的安排推算", () => {
		const application = happened("2019-04-30", "apply", "filed");
		const due = (calendar = china) =>
			follow<Law>({ ...weifang2021, effective: { from: "2019-01-01" } }, "sharingRequest", [application], {
				facts: conditional,
				today: "2019-04-30",
				calendar,
			}).next[0]?.due?.due;
		expect([due(calendarAsOf(china, "2019-03-21")), due()]).toEqual(["2019-05-15", "2019-05-16"]);
	});
});

describe("第二十条第四款：协商、协调、共同审议、裁定，依次进行", () => {
	const refused = [filed, happened("2024-04-19", "reply", "refuse")];
	const ladder = [
		happened("2024-05-06", "negotiate", "failed"),
		happened("2024-05-20", "coordinate", "failed"),
		happened("2024-06-03", "deliberate", "failed"),
		happened("2024-06-17", "rule", "ruled"),
	];

	test("一级一级走到本级人民政府裁定为止", () => {
		const actors = ladder.map((_, done) =>
			sharing([...refused, ...ladder.slice(0, done)], "2024-07-01").next.map(({ actor }) => actor),
		);
		expect(actors).toEqual([["parties"], ["authority"], ["deliberation"], ["government"]]);
		const ended = sharing([...refused, ...ladder], "2024-07-01");
		expect([ended.state, ended.next, ended.rejected, ended.history.at(-1)?.actor]).toEqual(["ended", [], [], "government"]);
	});

	test("各级都没有天数，只有条文自己的话", () => {
		for (const done of [0, 1, 2, 3]) {
			const [step] = sharing([...refused, ...ladder.slice(0, done)], "2024-07-01").next;
			expect([step?.due, step?.overdue, step?.within && "stated" in step.within]).toEqual([null, null, true]);
		}
	});

	test("不予共享类，履职确需使用的，自协商开始；没有履职需要的，无从开始", () => {
		expect(nextOf([], "2024-05-06", refusedForGood).map(([step]) => step)).toEqual(["negotiate"]);
		const without = sharing([], "2024-05-06", { ...refusedForGood, needForDuty: finding(false) });
		expect([without.state, without.next]).toEqual(["not-stated", []]);
	});

	test("跨级的争议，本办法没有写由谁裁定", () => {
		const across = sharing([...refused, ...ladder.slice(0, 3)], "2024-07-01", { ...conditional, sameLevel: false });
		expect([across.state, across.next]).toEqual(["not-stated", []]);
	});

	test("没有申请、没有答复的有条件共享类，协商无从开始；答复“不同意”已是既成事实的，可以自协商开始", () => {
		const jumped = sharing([happened("2024-05-06", "negotiate", "failed")], "2024-07-01");
		expect([jumped.state, jumped.rejected.map(({ code }) => code)]).toEqual(["not-begun", ["step-not-open"]]);
		expect(nextOf([], "2024-05-06").map(([step]) => step)).toEqual(["apply"]);
		expect(nextOf([], "2024-05-06", { ...conditional, reply: "refuse" }).map(([step]) => step)).toContain("negotiate");
	});

	test("解决即告终结", () => {
		expect(sharing([...refused, happened("2024-05-06", "negotiate", "settled")], "2024-07-01").state).toBe("ended");
	});
});

describe("第十一条：目录更新15个工作日，自事由发生起算", () => {
	const facts = {
		inRegion: true,
		publicData: true,
		stateSecret: secrecy,
		catalogueTrigger: "functionChanged",
		catalogueChange: "modify",
	} as const;
	const update = (events: readonly CaseEvent[], today: Day, known: object = facts) =>
		follow<Law>(weifang2021, "catalogueUpdate", events, { facts: known, today });
	const trigger = happened("2026-02-06", "trigger", "occurred");

	test("报请同意不中断、不重新起算这一期限", () => {
		const approved = update([trigger, happened("2026-02-27", "approve", "agree")], "2026-03-01");
		expect(approved.next.map(({ step, since, due }) => [step, since, due?.due])).toEqual([
			["update", "2026-02-06", "2026-03-05"],
		]);
		const done = update(
			[trigger, happened("2026-02-27", "approve", "agree"), happened("2026-03-06", "update", "updated")],
			"2026-03-06",
		);
		expect([done.state, done.history.at(-1)?.late]).toEqual(["ended", true]);
	});

	test("删减、修改而未经同意的，不能更新；不同意的，可以再次报请，不算违反", () => {
		const jumped = update([trigger, happened("2026-02-27", "update", "updated")], "2026-03-01");
		expect([jumped.rejected.map(({ code }) => code), jumped.next.map(({ step }) => step)]).toEqual([
			["step-not-open"],
			["approve"],
		]);
		const refused = [trigger, happened("2026-02-11", "approve", "refuse")];
		const again = update([...refused, happened("2026-02-13", "approve", "agree")], "2026-03-01");
		expect([again.rejected, again.next.map(({ step, due }) => [step, due?.due])]).toEqual([[], [["update", "2026-03-05"]]]);
		expect(update(refused, "2026-03-01").duties.map(({ duty, state }) => `${duty} ${state}`)).toEqual([
			"11-update open",
			"11-approval open",
		]);
	});

	test("逾期未更新目录的，不说同意或者不同意", () => {
		const late = update([trigger, happened("2026-02-11", "approve", "agree")], "2026-04-01");
		expect(late.remarks.map(({ kind }) => kind)).toContain("overdue");
		expect(late.remarks.map(({ kind }) => kind)).not.toContain("silence");
	});

	test("没有事由而自行修改的，须经同意，但没有期限", () => {
		const own = update([happened("2026-02-06", "approve", "agree")], "2026-03-01", { ...facts, catalogueTrigger: "none" });
		expect([own.state, own.next]).toEqual(["not-stated", []]);
	});
});

test("第十八条第二款、第二十五条：校核与社会主体的申请都没有天数", () => {
	const base = { inRegion: true, publicData: true, stateSecret: secrecy } as const;
	const no = finding(false);
	const open = {
		...base,
		endangersSecurity: no,
		harmsThirdParty: no,
		contractOrIp: no,
		lawOnOpening: "silent",
		ruleOnOpening: "silent",
		conditionsNeeded: finding(true),
		declaredOpen: "conditional",
		securityReview: "passed",
		onOpenList: true,
	} as const;
	const verify = follow(weifang2021, "correction", [{ on: "2025-09-05", step: "report", outcome: "reported" }], {
		facts: base,
		today: "2025-12-01",
	});
	const handle = follow(weifang2021, "openingRequest", [{ on: "2025-09-10", step: "apply", outcome: "filed" }], {
		facts: open,
		today: "2025-12-01",
	});
	const demand = follow(weifang2021, "demandRequest", [{ on: "2025-09-10", step: "demand", outcome: "filed" }], {
		facts: { ...open, onOpenList: false },
		today: "2025-12-01",
	});
	for (const { next } of [verify, handle, demand])
		expect(next.map(({ due, overdue }) => [due, overdue])).toEqual([[null, null]]);
	expect(verify.duties.map(({ duty, state }) => `${duty} ${state}`)).toEqual(["18(2)-correct open"]);
	expect([verify.next[0]?.step, handle.next[0]?.within, demand.next[0]?.label]).toEqual([
		"verify",
		{ stated: false, words: "及时" },
		"办理",
	]);
	expect(handle.duties.map(({ duty }) => duty)).toContain("25(3)-handle");
});

describe("what cannot be is reported, and changes nothing", () => {
	const codes = (events: readonly unknown[], today: Day = "2024-06-01") => {
		const { rejected, history } = sharing(events as readonly CaseEvent[], today);
		return [rejected.map(({ code, path }) => `${code} ${path.join("/")}`), history.length];
	};

	test("out of order, before the start, after today, not a day", () => {
		expect(codes([filed, happened("2024-04-01", "reply", "agree")])).toEqual([["event-before-start events/1/on"], 1]);
		const refused = happened("2024-04-19", "reply", "refuse");
		expect(codes([filed, refused, happened("2024-04-18", "negotiate", "failed")])).toEqual([
			["event-out-of-order events/2/on"],
			2,
		]);
		expect(codes([happened("2024-06-02", "apply", "filed")])).toEqual([["event-after-today events/0/on"], 0]);
		expect(codes([{ ...filed, on: "2024-02-30" }, filed])).toEqual([["not-a-day events/0/on"], 1]);
	});

	test("unknown steps and outcomes, skipped steps", () => {
		expect(codes([happened("2024-04-08", "裁决", "ruled")])).toEqual([["unknown-step events/0/step"], 0]);
		expect(codes([happened("2024-04-08", "apply", "ruled")])).toEqual([["unknown-outcome events/0/outcome"], 0]);
		expect(codes([filed, happened("2024-04-09", "rule", "ruled")])).toEqual([["step-not-open events/1/step"], 1]);
		expect(codes([filed, happened("2024-04-09", "use", "settled")])).toEqual([["step-not-open events/1/step"], 1]);
	});

	test("everything wrong with an event at once", () => {
		expect(codes([filed, { on: "2030-01-01", step: "reply", outcome: "toString" }])).toEqual([
			["event-after-today events/1/on", "unknown-outcome events/1/outcome"],
			1,
		]);
	});

	test("nonsense in every place is reported and never thrown", () => {
		for (const nonsense of [null, 1, "申请", {}, { on: 5, step: {}, outcome: [] }, { __proto__: filed }]) {
			const [rejected, taken] = codes([nonsense]);
			expect([(rejected as readonly string[]).length > 0, taken]).toEqual([true, 0]);
		}
		expect(sharing([filed], "昨天" as Day).rejected.map(({ code }) => code)).toEqual(["not-a-day"]);
		expect(sharing([filed], "2024-06-01", null as unknown as object).history).toHaveLength(1);
		for (const nonsense of [undefined, null, 0, {}, "x", Object.create(null)] as unknown as readonly CaseEvent[][]) {
			const progress = sharing(nonsense, "2024-06-01");
			expect([progress.rejected.map(({ code }) => code), progress.next, progress.duties]).toEqual([["not-a-list"], [], []]);
			expect(explain(progress)).toContain("参数有误");
		}
		expect(explain(sharing([filed], undefined as unknown as Day))).toContain("没有写明今日是哪一日");
		const odd = ["filed"] as unknown as StepOutcome;
		expect([
			codes([{ ...filed, outcome: odd }])[1],
			Object.isFrozen(odd),
			codes([{ ...filed, outcome: Object.create(null) }])[1],
		]).toEqual([0, false, 0]);
	});

	test("under a law that is not in force nothing can happen", () => {
		const early = sharing([happened("2021-12-31", "apply", "filed")], "2024-06-01");
		expect([early.state, early.rejected.map(({ code }) => code)]).toEqual(["not-begun", ["law-not-in-force"]]);
		expect(sharing([], "2027-02-01").state).toBe("not-in-force");
	});
});

describe("the law of the first day governs", () => {
	test("a term that runs beyond the last day of the text keeps its date, and says so", () => {
		const late = sharing([happened("2027-01-25", "apply", "filed")], "2027-01-25");
		expect([late.next[0]?.due?.due, late.remarks.map(({ kind }) => kind)]).toEqual([
			"2027-02-12",
			expect.arrayContaining(["due-after-expiry", "expires"]),
		]);
	});

	test("a case that is still open after its text has ended goes on under it, and says so", () => {
		const old = sharing([happened("2027-01-25", "apply", "filed")], "2027-02-20");
		expect([old.on, old.state, old.next[0]?.overdue]).toEqual(["2027-01-25", "running", true]);
		expect(old.remarks.map(({ kind }) => kind)).toContain("law-changed");
	});
});

describe("extensions", () => {
	const facts = vocabulary({
		consented: { label: "已经同意延期", ask: "是否经同意？", kind: "flag", cite: { article: 1 } },
	});
	const words = [{ cite: { article: 1 }, quote: "应当在10个工作日内答复，经同意可以延长10个工作日" }];
	const request = procedure(facts, {
		id: "request",
		label: "申请",
		begins: ["apply"],
		steps: [
			{ id: "apply", label: "申请", words, actor: "user", then: { filed: ["reply"] } },
			{
				id: "reply",
				label: "答复",
				words,
				actor: "provider",
				within: {
					workingDays: 10,
					extension: {
						workingDays: 10,
						requires: { fact: "consented", operator: "equal", value: true },
						cite: { article: 1 },
						quote: "经同意可以延长10个工作日",
					},
				},
				then: { agree: [], refuse: [] },
			},
		],
	});
	const law = regulation({
		...weifang2021,
		id: "extendable",
		vocabulary: facts,
		scope: [],
		questions: [],
		duties: [],
		remedies: [],
		procedures: [request],
		unstated: [],
	} as never) as unknown as Regulation;
	const followed = (events: readonly CaseEvent[], today: Day) => follow(law, "request", events, { facts: {}, today });
	const application = happened("2025-09-24", "apply", "filed");
	const extended = (on: Day, learnt: object): CaseEvent => ({ on, step: "reply", extended: true, facts: learnt });

	test("an extension moves the term, with what it requires", () => {
		const { next } = followed([application, extended("2025-10-13", { consented: true })], "2025-10-20");
		expect(next.map(({ due, extended: by, overdue }) => [due?.due, by, overdue])).toEqual([["2025-10-28", null, null]]);
		const approved = followed(
			[application, { ...extended("2025-10-13", { consented: true }), workingDays: 10 } as CaseEvent],
			"2025-10-20",
		);
		expect(approved.next.map(({ due, extended: by, overdue }) => [due?.due, by, overdue])).toEqual([["2025-10-28", 10, false]]);
		expect(followed([application], "2025-10-20").next[0]?.due?.due).toBe("2025-10-14");
	});

	test("without what it requires, a second time, after the term has run out, or where no text grants one, it is refused", () => {
		const refused = (events: readonly CaseEvent[]) => followed(events, "2025-11-30").rejected.map(({ code }) => code);
		expect(refused([application, extended("2025-10-13", {})])).toEqual(["extension-refused"]);
		expect(refused([application, extended("2025-10-13", { consented: true }), extended("2025-10-14", {})])).toEqual([
			"extension-refused",
		]);
		expect(refused([application, extended("2025-10-15", { consented: true })])).toEqual(["extension-refused"]);
		expect(
			sharing([filed, { on: "2024-04-10", step: "reply", extended: true }], "2024-06-01").rejected.map(({ code }) => code),
		).toEqual(["extension-refused"]);
	});
});

describe("theorems", () => {
	/** An event whose day is any text: the type of days is too wide to be worked with here. */
	interface Happening {
		readonly on: string;
		readonly step: string;
		readonly outcome: StepOutcome;
	}
	const followed = (events: readonly Happening[], today: string) => sharing(events as readonly CaseEvent[], today as Day);

	const steps = sharingRequest.steps.map(({ id }) => id);
	const day = fc
		.integer({ min: 0, max: 400 })
		.map((after) => new Date(Date.UTC(2024, 2, 1 + after)).toISOString().slice(0, 10));
	const anyEvent: fc.Arbitrary<Happening> = fc.record({
		on: day,
		step: fc.constantFrom(...steps, "nonsense"),
		outcome: fc.constantFrom(...(Object.keys(stepOutcomes) as readonly StepOutcome[])),
	});
	/** Events that mostly could have happened: in the order of their days, and many of them steps of the ladder. */
	const likely = fc
		.array(
			fc.oneof(
				{ weight: 3, arbitrary: anyEvent },
				{
					weight: 1,
					arbitrary: fc.record({ on: day, step: fc.constant("apply"), outcome: fc.constant<StepOutcome>("filed") }),
				},
				{
					weight: 2,
					arbitrary: fc.record({ on: day, step: fc.constant("reply"), outcome: fc.constant<StepOutcome>("refuse") }),
				},
				{
					weight: 2,
					arbitrary: fc.record({ on: day, step: fc.constant("negotiate"), outcome: fc.constant<StepOutcome>("failed") }),
				},
			),
			{ maxLength: 12 },
		)
		.chain((events) => fc.boolean().map((sorted) => (sorted ? [...events].sort((a, b) => (a.on < b.on ? -1 : 1)) : events)));

	test("a rejected event changes nothing: leaving it out gives the same case", () => {
		fc.assert(
			fc.property(likely, (events) => {
				const { rejected, ...whole } = followed(events, "2026-01-01");
				const bad = new Set(rejected.map(({ path }) => path[1]));
				const { rejected: none, ...rest } = followed(
					events.filter((_, at) => !bad.has(at)),
					"2026-01-01",
				);
				expect(none).toEqual([]);
				expect(rest).toEqual(whole);
			}),
			{ numRuns: 500 },
		);
	});

	test("every step taken was open after the steps before it, and replaying the history gives the case again", () => {
		fc.assert(
			fc.property(likely, (events) => {
				const { history, next } = followed(events, "2026-01-01");
				const again = history.map(({ on, step, outcome }) => happened(on, step, outcome));
				for (const [at, { step }] of history.entries()) {
					expect(sharing(again.slice(0, at), "2026-01-01").next.map((open) => open.step)).toContain(step);
				}
				expect(sharing(again, "2026-01-01")).toMatchObject({ history, next, rejected: [] });
			}),
			{ numRuns: 300 },
		);
	});

	test("time alone moves nothing: a later today leaves the same steps open, and what is overdue stays so", () => {
		fc.assert(
			fc.property(likely, day, day, (events, a, b) => {
				const [earlier, later] = a <= b ? [a, b] : [b, a];
				const upTo = events.filter(({ on }) => on <= earlier);
				const [before, after] = [followed(upTo, earlier), followed(upTo, later)];
				fc.pre(before.history.length > 0);
				expect(after.next.map(({ step }) => step)).toEqual(before.next.map(({ step }) => step));
				for (const [at, { overdue }] of before.next.entries()) if (overdue === true) expect(after.next[at]?.overdue).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});

	test("the ladder ends, its last word is the government's, no step of it can be skipped, and every step that waits has a day count or the words instead", () => {
		/** Every path from the steps that may begin, by every outcome. */
		const paths = (
			taken: readonly { readonly step: string; readonly outcome: StepOutcome }[],
		): readonly (readonly string[])[] => {
			const open = nextSteps<Law>(
				weifang2021,
				"sharingRequest",
				taken.at(-1) ?? null,
				{ ...conditional, reply: "refuse" },
				{ on: "2024-05-20" },
			);
			if (open.length === 0 || taken.length > 20) return [taken.map(({ step, outcome }) => `${step} ${outcome}`)];
			return open.flatMap(({ step }) => {
				const then = sharingRequest.steps.find(({ id }) => id === step)?.then ?? {};
				const ways = (Object.keys(then) as readonly StepOutcome[]).filter((outcome) => outcome !== "filedOffPlatform");
				return ways.length > 0
					? ways.flatMap((outcome) => paths([...taken, { step, outcome }]))
					: [[...taken.map(({ step: before, outcome }) => `${before} ${outcome}`), step]];
			});
		};
		const all = paths([]);
		const order = ["negotiate", "coordinate", "deliberate", "rule"];
		for (const path of all) {
			expect(path.length).toBeLessThanOrEqual(6);
			const rungs = path.map((each) => each.split(" ")[0] ?? "").filter((step) => order.includes(step));
			expect(rungs).toEqual(order.slice(0, rungs.length));
			// Where nobody settles or agrees, the last word is the government's.
			if (!path.some((each) => each.endsWith("settled") || each.endsWith("agree") || each === "use"))
				expect(path.at(-1)).toBe("rule ruled");
		}
		expect(all.length).toBeGreaterThan(8);
		for (const { id, within, then } of sharingRequest.steps.flatMap((step) => (step.id === "apply" ? [] : [step]))) {
			if (Object.keys(then).length > 0) expect([id, within !== undefined]).toEqual([id, true]);
		}
	});
});
