import fc, { type Arbitrary, type Parameters } from "fast-check";
import { requireQuestionOf } from "../engine/layers/asked";
import { type Stack, stackOn } from "../engine/layers/stack";
import { type Day, notADayText } from "../model/day";
import type { FactsOf, Law, QuestionId } from "../model/law/law";

/**
 * A host's answer to one question, at once or later: the id of a level of the question, or `null` for no answer.
 *
 * As in `decide`, the facts have the names of the law, and the day determines the law that applies.
 *
 * @typeParam F what the host receives: facts of the law, which may lack some or have them as `null` or `undefined`; of
 * `survivesNonsense` anything at all, `undefined` and `null` among it
 */
export type Host<L extends Law = Law, F = FactsOf<L>> = (
	facts: F,
	context: { readonly on: Day },
) => string | null | undefined | PromiseLike<string | null | undefined>;

/** A host to test, with the days, and the seed and number of the cases. */
export interface Trial<L extends Law = Law, F = FactsOf<L>> extends Pick<Parameters, "seed" | "path" | "numRuns"> {
	readonly host: Host<L, F>;
	/** The day whose law applies, or an arbitrary of days such as `boundaryDays(law)`. */
	readonly on: Day | Arbitrary<Day>;
	/**
	 * After how many milliseconds to stop; a case that is being tried then is given up. Absent: 4000 without `numRuns`, which is
	 * within the five seconds that vitest and Jest give a test; with `numRuns` all of them are tried, however long it takes.
	 */
	readonly timeLimit?: number;
}

/** A trial of a host on facts that may all be given. */
export interface FactsTrial<L extends Law = Law> extends Trial<L> {
	/**
	 * `"complete"`: every fact that can change the answer is known, so that faults show that an empty line taken for 否 would
	 * hide. Absent: each is known or unknown.
	 */
	readonly given?: "complete";
}

/** How much was tried of a host that has no fault. */
export interface Tried {
	readonly kind: "tried";
	/** How many cases were tried before the time ran out. */
	readonly runs: number;
	/** How many were to be tried. */
	readonly planned: number;
}

/** How many cases are tried, and for how many milliseconds, where a trial does not say. */
const [defaultRuns, defaultTimeLimit] = [1000, 4000];

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

/** That a trial says of what, and on which day: anything else is an error of the test, not of the host. */
const requireTrial = (law: Law, question: string, trial: unknown): void => {
	requireQuestionOf(law, question);
	const { host, on, given }: { readonly [K in keyof FactsTrial]?: unknown } = Object(trial ?? {});
	if (typeof host !== "function") throw new TypeError("没有写明所试的系统：最后一个参数应当写作 { on, host }，host 是函数");
	if (typeof on !== "string" && (typeof on !== "object" || on === null)) throw new TypeError(notADayText(on));
	if (given !== undefined && given !== "complete") throw new TypeError('given 可填 "complete"');
};

/**
 * Runs a check of a host over cases of a question. Rejects with the message of the smallest case that fails, and with how to
 * run that case again.
 */
export const runTrial = async <L extends Law, T, F>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L, F>,
	cases: (stack: Stack, question: string) => Arbitrary<T>,
	check: (question: QuestionOnDay, each: T, host: Host) => Promise<void>,
): Promise<Tried> => {
	requireTrial(law, question, trial);
	const { on, host, seed, path, numRuns, timeLimit = numRuns === undefined ? defaultTimeLimit : undefined } = trial;
	const planned = numRuns ?? defaultRuns;
	const options = {
		numRuns: planned,
		...(seed === undefined ? {} : { seed }),
		...(path === undefined ? {} : { path }),
		...(timeLimit === undefined || timeLimit === Number.POSITIVE_INFINITY ? {} : { interruptAfterTimeLimit: timeLimit }),
	};
	const property = fc.asyncProperty(casesOn(law, question, on, cases), ([questionOnDay, each]) =>
		// The facts are those of this law, which the type of a host of any law cannot express.
		check(questionOnDay, each, host as unknown as Host),
	);
	const result = await fc.check(property, options);
	const { errorInstance, counterexamplePath, numRuns: runs, numShrinks } = result;
	if (!result.failed && runs > 0) return { kind: "tried", runs, planned };
	if (counterexamplePath === null)
		throw new Error(`限时${timeLimit}毫秒内没有试完一例：请放宽 timeLimit 以及测试框架的时限，或者查明系统为何不作答`);
	const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
	const again = `{ seed: ${result.seed}, path: ${JSON.stringify(counterexamplePath)} }`;
	throw new Error(`${message}\n重现：${again}（试到第${runs}例，缩减${numShrinks}次）`);
};
