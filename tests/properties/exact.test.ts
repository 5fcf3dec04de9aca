import { describe, expect, test } from "vitest";
import { enumerate } from "../../src/analysis/prove/enumerate";
import { counts, digits, knownIn } from "../../src/analysis/prove/states";
import { completionsOf, missingFacts, possibleOutcomes } from "../../src/engine/diagram/completions";
import { scaleOf, stackOn } from "../../src/engine/layers/stack";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

/** Each question of a law on a day, with the number of its partial states. The route of opening is too large to enumerate in the stack. */
const questions: readonly (readonly [name: string, law: Law, on: Day, question: string, size: number])[] = [
	...(
		[
			["sharing", 162],
			["sharingRoute", 4_374],
			["opening", 11_664],
			["openingRoute", 524_880],
			["collection", 9],
			["paper", 27],
			["project", 27],
			["funding", 81],
			["liability", 54],
			["userLiability", 21],
		] as const
	).map(([question, size]) => [`本级办法·${question}`, weifang2021, "2024-09-02", question, size] as const),
	["现行规定·sharing", weifang, "2025-09-24", "sharing", 17_496],
	["现行规定·sharingRoute", weifang, "2025-09-24", "sharingRoute", 262_440],
	// The facts that only bear on what cannot be would make twelve times as many states, and change no outcome of this question.
	["现行规定·opening", { ...weifang, never: [] }, "2025-09-24", "opening", 314_928],
];

describe.each(questions)("%s, over every partial state", (_, law, on, question, size) => {
	const plain = enumerate(law, question, on);
	if (!plain) throw new Error("nothing bounds the enumeration");
	const stack = stackOn(law, on);
	const compiled = completionsOf(stack, question);
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const sorted = (items: Iterable<string | boolean>) => [...items].map(String).sort().join();

	test("the outcomes are exactly those of its completions, so it is decided if and only if all completions agree", () => {
		const wrong: unknown[] = [];
		for (let state = 0; state < plain.states; state += 1) {
			const known = knownIn(plain.axes, digits(plain.axes, state));
			const possible = possibleOutcomes(compiled, known);
			if (sorted(possible) !== sorted(plain.outcomesOf(state))) wrong.push({ known: [...known], possible: [...possible] });
		}
		expect(wrong).toEqual([]);
	});

	test("a fact is missing if and only if it can change the outcome", () => {
		const wrong: unknown[] = [];
		for (let state = 0; state < plain.states; state += 1) {
			const known = knownIn(plain.axes, digits(plain.axes, state));
			const missing = missingFacts(compiled, known);
			if (sorted(missing) !== sorted(plain.mattering(state))) wrong.push({ known: [...known], missing });
		}
		expect(wrong).toEqual([]);
	});

	test("learning a fact never adds an outcome, so a decided answer is never flipped", () => {
		const wrong: unknown[] = [];
		const weights = plain.axes.map((_, axis) => counts(plain.axes.slice(axis + 1)).partial);
		for (let state = 0; state < plain.states; state += 1) {
			const at = digits(plain.axes, state);
			const before = possibleOutcomes(compiled, knownIn(plain.axes, at));
			for (const [axis, { values }] of plain.axes.entries()) {
				if (at[axis] !== 0) continue;
				for (const value of values.keys()) {
					const later = plain.outcomesOf(state + (value + 1) * (weights[axis] ?? 0));
					if (!later.every((outcome) => before.has(outcome))) wrong.push({ state, axis, value });
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
			const known = knownIn(plain.axes, digits(plain.axes, state));
			const facts = Object.fromEntries([...known].map(([fact, value]) => [fact, finding(fact, value)]));
			const { possible, missing, status, answer } = decide(law, question, facts, { on });
			const outcomes = plain.outcomesOf(state);
			const level = outcomes.length === 1 && levels.includes(outcomes[0] ?? "") ? outcomes[0] : null;
			const same =
				sorted(possible) === sorted(outcomes) && sorted(missing.map(({ fact }) => fact)) === sorted(plain.mattering(state));
			if (!same || answer !== level || (status === "decided") !== (level !== null)) wrong.push(facts);
		}
		expect(wrong).toEqual([]);
	});

	test("it keeps at most 200,000 complete states, and all of its partial ones were looked at", () => {
		expect(plain.states).toBe(size);
		expect(counts(plain.axes).complete).toBeLessThanOrEqual(200_000);
	});
});
