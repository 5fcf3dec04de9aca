import { conditionsBehind, type DiagramBuilder } from "../../engine/diagram/builder";
import { fitting } from "../../engine/diagram/completions";
import type { Leaf } from "../../engine/diagram/diagram";
import { diagramBuilder, outcomesWithoutOne } from "../../engine/diagram/of-question";
import { rulesOf, type StatedRule, speaks } from "../../engine/layers/provision";
import { type Stack, scaleOf } from "../../engine/layers/stack";
import { withoutLevel } from "../../model/answer/decision";
import {
	type Counterexample,
	type Failure,
	type QuestionProof,
	type Shadowed,
	type Theorem,
	theorems,
} from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { Condition } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import { has } from "../../model/own-property";
import { leafCounts, stateReaching } from "./counting";
import { compareWithMeaning } from "./exact";
import { partialDifferences } from "./partial";
import { type CompleteState, partialCount, type StateReader, stateReader } from "./states";
import { baseBelow, widerThanBase } from "./wider-than-base";

/** The largest number of complete states that are all decided one by one as well. */
const mostEnumerated = 1_000_000;

/** The largest number of partial states that are all compared with their completions; the tests of the library go further. */
const mostPartial = 20_000;

/** A condition with one of its tests replaced by a constant, for every test in it. */
const withConstants = (
	condition: Condition,
): readonly { readonly test: Condition; readonly variants: readonly Condition[] }[] => {
	const constants: readonly Condition[] = [{ all: [] }, { any: [] }];
	if (has(condition, "fact")) return [{ test: condition, variants: constants }];
	const rebuilt = (parts: readonly Condition[], rebuild: (parts: readonly Condition[]) => Condition) =>
		parts.flatMap((part, index) =>
			withConstants(part).map(({ test, variants }) => ({
				test,
				variants: variants.map((variant) => rebuild(parts.map((each, at) => (at === index ? variant : each)))),
			})),
		);
	if (has(condition, "all")) return rebuilt(condition.all, (all) => ({ all }));
	if (has(condition, "any")) return rebuilt(condition.any, (any) => ({ any }));
	return rebuilt([condition.not], ([not = condition.not]) => ({ not }));
};

interface Subject {
	readonly stack: Stack;
	readonly question: string;
	readonly on: Day;
	readonly builder: DiagramBuilder;
	readonly rules: readonly StatedRule[];
}

const named = ({ layer, rule }: StatedRule): string => `${layer.regulation.id} ${rule.id}`;

const exampleFrom = ({ builder, question, on }: Subject, state: readonly number[], found: string): Counterexample => ({
	question,
	on,
	facts: Object.fromEntries(
		builder.space.map(({ fact, classes }, variable): readonly [string, Value] => [
			fact,
			classes[state[variable] ?? 0]?.[0] ?? false,
		]),
	),
	found,
});

const gaps = (subject: Subject): readonly Failure[] => {
	const { builder, question, stack } = subject;
	const outcomes = [...scaleOf(stack, question).map(({ id }) => id), ...withoutLevel];
	const root = builder.possible(builder.question(question));
	const state = stateReaching(root, subject.builder.space, (leaf) => leaf !== null && !outcomes.includes(String(leaf)));
	return state ? [{ theorem: "no-gap", about: subject.question, counterexample: exampleFrom(subject, state, "没有结果") }] : [];
};

const deadRules = ({ builder, rules }: Subject): readonly Failure[] =>
	rules
		.filter((stated) => !stateReaching(builder.possible(builder.holding(stated)), builder.space, (leaf) => leaf === true))
		.map((stated) => ({ theorem: "no-dead-rule", about: named(stated) }));

/** Tests that can be struck out of a rule without changing where it holds; rules that never hold are told as such. */
const deadConditions = ({ builder, rules }: Subject): readonly Failure[] =>
	rules.flatMap((stated) => {
		const { when, unless } = stated.rule;
		const whole = builder.possible(builder.holding(stated));
		const holding = (changed: { readonly when: Condition; readonly unless?: Condition | undefined }) =>
			builder.possible(
				builder.condition({
					all: [
						speaks(stated),
						changed.when,
						...(Object.hasOwn(changed, "unless") && changed.unless ? [{ not: changed.unless }] : []),
					],
				}),
			);
		const variants = [
			...withConstants(when).map(({ test, variants: made }) => ({
				test,
				made: made.map((each) => holding({ when: each, unless })),
			})),
			...(unless ? withConstants(unless) : []).map(({ test, variants: made }) => ({
				test,
				made: made.map((each) => holding({ when, unless: each })),
			})),
		];
		return variants
			.filter(({ made }) => made.some((node) => node === whole))
			.map(({ test }) => ({ theorem: "no-dead-condition", about: `${named(stated)} ${JSON.stringify(test)}` }));
	});

/** The rules without which every outcome stays the same, each with the rules that hold wherever it does and are as strict. */
const shadowedRules = ({ builder, rules, question, stack }: Subject): readonly Shadowed[] => {
	const { diagrams, possible } = builder;
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const whole = possible(builder.question(question));
	const without = outcomesWithoutOne(builder, question);
	const no = diagrams.leaf(false);
	const implies = (a: StatedRule, b: StatedRule) =>
		possible(diagrams.choose(builder.holding(a), diagrams.choose(builder.holding(b), no, diagrams.leaf(true)), no)) ===
		possible(no);
	return rules
		.filter((stated) => possible(without.get(stated) ?? no) === whole)
		.map((stated) => ({
			regulation: stated.layer.regulation.id,
			rule: stated.rule.id,
			by: rules
				.filter((other) => other !== stated && order.indexOf(other.rule.atMost) <= order.indexOf(stated.rule.atMost))
				.filter((other) => implies(stated, other))
				.map(({ layer, rule }) => ({ regulation: layer.regulation.id, rule: rule.id })),
		}));
};

/** That no rule opens: where the outcomes with it and without it are levels, the one without it is the same or more open. */
const openingRules = (subject: Subject): readonly Failure[] => {
	const { builder, question, stack } = subject;
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const level = (leaf: Leaf) => order.indexOf(String(leaf));
	const isStricter = builder.diagrams.combining((without, whole) => level(without) >= 0 && level(without) < level(whole));
	const whole = builder.question(question);
	return [...outcomesWithoutOne(builder, question)].flatMap(([stated, without]): readonly Failure[] => {
		const opened = builder.possible(isStricter(without, whole));
		const state = stateReaching(opened, builder.space, (leaf) => leaf === true);
		if (!state) return [];
		return [{ theorem: "never-opens", about: named(stated), counterexample: exampleFrom(subject, state, "有此规则反而较宽") }];
	});
};

/**
 * What is decided on diagrams, for every state whatever their number; each with a builder of its own, since each has its own
 * bound.
 */
const symbolic: readonly (readonly [Theorem, (subject: Subject) => readonly Failure[]])[] = [
	["no-gap", gaps],
	["no-dead-rule", deadRules],
	["no-dead-condition", deadConditions],
	["never-opens", openingRules],
];

/** Everything that is proven of one question in the texts of a stack. */
export const proveQuestion = (stack: Stack, question: string, on: Day): QuestionProof => {
	const conditions = conditionsBehind(stack, question);
	const { order } = fitting(stack, conditions, (each) => each.question(question)).builder;
	const fresh = (): Subject => {
		const builder = diagramBuilder(stack, conditions, order);
		return { stack, question, on, builder, rules: rulesOf(stack, question) };
	};
	const subject = fresh();
	const { builder, rules } = subject;
	const root = builder.possible(builder.question(question));
	const counted = leafCounts(root, builder.own);
	const complete = [...counted.values()].reduce((sum, count) => sum + count, 0);
	const base = baseBelow(stack, question);
	const wider = base && widerThanBase(stack, base, question, on);
	// One reading of the states serves both comparisons.
	const reader = alsoLooking(stateReader(builder, question, on), wider?.look);
	const exact = compareWithMeaning(builder, root, reader, { question, on, most: mostEnumerated });
	const partly = partialDifferences(builder, root, { question, on, most: mostPartial });
	const failures: readonly Failure[] = [
		...symbolic.flatMap(([theorem, failing]) => {
			const own = fresh();
			const found = failing(own);
			return own.builder.diagrams.exceeded() ? [{ theorem, about: `${question}：决定图超过上限，未能证明` }] : found;
		}),
		...exact.failures,
		...(partly ?? []),
		...(wider?.failures ?? []),
	];
	const tried: readonly Theorem[] = [
		...symbolic.map(([theorem]) => theorem),
		exact.enumerated > 0 ? "exact" : "exact-sampled",
		...(partly ? (["exact-partial", "monotone"] as const) : []),
		...(wider ? (["wider-only-where-displaced"] as const) : []),
	];
	const shadowing = fresh();
	const outcomes = [...scaleOf(stack, question).map(({ id }) => id), ...withoutLevel];
	return {
		question,
		since: on,
		facts: builder.own.map(({ fact }) => fact),
		complete,
		partial: partialCount(builder.own),
		impossible: counted.get(null) ?? 0,
		outcomes: Object.fromEntries(outcomes.flatMap((id) => (counted.has(id) ? [[id, counted.get(id) ?? 0]] : []))),
		enumerated: exact.enumerated,
		sampled: exact.sampled,
		rules: rules.length,
		shadowed: shadowedRules(shadowing),
		proven: (Object.keys(theorems) as readonly Theorem[]).filter(
			(theorem) => tried.includes(theorem) && !failures.some((failure) => failure.theorem === theorem),
		),
		failures,
	};
};

/** The same reader, with every state looked at once more. */
const alsoLooking = (reader: StateReader, also: ((state: CompleteState) => void) | undefined): StateReader => {
	const both = (look: (state: CompleteState) => void) => (state: CompleteState) => {
		look(state);
		also?.(state);
	};
	return { every: (look) => reader.every(both(look)), sample: (size, look) => reader.sample(size, both(look)) };
};
