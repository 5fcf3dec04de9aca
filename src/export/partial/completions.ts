import type { Completions } from "../../engine/diagram/completions";
import type { Leaf, Node } from "../../engine/diagram/diagram";
import type { Variable } from "../../engine/diagram/space";
import { once } from "../../engine/memoize";
import type { PartialStates } from "./states";

/** What is said of each class of a fact's values, and of the unknown fact where some class has it. */
const someOf = ({ diagrams, or, known }: PartialStates, { fact, classes }: Variable, nodes: readonly Node[]): Node =>
	nodes.reduce(
		(others, node, at) => {
			const isOfClass = known(fact, (value) => classes[at]?.includes(value) === true);
			return diagrams.choose(isOfClass, node, others);
		},
		or(...nodes),
	);

/**
 * True where some completion of the known facts has such an outcome.
 *
 * @param isMeant impossible completions are not asked of
 */
export const reaches = (
	states: PartialStates,
	{ root, space }: Completions,
	isMeant: (outcome: string | boolean) => boolean,
): Node => {
	const walk = once((node: Node): Node => {
		if ("leaf" in node) return node.leaf !== null && isMeant(node.leaf) ? states.yes : states.no;
		const variable = space[node.variable];
		const nodes = node.children.map(walk);
		// Completions that were given up have a variable that nobody can know.
		return variable ? someOf(states, variable, nodes) : states.or(...nodes);
	});
	return walk(root);
};

const variableOf = (node: Node): number => ("variable" in node ? node.variable : Number.POSITIVE_INFINITY);
const isOther = (a: Leaf, b: Leaf): boolean => a !== null && b !== null && a !== b;

/** Where two diagrams over complete states differ in some completion that is possible in both. */
const differing = (states: PartialStates, { space }: Completions) => {
	const compared = once((_: Node) => new Map<Node, Node>());
	const differ = (a: Node, b: Node): Node => {
		if (a === b) return states.no;
		if ("leaf" in a && "leaf" in b) return isOther(a.leaf, b.leaf) ? states.yes : states.no;
		const earlier = compared(a).get(b);
		if (earlier) return earlier;
		const top = Math.min(variableOf(a), variableOf(b));
		const variable = space[top];
		const below = (node: Node, index: number) =>
			"variable" in node && node.variable === top ? (node.children[index] ?? node) : node;
		const nodes = (variable?.classes ?? []).map((_, index) => differ(below(a, index), below(b, index)));
		const found = variable ? someOf(states, variable, nodes) : states.no;
		compared(a).set(b, found);
		return found;
	};
	return differ;
};

/**
 * For each fact of the completions, in their order: true where it is missing, which is where it is unknown, and two completions
 * that differ there alone have different outcomes.
 */
export const missingFactsIn = (
	states: PartialStates,
	completions: Completions,
): readonly { readonly fact: string; readonly node: Node }[] => {
	const differ = differing(states, completions);
	return completions.space.map(({ fact }, at) => {
		const walk = once((node: Node): Node => {
			// What comes after the fact does not ask for it.
			if ("leaf" in node || node.variable > at) return states.no;
			const { children } = node;
			if (node.variable === at)
				return states.or(...children.flatMap((a, one) => children.slice(one + 1).map((b) => differ(a, b))));
			const variable = completions.space[node.variable];
			return variable ? someOf(states, variable, children.map(walk)) : states.no;
		});
		return { fact, node: states.and(states.unknown(fact), walk(completions.root)) };
	});
};
