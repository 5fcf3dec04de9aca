import { type Compiled, missingFacts, possibleOutcomes } from "../../engine/diagram/completions";
import type { Stack } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Failure } from "../../model/answer/proof";
import { enumerate } from "./enumerate";
import { counts, digits, knownIn } from "./states";

/**
 * The partial states of a question on which the outcomes or the missing facts differ from those of plain enumeration, or in which a
 * further fact adds an outcome; `null` where there are more partial states than may be looked at.
 */
export const partialDifferences = (
	{ law }: Stack,
	question: string,
	on: Day,
	compiled: Compiled,
	most: number,
): readonly Failure[] | null => {
	const plain = enumerate(law, question, on, most);
	if (!plain) return null;
	const { axes } = plain;
	const weights = axes.map((_, axis) => counts(axes.slice(axis + 1)).partial);
	const sorted = (items: Iterable<string | boolean>) => [...items].map(String).sort().join();
	const failures: Failure[] = [];
	for (let state = 0; state < plain.states && failures.length === 0; state += 1) {
		const at = digits(axes, state);
		const known = knownIn(axes, at);
		const possible = possibleOutcomes(compiled, known);
		const fail = (theorem: Failure["theorem"], found: string) =>
			failures.push({ theorem, about: question, counterexample: { question, on, facts: Object.fromEntries(known), found } });
		const outcomes = plain.outcomesOf(state);
		if (sorted(possible) !== sorted(outcomes))
			fail("exact-partial", `逐一补全得${sorted(outcomes)}，决定图得${sorted(possible)}`);
		const [mattering, missing] = [plain.mattering(state), missingFacts(compiled, known)];
		if (sorted(missing) !== sorted(mattering)) fail("exact-partial", `所缺事实应为${sorted(mattering)}，得${sorted(missing)}`);
		for (const [axis, { values }] of axes.entries()) {
			if (at[axis] !== 0) continue;
			for (const value of values.keys()) {
				const later = plain.outcomesOf(state + (value + 1) * (weights[axis] ?? 0));
				if (!later.every((outcome) => possible.has(outcome))) fail("monotone", "多知道一项事实，反而多出一种可能");
			}
		}
	}
	return failures;
};
