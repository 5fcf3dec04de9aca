import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { Finding, Value } from "../law/fact";
import type { Decision, Ground } from "./decision";
import type { Labels } from "./labels";

/** A known fact that is needed for the answer, with the words that make it relevant. */
export interface Forcing<F extends string = string> {
	readonly fact: F;
	readonly given: Value;
	readonly finding?: Finding;
	readonly words: readonly Quoted[];
}

/** A smallest set of known facts from which the answer already follows. */
export interface Why<D extends Decision = Decision> {
	readonly kind: "why";
	readonly decision: D;
	/** Empty if the answer does not depend on facts; `null` while it is undetermined. */
	readonly forcing: readonly Forcing[] | null;
	readonly labels: Labels;
}

/** A level relative to a case. */
export type Standing =
	/** It is the answer. */
	| "answer"
	/** It is still possible. */
	| "open"
	/** A rule or a text excludes it. */
	| "barred"
	/** No rule leads to a level as strict as this. */
	| "not-reached"
	/** The case has no level at all. */
	| "no-level";

/** Why a case does not have a level. */
export interface WhyNot<D extends Decision = Decision> {
	readonly kind: "why-not";
	readonly decision: D;
	readonly level: string;
	readonly standing: Standing;
	/** The rules with a stricter level that hold; if none does yet, those of which one must hold. */
	readonly barring: readonly Ground[];
	/** The rules that would lead to the level; none of them holds. */
	readonly lacking: readonly Ground[];
	/** The governing text whose most open level is stricter than this level, if there is one. */
	readonly beyond?: { readonly regulation: string; readonly level: string };
	readonly labels: Labels;
}

/** The means of changing a fact: a remedy of the law, the finding of an unknown fact, or none that the law provides. */
export type Means = "remedy" | "finding" | "none";

/** One fact that would have to change. */
export interface Change {
	readonly fact: string;
	/** `null` if the fact is unknown. */
	readonly from: Value | null;
	/** The values that suffice, each by itself. */
	readonly to: readonly Value[];
	readonly means: Means;
	/** The only actor who may determine the fact. */
	readonly by?: Actor;
	/** The remedy that can make the change, with its words. */
	readonly remedy?: string;
	readonly words?: readonly Quoted[];
	/** The facts that must also be shown for the remedy to take effect. */
	readonly needs?: readonly { readonly fact: string; readonly to: readonly Value[] }[];
}

/** A minimal set of changes that leads to a level. */
export interface Way {
	readonly changes: readonly Change[];
	/** Whether every change is made by a remedy of the law or by the finding of an unknown fact. */
	readonly lawful: boolean;
}

/** Every minimal set of changes that leads to a level: lawful ones first, then by size. */
export interface Changes<D extends Decision = Decision> {
	readonly kind: "changes";
	readonly decision: D;
	readonly goal: string;
	readonly ways: readonly Way[];
	/** Present if there are more ways than are listed, none of them with fewer changes. */
	readonly more?: true;
	readonly labels: Labels;
}

/** A fact to ask for, with the words that make it relevant. */
export interface Ask<F extends string = string> {
	readonly fact: F;
	/** The question for the person who knows the fact. */
	readonly ask: string;
	readonly by?: Actor;
	readonly values: readonly Value[];
	readonly words: readonly Quoted[];
}

/** The facts that can still change the outcome, in the order that is likely to decide the case soonest. */
export interface Interview<D extends Decision = Decision> {
	readonly kind: "interview";
	readonly decision: D;
	/** Empty if no fact can change the outcome any more. */
	readonly ask: readonly Ask[];
	readonly labels: Labels;
}
