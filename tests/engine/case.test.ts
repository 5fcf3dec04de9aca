import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { changes, compare, nextQuestion, why, whyNot } from "../../src/analysis";
import { caseRemarks } from "../../src/engine/explain/remarks";
import { knownFacts } from "../../src/engine/known-facts";
import {
	assess,
	type Case,
	type CaseEvent,
	caseOf,
	type Day,
	decide,
	decideParts,
	follow,
	type Law,
	nextSteps,
	type Remark,
	remedy,
} from "../../src/index";
import { laws } from "../../src/rules";
import { anyCase } from "../properties/any-case";

// What reads the facts of a case and what makes its remarks are called through, and counted.
vi.mock("../../src/engine/known-facts", { spy: true });
vi.mock("../../src/engine/explain/remarks", { spy: true });

const [weifang, weifang2021]: readonly [Law, Law] = [laws.weifang, laws["weifang-2021"]];
const on: Day = "2025-09-24";
const finding = (value: boolean | string) => ({ value, by: "某局", on: "2025-09-01" });

const events: readonly CaseEvent[] = [
	{ on: "2025-09-08", step: "apply", outcome: "filed" },
	{ on: "2025-09-09", step: "reply", outcome: "refuse", facts: { reasonsGiven: true } },
];
const fields = { 甲: { declaredShare: "none" }, 乙: { declaredShare: "unconditional" } };
const anonymized = { harmsThirdParty: finding(false), personalInfo: "none" };

/** Everything that can be asked of one case: of the case itself, and of a law, facts and a day. */
const functions: readonly (readonly [
	name: string,
	ofCase: (of: Case) => unknown,
	ofLaw: (law: Law, facts: object, day: Day) => unknown,
])[] = [
	["decide", (of) => decide(of, "sharingRoute"), (law, facts, on) => decide(law, "sharingRoute", facts, { on })],
	[
		"decideParts",
		(of) => decideParts(of, "sharing", fields),
		(law, facts, on) => decideParts(law, "sharing", { 甲: { ...facts, ...fields.甲 }, 乙: { ...facts, ...fields.乙 } }, { on }),
	],
	["assess", (of) => assess(of), (law, facts, on) => assess(law, facts, { on })],
	[
		"remedy",
		(of) => remedy(of, "opening", "desensitize", anonymized),
		(law, facts, on) => remedy(law, "opening", facts, "desensitize", anonymized, { on }),
	],
	[
		"nextSteps",
		(of) => nextSteps(of, "sharingRequest", { step: "reply", outcome: "refuse" }),
		(law, facts, on) => nextSteps(law, "sharingRequest", { step: "reply", outcome: "refuse" }, facts, { on }),
	],
	[
		"follow",
		(of) => follow(of, "sharingRequest", events),
		(law, facts, today) => follow(law, "sharingRequest", events, { facts, today }),
	],
	["why", (of) => why(of, "opening"), (law, facts, on) => why(law, "opening", facts, { on })],
	[
		"whyNot",
		(of) => whyNot(of, "opening", "unconditional"),
		(law, facts, on) => whyNot(law, "opening", facts, "unconditional", { on }),
	],
	[
		"changes",
		(of) => changes(of, "opening", "unconditional"),
		(law, facts, on) => changes(law, "opening", facts, "unconditional", { on }),
	],
	["nextQuestion", (of) => nextQuestion(of, "opening"), (law, facts, on) => nextQuestion(law, "opening", facts, { on })],
];

/** Two cases compared. */
const comparing = (of: Case) => compare(of, caseOf(weifang2021, {}, { on: of.on }));

const ofCases = [...functions.map(([name, ofCase]) => [name, ofCase] as const), ["compare", comparing] as const];

const bytes = (value: unknown): string => JSON.stringify(value);

describe("a case in place of a law, facts and a day", () => {
	const days = fc.constantFrom<Day>("2024-09-02", "2025-09-24", "2026-11-21", "2027-02-01", "2025-02-30" as Day);

	test.each(functions)("%s gives the same bytes", (_, ofCase, ofLaw) => {
		fc.assert(
			fc.property(anyCase, days, (facts, day) => {
				expect(bytes(ofCase(caseOf(weifang, facts, { on: day })))).toBe(bytes(ofLaw(weifang, facts, day)));
			}),
			{ numRuns: 25 },
		);
	});

	test("compare gives the same bytes, on one day and on two", () => {
		fc.assert(
			fc.property(anyCase, days, days, (facts, day, against) => {
				const [left, right] = [caseOf(weifang2021, facts, { on: day }), caseOf(weifang, facts, { on: against })];
				expect(bytes(compare(left, right))).toBe(bytes(compare(weifang2021, weifang, facts, { on: day, against })));
			}),
			{ numRuns: 25 },
		);
	});

	test("a case is asked as often as one likes, in any order", () => {
		const facts = { inRegion: true, publicData: true, stateSecret: finding("none"), declaredOpen: "none" };
		const of = caseOf(weifang, facts, { on });
		const ask = () => ofCases.map(([, ofCase]) => bytes(ofCase(of)));
		expect(ask()).toEqual(ask());
	});

	test("what follows a case goes by its day, or by another that is given with it", () => {
		const of = caseOf(weifang2021, { inRegion: true }, { on });
		expect(follow(of, "sharingRequest", []).today).toBe(on);
		expect(follow(of, "sharingRequest", [], { today: "2025-10-09" }).today).toBe("2025-10-09");
	});
});

describe("a case keeps what was known when it was made", () => {
	/** Facts that a caller goes on to change: one of them, and what stands in a finding. */
	const changing = () => {
		const secrecy = { value: "none", by: "保密办", on: "2025-09-01" };
		const facts: Record<string, unknown> = { inRegion: true, publicData: true, stateSecret: secrecy, declaredShare: "none" };
		const change = () => {
			secrecy.value = "involved";
			secrecy.by = "";
			facts["declaredShare"] = "unconditional";
			facts["harmsThirdParty"] = finding(true);
			delete facts["inRegion"];
		};
		return { facts, change };
	};

	test.each(ofCases)("%s is not changed by changing the facts afterwards", (_, ofCase) => {
		const { facts, change } = changing();
		const of = caseOf(weifang, facts, { on });
		const before = bytes(ofCase(of));
		change();
		expect(bytes(ofCase(of))).toBe(before);
		expect(bytes(ofCase(caseOf(weifang, facts, { on })))).not.toBe(before);
	});

	test("the facts stay the caller's, and no accessor of theirs is run", () => {
		const { facts } = changing();
		const trap = { get: () => expect.unreachable(), enumerable: true };
		Object.defineProperty(facts, "personalInfo", trap);
		Object.defineProperty(facts["stateSecret"], "basis", trap);
		const of = caseOf(weifang, facts, { on });
		for (const [, ofCase] of ofCases) ofCase(of);
		expect([Object.isFrozen(facts), Object.isFrozen(facts["stateSecret"]), Object.isFrozen(of)]).toEqual([false, false, true]);
	});
});

describe("how often the facts are read", () => {
	const facts = { inRegion: true, publicData: true, stateSecret: finding("none"), declaredShare: "conditional" };
	/** The same facts, with a count of how often their names are asked for. */
	const counted = () => {
		const count = { reads: 0 };
		const proxy = new Proxy(facts, {
			ownKeys: (target) => {
				count.reads += 1;
				return Reflect.ownKeys(target);
			},
		});
		return { count, proxy };
	};
	/** How often facts were read, and how often a list of remarks was made. */
	const made = () => [vi.mocked(knownFacts).mock.calls.length, vi.mocked(caseRemarks).mock.calls.length];

	beforeEach(() => {
		vi.clearAllMocks();
	});

	test("one assessment reads the facts once and makes one list of remarks", () => {
		const { count, proxy } = counted();
		expect(assess(weifang, proxy, { on }).decisions.length).toBeGreaterThan(5);
		expect([count.reads, made()]).toEqual([1, [1, 1]]);
	});

	test("one comparison reads them twice, once for each law, and makes two lists", () => {
		const { count, proxy } = counted();
		expect(compare(weifang2021, weifang, proxy, { on }).questions.length).toBeGreaterThan(5);
		expect([count.reads, made()]).toEqual([1, [2, 2]]);
	});

	test.each(["decide", "nextSteps", "why", "whyNot", "nextQuestion", "changes"])("%s reads them once", (name) => {
		const [, , ofLaw] = functions.find(([id]) => id === name) ?? expect.unreachable(`no function is called ${name}`);
		const { count, proxy } = counted();
		ofLaw(weifang, proxy, on);
		expect([count.reads, made()]).toEqual([1, [1, 1]]);
	});

	test("five questions of one case read them once", () => {
		const { count, proxy } = counted();
		const of = caseOf(weifang, proxy, { on });
		for (const id of ["sharing", "sharingRoute", "opening", "openingRoute", "paper"]) decide(of, id);
		expect([count.reads, made()]).toEqual([1, [1, 1]]);
	});

	test("five questions of a law, facts and a day read them five times", () => {
		const { count, proxy } = counted();
		for (const id of ["sharing", "sharingRoute", "opening", "openingRoute", "paper"]) decide(weifang, id, proxy, { on });
		expect([count.reads, made()]).toEqual([5, [5, 5]]);
	});
});

describe("remarks stand once in an assessment", () => {
	const texts = (remarks: readonly Remark[]): readonly string[] => remarks.map(bytes);
	const all = Object.entries<Law>(laws);

	test.each(all)("%s: those of the case stand beside the decisions, and none of them within", (_, law) => {
		const ids = law.id === "weifang" || law.id === "weifang-2021" ? anyCase : fc.constant({ unknown: 1 });
		const days = fc.constantFrom<Day>("2019-01-01", "2025-09-24", "2026-11-21", "2027-02-01");
		fc.assert(
			fc.property(ids, days, (facts, day) => {
				const { decisions, remarks } = assess(law, facts, { on: day });
				const own = decisions.flatMap((decision) => texts(decision.remarks));
				const common = texts(remarks);
				expect(new Set(common).size).toBe(common.length);
				expect(common.filter((remark) => own.includes(remark))).toEqual([]);
				// Nothing is lost: what a decision alone would remark on stands in one of the two places.
				for (const decision of decisions) {
					// What the catalogue declares otherwise stands once, among the declarations.
					const remarked = decide(law, decision.question, facts, { on: day }).remarks;
					const alone = texts(remarked.filter(({ kind }) => kind !== "declared"));
					expect([...common, ...texts(decision.remarks)]).toEqual(expect.arrayContaining([...alone]));
				}
			}),
			{ numRuns: 10 },
		);
	});

	test("a fact that could not be read is remarked on once, a decision alone remarks on it each time", () => {
		const facts = { inRegion: "是" };
		const rejected = (remarks: readonly Remark[]) => remarks.filter(({ kind }) => kind === "rejected-fact").length;
		const { decisions, remarks } = assess(weifang, facts, { on });
		expect([rejected(remarks), ...decisions.map((decision) => rejected(decision.remarks))]).toEqual([
			1,
			...decisions.map(() => 0),
		]);
		expect(rejected(decide(weifang, "sharing", facts, { on }).remarks)).toBe(1);
	});
});
