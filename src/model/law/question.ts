import type { Actor } from "./actor";
import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Matter } from "./matter";
import type { Readable, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";

/** One possible answer to a question, with the words of the text for it. */
export interface Level<L extends string = string> extends Quoted {
	readonly id: L;
	readonly label: string;
	/** Present if nothing may be shared or opened at this level. */
	readonly closed?: true;
}

/** One rule of law: if `when` holds and `unless` (但书) does not, the answer is at most `atMost`. */
export interface Rule<L extends string = string, C = Condition> {
	readonly id: string;
	readonly words: readonly Quoted[];
	readonly when: C;
	readonly unless?: C;
	readonly atMost: L;
	/** The matter on which a higher text can displace this rule; absent: it is never displaced. */
	readonly matter?: Matter;
	readonly reading?: ReadingId;
}

/** Words that leave a matter unrestricted: no lower text may restrict it. */
export interface Grant extends Quoted {
	readonly matter: Matter;
	readonly reading?: ReadingId;
}

/** Who must correct a declared level, by which words, and by which remedy. */
export interface Correction {
	readonly on: Actor;
	readonly words: readonly Quoted[];
	/** The id of a remedy that may change the declaring fact. */
	readonly remedy: string;
}

/** Where the catalogue declares the level of a question. The level follows from the rules, never from what is declared. */
export interface Declared<L extends string = string> {
	/** The fact that has what the catalogue says. */
	readonly fact: string;
	/** The level that each value of the fact declares; a value that declares none, e.g. 尚未确定, is absent. */
	readonly levels: Readonly<Record<string, L>>;
	/** How a declaration stricter than the lawful level is corrected. */
	readonly stricter: Correction;
	/** How a declaration wider than the lawful level is corrected. */
	readonly wider: Correction;
}

/** A question with a scale of answers: the strictest rule that holds decides; if none holds, the most open level applies. */
export interface Question<Id extends string = string, L extends string = string> {
	readonly id: Id;
	readonly label: string;
	/** The matter of the question; scope clauses exclude the question by it. */
	readonly matter: Matter;
	/** Strictest first. Empty if the text does not regulate the matter: the answer is then always `not-stated`. */
	readonly scale: readonly Level<L>[];
	readonly rules: readonly Rule<L>[];
	/**
	 * The answer if no rule holds: absent, the most open level; `not-stated` if the source only says when each level applies, so
	 * that every level needs its own rule.
	 */
	readonly otherwise?: "not-stated";
	/** The matters that the text leaves unrestricted. */
	readonly grants?: readonly Grant[];
	/** The level of a whole whose parts have different levels; absent: the strictest part decides. */
	readonly parts?: Quoted & { readonly mixed: L };
	/** Where the catalogue declares the level; absent if it does not, or if the text has no other standard than that. */
	readonly declared?: Declared<L>;
}

/** The answer if no rule of a question holds: its most open level, or `not-stated`. */
export const defaultOf = ({ scale, otherwise }: Pick<Question, "scale" | "otherwise">): Level | "not-stated" =>
	otherwise ?? scale.at(-1) ?? "not-stated";

/**
 * A question whose conditions read only the given facts and questions and whose rules name only levels of its scale.
 *
 * @param _readable the facts and questions that the rules may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { is, question, vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * const gate = question(facts, {
 *   id: "gate",
 *   label: "能否取得",
 *   matter: "opening",
 *   scale: [
 *     { id: "closed", label: "不能", cite: { article: 24 }, quote: "不予开放" },
 *     { id: "open", label: "能", cite: { article: 24 }, quote: "无条件开放" },
 *   ],
 *   rules: [{ id: "24", words: [{ cite: { article: 24 }, quote: "开放清单" }], when: is("listed", false), atMost: "closed" }],
 * });
 * gate.scale.map(({ label }) => label); // ["不能", "能"]
 * ```
 */
export const question = <const T extends Readable, const Id extends string, const L extends string = never>(
	_readable: T,
	definition: {
		readonly id: Id;
		readonly label: string;
		readonly matter: Matter;
		readonly scale: readonly Level<L>[];
		readonly rules: readonly Rule<NoInfer<L>, Condition<ValuesOf<T>>>[];
		readonly otherwise?: "not-stated";
		readonly grants?: readonly Grant[];
		readonly parts?: Quoted & { readonly mixed: NoInfer<L> };
		readonly declared?: Declared<NoInfer<L>>;
	},
): Question<Id, L> => definition;
