import { completionsOf } from "../engine/diagram/completions";
import { compilerFor } from "../engine/diagram/of-question";
import type { Stack } from "../engine/layers/stack";
import type { Condition } from "../model/law/condition";
import type { Day } from "../model/day";
import { valuesToward } from "./completions";
import { asGiven } from "./signature";

/** Facts with which what an extension requires is met. */
export const factsFor = (stack: Stack, requires: Condition, on: Day): object => {
	const compiler = compilerFor(stack, [requires]);
	const values = valuesToward(completionsOf(compiler, compiler.condition(requires)), true, {});
	// What the requirement itself speaks of, and nothing of what merely cannot go together.
	const asked = new Set(compiler.own.map(({ fact }) => fact));
	return Object.fromEntries(
		[...stack.vocabulary].flatMap(([fact, definition]) => {
			const value = values[fact];
			return value === undefined || !asked.has(fact) ? [] : [[fact, asGiven(definition, value, { by: "主管部门", on })]];
		}),
	);
};
