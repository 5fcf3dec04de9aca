import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Point } from "./point";
import type { Terms, ValuesOf } from "./terms";

/** Words that say what a text covers. Where `when` is false, the listed points are not this text's to answer. */
export interface ScopeClause<C = Condition> extends Quoted {
	readonly id: string;
	readonly when: C;
	readonly points: readonly Point[] | "all";
	/** `silent`: a lower text may answer. `elsewhere`: the words send the matter to other law, and nothing here answers it. */
	readonly otherwise: "silent" | "elsewhere";
	readonly reading?: string;
}

/** Scope clauses whose conditions speak only of the given terms. */
export const scope = <const T extends Terms>(
	_terms: T,
	clauses: readonly ScopeClause<Condition<ValuesOf<T>>>[],
): readonly ScopeClause[] => clauses;
