import type { Decision, Ground } from "../../model/answer/decision";
import { defaultOf } from "../../model/law/question";
import { derive } from "./annotate";
import { displacedOne, maySpeak } from "./displaced";
import type { Given } from "../case";
import { covers, type StatedRule } from "../layers/provision";
import type { Asked, Stack } from "../layers/stack";
import { and, negate } from "../truth";

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
	rules.filter((stated) => maySpeak(stack, stated, known)).map((stated) => groundOf(stack, stated, known));

/** Rules of lower texts that gave way to a higher text on their point, where they hold: what they would have left at most. */
export const displacedBy = (stack: Stack, rules: readonly StatedRule[], known: Given): Decision["displaced"] =>
	rules.flatMap((stated) =>
		displacedOne(stack, stated, stated.rule.id, known, () =>
			groundOf(stack, stated, known).holds === true ? stated.rule.atMost : undefined,
		),
	);

/**
 * The most open level of a lower text that surely covers the case and restricts nothing in it, where the text that governs has another
 * one: nobody may wonder why 直接获取 is no longer the answer.
 */
export const displacedDefaults = (
	stack: Stack,
	asked: readonly Asked[],
	rules: readonly StatedRule[],
	known: Given,
): Decision["displaced"] => {
	const governing = asked.filter(({ text }) => text.relation !== "also");
	const [top, ...lower] = governing.filter(
		({ text, question: { point } }) => derive(stack, covers(text, [point]), known).holds === true,
	);
	if (top?.text.relation !== "prevails") return [];
	const { by } = top.text;
	const open = defaultOf(top.question);
	return lower.flatMap(({ text, question }) => {
		const level = defaultOf(question);
		const own = rules.filter((stated) => stated.text === text);
		const restricts = own.some((stated) => groundOf(stack, stated, known).holds !== false);
		if (level === "not-stated" || restricts || (open !== "not-stated" && level.id === open.id)) return [];
		const words = by ? { words: by } : {};
		return [{ provision: level.id, regulation: text.regulation.id, says: level.id, by: top.text.regulation.id, ...words }];
	});
};
