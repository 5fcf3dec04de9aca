import type { Node } from "../engine/diagram/diagram";
import { once } from "../engine/memoize";
import type { PartialStates } from "./partial/states";

/** A node of a table: the position of a fact, and where to go on for each thing that may be known of it, nothing first. */
export type TableNode = readonly number[];

/** Where a diagram ends, in place of the position of a node. */
export const [saysNo, saysYes] = [-1, -2] as const;

/** The nodes of several diagrams, each once, children before parents. */
export interface NodePool {
	readonly nodes: readonly TableNode[];
	/** The position of a diagram's first node, its children put into the pool before it. */
	readonly positionIn: (states: PartialStates) => (node: Node) => number;
}

/** @param positions where each fact stands in the table */
export const nodePool = (positions: ReadonlyMap<string, number>): NodePool => {
	const nodes: TableNode[] = [];
	const known = new Map<string, number>();
	const pooled = (node: TableNode): number => {
		const key = node.join();
		const earlier = known.get(key);
		if (earlier !== undefined) return earlier;
		known.set(key, nodes.length);
		nodes.push(node);
		return nodes.length - 1;
	};
	const positionIn = once((states: PartialStates) => {
		const walk = once((node: Node): { readonly at: number } => {
			if ("leaf" in node) return { at: node.leaf === true ? saysYes : saysNo };
			const fact = positions.get(states.facts[node.variable] ?? "") ?? 0;
			return { at: pooled([fact, ...node.children.map((child) => walk(child).at)]) };
		});
		return (node: Node) => walk(node).at;
	});
	return { nodes, positionIn };
};
