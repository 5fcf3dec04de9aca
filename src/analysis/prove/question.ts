import { type Compiler, compilerFor, conditionsOf } from "../../engine/diagram/of-question";
import type { Leaf, Node } from "../../engine/diagram/diagram";
import { rulesOf, type StatedRule, speaks } from "../../engine/layers/provision";
import { type Stack, scaleOf } from "../../engine/layers/stack";
import type { Condition } from "../../model/law/condition";
import type { Day } from "../../model/day";
import type { Value } from "../../model/law/fact";
import type { Counterexample, Failure, QuestionProof, Shadowed, Theorem } from "../../model/answer/proof";
import { leafCounts, stateReaching } from "./counting";
import { differences } from "./differences";
import { partialDifferences } from "./partial";
import { widerThanBase } from "./wider-than-base";

/** The largest number of complete states that are also decided one by one. */
const mostEnumerated = 1_000_000;

/** The largest number of partial states that are all compared with their completions; the tests of the library go further. */
const mostPartial = 20_000;

/** A condition with one of its tests replaced by a constant, for every test in it. */
const withConstants = (
	condition: Condition,
): readonly { readonly test: Condition; readonly variants: readonly Condition[] }[] => {
	const constants: readonly Condition[] = [{ all: [] }, { any: [] }];
	if ("fact" in condition) return [{ test: condition, variants: constants }];
	const rebuilt = (parts: readonly Condition[], rebuild: (parts: readonly Condition[]) => Condition) =>
		parts.flatMap((part, index) =>
			withConstants(part).map(({ test, variants }) => ({
				test,
				variants: variants.map((variant) => rebuild(parts.map((each, at) => (at === index ? variant : each)))),
			})),
		);
	if ("all" in condition) return rebuilt(condition.all, (all) => ({ all }));
	if ("any" in condition) return rebuilt(condition.any, (any) => ({ any }));
	return rebuilt([condition.not], ([not = condition.not]) => ({ not }));
};

interface Subject {
	readonly stack: Stack;
	readonly question: string;
	readonly on: Day;
	readonly compiler: Compiler;
	readonly rules: readonly StatedRule[];
}

const named = ({ text, rule }: StatedRule): string => `${text.regulation.id} ${rule.id}`;

const exampleFrom = ({ compiler, question, on }: Subject, state: readonly number[], found: string): Counterexample => ({
	question,
	on,
	facts: Object.fromEntries(
		compiler.space.map(({ fact, classes }, variable): readonly [string, Value] => [
			fact,
			classes[state[variable] ?? 0]?.[0] ?? false,
		]),
	),
	found,
});

const gaps = (subject: Subject, root: Node, outcomes: readonly string[]): readonly Failure[] => {
	const state = stateReaching(root, subject.compiler.space, (leaf) => leaf !== null && !outcomes.includes(String(leaf)));
	return state ? [{ theorem: "no-gap", about: subject.question, counterexample: exampleFrom(subject, state, "没有结果") }] : [];
};

const deadRules = ({ compiler, rules }: Subject): readonly Failure[] =>
	rules
		.filter((stated) => !stateReaching(compiler.possible(compiler.holding(stated)), compiler.space, (leaf) => leaf === true))
		.map((stated) => ({ theorem: "no-dead-rule", about: named(stated) }));

/** Tests that can be struck out of a rule without changing where it holds; rules that never hold are told as such. */
const deadConditions = ({ compiler, rules }: Subject): readonly Failure[] =>
	rules.flatMap((stated) => {
		const { when, unless } = stated.rule;
		const whole = compiler.possible(compiler.holding(stated));
		const holding = (changed: { readonly when: Condition; readonly unless?: Condition | undefined }) =>
			compiler.possible(
				compiler.condition({ all: [speaks(stated), changed.when, ...(changed.unless ? [{ not: changed.unless }] : [])] }),
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
const shadowedRules = ({ compiler, rules, question, stack }: Subject): readonly Shadowed[] => {
	const { diagrams, possible } = compiler;
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const whole = possible(compiler.question(question));
	const no = diagrams.leaf(false);
	const implies = (a: StatedRule, b: StatedRule) =>
		possible(diagrams.choose(compiler.holding(a), diagrams.choose(compiler.holding(b), no, diagrams.leaf(true)), no)) ===
		possible(no);
	return rules
		.filter((stated) => possible(compiler.without(question, stated)) === whole)
		.map((stated) => ({
			regulation: stated.text.regulation.id,
			rule: stated.rule.id,
			by: rules
				.filter((other) => other !== stated && order.indexOf(other.rule.atMost) <= order.indexOf(stated.rule.atMost))
				.filter((other) => implies(stated, other))
				.map(({ text, rule }) => ({ regulation: text.regulation.id, rule: rule.id })),
		}));
};

/** That no rule opens: where the outcomes with it and without it are levels, the one without it is the same or more open. */
const opening = (subject: Subject): readonly Failure[] => {
	const { compiler, rules, question, stack } = subject;
	const { diagrams, possible } = compiler;
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const level = (leaf: Leaf) => order.indexOf(String(leaf));
	const whole = compiler.question(question);
	return rules.flatMap((stated): readonly Failure[] => {
		const without = compiler.without(question, stated);
		// For each level with the rule: the states in which it is stricter without.
		const opened = order.reduce<Node>((found, id, at) => {
			const here = diagrams.map(whole, (leaf) => leaf === id);
			const stricter = diagrams.map(without, (leaf) => level(leaf) >= 0 && level(leaf) < at);
			return diagrams.choose(diagrams.choose(here, stricter, diagrams.leaf(false)), diagrams.leaf(true), found);
		}, diagrams.leaf(false));
		const state = stateReaching(possible(opened), compiler.space, (leaf) => leaf === true);
		if (!state) return [];
		return [{ theorem: "never-opens", about: named(stated), counterexample: exampleFrom(subject, state, "有此规则反而较宽") }];
	});
};

/** Everything that is proven of one question in the texts of a stack. */
export const proveQuestion = (stack: Stack, question: string, on: Day): QuestionProof => {
	const compiler = compilerFor(stack, conditionsOf(stack, question));
	const rules = rulesOf(stack, question);
	const subject: Subject = { stack, question, on, compiler, rules };
	const root = compiler.possible(compiler.question(question));
	const outcomes = [...scaleOf(stack, question).map(({ id }) => id), "out-of-scope", "not-stated"];
	const counted = leafCounts(root, compiler.own);
	const complete = [...counted.values()].reduce((sum, count) => sum + count, 0);
	const enumerating = complete <= mostEnumerated ? differences(stack, question, on, { space: compiler.space, root }) : null;
	const partly = partialDifferences(stack, question, on, { space: compiler.space, root }, mostPartial);
	const wider = widerThanBase(stack, question, on);
	const failures: readonly Failure[] = [
		...gaps(subject, root, outcomes),
		...deadRules(subject),
		...deadConditions(subject),
		...opening(subject),
		...(enumerating?.failures ?? []),
		...(partly ?? []),
		...(wider ?? []),
	];
	const tried: readonly Theorem[] = [
		"no-gap",
		...(enumerating ? (["exact"] as const) : []),
		...(partly ? (["exact-partial", "monotone"] as const) : []),
		"no-dead-rule",
		"no-dead-condition",
		"never-opens",
		...(wider ? (["wider-only-where-displaced"] as const) : []),
	];
	return {
		question,
		since: on,
		facts: compiler.own.map(({ fact }) => fact),
		complete,
		partial: compiler.own.reduce((product, { classes }) => product * (classes.length + 1), 1),
		impossible: counted.get(null) ?? 0,
		outcomes: Object.fromEntries(outcomes.flatMap((id) => (counted.has(id) ? [[id, counted.get(id) ?? 0]] : []))),
		enumerated: enumerating?.states ?? 0,
		rules: rules.length,
		shadowed: shadowedRules(subject),
		proven: tried.filter((theorem) => !failures.some((failure) => failure.theorem === theorem)),
		failures,
	};
};
