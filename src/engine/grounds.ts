import type { Decision, Ground } from "../model/decision";
import { derive } from "./derive";
import { displacedOne, displacing, mayCover } from "./displacement";
import type { Given } from "./given";
import type { StatedRule } from "./provision";
import type { Stack } from "./stack";
import { and, negate } from "./truth";

const groundOf = (stack: Stack, stated: StatedRule, known: Given): Ground => {
	const { text, rule, liftedBy } = stated;
	const when = derive(stack, rule.when, known);
	const unless = rule.unless ? derive(stack, rule.unless, known) : undefined;
	return {
		regulation: text.regulation.id,
		rule: rule.id,
		words: rule.words,
		atMost: rule.atMost,
		holds: and([when.holds, ...(unless ? [negate(unless.holds)] : [])]),
		when,
		...(unless ? { unless } : {}),
		...(liftedBy.length > 0 ? { liftedBy } : {}),
		...(rule.reading ? { reading: rule.reading } : {}),
	};
};

/** Every rule that may speak to the case, whether or not it holds: what was looked at is part of the reason. */
export const groundsOf = (stack: Stack, rules: readonly StatedRule[], known: Given): readonly Ground[] =>
	rules
		.filter((stated) => displacing(stack, stated, known) === undefined && mayCover(stack, stated, known))
		.map((stated) => groundOf(stack, stated, known));

/** Rules of lower texts that gave way to a higher text on their point, where they would have had something to say. */
export const displacedBy = (stack: Stack, rules: readonly StatedRule[], known: Given): Decision["displaced"] =>
	rules.flatMap((stated) =>
		displacedOne(stack, stated, stated.rule.id, known, () =>
			groundOf(stack, stated, known).holds === false ? undefined : stated.rule.atMost,
		),
	);
