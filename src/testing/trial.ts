import fc, { type Arbitrary, type Parameters } from "fast-check";
import { type Stack, stackOn } from "../engine/layers/stack";
import type { Day } from "../model/day";
import type { FactsOf, Law, QuestionId } from "../model/law/law";

/**
 * How a host answers one question: a level of the question by its id, or `null` where it gives no answer. At once or later.
 *
 * It is handed facts by the names of the law and the day whose law applies, as `decide` is.
 */
export type Host<L extends Law = Law> = (
	facts: FactsOf<L>,
	context: { readonly on: Day },
) => string | null | undefined | PromiseLike<string | null | undefined>;

/** A host on trial: what it is tried on, and how often. */
export interface Trial<L extends Law = Law> extends Pick<Parameters, "seed" | "path" | "numRuns"> {
	readonly host: Host<L>;
	/** The day whose law applies, or days to draw it from, such as `boundaryDays(law)`. */
	readonly on: Day | Arbitrary<Day>;
}

/** A question of a law on a day, of which cases are made. */
export interface Asked {
	readonly stack: Stack;
	readonly question: string;
	readonly on: Day;
}

/** The question of a trial on each of its days, and the cases made of it. */
export const drawn = <L extends Law, Q extends QuestionId<L>, T>(
	law: L,
	question: Q,
	{ on }: Pick<Trial<L>, "on">,
	cases: (stack: Stack, question: string) => Arbitrary<T>,
): Arbitrary<readonly [Asked, T]> =>
	(typeof on === "string" ? fc.constant(on) : on).chain((day) => {
		const stack = stackOn(law, day);
		return cases(stack, question).map((facts) => [{ stack, question, on: day }, facts] as const);
	});
