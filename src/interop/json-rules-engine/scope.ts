import type { Layer } from "../../model/law/jurisdiction";
import type { Matter } from "../../model/law/matter";
import type { ScopeClause } from "../../model/law/scope";

/** The scope clauses of a text that concern any of these matters. */
export const clausesOn = ({ regulation }: Layer, matters: readonly (Matter | undefined)[]): readonly ScopeClause[] =>
	regulation.scope.filter((clause) => clause.matters === "all" || clause.matters.some((matter) => matters.includes(matter)));
