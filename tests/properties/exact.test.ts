import { describe, expect, test } from "vitest";
import { enumerate } from "../../src/analysis/prove/enumerate";
import { digitsAt, partialCount, valuesAt } from "../../src/analysis/prove/states";
import { completionsOf, fitting, makingQuestion, missingFacts, possibleOutcomes } from "../../src/engine/diagram/completions";
import { scaleOf, stackOn } from "../../src/engine/layers/stack";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

/** Each question of a law on a day, with the number of its partial states. The routes are too large to enumerate in the stack. */
const questions: readonly (readonly [name: string, law: Law, on: Day, question: string, size: number])[] = [
	...(
		[
			["sharing", 405],
			["sharingRoute", 58_320],
			["opening", 34_992],
			["demand", 81],
			["collection", 9],
			["paper", 27],
			["project", 27],
			["funding", 81],
			["liability", 54],
			["userLiability", 21],
		] as const
	).map(([question, size]) => [`本级办法·${question}`, weifang2021, "2024-09-02", question, size] as const),
	["现行规定·sharing", weifang, "2025-09-24", "sharing", 72_900],
	["现行规定·collection", weifang, "2025-09-24", "collection", 4_374],
	["现行规定·liability", weifang, "2025-09-24", "liability", 109_350],
];

describe.each(questions)("%s, over every partial state", (_, law, on, question, size) => {
	const stack = stackOn(law, on);
	const { builder } = fitting(stack, makingQuestion(stack, question));
	const { space } = builder;
	const plain = enumerate(builder, question, on);
	if (!plain) throw new Error("nothing bounds the enumeration");
	const completions = completionsOf(stack, question);
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const sorted = (items: Iterable<string | boolean>) => [...items].map(String).sort().join();

	test("the outcomes are exactly those of its completions, so it is decided if and only if all completions agree", () => {
		const wrong: unknown[] = [];
		for (let state = 0; state < plain.states; state += 1) {
			const known = valuesAt(space, digitsAt(space, state));
			const possible = possibleOutcomes(completions, known);
			if (sorted(possible) !== sorted(plain.outcomesAt(state))) wrong.push({ known: [...known], possible: [...possible] });
		}
		expect(wrong).toEqual([]);
	});

	test("a fact is missing if and only if it can change the outcome", () => {
		const wrong: unknown[] = [];
		for (let state = 0; state < plain.states; state += 1) {
			const known = valuesAt(space, digitsAt(space, state));
			const missing = missingFacts(completions, known);
			if (sorted(missing) !== sorted(plain.missingAt(state))) wrong.push({ known: [...known], missing });
		}
		expect(wrong).toEqual([]);
	});

	test("learning a fact never adds an outcome, so a decided answer is never flipped", () => {
		const wrong: unknown[] = [];
		const weights = space.map((_, variable) => partialCount(space.slice(variable + 1)));
		for (let state = 0; state < plain.states; state += 1) {
			const at = digitsAt(space, state);
			const before = possibleOutcomes(completions, valuesAt(space, at));
			for (const [variable, { fact, classes }] of space.entries()) {
				if (at[variable] !== 0) continue;
				for (const index of classes.keys()) {
					const later = plain.outcomesAt(state + (index + 1) * (weights[variable] ?? 0));
					if (!later.every((outcome) => before.has(outcome))) wrong.push({ state, fact, index });
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test("decide says the same, with a level exactly when one outcome is possible", () => {
		const finding = (fact: string, value: Value) => (stack.vocabulary.get(fact)?.finding ? { value, by: "某局", on } : value);
		// Every state of the smaller questions; of the largest, every state of a whole digit apart, which meets each value of each fact.
		const step = plain.states > 20_000 ? 97 : 1;
		const wrong: unknown[] = [];
		for (let state = 0; state < plain.states; state += step) {
			const known = valuesAt(space, digitsAt(space, state));
			const facts = Object.fromEntries([...known].map(([fact, value]) => [fact, finding(fact, value)]));
			const { possible, missing, status, answer } = decide(law, question, facts, { on });
			const outcomes = plain.outcomesAt(state);
			const level = outcomes.length === 1 && levels.includes(outcomes[0] ?? "") ? outcomes[0] : null;
			const same =
				sorted(possible) === sorted(outcomes) && sorted(missing.map(({ fact }) => fact)) === sorted(plain.missingAt(state));
			if (!same || answer !== level || (status === "decided") !== (level !== null)) wrong.push(facts);
		}
		expect(wrong).toEqual([]);
	});

	test("all of its partial states were looked at", () => {
		expect([plain.states, partialCount(space)]).toEqual([size, size]);
	});
});
