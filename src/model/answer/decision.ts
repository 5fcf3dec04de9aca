import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { AppliedRules } from "./applied-rules";
import type { Derivation, Truth } from "./derivation";
import type { Displaced } from "./displaced";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** The statuses of a decision without a level once every fact is known, in the order in which results list them. */
export const withoutLevel = ["out-of-scope", "not-stated", "not-in-force"] as const;

/** All statuses of a decision: with a level; open as long as facts are missing; without a level. */
export const statuses = ["decided", "undetermined", ...withoutLevel] as const;

/** The status of a decision. */
export type Status = (typeof statuses)[number];

/** A possible outcome once every fact is known: a level, or a status without one. */
export type Possible<A extends string = string> = A | (typeof withoutLevel)[number];

/** One rule with its truth in the case. */
export interface Ground<A extends string = string> {
	readonly regulation: string;
	readonly rule: string;
	readonly words: readonly Quoted[];
	readonly atMost: A;
	readonly holds: Truth;
	readonly when: Derivation;
	readonly unless?: Derivation;
	/** The remedies that may change a fact that this rule depends on. */
	readonly liftedBy?: readonly string[];
	readonly reading?: ReadingId;
}

/** A fact that can still change the outcome, with the only actor who may determine it. */
export interface Missing<F extends string = string> {
	readonly fact: F;
	readonly by?: Actor;
}

/** What every decision has, whatever its status. */
interface Reasoned<L extends string, Q extends string, A extends string, F extends string> {
	readonly kind: "decision";
	readonly law: L;
	readonly question: Q;
	readonly on: Day;
	readonly rules: AppliedRules;
	/** Every outcome of some completion of the unknown facts: levels from the strictest, then statuses. */
	readonly possible: readonly Possible<A>[];
	/**
	 * Whether the data may be shared or opened: in every possible outcome, in none, or `null` if it depends on missing facts.
	 * Absent if the question is not about that.
	 */
	readonly opens?: Truth;
	/** The texts in force that have the question, highest first; `truth` and `when` show whether the case is in their scope. */
	readonly governing: readonly {
		readonly regulation: string;
		readonly truth: Truth;
		readonly when: Derivation;
		readonly by?: Quoted;
	}[];
	/** The rules of lower texts that are displaced, with the answers that they would give. */
	readonly displaced: readonly Displaced<A>[];
	/**
	 * Every applicable rule with its truth, in the order of the texts; displaced rules and rules out of scope are not included.
	 */
	readonly grounds: readonly Ground<A>[];
	/** Exactly the facts that can change the outcome. */
	readonly missing: readonly Missing<F>[];
	/** The interpretive choices that the answer depends on. */
	readonly readings: readonly string[];
	/** The words for the level; without a level, the words or a sentence that explain the status. Absent while undetermined. */
	readonly because?: Quoted | string;
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}

/** A decision with a level. */
export interface Decided<
	L extends string = string,
	Q extends string = string,
	A extends string = string,
	F extends string = string,
> extends Reasoned<L, Q, A, F> {
	readonly status: "decided";
	readonly answer: A;
}

/** A decision without a level: open as long as facts are missing, or one that the law gives no level. */
export interface Undecided<
	L extends string = string,
	Q extends string = string,
	A extends string = string,
	F extends string = string,
> extends Reasoned<L, Q, A, F> {
	readonly status: Exclude<Status, "decided">;
	readonly answer: null;
}

/**
 * The answer to a question in a case, with its reasons: its status says whether it has a level. Plain frozen JSON; equal inputs
 * give equal bytes.
 */
export type Decision<
	L extends string = string,
	Q extends string = string,
	A extends string = string,
	F extends string = string,
> = Decided<L, Q, A, F> | Undecided<L, Q, A, F>;

/** One decision for each part of a resource, by its name, and one for the whole. */
export interface PartsDecision<D extends Decision = Decision> {
	readonly kind: "parts";
	readonly parts: Readonly<Record<string, D>>;
	readonly whole: D;
}
