import type { Issue } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import type { Jurisdiction } from "../model/law/jurisdiction";
import type { Law } from "../model/law/law";
import type { Regulation } from "../model/law/regulation";
import { has } from "../model/own-property";
import { asItStands } from "../model/sealed";
import { articleIssues } from "./articles";
import { conditionIssues } from "./conditions";
import { dateIssues } from "./dates";
import { declaredIssues } from "./declarations";
import { identityIssues } from "./identity";
import { layeredQuestionIssues, layerIssues, ownIssues } from "./jurisdiction";
import { ownNameIssues } from "./own-names";
import { procedureIssues } from "./procedures";
import { questionIssues } from "./questions";
import { readingIssues } from "./readings";
import { scaleIssues } from "./scales";
import { scopeIssues } from "./scope";
import { sharedNameIssues } from "./shared-names";
import { timeLimitIssues } from "./time-limits";
import { wordIssues } from "./words";

/**
 * Whether a law is well made: everything the compiler cannot see, as a list of issues. A well-made law has none.
 *
 * A draft is looked at as it stands, and is not frozen by it.
 *
 * Looks at ids, conditions, levels, words and cites, scope, procedures, readings, dates and the size of every question, and at
 * whether the layers of a jurisdiction agree with one another.
 *
 * @example
 * ```ts
 * import { check } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * check(weifang); // []
 * ```
 */
export const check = (law: Law): readonly Issue[] => {
	const own = asItStands(law);
	return freeze(has(own, "layers") ? jurisdictionIssues(own) : regulationIssues(own));
};

const regulationIssues = (regulation: Regulation): readonly Issue[] => {
	// The questions of a law whose parts do not fit together cannot be looked at.
	const partIssues = [
		...identityIssues(regulation),
		...conditionIssues(regulation),
		...wordIssues(regulation),
		...articleIssues(regulation),
		...dateIssues(regulation),
	];
	return [
		...partIssues,
		...ownNameIssues(regulation),
		...declaredIssues(regulation),
		...scopeIssues(regulation),
		...readingIssues(regulation),
		...procedureIssues(regulation),
		...timeLimitIssues(regulation),
		...(partIssues.length > 0 ? [] : questionIssues(regulation)),
	];
};

const jurisdictionIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const layerwise = jurisdiction.layers.flatMap(({ regulation }, index) =>
		regulationIssues(regulation).map((issue) => ({ ...issue, path: ["layers", index, ...issue.path] })),
	);
	const together = [...sharedNameIssues(jurisdiction), ...scaleIssues(jurisdiction), ...layerIssues(jurisdiction)];
	const issues = [...layerwise, ...together];
	return [...issues, ...ownIssues(jurisdiction), ...(issues.length > 0 ? [] : layeredQuestionIssues(jurisdiction))];
};
