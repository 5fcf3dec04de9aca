import type { Completions } from "../../engine/diagram/completions";
import type { KnownClasses, Leaf, Node } from "../../engine/diagram/diagram";

/** How likely each outcome is when every class of an unknown fact is as likely as the others. */
const chances = (root: Node, known: KnownClasses): ReadonlyMap<Leaf, number> => {
	const found = new Map<Node, ReadonlyMap<Leaf, number>>();
	const walk = (node: Node): ReadonlyMap<Leaf, number> => {
		const earlier = found.get(node);
		if (earlier) return earlier;
		const all = new Map<Leaf, number>();
		if ("leaf" in node) all.set(node.leaf, 1);
		else {
			const own = known[node.variable] ?? null;
			const open = own === null ? node.children : node.children.slice(own, own + 1);
			for (const child of open)
				for (const [leaf, chance] of walk(child)) all.set(leaf, (all.get(leaf) ?? 0) + chance / open.length);
		}
		found.set(node, all);
		return all;
	};
	return walk(root);
};

/** The doubt left on average once a fact has been answered: the entropy of the outcomes, in bits. */
const doubtAfter = ({ root, space }: Completions, known: KnownClasses, fact: string): number => {
	const variable = space.findIndex((each) => each.fact === fact);
	const classes = space[variable]?.classes ?? [];
	const left = classes.map((_, index) => {
		const likely = chances(root, known.with(variable, index));
		const possible = [...likely].filter(([leaf]) => leaf !== null).map(([, chance]) => chance);
		const total = possible.reduce((sum, chance) => sum + chance, 0);
		return { total, doubt: possible.reduce((sum, chance) => sum - chance * Math.log2(chance / total), 0) };
	});
	const all = left.reduce((sum, { total }) => sum + total, 0);
	return left.reduce((sum, { doubt }) => sum + doubt, 0) / all;
};

/** Facts in the order in which their answers leave the least doubt; of two alike the first one stays first. */
export const inOrder = (completions: Completions, known: KnownClasses, facts: readonly string[]): readonly string[] => {
	const doubts = new Map(facts.map((fact) => [fact, doubtAfter(completions, known, fact)]));
	return facts.toSorted((a, b) => (doubts.get(a) ?? 0) - (doubts.get(b) ?? 0));
};
