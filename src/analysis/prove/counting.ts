import type { Leaf, Node } from "../../engine/diagram/diagram";
import type { Space } from "../../engine/diagram/space";

/** Some leaf below a node that can be; `null` where every one of them cannot. */
const possibleLeaf = (node: Node): Leaf => {
	if ("leaf" in node) return node.leaf;
	for (const child of node.children) {
		const leaf = possibleLeaf(child);
		if (leaf !== null) return leaf;
	}
	return null;
};

/**
 * How many complete states of a space come to each leaf of a diagram that begins with the variables of the space. Variables
 * after them only bear on what cannot be: a state that some of their values leave possible counts as possible.
 */
export const leafCounts = (root: Node, space: Space): ReadonlyMap<Leaf, number> => {
	const size = (from: number, to: number): number =>
		space.slice(from, to).reduce((product, { classes }) => product * classes.length, 1);
	const known = new Map<Node, ReadonlyMap<Leaf, number>>();
	const isInner = (node: Node): node is Extract<Node, { readonly variable: number }> =>
		"variable" in node && node.variable < space.length;
	const variable = (node: Node): number => (isInner(node) ? node.variable : space.length);
	/** The counts below a node, over the variables from its own on. */
	const below = (node: Node): ReadonlyMap<Leaf, number> => {
		const earlier = known.get(node);
		if (earlier) return earlier;
		const counts = new Map<Leaf, number>();
		if (!isInner(node)) counts.set(possibleLeaf(node), 1);
		else {
			for (const child of node.children) {
				const skipped = size(node.variable + 1, variable(child));
				for (const [leaf, count] of below(child)) counts.set(leaf, (counts.get(leaf) ?? 0) + count * skipped);
			}
		}
		known.set(node, counts);
		return counts;
	};
	const skipped = size(0, variable(root));
	return new Map([...below(root)].map(([leaf, count]) => [leaf, count * skipped]));
};

/**
 * The class of each variable on one way to a leaf that a test admits; `null` where there is none. A variable that does not
 * matter has its first class.
 */
export const stateReaching = (root: Node, space: Space, wanted: (leaf: Leaf) => boolean): readonly number[] | null => {
	const dead = new Set<Node>();
	const walk = (node: Node): ReadonlyMap<number, number> | null => {
		if ("leaf" in node) return wanted(node.leaf) ? new Map() : null;
		if (dead.has(node)) return null;
		for (const [index, child] of node.children.entries()) {
			const rest = walk(child);
			if (rest) return new Map([...rest, [node.variable, index]]);
		}
		dead.add(node);
		return null;
	};
	const chosen = walk(root);
	return chosen && space.map((_, variable) => chosen.get(variable) ?? 0);
};
