import { conditionsOf, testsIn } from "../../engine/conditions";
import type { DiagramBuilder } from "../../engine/diagram/builder";
import type { Leaf } from "../../engine/diagram/diagram";
import { outcomesWithoutOne } from "../../engine/diagram/of-question";
import { type StatedRule, speaks } from "../../engine/layers/provision";
import { type Stack, scaleOf } from "../../engine/layers/stack";
import { withoutLevel } from "../../model/answer/decision";
import type { Counterexample, Failure, Shadowed, Theorem } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { Condition } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import { has } from "../../model/own-property";
import { stateReaching } from "./counting";

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

/** A question with a builder of its diagrams. */
export interface Subject {
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

/** The most tests in all variants of the rules of a question, each of which has one test replaced. */
const mostVaried = 2 ** 22;

/** How many tests all variants of a rule have. */
const variedBy = ({ rule }: StatedRule): number => conditionsOf(rule).reduce((sum, each) => sum + testsIn(each).length ** 2, 0);

/** Tests that can be struck out of a rule without changing where it holds; rules that never hold are told as such. */
const deadConditions = ({ builder, rules, question }: Subject): readonly Failure[] =>
	rules.reduce((sum, each) => sum + variedBy(each), 0) > mostVaried
		? [unproven("no-dead-condition", question)]
		: deadIn(builder, rules);

const deadIn = (builder: DiagramBuilder, rules: readonly StatedRule[]): readonly Failure[] =>
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

/** The most rules of a question among which redundant ones are looked for: each is compared with every other. */
export const mostCompared = 256;

/** The rules without which every outcome stays the same, each with the rules that hold wherever it does and are as strict. */
export const shadowedRules = ({ builder, rules, question, stack }: Subject): readonly Shadowed[] => {
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

/** That a theorem could not be proven, because its diagrams would pass their bound. */
export const unproven = (theorem: Theorem, question: string): Failure => ({
	theorem,
	about: `${question}：条件过于繁复，决定图超过上限，未能证明`,
});

/**
 * What is decided on diagrams, for every state whatever their number; each with a builder of its own, since each has its own
 * bound.
 */
export const symbolic: readonly (readonly [Theorem, (subject: Subject) => readonly Failure[]])[] = [
	["no-gap", gaps],
	["no-dead-rule", deadRules],
	["no-dead-condition", deadConditions],
	["never-opens", openingRules],
];
