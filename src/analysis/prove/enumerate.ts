import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import { referenceOutcome } from "../../engine/meaning";
import { type Axis, axesOf, counts, digits, knownIn } from "./states";

/** Everything plain enumeration says of a question: for every partial state its outcomes, and which facts can matter. */
export interface Enumeration {
	readonly axes: readonly Axis[];
	readonly states: number;
	/** The outcomes of all completions of a partial state, `null` for those that cannot be. */
	readonly outcomesOf: (state: number) => readonly string[];
	/** The facts on which two completions that differ there alone come to different outcomes. */
	readonly mattering: (state: number) => readonly string[];
}

/**
 * Enumerates a question. Complete states come from the reference; a partial state is the union over the values of its first unknown
 * fact, which is again a smaller enumeration and no reasoning.
 *
 * @param most the largest number of partial states to look at; `null` where there are more
 */
export const enumerate = (law: Law, question: string, on: Day, most = Number.POSITIVE_INFINITY): Enumeration | null => {
	const axes = axesOf(law, question, on);
	const { partial } = counts(axes);
	if (partial > most) return null;
	const weights = axes.map((_, axis) => axes.slice(axis + 1).reduce((weight, { values }) => weight * (values.length + 1), 1));
	const names: string[] = [];
	const bit = (outcome: string): number => {
		if (!names.includes(outcome)) names.push(outcome);
		return 1 << names.indexOf(outcome);
	};
	const outcomes = new Int32Array(partial);
	const matter = new Int32Array(partial);
	// A fact that is known has a larger digit than an unknown one, so that completions always have larger indices.
	for (let state = partial - 1; state >= 0; state -= 1) {
		const at = digits(axes, state);
		const unknown = axes.flatMap((_, axis) => (at[axis] === 0 ? [axis] : []));
		const extensions = (axis: number) =>
			(axes[axis]?.values ?? []).map((_, value) => state + (value + 1) * (weights[axis] ?? 0));
		const [first] = unknown;
		if (first === undefined) {
			const outcome = referenceOutcome(law, question, knownIn(axes, at), on);
			outcomes[state] = outcome === null ? 0 : bit(outcome);
			continue;
		}
		outcomes[state] = extensions(first).reduce((union, extension) => union | (outcomes[extension] ?? 0), 0);
		for (const axis of unknown) {
			const other = unknown.find((each) => each !== axis);
			const matters =
				other === undefined
					? new Set(
							extensions(axis)
								.map((extension) => outcomes[extension])
								.filter((outcome) => outcome !== 0),
						).size > 1
					: extensions(other).some((extension) => ((matter[extension] ?? 0) >> axis) & 1);
			if (matters) matter[state] = (matter[state] ?? 0) | (1 << axis);
		}
	}
	return {
		axes,
		states: partial,
		outcomesOf: (state) => names.filter((_, index) => ((outcomes[state] ?? 0) >> index) & 1),
		mattering: (state) => axes.filter((_, axis) => ((matter[state] ?? 0) >> axis) & 1).map(({ fact }) => fact),
	};
};
