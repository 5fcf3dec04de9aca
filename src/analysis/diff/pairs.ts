import type { Leaf, Node } from "../../engine/diagram/diagram";
import type { Value } from "../../model/law/fact";
import type { Outcomes } from "./outcomes";

/** The states with one outcome under one law and another outcome under the other law. */
export interface Pair {
	readonly left: Leaf;
	readonly right: Leaf;
	/** Their fraction of all complete states. */
	readonly share: number;
	readonly example: Readonly<Record<string, Value>>;
}

/** One value of a fact, with its class under either law; `null` if the law does not have the fact. */
interface Atom {
	readonly value: Value;
	readonly left: number | null;
	readonly right: number | null;
}

/** A fact of either law, with the values that both have. */
interface Axis {
	readonly fact: string;
	readonly left: number;
	readonly right: number;
	readonly atoms: readonly Atom[];
}

const classOf = (classes: readonly (readonly Value[])[] | undefined, value: Value): number =>
	(classes ?? []).findIndex((members) => members.includes(value));

const axesOf = (left: Outcomes, right: Outcomes): readonly Axis[] => {
	const facts = [...new Set([...left.space, ...right.space].map(({ fact }) => fact))];
	return facts.map((fact) => {
		const [a, b] = [left, right].map(({ space }) => space.findIndex((each) => each.fact === fact));
		const [ours, theirs] = [left.space[a ?? -1]?.classes, right.space[b ?? -1]?.classes];
		const values = (ours ?? theirs ?? []).flat().filter((value) => !theirs || classOf(theirs, value) >= 0);
		const atoms = values.map((value) => ({
			value,
			left: ours ? classOf(ours, value) : null,
			right: theirs ? classOf(theirs, value) : null,
		}));
		return { fact, left: a ?? -1, right: b ?? -1, atoms };
	});
};

/** The number of complete states of two laws together, over the values that both have. */
export const jointStates = (left: Outcomes, right: Outcomes): number =>
	axesOf(left, right).reduce((product, { atoms }) => product * atoms.length, 1);

const topOf = (node: Node): number => ("variable" in node ? node.variable : Number.POSITIVE_INFINITY);

/**
 * Every pair of outcomes with its fraction of the states, from a walk through both diagrams at once: the facts of the first law
 * in its order, then those that only the second law has. Equal pairs of nodes are walked once.
 */
export const pairsOf = (left: Outcomes, right: Outcomes): readonly Pair[] => {
	const axes = axesOf(left, right);
	const cache = new Map<string, readonly Pair[]>();
	const next = (a: Node, b: Node): Axis | undefined => {
		const ours = axes.find((axis) => axis.left === topOf(a));
		return ours ?? axes.find((axis) => axis.right === topOf(b));
	};
	const walk = (a: Node, b: Node): readonly Pair[] => {
		const key = `${a.id} ${b.id}`;
		const earlierPairs = cache.get(key);
		if (earlierPairs) return earlierPairs;
		const axis = next(a, b);
		const pairs = new Map<string, Pair>();
		if (!axis) {
			if ("leaf" in a && "leaf" in b) pairs.set("", { left: a.leaf, right: b.leaf, share: 1, example: {} });
		} else {
			for (const { value, ...at } of axis.atoms) {
				const ours = at.left === null ? a : left.fix(a, axis.left, at.left);
				const theirs = at.right === null ? b : right.fix(b, axis.right, at.right);
				for (const pair of walk(ours, theirs)) {
					const name = JSON.stringify([pair.left, pair.right]);
					const earlier = pairs.get(name);
					const share = (earlier?.share ?? 0) + pair.share / axis.atoms.length;
					pairs.set(name, { ...pair, share, example: earlier?.example ?? { ...pair.example, [axis.fact]: value } });
				}
			}
		}
		const all = [...pairs.values()];
		cache.set(key, all);
		return all;
	};
	const rest = Object.fromEntries(axes.flatMap(({ fact, atoms: [first] }) => (first ? [[fact, first.value]] : [])));
	return walk(left.root, right.root).map((pair) => ({ ...pair, example: { ...rest, ...pair.example } }));
};
