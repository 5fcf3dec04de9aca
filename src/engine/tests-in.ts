import type { Condition, Test } from "../model/law/condition";

/** Every test in a condition, in reading order. */
export const testsIn = (condition: Condition): readonly Test[] => {
	if ("all" in condition) return condition.all.flatMap(testsIn);
	if ("any" in condition) return condition.any.flatMap(testsIn);
	if ("not" in condition) return testsIn(condition.not);
	return [condition];
};
