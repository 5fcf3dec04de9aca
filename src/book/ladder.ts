import { holding, namesIn } from "../engine/conditions";
import { completionsOf, possibleOutcomes } from "../engine/diagram/completions";
import { knownFacts } from "../engine/known-facts";
import {
	clausesOn,
	type GoverningText,
	governingTexts,
	leavesUnstated,
	mattersOf,
	rulesOn,
	type StatedRule,
	sendsElsewhere,
	speaks,
	speaksAndHolds,
} from "../engine/layers/provision";
import { isQuestion, type Stack, scaleOf } from "../engine/layers/stack";
import { withoutLevel } from "../model/answer/decision";
import type { Condition } from "../model/law/condition";
import type { Layer } from "../model/law/jurisdiction";
import type { Level } from "../model/law/question";

/**
 * One rung of a ladder: what the answer is, and when. The first rung that holds, from the top, is the answer of the question.
 */
export type Rung = {
	/** The id of a level, or a status without one. */
	readonly outcome: string;
	readonly when: Condition;
} & (
	| { readonly kind: "rule"; readonly stated: StatedRule }
	/** A text sends the case to other law. */
	| { readonly kind: "sent"; readonly layer: Layer }
	/** No text covers the case. */
	| { readonly kind: "outside" }
	/** A question that a rule reads has this status. */
	| { readonly kind: "status"; readonly question: string }
	/** The text that governs has no answer where none of its own rules holds. */
	| { readonly kind: "silent"; readonly layer: Layer }
	/** The text that governs has this answer where no rule holds. */
	| { readonly kind: "default"; readonly layer: Layer; readonly level: Level }
);

type Unanswered = (typeof withoutLevel)[number];

const never: Condition = { any: [] };
const not = (condition: Condition): Condition => ({ not: condition });

/** That a text governs: it covers the case, and none above it does. */
const governs = (texts: readonly GoverningText[], { covered }: GoverningText, above: number): Condition => ({
	all: [covered, ...texts.slice(0, above).map((higher) => not(higher.covered))],
});

/** What a text that only adds takes away from all others, before any of them is asked. */
const takenAway = (stack: Stack, question: string): readonly Rung[] => {
	const adding = stack.layers.filter(({ relation }) => relation === "also");
	const matters = mattersOf(stack, question);
	const rungs = (outcome: Unanswered, condition: typeof sendsElsewhere) =>
		adding.flatMap((layer): readonly Rung[] => {
			const when = condition(layer, matters);
			return when ? [{ kind: "sent", outcome, layer, when }] : [];
		});
	return [...rungs("out-of-scope", sendsElsewhere), ...rungs("not-stated", leavesUnstated)];
};

/** What the highest text that covers the case, or sends it to other law, makes of the question. */
const ofTheScope = (texts: readonly GoverningText[]): readonly Rung[] => {
	const sending = texts.flatMap(({ layer, covered, sent, unstated }, at): readonly Rung[] => {
		const before = texts.slice(0, at).flatMap((higher) => [not(higher.covered), not(higher.sent), not(higher.unstated)]);
		const rung = (outcome: Unanswered, when: Condition): readonly Rung[] =>
			"any" in when && when.any.length === 0
				? []
				: [{ kind: "sent", outcome, layer, when: { all: [...before, not(covered), when] } }];
		return [...rung("out-of-scope", sent), ...rung("not-stated", unstated)];
	});
	return [...sending, { kind: "outside", outcome: "out-of-scope", when: { all: texts.map(({ covered }) => not(covered)) } }];
};

/** Whether, where a text alone governs one question, it always has an answer to another that its rules read. */
const alwaysAnswers = (stack: Stack, reading: string, read: string): boolean => {
	const [only, another] = stack.layers;
	const [question] = only?.regulation.questions.filter(({ id }) => id === read) ?? [];
	const [asking] = only?.regulation.questions.filter(({ id }) => id === reading) ?? [];
	if (!only || another || !question || !asking || question.otherwise || question.scale.length === 0) return false;
	const passed = clausesOn(only, [asking.matter]).map(({ when }) => JSON.stringify(when));
	if (!clausesOn(only, [question.matter]).every(({ when }) => passed.includes(JSON.stringify(when)))) return false;
	const deeper = namesIn(...question.rules.map(holding)).filter((name) => isQuestion(stack, name));
	return deeper.every((each) => each !== read && alwaysAnswers(stack, reading, each));
};

/** Whether a question can have an outcome at all. */
const canBe = (stack: Stack, question: string, outcome: string): boolean => {
	const completions = completionsOf(stack, question);
	return completions.exceeded || possibleOutcomes(completions, knownFacts(stack, {}).values).has(outcome);
};

/** A rule that reads a question without a level takes over its status. */
const takenOver = (stack: Stack, question: string, rules: readonly StatedRule[]): readonly Rung[] =>
	withoutLevel.flatMap((outcome) =>
		rules.flatMap((stated) =>
			namesIn(holding(stated.rule))
				.filter((name) => isQuestion(stack, name) && !alwaysAnswers(stack, question, name))
				.filter((name) => canBe(stack, name, outcome))
				.map((read): Rung => ({ kind: "status", outcome, question: read, when: speaks(stated) })),
		),
	);

/**
 * A question of a law as a ladder, top down: what lies outside the law, then the levels with their rules, strictest first, each
 * text's own answer among the levels where no rule holds. `decide` gives the same answer wherever every fact is known.
 */
export const ladderOf = (stack: Stack, question: string): readonly Rung[] => {
	const texts = governingTexts(stack, question);
	const rules = rulesOn(stack, question);
	const levels = scaleOf(stack, question);
	const answering = texts.flatMap((text, at) => {
		const { own, layer } = text;
		if (!own) return [];
		const hasNone = own.otherwise !== undefined || own.scale.length === 0;
		return [{ layer, hasNone, level: own.scale.at(-1), when: governs(texts, text, at) }];
	});
	const silent = answering
		.filter(({ hasNone }) => hasNone)
		.map(({ layer, when }): Rung => {
			const own = rules.filter((stated) => stated.layer === layer).map(speaksAndHolds);
			return {
				kind: "silent",
				outcome: "not-stated",
				layer,
				when: { all: [when, not(own.length > 0 ? { any: own } : never)] },
			};
		});
	const onLevel = (level: Level): readonly Rung[] => [
		...rules
			.filter(({ rule }) => rule.atMost === level.id)
			.map((stated): Rung => ({ kind: "rule", outcome: level.id, stated, when: speaksAndHolds(stated) })),
		...answering.flatMap(({ layer, hasNone, level: last, when }): readonly Rung[] =>
			!hasNone && last?.id === level.id ? [{ kind: "default", outcome: level.id, layer, level: last, when }] : [],
		),
	];
	const [strictest, ...wider] = levels.map(onLevel);
	const above = [...takenAway(stack, question), ...ofTheScope(texts), ...takenOver(stack, question, rules)];
	// Of a text alone none of its rules holds where no rule does, so that this can be read last.
	if (stack.layers.length === 1) return [...above, ...(strictest ?? []), ...wider.flat(), ...silent];
	return [...above, ...(strictest ?? []), ...silent, ...wider.flat()];
};
