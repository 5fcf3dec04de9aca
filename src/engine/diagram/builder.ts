import { withoutLevel } from "../../model/answer/decision";
import type { Condition, Test } from "../../model/law/condition";
import { has } from "../../model/own-property";
import { conditionsOf, namesIn, satisfies } from "../conditions";
import { covers, mattersOf, rulesOn, type StatedRule, sendsAway, speaks, speaksAndHolds } from "../layers/provision";
import { impossible, isQuestion, type Stack, statedQuestions } from "../layers/stack";
import { type Diagrams, diagrams, type Leaf, type Node } from "./diagram";
import { closeTogether } from "./order";
import { type Space, spaceOf } from "./space";

/**
 * Diagrams of conditions and questions of one stack over one space of facts: what `meaning.ts` says of one complete case, said
 * of all of them at once. It is the fast path; the meaning is the definition, and `prove` compares the two.
 */
export interface DiagramBuilder {
	readonly stack: Stack;
	readonly order: VariableOrder;
	/** The facts as variables, in the order of the diagrams. */
	readonly space: Space;
	/** The facts these conditions test. Facts that occur only in impossible combinations come after them. */
	readonly own: Space;
	readonly diagrams: Diagrams;
	readonly condition: (condition: Condition) => Node;
	/** The outcome of a question in every completion: a level, `out-of-scope` or `not-stated`. */
	readonly question: (id: string) => Node;
	/** True where a rule speaks and holds. */
	readonly holding: (rule: StatedRule) => Node;
	/** True where a question is answered with a level. */
	readonly answered: (id: string) => Node;
	/** The same diagram, with `null` wherever the facts cannot go together. */
	readonly possible: (node: Node) => Node;
}

/** The order of the variables: as the conditions are read, or with those close together that are tested together. */
export type VariableOrder = "reading" | "close";

/** The statuses a question inherits from one it reads, the first of these before the second. */
export const inheritedStatuses = withoutLevel.filter((status) => status !== "not-in-force");

/** Whether a leaf is a level, and no status in place of one. */
export const isLevel = (leaf: Leaf): leaf is string =>
	typeof leaf === "string" && !inheritedStatuses.some((status) => status === leaf);

/** The questions that conditions read, each once. */
export const questionsIn = (stack: Stack, ...conditions: readonly Condition[]): readonly string[] =>
	namesIn(...conditions).filter((id) => isQuestion(stack, id));

/** Every condition on which the outcome of a question rests, those of questions it reads left out. */
export const conditionsBehind = (stack: Stack, id: string): readonly Condition[] => [
	...statedQuestions(stack, id).map(({ layer, question }) => covers(layer, [question.matter])),
	...stack.layers.flatMap((layer) => sendsAway(layer, mattersOf(stack, id))),
	...rulesOn(stack, id).flatMap((stated) => [speaks(stated), ...conditionsOf(stated.rule)]),
];

/** Every question on whose answer this one rests, directly or through another; itself among them where they form a circle. */
export const questionsBehind = (stack: Stack, id: string): ReadonlySet<string> => {
	const behind = new Set<string>();
	const visit = (at: string): void => {
		for (const question of questionsIn(stack, ...conditionsBehind(stack, at))) {
			if (behind.has(question)) continue;
			behind.add(question);
			visit(question);
		}
	};
	visit(id);
	return behind;
};

/** The conditions together with those of every question they read, directly or through another. */
export const withQuestions = (stack: Stack, conditions: readonly Condition[]): readonly Condition[] => {
	const read = new Set<string>();
	const expand = (condition: Condition): readonly Condition[] => {
		const fresh = questionsIn(stack, condition).filter((id) => !read.has(id));
		for (const id of fresh) read.add(id);
		return [condition, ...fresh.flatMap((id) => conditionsBehind(stack, id)).flatMap(expand)];
	};
	return conditions.flatMap(expand);
};

/**
 * A builder of the diagrams of these conditions and of every question they read.
 *
 * @param outcome makes the diagram of a question
 * @param most the largest number of steps it may take
 */
export const builderFor = (
	stack: Stack,
	conditions: readonly Condition[],
	order: VariableOrder,
	outcome: (builder: DiagramBuilder, id: string) => Node,
	most?: number,
): DiagramBuilder => {
	// A case that breaks one of these has no completion, whatever it is asked.
	const never = impossible(stack).map(({ when }) => when);
	const tested = withQuestions(stack, conditions);
	const all = withQuestions(stack, [...tested, ...never]);
	const names = namesIn(...tested);
	const read = spaceOf(all, stack);
	const [own, rest] = [read.filter(({ fact }) => names.includes(fact)), read.filter(({ fact }) => !names.includes(fact))];
	const space = order === "close" ? [...inOrder(own, all), ...inOrder(rest, all)] : [...own, ...rest];
	const d = diagrams(
		space.map(({ classes }) => classes.length),
		most,
	);
	const outcomes = new Map<string, Node>();
	const question = (id: string): Node => {
		const known = outcomes.get(id);
		if (known) return known;
		// A question that rests on itself has no answer; `check` names the circle.
		outcomes.set(id, d.leaf("not-stated"));
		const node = outcome(builder, id);
		outcomes.set(id, node);
		return node;
	};
	const condition = conditionDiagrams(d, space, (test) =>
		isQuestion(stack, test.fact) ? d.map(question(test.fact), (leaf) => isLevel(leaf) && satisfies(test, leaf)) : null,
	);
	const builder: DiagramBuilder = {
		stack,
		order,
		space,
		own: space.slice(0, own.length),
		diagrams: d,
		condition,
		question,
		holding: (stated) => condition(speaksAndHolds(stated)),
		answered: (id) => d.map(question(id), isLevel),
		possible: (node) => d.choose(condition({ any: never }), d.leaf(null), node),
	};
	return builder;
};

const inOrder = (space: Space, conditions: readonly Condition[]): Space => {
	const order = closeTogether(
		space.map(({ fact }) => fact),
		conditions.flatMap(groupsIn).map((group) => namesIn(group)),
	);
	return order.flatMap((fact) => space.filter((variable) => variable.fact === fact));
};

/** A condition with every condition inside it that joins others: each ties the facts it tests together. */
const groupsIn = (condition: Condition): readonly Condition[] => {
	if (has(condition, "all")) return [condition, ...condition.all.flatMap(groupsIn)];
	if (has(condition, "any")) return [condition, ...condition.any.flatMap(groupsIn)];
	return has(condition, "not") ? groupsIn(condition.not) : [];
};

/** Conditions as diagrams that are true where they hold; tests on questions are left to the caller. */
const conditionDiagrams = (d: Diagrams, space: Space, ofQuestion: (test: Test) => Node | null) => {
	const variables = new Map(space.map(({ fact }, index) => [fact, index]));
	const [yes, no] = [d.leaf(true), d.leaf(false)];
	const ofFact = (test: Test): Node => {
		const variable = variables.get(test.fact);
		if (variable === undefined) return no;
		const classes = space[variable]?.classes ?? [];
		return d.branch(
			variable,
			classes.map(([value]) => d.leaf(value !== undefined && satisfies(test, value))),
		);
	};
	const condition = (at: Condition): Node => {
		if (has(at, "all")) return at.all.map(condition).reduce((a, b) => d.choose(a, b, no), yes);
		if (has(at, "any")) return at.any.map(condition).reduce((a, b) => d.choose(a, yes, b), no);
		if (has(at, "not")) return d.choose(condition(at.not), no, yes);
		return ofQuestion(at) ?? ofFact(at);
	};
	return condition;
};
