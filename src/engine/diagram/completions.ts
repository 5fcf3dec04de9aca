import { withoutLevel } from "../../model/answer/decision";
import type { Condition } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import { bare } from "../../model/own-property";
import { everyPart } from "../conditions";
import { impossible, isQuestion, type Stack, scaleOf } from "../layers/stack";
import { memoized } from "../memoize";
import { conditionsBehind, type DiagramBuilder, type VariableOrder, withQuestions } from "./builder";
import { decidingVariables, type KnownClasses, type Leaf, type Node, reachable } from "./diagram";
import { diagramBuilder } from "./of-question";
import type { Space } from "./space";

/** Every completion of a case at once: the outcome of each, over the facts that can tell them apart. */
export interface Completions {
	readonly space: Space;
	readonly root: Node;
	/**
	 * Whether the diagram would have passed its bound. Then every outcome counts as possible, and no fact is known to settle it.
	 */
	readonly exceeded: boolean;
	/** What cannot be read in the conditions, in a law that was not checked. Then every outcome counts as possible too. */
	readonly slip: string | undefined;
}

/** The known values of a case, by fact; a fact that is not in it is unknown. */
export type KnownValues = ReadonlyMap<string, Value>;

/** A diagram over its space. */
type Diagram = Pick<Completions, "space" | "root">;

/** For each fact of the space the class of its known value, or `null`. */
export const knownClasses = ({ space }: Diagram, facts: KnownValues): KnownClasses =>
	space.map(({ fact, classes }) => {
		const value = facts.get(fact);
		const index = value === undefined ? -1 : classes.findIndex((members) => members.includes(value));
		return index < 0 ? null : index;
	});

/** Exactly the outcomes that some completion of the known facts has. */
export const possibleOutcomes = (completions: Diagram, facts: KnownValues): ReadonlySet<string | boolean> =>
	reachable(completions.root, knownClasses(completions, facts));

/** Exactly the unknown facts on which two completions that differ there alone come to different outcomes. */
export const missingFacts = (completions: Diagram, facts: KnownValues): readonly string[] => {
	const deciding = decidingVariables(completions.root, knownClasses(completions, facts));
	return completions.space.filter((_, variable) => deciding.has(variable)).map(({ fact }) => fact);
};

/** Something made of conditions: those it rests on, and how its diagram is made. */
export interface Making {
	readonly conditions: readonly Condition[];
	readonly make: (builder: DiagramBuilder) => Node;
}

/** A builder whose diagrams keep within their bound, with what was to be made; the last one tried where none does. */
export interface Fitting {
	readonly builder: DiagramBuilder;
	readonly node: Node;
	/** The steps that were taken before, in an order that did not keep within the bound. */
	readonly lost: number;
}

/**
 * Makes a diagram with the variables in reading order, which keeps answers in the order of the articles; where that passes the
 * bound, with those close together that are tested together.
 *
 * @param most the largest number of steps in each order
 */
export const fitting = (stack: Stack, { conditions, make }: Making, most?: number): Fitting => {
	const made = (order: VariableOrder, lost: number): Fitting => {
		const builder = diagramBuilder(stack, conditions, order, most);
		return { builder, node: builder.possible(make(builder)), lost };
	};
	const first = made("reading", 0);
	const { exceeded, steps } = first.builder.diagrams;
	return exceeded() ? made("close", steps()) : first;
};

/** The completions of something made of conditions, which has one of these outcomes. */
export const completionsIn = (stack: Stack, making: Making, outcomes: readonly Leaf[]): Completions => {
	const slip = slipBehind(stack, making.conditions);
	if (slip !== undefined) return { space: [], root: anyOf(outcomes, 0), exceeded: false, slip };
	const { builder, node } = fitting(stack, making);
	const { space, diagrams } = builder;
	if (!diagrams.exceeded()) return { space, root: node, exceeded: false, slip };
	return { space, root: anyOf(outcomes, space.length), exceeded: true, slip };
};

/** A diagram of any of these outcomes: one variable, which nobody can know, decides. */
const anyOf = (outcomes: readonly Leaf[], variable: number): Node =>
	bare({ id: 0, variable, children: outcomes.map((leaf, index) => bare({ id: index + 1, leaf })) });

/** What cannot be read in the conditions of a question; `undefined` where everything can, as in every checked law. */
export const slipIn = (stack: Stack, id: string): string | undefined =>
	stack.slips.law ?? slipBehind(stack, stack.slips.conditions.size > 0 ? conditionsBehind(stack, id) : []);

/** What cannot be read in these conditions, in the questions they read, or in what the law says cannot be. */
const slipBehind = (stack: Stack, conditions: readonly Condition[]): string | undefined => {
	const { slips } = stack;
	if (slips.conditions.size === 0) return undefined;
	const all = withQuestions(stack, [...conditions, ...impossible(stack).map(({ when }) => when)]);
	return all
		.flatMap(everyPart)
		.map((part) => slips.conditions.get(part))
		.find((slip) => slip !== undefined);
};

/** A condition as something that holds or does not. */
export const makingCondition = (condition: Condition): Making => ({
	conditions: [condition],
	make: (builder) => builder.condition(condition),
});

/** A question as something with an outcome. */
export const makingQuestion = (stack: Stack, id: string): Making => ({
	conditions: conditionsBehind(stack, id),
	make: (builder) => builder.question(id),
});

/** The completions of a condition: true or false. */
export const conditionCompletions = (stack: Stack, condition: Condition): Completions =>
	completionsIn(stack, makingCondition(condition), [true, false]);

/** The completions of one question in a stack, made once. */
export const completionsOf = memoized(
	isQuestion,
	(stack: Stack, id): Completions =>
		completionsIn(stack, makingQuestion(stack, id), [...scaleOf(stack, id).map((level) => level.id), ...withoutLevel]),
);
