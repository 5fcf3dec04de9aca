import type { Issue } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import type { Jurisdiction } from "../model/law/jurisdiction";
import type { Law } from "../model/law/law";
import type { Regulation } from "../model/law/regulation";
import { layerIssues } from "./agreement";
import { conditionIssues } from "./conditions";
import { identityIssues } from "./identity";
import { placeIssues } from "./jurisdiction";
import { ownNameIssues } from "./own-names";
import { procedureIssues } from "./procedures";
import { questionIssues } from "./questions";
import { readingIssues } from "./readings";
import { termIssues } from "./time-limits";
import { wordIssues } from "./words";

/**
 * Whether a law is well made: everything the compiler cannot see, as a list of issues. A well-made law has none.
 *
 * Looks at ids, conditions, levels, words and cites, procedures, readings, dates, the size of the fact space, and at what the layers
 * of a jurisdiction must agree on.
 *
 * @example
 * ```ts
 * import { check } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * check(weifang); // []
 * ```
 */
export const check = (law: Law): readonly Issue[] => freeze("layers" in law ? jurisdictionIssues(law) : regulationIssues(law));

const regulationIssues = (regulation: Regulation): readonly Issue[] => {
	// A law whose parts do not fit together cannot be reasoned about further.
	const first = [...identityIssues(regulation), ...conditionIssues(regulation), ...wordIssues(regulation)];
	return [
		...first,
		...ownNameIssues(regulation),
		...readingIssues(regulation),
		...procedureIssues(regulation),
		...termIssues(regulation),
		...(first.length > 0 ? [] : questionIssues(regulation)),
	];
};

const jurisdictionIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const first = [
		...jurisdiction.layers.flatMap(({ regulation }, index) =>
			regulationIssues(regulation).map((issue) => ({ ...issue, path: ["layers", index, ...issue.path] })),
		),
		...layerIssues(jurisdiction),
	];
	return [...first, ...placeIssues(jurisdiction, first.length === 0)];
};
