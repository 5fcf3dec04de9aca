import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { Derivation, Truth } from "./derivation";
import type { Displaced } from "./displaced";
import type { Labels } from "./labels";
import type { Remark } from "./remark";

/** What can stand in place of a level: not known yet, nothing said, another law's matter, not in force. */
export type Status = "decided" | "undetermined" | "not-stated" | "out-of-scope" | "not-in-force";

/** The statuses that can stand in place of a level once every fact is known, in the order in which they are listed. */
export const withoutLevel = ["out-of-scope", "not-stated", "not-in-force"] as const;

/** One way a case can come out once every fact is known: a level, or a status without one. */
export type Possible<A extends string = string> = A | (typeof withoutLevel)[number];

/** One rule as it stands for the case at hand. */
export interface Ground<A extends string = string> {
	readonly regulation: string;
	readonly rule: string;
	readonly words: readonly Quoted[];
	readonly atMost: A;
	readonly holds: Truth;
	readonly when: Derivation;
	readonly unless?: Derivation;
	/** The remedies that may change a fact this rule rests on. */
	readonly liftedBy?: readonly string[];
	readonly reading?: ReadingId;
}

/** A fact that can still change the outcome, and who alone may find it. */
export interface Missing<F extends string = string> {
	readonly fact: F;
	readonly by?: Actor;
}

/** An answer with its reasons. Plain frozen JSON; the same input gives the same bytes. */
export interface Decision<
	L extends string = string,
	Q extends string = string,
	A extends string = string,
	F extends string = string,
> {
	readonly kind: "decision";
	readonly law: L;
	readonly question: Q;
	readonly on: Day;
	readonly status: Status;
	/** The level, exactly when `status` is `decided`. */
	readonly answer: A | null;
	/** Every outcome that some completion of the unknown facts has: levels strictest first, then statuses. */
	readonly possible: readonly Possible<A>[];
	/** The texts in force that have the question, highest first; `truth` and `when` say whether the case is in their scope, and why. */
	readonly governing: readonly {
		readonly regulation: string;
		readonly truth: Truth;
		readonly when: Derivation;
		readonly by?: Quoted;
	}[];
	/** Provisions of lower texts that gave way, and what they would have answered. */
	readonly displaced: readonly Displaced<A>[];
	/** Every rule that speaks to the case, in the order of the texts, with its truth; displaced rules and rules out of scope are not among them. */
	readonly grounds: readonly Ground<A>[];
	/** Exactly the facts that can change the outcome. */
	readonly missing: readonly Missing<F>[];
	/** The interpretive choices the answer leans on. */
	readonly readings: readonly string[];
	/** The words that name the level; without a level, the words or the sentence behind the status. Absent while undetermined. */
	readonly because?: Quoted | string;
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}

/** One decision for each part of a resource, by its name, and one for the whole. */
export interface PartsDecision<D extends Decision = Decision> {
	readonly kind: "parts";
	readonly parts: Readonly<Record<string, D>>;
	readonly whole: D;
}
