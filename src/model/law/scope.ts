import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Matter } from "./matter";
import type { Readable, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";

/** A clause on the scope of a text. If `when` is false, the text does not regulate the listed matters in the case. */
export interface ScopeClause<C = Condition> extends Quoted {
	readonly id: string;
	readonly when: C;
	readonly matters: readonly Matter[] | "all";
	/**
	 * `silent`: a lower text may answer. `elsewhere`: the words refer the matter to other law, and no text here answers it.
	 * `not-stated`: the words leave the matter to provisions of their time that are not held, so that nobody can say what they
	 * are.
	 */
	readonly otherwise: "silent" | "elsewhere" | "not-stated";
	readonly reading?: ReadingId;
}

/**
 * Scope clauses whose conditions read only the given facts and questions.
 *
 * @param _readable the facts and questions that the conditions may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { is, scope, vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * const clauses = scope(facts, [
 *   { id: "24", cite: { article: 24 }, quote: "清单", when: is("listed"), matters: ["opening"], otherwise: "silent" },
 * ]);
 * clauses[0]?.otherwise; // "silent"
 * ```
 */
export const scope = <const T extends Readable>(
	_readable: T,
	clauses: readonly ScopeClause<Condition<ValuesOf<T>>>[],
): readonly ScopeClause[] => clauses;
