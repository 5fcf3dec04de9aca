import type { DiagramBuilder } from "../../engine/diagram/builder";
import { meaningOf } from "../../engine/meaning";
import type { Day } from "../../model/day";
import { digitsAt, partialCount, valuesAt } from "./states";

/**
 * Everything plain enumeration says of a question: for every partial state its outcomes, and the facts its outcome depends on.
 */
export interface Enumeration {
	readonly states: number;
	/** The outcomes of all completions of a partial state; impossible ones are left out. */
	readonly outcomesAt: (state: number) => readonly string[];
	/** The facts on which two completions that differ there alone come to different outcomes. */
	readonly missingAt: (state: number) => readonly string[];
}

/**
 * Enumerates a question. Complete states are decided by the meaning; a partial state is the union over the values of its first
 * unknown fact, which is again a smaller enumeration and no reasoning.
 *
 * @param most the largest number of partial states to look at; `null` where there are more
 */
export const enumerate = (
	{ stack: { law }, space }: DiagramBuilder,
	question: string,
	on: Day,
	most = Number.POSITIVE_INFINITY,
): Enumeration | null => {
	const partial = partialCount(space);
	if (partial > most) return null;
	const weights = space.map((_, variable) => partialCount(space.slice(variable + 1)));
	const names: string[] = [];
	const bit = (outcome: string): number => {
		if (!names.includes(outcome)) names.push(outcome);
		return 1 << names.indexOf(outcome);
	};
	const outcomes = new Int32Array(partial);
	const missing = new Int32Array(partial);
	// A fact that is known has a larger digit than an unknown one, so that completions always have larger numbers.
	for (let state = partial - 1; state >= 0; state -= 1) {
		const at = digitsAt(space, state);
		const unknown = space.flatMap((_, variable) => (at[variable] === 0 ? [variable] : []));
		const extensions = (variable: number) =>
			(space[variable]?.classes ?? []).map((_, index) => state + (index + 1) * (weights[variable] ?? 0));
		const [first] = unknown;
		if (first === undefined) {
			const outcome = meaningOf(law, question, valuesAt(space, at), on);
			outcomes[state] = outcome === null ? 0 : bit(outcome);
			continue;
		}
		outcomes[state] = extensions(first).reduce((union, extension) => union | (outcomes[extension] ?? 0), 0);
		for (const variable of unknown) {
			const other = unknown.find((each) => each !== variable);
			const possible = extensions(variable)
				.map((extension) => outcomes[extension])
				.filter((each) => each !== 0);
			const isMissing =
				other === undefined
					? new Set(possible).size > 1
					: extensions(other).some((extension) => ((missing[extension] ?? 0) >> variable) & 1);
			if (isMissing) missing[state] = (missing[state] ?? 0) | (1 << variable);
		}
	}
	return {
		states: partial,
		outcomesAt: (state) => names.filter((_, index) => ((outcomes[state] ?? 0) >> index) & 1),
		missingAt: (state) => space.filter((_, variable) => ((missing[state] ?? 0) >> variable) & 1).map(({ fact }) => fact),
	};
};
