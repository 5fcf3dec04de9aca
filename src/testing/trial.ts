import fc, { type Arbitrary, type Parameters } from "fast-check";
import { type Stack, stackOn } from "../engine/layers/stack";
import type { Day } from "../model/day";
import type { FactsOf, Law, QuestionId } from "../model/law/law";

/**
 * A host's answer to one question, at once or later: the id of a level of the question, or `null` for no answer.
 *
 * As in `decide`, the facts have the names of the law, and the day determines the law that applies.
 */
export type Host<L extends Law = Law> = (
	facts: FactsOf<L>,
	context: { readonly on: Day },
) => string | null | undefined | PromiseLike<string | null | undefined>;

/** A host to test, with the days, and the seed and number of the cases. */
export interface Trial<L extends Law = Law> extends Pick<Parameters, "seed" | "path" | "numRuns"> {
	readonly host: Host<L>;
	/** The day whose law applies, or an arbitrary of days such as `boundaryDays(law)`. */
	readonly on: Day | Arbitrary<Day>;
}

/** A question of a law on a day. */
export interface QuestionOnDay {
	readonly stack: Stack;
	readonly question: string;
	readonly on: Day;
}

/** The question on each of the days of a trial, with a case for it. */
const casesOn = <L extends Law, T>(
	law: L,
	question: QuestionId<L>,
	on: Trial["on"],
	cases: (stack: Stack, question: string) => Arbitrary<T>,
): Arbitrary<readonly [QuestionOnDay, T]> =>
	(typeof on === "string" ? fc.constant(on) : on).chain((day) => {
		const stack = stackOn(law, day);
		return cases(stack, question).map((facts) => [{ stack, question, on: day }, facts] as const);
	});

/**
 * Runs a check of a host over cases of a question. Rejects with the message of the smallest case that fails, and with how to
 * run that case again.
 */
export const runTrial = async <L extends Law, T>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L>,
	cases: (stack: Stack, question: string) => Arbitrary<T>,
	check: (question: QuestionOnDay, each: T, host: Host) => Promise<void>,
): Promise<void> => {
	const { on, host, seed, path, numRuns = 1000 } = trial;
	const options = { numRuns, ...(seed === undefined ? {} : { seed }), ...(path === undefined ? {} : { path }) };
	const property = fc.asyncProperty(casesOn(law, question, on, cases), ([questionOnDay, each]) =>
		// The facts are those of this law, which the type of a host of any law cannot express.
		check(questionOnDay, each, host as unknown as Host),
	);
	const result = await fc.check(property, options);
	if (!result.failed) return;
	const { errorInstance, counterexamplePath, numRuns: runs, numShrinks } = result;
	const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
	const again = `{ seed: ${result.seed}, path: ${JSON.stringify(counterexamplePath)} }`;
	throw new Error(`${message}\n重现：${again}（试到第${runs}例，缩减${numShrinks}次）`);
};
