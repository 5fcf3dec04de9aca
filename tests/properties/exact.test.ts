import { describe, expect, test } from "vitest";
import { compiledQuestion, missingFacts, possibleOutcomes } from "../../src/engine/compiled";
import { stackOn } from "../../src/engine/stack";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { enumerate } from "../reference/enumeration";
import { counts, digits, knownIn } from "../reference/states";

const on = "2024-09-02";
const questions = weifang2021.questions.filter(({ scale }) => scale.length > 0).map(({ id }) => id);

describe.each(questions)("%s, over every partial state", (question) => {
	const plain = enumerate(weifang, question, on);
	const compiled = compiledQuestion(stackOn(weifang, on), question);
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

	test("it keeps at most 200,000 complete states", () => {
		expect(counts(plain.axes).complete).toBeLessThanOrEqual(200_000);
	});
});
