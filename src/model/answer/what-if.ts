import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { Finding, Value } from "../law/fact";
import type { Decision, Ground } from "./decision";
import type { Labels } from "./labels";

/** A known fact without which the answer would not be forced, and the words that make it matter. */
export interface Forcing<F extends string = string> {
	readonly fact: F;
	readonly given: Value;
	readonly finding?: Finding;
	readonly words: readonly Quoted[];
}

/** A smallest set of the known facts that alone forces the answer. */
export interface Why<D extends Decision = Decision> {
	readonly kind: "why";
	readonly decision: D;
	/** Empty where the text answers alike whatever the facts are; `null` while nothing is decided. */
	readonly forcing: readonly Forcing[] | null;
	readonly labels: Labels;
}

/**
 * How a level stands to a case: it is the answer; it is still open; something stands in its way; nothing leads down to it; or the case
 * has no level at all.
 */
export type Standing = "answer" | "open" | "barred" | "not-reached" | "no-level";

/** Why a case does not have a level. */
export interface WhyNot<D extends Decision = Decision> {
	readonly kind: "why-not";
	readonly decision: D;
	readonly level: string;
	readonly standing: Standing;
	/** The rules that leave a stricter level at most: those that hold; while none does, those of which one will. */
	readonly barring: readonly Ground[];
	/** The rules that would lead down to the level, none of which holds. */
	readonly lacking: readonly Ground[];
	/** The most open level of the text that governs, where the level lies beyond it. */
	readonly beyond?: { readonly regulation: string; readonly level: string };
	readonly labels: Labels;
}

/** How a fact comes to have another value: by a remedy of the law, by being found out, or by nothing the law provides. */
export type Means = "remedy" | "finding" | "none";

/** One fact that would have to be otherwise. */
export interface Change {
	readonly fact: string;
	/** `null` where the fact is not known yet. */
	readonly from: Value | null;
	/** Any of these will do. */
	readonly to: readonly Value[];
	readonly means: Means;
	/** Who alone may find the fact. */
	readonly by?: Actor;
	/** The remedy that can bring the change about, with its words. */
	readonly remedy?: string;
	readonly words?: readonly Quoted[];
	/** What else has to be shown for the remedy to take effect. */
	readonly needs?: readonly { readonly fact: string; readonly to: readonly Value[] }[];
}

/** A set of changes that reaches a level, of which none can be left out. */
export interface Way {
	readonly changes: readonly Change[];
	/** Whether every change is a remedy of the law, or the finding of what is not known yet. */
	readonly lawful: boolean;
}

/** Every smallest set of changes that reaches a level: lawful ones first, then by their size. */
export interface Changes<D extends Decision = Decision> {
	readonly kind: "changes";
	readonly decision: D;
	readonly goal: string;
	readonly ways: readonly Way[];
	readonly labels: Labels;
}

/** A fact to be asked, and the words that make it matter. */
export interface Ask<F extends string = string> {
	readonly fact: F;
	/** The question as it is put to the person who knows. */
	readonly ask: string;
	readonly by?: Actor;
	readonly values: readonly Value[];
	readonly words: readonly Quoted[];
}

/** The facts that can still change the outcome, in the order in which asking them settles the case soonest. */
export interface Interview<D extends Decision = Decision> {
	readonly kind: "interview";
	readonly decision: D;
	/** Empty once nothing more can matter. */
	readonly ask: readonly Ask[];
	readonly labels: Labels;
}
