import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/index";
import { laws } from "../../src/rules";
import { completeFacts, partialFacts } from "../../src/testing";
import { isThorough } from "../thorough";
import { everyLaw, everyQuestion } from "./every-question";
import { isKnown, isPending, vocabularyOf } from "./sound-facts";

const on = "2026-11-21";
const numRuns = isThorough ? 25 : 2;

describe.each(everyLaw)("complete facts of %s", (_, law) => {
	test("know every fact, with a value its definition admits, signed where it is a finding", () => {
		fc.assert(
			fc.property(completeFacts(law, { on }), (facts: object) => {
				expect(Object.keys(facts)).toEqual([...vocabularyOf(law).keys()]);
				for (const [fact, definition] of vocabularyOf(law))
					expect([fact, isKnown(definition, Object(facts)[fact])]).toEqual([fact, true]);
			}),
			{ numRuns },
		);
	});
});

describe.each(everyQuestion)("of %s, %s", (_, question, law) => {
	test("complete facts never contradict the law, so every one of them has an outcome", () => {
		fc.assert(
			fc.property(completeFacts(law, { on, question }), (facts) => {
				const { possible, remarks } = decide(law, question, facts, { on });
				expect(possible).toHaveLength(1);
				expect(remarks.filter(({ kind }) => kind === "contradiction" || kind === "rejected-fact")).toEqual([]);
			}),
			{ numRuns },
		);
	});

	test("complete facts drawn for the question reach every outcome it can have", () => {
		const outcomes = fc
			.sample(completeFacts(law, { on, question }), 150)
			.flatMap((facts) => decide(law, question, facts, { on }).possible);
		expect(new Set(outcomes)).toEqual(new Set(decide(law, question, {}, { on }).possible));
	});

	test("partial facts are decided at times and undetermined at times, where the question can be either", () => {
		const cases = fc.sample(partialFacts(law, { on, question }), 80);
		const decisions = cases.map((facts) => decide(law, question, facts, { on }));
		expect(decisions.every(({ possible }) => possible.length > 0)).toBe(true);
		const open = decide(law, question, {}, { on }).possible.length > 1;
		expect(decisions.some(({ status }) => status === "undetermined")).toBe(open);
		expect(decisions.some(({ status }) => status !== "undetermined")).toBe(true);
	});
});

describe.each(everyLaw)("partial facts of %s", (_, law) => {
	test("are of the law's facts, each known, being determined, or unknown", () => {
		const kinds = new Set<string>();
		fc.assert(
			fc.property(partialFacts(law, { on }), (facts: object) => {
				for (const [fact, given] of Object.entries(facts)) {
					const definition = vocabularyOf(law).get(fact);
					if (!definition) throw new Error(`${fact} is no fact of the law`);
					const kind = isKnown(definition, given) ? "known" : isPending(definition, given) ? "pending" : String(given);
					kinds.add(kind);
					expect(["known", "pending", "undefined", "null"]).toContain(kind);
				}
				if (Object.keys(facts).length < vocabularyOf(law).size) kinds.add("absent");
			}),
			{ numRuns: isThorough ? 300 : 100 },
		);
		// Only what somebody has to find can be under determination.
		const findings = [...vocabularyOf(law).values()].some(({ finding }) => finding !== undefined);
		expect([...kinds].sort()).toEqual(["absent", "known", "null", ...(findings ? ["pending"] : []), "undefined"]);
	});
});

test("findings come from various persons, on various days, with and without a basis", () => {
	const findings = fc.sample(completeFacts(laws.weifang), 100).flatMap(({ stateSecret }) => (stateSecret ? [stateSecret] : []));
	expect(new Set(findings.map(({ by }) => by)).size).toBeGreaterThan(3);
	expect(new Set(findings.map((each) => each.on)).size).toBeGreaterThan(20);
	expect(new Set(findings.map(({ basis }) => basis)).size).toBe(3);
});

test("what the texts exclude only together is excluded only while all are in force", () => {
	const excluded = { dutyData: true, provider: "organ", publicData: false } as const;
	const casesOn = (day: "2024-09-02" | "2026-11-21") =>
		fc
			.sample(completeFacts(laws.weifang, { on: day, question: "downgrade" }), 500)
			.filter((facts) => Object.entries(excluded).every(([fact, value]) => Object(facts)[fact] === value));
	expect(casesOn("2024-09-02").length).toBeGreaterThan(0);
	expect(casesOn("2026-11-21")).toEqual([]);
});

test("partial facts shrink to the facts that matter", () => {
	const closed = fc.check(
		fc.property(partialFacts(laws.weifang, { on, question: "opening" }), (facts) => {
			const { answer } = decide(laws.weifang, "opening", facts, { on });
			return answer !== "none";
		}),
		{ numRuns: 1000 },
	);
	const [smallest] = closed.counterexample ?? [];
	expect(closed.failed).toBe(true);
	expect(Object.keys(smallest ?? {}).length).toBeLessThan(8);
});
