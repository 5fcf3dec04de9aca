import { namesIn } from "../engine/conditions";
import { conditionCompletions } from "../engine/diagram/completions";
import type { Stack } from "../engine/layers/stack";
import type { Day } from "../model/day";
import type { Condition } from "../model/law/condition";
import { valuesToward } from "./completions";
import { asGiven } from "./signature";

/** Facts with which what an extension requires is met. */
export const factsFor = (stack: Stack, requires: Condition, on: Day): object => {
	const values = valuesToward(conditionCompletions(stack, requires), true, {});
	// What the requirement itself speaks of, and nothing of what merely cannot go together.
	const asked = namesIn(requires);
	return Object.fromEntries(
		[...stack.vocabulary].flatMap(([fact, definition]) => {
			const value = values[fact];
			return value === undefined || !asked.includes(fact) ? [] : [[fact, asGiven(definition, value, { by: "主管部门", on })]];
		}),
	);
};
