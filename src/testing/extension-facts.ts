import { completionsOf } from "../engine/compiled";
import { compilerFor } from "../engine/compiler";
import type { Stack } from "../engine/stack";
import type { Condition } from "../model/condition";
import type { Day } from "../model/day";
import { valuesToward } from "./completions";
import { asGiven } from "./signature";

/** Facts with which what an extension requires is met. */
export const factsFor = (stack: Stack, requires: Condition, on: Day): object => {
	const compiler = compilerFor(stack, [requires]);
	const values = valuesToward(completionsOf(compiler, compiler.condition(requires)), true, {});
	return Object.fromEntries(
		[...stack.vocabulary].flatMap(([fact, definition]) => {
			const value = values[fact];
			return value === undefined ? [] : [[fact, asGiven(definition, value, { by: "主管部门", on })]];
		}),
	);
};
