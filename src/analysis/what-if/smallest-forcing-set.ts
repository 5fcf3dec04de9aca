import type { KnownClasses, Leaf, Node } from "../../engine/diagram/diagram";
import { smallestHittingSet } from "./hitting-set";

/** The most ways to another outcome that are looked for. */
const mostWays = 200;

/**
 * The variables of a smallest set that forces an outcome: every path to another outcome must be blocked by a known variable.
 * Paths are found one at a time, each with the fewest changes, until a smallest set that blocks all of these blocks every path.
 *
 * Where a smallest set would take too long to find, it is one from which nothing can be left out.
 */
export const forcedBy = (root: Node, known: KnownClasses, outcome: Leaf): readonly number[] => {
	const isOther = (leaf: Leaf): boolean => leaf !== null && leaf !== outcome;
	const ways: ReadonlySet<number>[] = [];
	while (ways.length < mostWays) {
		const variables = smallestHittingSet(ways);
		if (!variables) break;
		const way = fewestChanges(root, known, new Set(variables), isOther);
		if (!way) return variables;
		ways.push(way);
	}
	return withoutNeedless(
		known.flatMap((own, variable) => (own === null ? [] : [variable])),
		(fixed) => fewestChanges(root, known, new Set(fixed), isOther) === null,
	);
};

/** A set that suffices, without every member that can be left out, the last ones first. */
const withoutNeedless = (all: readonly number[], suffices: (some: readonly number[]) => boolean): readonly number[] =>
	all.toReversed().reduce<readonly number[]>((some, member) => {
		const rest = some.filter((other) => other !== member);
		return suffices(rest) ? rest : some;
	}, all);

/**
 * The known variables that differ on a path to a target leaf, as few as possible and without the fixed ones; `null` if there is
 * no path.
 */
const fewestChanges = (
	root: Node,
	known: KnownClasses,
	fixedVariables: ReadonlySet<number>,
	isTarget: (leaf: Leaf) => boolean,
): ReadonlySet<number> | null => {
	const cache = new Map<Node, readonly number[] | null>();
	const walk = (node: Node): readonly number[] | null => {
		const earlier = cache.get(node);
		if (earlier !== undefined) return earlier;
		let best: readonly number[] | null = null;
		if ("leaf" in node) best = isTarget(node.leaf) ? [] : null;
		else {
			const own = known[node.variable] ?? null;
			for (const [index, child] of node.children.entries()) {
				const changes = own !== null && own !== index;
				if (changes && fixedVariables.has(node.variable)) continue;
				const rest = walk(child);
				if (rest && (!best || rest.length + Number(changes) < best.length)) best = changes ? [node.variable, ...rest] : rest;
			}
		}
		cache.set(node, best);
		return best;
	};
	const way = walk(root);
	return way && new Set(way);
};
