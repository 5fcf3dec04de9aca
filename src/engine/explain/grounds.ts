import type { Decision, Ground } from "../../model/answer/decision";
import { defaultOf } from "../../model/law/question";
import { and, negate } from "../conditions";
import type { KnownFacts } from "../known-facts";
import type { StatedRule } from "../layers/provision";
import type { Stack, StatedQuestion } from "../layers/stack";
import { annotate } from "./annotate";
import { displacedOne, maySpeak } from "./displaced";
import type { LayerCoverage } from "./question-plan";

const groundOf = (stack: Stack, stated: StatedRule, known: KnownFacts): Ground => {
	const { layer, rule, liftedBy } = stated;
	const when = annotate(stack, rule.when, known);
	const unless = rule.unless ? annotate(stack, rule.unless, known) : undefined;
	return {
		regulation: layer.regulation.id,
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
export const groundsOf = (stack: Stack, rules: readonly StatedRule[], known: KnownFacts): readonly Ground[] =>
	rules.filter((stated) => maySpeak(stack, stated, known)).map((stated) => groundOf(stack, stated, known));

/** Rules of lower texts that gave way to a higher text on their matter, where they hold: what they would have left at most. */
export const displacedRules = (stack: Stack, rules: readonly StatedRule[], known: KnownFacts): Decision["displaced"] =>
	rules.flatMap((stated) =>
		displacedOne(stack, stated, stated.rule.id, known, () =>
			groundOf(stack, stated, known).holds === true ? stated.rule.atMost : undefined,
		),
	);

/**
 * The most open level of a lower text that surely covers the case and restricts nothing in it, where the text that governs has
 * another one: nobody may wonder why 直接获取 is no longer the answer.
 */
export const displacedDefaults = (
	stack: Stack,
	coverage: readonly LayerCoverage[],
	rules: readonly StatedRule[],
	known: KnownFacts,
): Decision["displaced"] => {
	const [top, ...lower] = coverage
		.filter(({ stated: { layer }, when }) => layer.relation !== "also" && when.holds === true)
		.map(({ stated }): StatedQuestion => stated);
	if (top?.layer.relation !== "prevails") return [];
	const { by } = top.layer;
	const open = defaultOf(top.question);
	return lower.flatMap(({ layer, question }) => {
		const level = defaultOf(question);
		const own = rules.filter((stated) => stated.layer === layer);
		const restricts = own.some((stated) => groundOf(stack, stated, known).holds !== false);
		if (level === "not-stated" || restricts || (open !== "not-stated" && level.id === open.id)) return [];
		const words = by ? { words: by } : {};
		return [{ provision: level.id, regulation: layer.regulation.id, says: level.id, by: top.layer.regulation.id, ...words }];
	});
};
