import type { DiagramBuilder } from "../../engine/diagram/builder";
import { missingFacts, possibleOutcomes } from "../../engine/diagram/completions";
import type { Node } from "../../engine/diagram/diagram";
import type { Failure } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import { enumerate } from "./enumerate";
import { digitsAt, partialCount, valuesAt } from "./states";

/**
 * The partial states of a question on which the outcomes or the missing facts differ from those of plain enumeration, or in
 * which a further fact adds an outcome; `null` where there are more partial states than may be looked at.
 */
export const partialDifferences = (
	builder: DiagramBuilder,
	root: Node,
	{ question, on, most }: { readonly question: string; readonly on: Day; readonly most: number },
): readonly Failure[] | null => {
	const plain = enumerate(builder, question, on, most);
	if (!plain) return null;
	const { space } = builder;
	const completions = { space, root };
	const weights = space.map((_, variable) => partialCount(space.slice(variable + 1)));
	const sorted = (items: Iterable<string | boolean>) => [...items].map(String).sort().join();
	const failures: Failure[] = [];
	for (let state = 0; state < plain.states && failures.length === 0; state += 1) {
		const at = digitsAt(space, state);
		const known = valuesAt(space, at);
		const possible = possibleOutcomes(completions, known);
		const fail = (theorem: Failure["theorem"], found: string) =>
			failures.push({ theorem, about: question, counterexample: { question, on, facts: Object.fromEntries(known), found } });
		const outcomes = sorted(plain.outcomesAt(state));
		if (sorted(possible) !== outcomes) fail("exact-partial", `逐一补全得${outcomes}，决定图得${sorted(possible)}`);
		const [wanted, missing] = [sorted(plain.missingAt(state)), sorted(missingFacts(completions, known))];
		if (missing !== wanted) fail("exact-partial", `所缺事实应为${wanted}，得${missing}`);
		for (const [variable, { classes }] of space.entries()) {
			if (at[variable] !== 0) continue;
			for (const index of classes.keys()) {
				const later = plain.outcomesAt(state + (index + 1) * (weights[variable] ?? 0));
				if (!later.every((outcome) => possible.has(outcome))) fail("monotone", "多知道一项事实，反而多出一种可能");
			}
		}
	}
	return failures;
};
