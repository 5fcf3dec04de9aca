import { stackOf } from "../engine/layers/stack";
import { boundedIssues } from "../model/answer/bounded-issues";
import type { Issue } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import type { Jurisdiction } from "../model/law/jurisdiction";
import type { Law } from "../model/law/law";
import { provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { has } from "../model/own-property";
import { asItStands } from "../model/sealed";
import { printable } from "../model/visible-text";
import { articleIssues } from "./articles";
import { conditionIssues } from "./conditions";
import { dateIssues } from "./dates";
import { declaredIssues } from "./declarations";
import { identityIssues } from "./identity";
import { layeredIssues, layerIssues, ownIssues } from "./jurisdiction";
import { conditionTooDeep, nestingIssues } from "./nesting";
import { ownNameIssues } from "./own-names";
import { procedureIssues } from "./procedures";
import { questionIssues } from "./questions";
import { readingIssues } from "./readings";
import { scaleIssues } from "./scales";
import { scopeIssues } from "./scope";
import { sharedNameIssues } from "./shared-names";
import { measuring, provisionSizeIssues } from "./size";
import { timeLimitIssues } from "./time-limits";
import { wordIssues } from "./words";

/**
 * Whether a law is well made: everything the compiler cannot see, as a list of issues. A well-made law has none.
 *
 * A draft is looked at as it stands, and is not frozen by it.
 *
 * Looks at ids, conditions, levels, words and cites, scope, procedures, readings, dates and the size of everything that is
 * answered, and at whether the layers of a jurisdiction agree with one another. Of more than two hundred issues the first ones
 * are listed, and the last says how many more there are.
 *
 * @example
 * ```ts
 * import { check } from "gongshu/author";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * check(weifang); // []
 * ```
 */
export const check = (law: Law): readonly Issue[] => {
	const own = asItStands(law);
	return freeze(boundedIssues(has(own, "layers") ? jurisdictionIssues(own) : regulationIssues(own)).map(printableIssue));
};

/** An issue whose words can be printed, whatever the names in the law are made of. */
const printableIssue = ({ message, input, suggestion, ...issue }: Issue): Issue => ({
	...issue,
	message: printable(message),
	...(input === undefined ? {} : { input: printable(input) }),
	...(suggestion === undefined ? {} : { suggestion: printable(suggestion) }),
});

const regulationIssues = (regulation: Regulation): readonly Issue[] => {
	const tooDeep = nestingIssues(provisionsIn(regulation).flatMap(({ conditions }) => conditions));
	if (tooDeep.length > 0) return tooDeep;
	// The questions of a law whose parts do not fit together cannot be looked at.
	const partIssues = [
		...identityIssues(regulation),
		...conditionIssues(regulation),
		...wordIssues(regulation),
		...articleIssues(regulation),
		...dateIssues(regulation),
	];
	const measure = measuring();
	return [
		...partIssues,
		...ownNameIssues(regulation),
		...declaredIssues(regulation),
		...scopeIssues(regulation),
		...readingIssues(regulation),
		...procedureIssues(regulation),
		...timeLimitIssues(regulation),
		...(partIssues.length > 0
			? []
			: [...questionIssues(regulation, measure), ...provisionSizeIssues(stackOf(regulation), measure)]),
	];
};

const jurisdictionIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const layerwise = jurisdiction.layers.flatMap(({ regulation }, index) =>
		regulationIssues(regulation).map((issue) => ({ ...issue, path: ["layers", index, ...issue.path] })),
	);
	const never = (jurisdiction.never ?? []).map(({ when }, index) => ({ path: ["never", index, "when"], value: when }));
	const tooDeep = [...layerwise.filter(({ code }) => code === conditionTooDeep), ...nestingIssues(never)];
	if (tooDeep.length > 0) return tooDeep;
	const together = [...sharedNameIssues(jurisdiction), ...scaleIssues(jurisdiction), ...layerIssues(jurisdiction)];
	const issues = [...layerwise, ...together];
	return [...issues, ...ownIssues(jurisdiction), ...(issues.length > 0 ? [] : layeredIssues(jurisdiction, measuring()))];
};
