import type { Layer } from "../../model/law/jurisdiction";
import type { Point } from "../../model/law/matter";
import type { ScopeClause } from "../../model/law/scope";

/** The scope clauses of a text that concern any of these points. */
export const clausesOn = ({ regulation }: Layer, points: readonly (Point | undefined)[]): readonly ScopeClause[] =>
	regulation.scope.filter((clause) => clause.points === "all" || clause.points.some((point) => points.includes(point)));
