import { isDay } from "../calendar/day-number";
import type { Day } from "../model/day";
import type { FactsOf, Law } from "../model/law/law";
import { type CaseRemarks, caseRemarks } from "./explain/remarks";
import { type GivenFacts, givenFacts, type KnownFacts, knownFacts, mergedFacts, snapshotOf } from "./known-facts";
import { type Stack, stackOn } from "./layers/stack";

/**
 * A case: a law, a day, and what is known of one data resource, read once.
 *
 * It takes the place of law, facts and day in every function that asks something of a case. It holds what was known when it was
 * made: changing the facts afterwards does not change the case.
 */
export interface Case<L extends Law = Law> {
	readonly kind: "case";
	readonly law: L;
	readonly on: Day;
	/** The day as of which the facts are known. */
	readonly asOf: Day;
	/** The texts in force on the day. */
	readonly stack: Stack;
	readonly given: GivenFacts;
	readonly known: KnownFacts;
	/** What a reader must know of the case, whatever is asked. */
	readonly remarks: CaseRemarks;
}

/** The day in Asia/Shanghai whose law applies, and the day up to which its facts are known. */
export interface OnDay {
	readonly on: Day;
	/**
	 * The day as of which the case is decided; absent: `on`. A finding made later had not been made then, and is unknown. Whoever
	 * reviews a past day gives the day of the review.
	 */
	readonly asOf?: Day;
}

/**
 * A case under a law on a day.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param facts what is known; an absent fact is unknown. Values outside the vocabulary are treated as unknown and remarked on
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { caseOf, decide } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const facts = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
 * const catalogued = caseOf(weifang, facts, { on: "2024-06-03" });
 * decide(catalogued, "paper").answer; // "prohibited"
 * decide(catalogued, "opening").status; // "undetermined"
 * ```
 */
export const caseOf = <L extends Law>(law: L, facts: FactsOf<L>, context: OnDay): Case<L> =>
	caseGiven(law, snapshotOf(stackOn(law, context.on), givenFacts(facts)), context);

/** A case of facts whose properties have been read. */
export const caseGiven = <L extends Law>(law: L, given: GivenFacts, { on, asOf = on }: OnDay): Case<L> => {
	const stack = stackOn(law, on);
	// On a day that does not exist nothing is decided, so no finding has to be told to be too late for it.
	return caseKnown(law, { on, asOf }, stack, given, knownFacts(stack, given, isDay(on) ? asOf : undefined));
};

/** A case of facts that have been read. */
export const caseKnown = <L extends Law>(
	law: L,
	{ on, asOf = on }: OnDay,
	stack: Stack,
	given: GivenFacts,
	known: KnownFacts,
): Case<L> => Object.freeze({ kind: "case", law, on, asOf, stack, given, known, remarks: caseRemarks(stack, on, known) });

/** Whether something is a case; a law is none. */
export const isCase = (of: Law | Case): of is Case => Object.hasOwn(of, "kind") && (of as Case).kind === "case";

/** The case that is meant: the one handed over, or one of a law, facts and a day. */
export const caseIn = (of: Law | Case, facts: object, context: OnDay | undefined): Case =>
	// Without a day there is no law to choose: reading it says so.
	isCase(of) ? of : caseGiven(of, givenFacts(facts), context as OnDay);

/**
 * The case and what else was asked of it: `(case, …rest)`, or `(law, facts, …rest, context)`.
 *
 * @typeParam R what else is asked, as the signatures of the caller promise
 */
export const caseAnd = <R extends readonly unknown[]>(of: Law | Case, rest: readonly unknown[]): readonly [Case, ...R] =>
	isCase(of)
		? [of, ...(rest as R)]
		: [caseIn(of, rest[0] as object, rest.at(-1) as OnDay), ...(rest.slice(1, -1) as readonly unknown[] as R)];

/** The case with facts added or changed; no accessor is run. */
export const withFacts = <L extends Law>({ law, on, asOf, given }: Case<L>, ...facts: readonly GivenFacts[]): Case<L> =>
	caseGiven(law, mergedFacts(given, ...facts), { on, asOf });
