import type { DiagramBuilder } from "../../engine/diagram/builder";
import { fitting, makingQuestion } from "../../engine/diagram/completions";
import { diagrams, type Leaf, type Node } from "../../engine/diagram/diagram";
import type { Space } from "../../engine/diagram/space";
import { governingOtherwise, isGoverned, type Stack } from "../../engine/layers/stack";

/** All outcomes of a question under one law, as a diagram in which variables can be fixed. */
export interface Outcomes {
	readonly space: Space;
	readonly root: Node;
	/** The diagram for one class of a variable. */
	readonly fix: (node: Node, variable: number, index: number) => Node;
}

/** The outcomes of a question on the day of a stack. */
export const outcomesOf = (stack: Stack, question: string): Outcomes => {
	// As in `decide`: if all texts with the question are out of force on the day, there is no other answer.
	if (!isGoverned(stack, question)) {
		const status: Leaf =
			governingOtherwise(stack, question).length > 0 || stack.layers.length === 0 ? "not-in-force" : "not-stated";
		return { space: [], root: diagrams([]).leaf(status), fix: (node) => node };
	}
	const { builder } = fitting(stack, makingQuestion(stack, question));
	return outcomesIn(builder, builder.question(question));
};

/** The outcomes of any diagram of a builder. */
export const outcomesIn = ({ space, diagrams: nodes, possible }: DiagramBuilder, node: Node): Outcomes => {
	const cache = new Map<string, Node>();
	const fix = (at: Node, variable: number, index: number): Node => {
		if ("leaf" in at || at.variable > variable) return at;
		if (at.variable === variable) return at.children[index] ?? at;
		const key = `${at.id} ${variable} ${index}`;
		const earlier = cache.get(key);
		if (earlier) return earlier;
		const children = at.children.map((child) => fix(child, variable, index));
		const branch = nodes.branch(at.variable, children);
		cache.set(key, branch);
		return branch;
	};
	return { space, root: possible(node), fix };
};
