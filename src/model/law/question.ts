import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Matter } from "./matter";
import type { Readable, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";

/** One answer a question can have, under the words that name it. */
export interface Level<L extends string = string> extends Quoted {
	readonly id: L;
	readonly label: string;
}

/** One sentence of law: when `when` holds and `unless` (但书) does not, the answer is at most `atMost`. */
export interface Rule<L extends string = string, C = Condition> {
	readonly id: string;
	readonly words: readonly Quoted[];
	readonly when: C;
	readonly unless?: C;
	readonly atMost: L;
	/** The matter on which a higher text can displace this rule. Without one it is never displaced. */
	readonly matter?: Matter;
	readonly reading?: ReadingId;
}

/** Words that leave a matter unrestricted: no lower text may restrict there what they grant. */
export interface Grant extends Quoted {
	readonly matter: Matter;
	readonly reading?: ReadingId;
}

/** A question the law answers on a scale: the strictest rule that holds decides, else the most open level applies. */
export interface Question<Id extends string = string, L extends string = string> {
	readonly id: Id;
	readonly label: string;
	/** The matter the question is about; scope clauses take it out by this matter. */
	readonly matter: Matter;
	/** Strictest first. Empty where the text is silent on the matter: the answer is then always `not-stated`. */
	readonly scale: readonly Level<L>[];
	readonly rules: readonly Rule<L>[];
	/**
	 * What applies where no rule holds: absent, the most open level; `not-stated` where the source tells when each level applies and no
	 * more, so that every level needs a rule of its own.
	 */
	readonly otherwise?: "not-stated";
	/** The matters on which the text sets no limit of its own and lets none below it stand. */
	readonly grants?: readonly Grant[];
	/** What a whole of differing parts is; without it the strictest part decides. */
	readonly parts?: Quoted & { readonly mixed: L };
}

/** What applies where no rule of a question holds: its most open level, or that the source does not say. */
export const defaultOf = ({ scale, otherwise }: Pick<Question, "scale" | "otherwise">): Level | "not-stated" =>
	otherwise ?? scale.at(-1) ?? "not-stated";

/**
 * A question whose conditions speak only of the given terms and whose rules name only levels of its scale.
 *
 * @param _terms the facts and questions the rules may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { is, question, vocabulary } from "gongshu";
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
	_terms: T,
	definition: {
		readonly id: Id;
		readonly label: string;
		readonly matter: Matter;
		readonly scale: readonly Level<L>[];
		readonly rules: readonly Rule<NoInfer<L>, Condition<ValuesOf<T>>>[];
		readonly otherwise?: "not-stated";
		readonly grants?: readonly Grant[];
		readonly parts?: Quoted & { readonly mixed: NoInfer<L> };
	},
): Question<Id, L> => definition;
