import { isDay } from "../calendar/day-number";
import type { Remark } from "../model/answer/remark";
import { type Day, dayGiven } from "../model/day";
import type { FactsOf, Law } from "../model/law/law";
import { ownValue } from "../model/own-property";
import { type CaseRemarks, caseRemarks, notADay, notRead } from "./explain/remarks";
import { type GivenFacts, givenFacts, type KnownFacts, knownFacts, mergedFacts, snapshotOf } from "./known-facts";
import { requireOptions } from "./layers/asked";
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
	/**
	 * Why nothing can be said of the case, whatever is asked: one of its days is none, or its law was not checked and cannot be
	 * read. `null` where it can be asked.
	 */
	readonly barred: Remark | null;
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
	caseGiven(law, snapshotOf(stackOn(law, daysIn(context).on), givenFacts(facts)), context);

/** The days of a case. */
interface Days {
	readonly on: Day;
	readonly asOf: Day;
}

/**
 * The days that were given, by own properties only. This is where a day enters: what is no day goes on as the text that was
 * given, on which no text is in force, and the case is barred.
 */
export const daysIn = (context: unknown): Days => {
	requireOptions(context);
	const [on, asOf] = [ownValue(context, "on"), ownValue(context, "asOf")];
	return { on: dayGiven(on), asOf: asOf === undefined ? dayGiven(on) : dayGiven(asOf) };
};

/** The day of the second law in a comparison; absent, that of the first. */
export const dayAgainst = (context: unknown): Day => {
	requireOptions(context);
	const against = ownValue(context, "against");
	return against === undefined ? daysIn(context).on : dayGiven(against);
};

/** Why nothing can be said of a law on these days; `null` where something can. */
export const barrierOn = ({ slips }: Stack, ...days: readonly Day[]): Remark | null => {
	const wrong = days.find((day) => !isDay(day));
	if (wrong !== undefined) return notADay(wrong);
	return slips.law === undefined ? null : notRead(slips.law);
};

/** A case of facts whose properties have been read. */
export const caseGiven = <L extends Law>(law: L, given: GivenFacts, context: OnDay): Case<L> => {
	const { on, asOf } = daysIn(context);
	const stack = stackOn(law, on);
	// On a day that does not exist nothing is decided, so no finding has to be told to be too late for it.
	return caseKnown(stack, { on, asOf }, given, knownFacts(stack, given, isDay(on) ? asOf : undefined));
};

/** A case of facts that have been read. */
export const caseKnown = <L extends Law>(stack: Stack, { on, asOf }: Days, given: GivenFacts, known: KnownFacts): Case<L> =>
	Object.freeze({
		kind: "case",
		// The law of the stack is the one that was handed over, sealed.
		law: stack.law as L,
		on,
		asOf,
		stack,
		given,
		known,
		remarks: caseRemarks(stack, on, known),
		barred: barrierOn(stack, on, asOf),
	});

/** The parts of a case that are objects. */
const parts = ["law", "stack", "given", "known", "remarks"] as const;

/** Whether something is a case; a law is none. What only looks like one, such as a case read back from JSON, is refused. */
export const isCase = (of: Law | Case): of is Case => {
	if (ownValue(of, "kind") !== "case") return false;
	for (const part of parts) {
		const value = ownValue(of, part);
		if (typeof value !== "object" || value === null || (part === "known" && !(ownValue(value, "values") instanceof Map)))
			throw new TypeError("所给的不是 caseOf 作出的案件：案件不能存成文字再读回，请以规定、事实和日期重新作出");
	}
	return true;
};

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
