import type { Completions } from "../../engine/diagram/completions";
import type { KnownClasses, Leaf, Node } from "../../engine/diagram/diagram";

/** The probability of each outcome if all classes of an unknown fact are equally likely. */
const chances = (root: Node, known: KnownClasses): ReadonlyMap<Leaf, number> => {
	const cache = new Map<Node, ReadonlyMap<Leaf, number>>();
	const walk = (node: Node): ReadonlyMap<Leaf, number> => {
		const earlier = cache.get(node);
		if (earlier) return earlier;
		const all = new Map<Leaf, number>();
		if ("leaf" in node) all.set(node.leaf, 1);
		else {
			const own = known[node.variable] ?? null;
			const open = own === null ? node.children : node.children.slice(own, own + 1);
			for (const child of open)
				for (const [leaf, chance] of walk(child)) all.set(leaf, (all.get(leaf) ?? 0) + chance / open.length);
		}
		cache.set(node, all);
		return all;
	};
	return walk(root);
};

/** The average entropy of the outcomes once a fact is known, in bits. */
const doubtAfter = ({ root, space }: Completions, known: KnownClasses, fact: string): number => {
	const variable = space.findIndex((each) => each.fact === fact);
	const classes = space[variable]?.classes ?? [];
	const parts = classes.map((_, index) => {
		const likely = chances(root, known.with(variable, index));
		const possible = [...likely].filter(([leaf]) => leaf !== null).map(([, chance]) => chance);
		const total = possible.reduce((sum, chance) => sum + chance, 0);
		return { total, doubt: possible.reduce((sum, chance) => sum - chance * Math.log2(chance / total), 0) };
	});
	const all = parts.reduce((sum, { total }) => sum + total, 0);
	return parts.reduce((sum, { doubt }) => sum + doubt, 0) / all;
};

/** The most nodes that are looked at for an order, over all values of all facts. */
const mostLooks = 2 ** 21;

const countNodes = (root: Node): number => {
	const seen = new Set<Node>();
	const walk = (node: Node): void => {
		if (seen.has(node)) return;
		seen.add(node);
		if ("variable" in node) node.children.forEach(walk);
	};
	walk(root);
	return seen.size;
};

/**
 * Facts in the order of the entropy that their answers leave, least first; equal ones keep their order, and so do all where the
 * question is too large to be looked through for each.
 */
export const inOrder = (completions: Completions, known: KnownClasses, facts: readonly string[]): readonly string[] => {
	const values = completions.space.filter(({ fact }) => facts.includes(fact)).flatMap(({ classes }) => classes);
	if (values.length * countNodes(completions.root) > mostLooks) return facts;
	const doubts = new Map(facts.map((fact) => [fact, doubtAfter(completions, known, fact)]));
	return facts.toSorted((a, b) => (doubts.get(a) ?? 0) - (doubts.get(b) ?? 0));
};
