import type { Issue } from "../model/answer/issue";
import type { Condition } from "../model/law/condition";
import type { Located } from "../model/law/provisions";

/** The greatest depth of a condition: whatever looks at conditions calls itself once for each level. */
const deepest = 100;

/** The code of the issue of a condition that is nested too deep; nothing else can then be looked at. */
export const conditionTooDeep = "condition-too-deep";

/** Whether a condition is too deep; the levels are counted one after another, so that no depth is a danger. */
const isTooDeep = (condition: Condition): boolean => {
	let level: readonly Condition[] = [condition];
	for (let depth = 0; depth < deepest && level.length > 0; depth += 1)
		level = level.flatMap((each) => {
			if ("all" in each) return each.all;
			if ("any" in each) return each.any;
			return "not" in each ? [each.not] : [];
		});
	return level.length > 0;
};

/** Conditions that are nested too deep to be looked at. */
export const nestingIssues = (conditions: readonly Located<Condition>[]): readonly Issue[] =>
	conditions
		.filter(({ value }) => isTooDeep(value))
		.map(({ path }) => ({
			code: conditionTooDeep,
			path,
			message: `条件嵌套过深，最多${deepest}层`,
			suggestion: "合并同类的 all、any，删去成对的 not，或者拆分为几条规则",
		}));
