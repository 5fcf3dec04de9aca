import { bare } from "../../model/own-property";

/** What a completion of the facts comes to: a level or status, a truth, or `null` where the facts cannot go together. */
export type Leaf = string | boolean | null;

/** A node of a reduced ordered decision diagram: a leaf, or a branch on one variable with a child for each of its values. */
export type Node = { readonly id: number; readonly leaf: Leaf } | Branch;

interface Branch {
	readonly id: number;
	readonly variable: number;
	readonly children: readonly Node[];
}

/** The largest number of nodes a diagram and what it is made from may have together. A larger one is given up, and says so. */
export const mostNodes = 2 ** 17;

/** The largest number of steps its making may take, all that is made together, where nobody asks for fewer or allows more. */
export const mostSteps = 2 ** 18;

/**
 * Makes nodes so that equal functions are the same object: two diagrams of one builder agree everywhere iff they are identical.
 */
export interface Diagrams {
	readonly leaf: (value: Leaf) => Node;
	readonly branch: (variable: number, children: readonly Node[]) => Node;
	/** Where `condition` is true, `yes`; where it is false, `no`. */
	readonly choose: (condition: Node, yes: Node, no: Node) => Node;
	/** The same diagram with every leaf replaced. */
	readonly map: (node: Node, replace: (leaf: Leaf) => Leaf) => Node;
	/** A function that combines two diagrams leaf by leaf. */
	readonly combining: (combine: (a: Leaf, b: Leaf) => Leaf) => (a: Node, b: Node) => Node;
	/** Whether some diagram would have passed the bound. Then none of the diagrams made means anything. */
	readonly exceeded: () => boolean;
	/** The steps taken so far. */
	readonly steps: () => number;
}

const variableOf = (node: Node): number => ("variable" in node ? node.variable : Number.POSITIVE_INFINITY);

const childOf = (node: Node, variable: number, index: number): Node =>
	"variable" in node && node.variable === variable ? (node.children[index] ?? node) : node;

/** What tells a branch from all others. Ids stay below 2^17, so that two of them and a variable make one exact number. */
const keyOf = (variable: number, children: readonly Node[]): string | number => {
	const [first, second] = children;
	if (first && second && children.length === 2) return (variable * mostNodes + first.id) * mostNodes + second.id;
	return `${variable}>${children.map(({ id }) => id).join()}`;
};

/**
 * A builder of diagrams over variables with the given numbers of values.
 *
 * @param most the largest number of steps it may take
 */
export const diagrams = (sizes: readonly number[], most = mostSteps): Diagrams => {
	const made = new Map<string | number, Node>();
	const chosen = new Map<number, Node>();
	let steps = 0;
	let exceeded = false;

	/** Counts a step; whether there are too many by now. */
	const isOneTooMany = (): boolean => {
		steps += 1;
		exceeded ||= steps > most;
		return exceeded;
	};
	const intern = (key: string | number, make: (id: number) => Node): Node => {
		const known = made.get(key);
		if (known) return known;
		const node = make(made.size);
		made.set(key, node);
		return node;
	};
	const leaf = (value: Leaf) => intern(`${typeof value}:${value}`, (id) => bare({ id, leaf: value }));
	const branch = (variable: number, children: readonly Node[]) => {
		const [first] = children;
		if (first && children.every((child) => child === first)) return first;
		exceeded ||= made.size >= mostNodes;
		// A leaf ends all further work at once.
		if (exceeded) return leaf(null);
		return intern(keyOf(variable, children), (id) => bare({ id, variable, children }));
	};
	const expand = (variable: number, child: (index: number) => Node) => {
		const children: Node[] = [];
		for (let index = 0; index < (sizes[variable] ?? 0); index += 1) children.push(child(index));
		return branch(variable, children);
	};

	const choose = (condition: Node, yes: Node, no: Node): Node => {
		if ("leaf" in condition) return condition.leaf === true ? yes : no;
		if (yes === no) return yes;
		// Ids stay below 2^17, so that three of them make one exact number.
		const key = (condition.id * mostNodes + yes.id) * mostNodes + no.id;
		const known = chosen.get(key);
		if (known) return known;
		if (isOneTooMany()) return leaf(null);
		const top = Math.min(variableOf(condition), variableOf(yes), variableOf(no));
		const node = expand(top, (index) =>
			choose(childOf(condition, top, index), childOf(yes, top, index), childOf(no, top, index)),
		);
		chosen.set(key, node);
		return node;
	};

	const map = (node: Node, replace: (value: Leaf) => Leaf): Node => {
		const replaced = new Map<Node, Node>();
		const walk = (at: Node): Node => {
			const known = replaced.get(at);
			if (known) return known;
			if (isOneTooMany()) return leaf(null);
			const to = "leaf" in at ? leaf(replace(at.leaf)) : branch(at.variable, at.children.map(walk));
			replaced.set(at, to);
			return to;
		};
		return walk(node);
	};

	const combining = (combine: (a: Leaf, b: Leaf) => Leaf) => {
		const combined = new Map<number, Node>();
		const walk = (a: Node, b: Node): Node => {
			if ("leaf" in a && "leaf" in b) return leaf(combine(a.leaf, b.leaf));
			const key = a.id * mostNodes + b.id;
			const known = combined.get(key);
			if (known) return known;
			if (isOneTooMany()) return leaf(null);
			const top = Math.min(variableOf(a), variableOf(b));
			const node = expand(top, (index) => walk(childOf(a, top, index), childOf(b, top, index)));
			combined.set(key, node);
			return node;
		};
		return walk;
	};

	return { leaf, branch, choose, map, combining, exceeded: () => exceeded, steps: () => steps };
};

/** For each variable the index of its known value, or `null`. */
export type KnownClasses = readonly (number | null)[];

/** The leaf of a complete state, given by the class of each variable. */
export const leafAt = (root: Node, classes: readonly number[]): Leaf => {
	let node = root;
	while ("variable" in node) {
		const child: Node | undefined = node.children[classes[node.variable] ?? 0];
		if (!child) return null;
		node = child;
	}
	return node.leaf;
};

/** Every leaf that some completion of the known values reaches; impossible completions are left out. */
export const reachable = (root: Node, known: KnownClasses): ReadonlySet<string | boolean> => {
	const leaves = new Set<string | boolean>();
	const seen = new Set<Node>();
	const walk = (node: Node): void => {
		if (seen.has(node)) return;
		seen.add(node);
		if ("leaf" in node) {
			if (node.leaf !== null) leaves.add(node.leaf);
		} else for (const child of openChildren(node, known)) walk(child);
	};
	walk(root);
	return leaves;
};

/** The variables on which two completions that differ there alone, both possible, come to different leaves. */
export const decidingVariables = (root: Node, known: KnownClasses): ReadonlySet<number> => {
	const compared = new Map<number, boolean>();
	const differ = (a: Node, b: Node): boolean => {
		if (a === b) return false;
		if ("leaf" in a && "leaf" in b) return a.leaf !== null && b.leaf !== null;
		const key = a.id < b.id ? a.id * mostNodes + b.id : b.id * mostNodes + a.id;
		const earlier = compared.get(key);
		if (earlier !== undefined) return earlier;
		const top = variableOf(a) <= variableOf(b) ? a : b;
		const found =
			"variable" in top &&
			openIndices(top, known).some((index) => differ(childOf(a, top.variable, index), childOf(b, top.variable, index)));
		compared.set(key, found);
		return found;
	};
	const deciding = new Set<number>();
	const seen = new Set<Node>();
	const walk = (node: Node): void => {
		if (seen.has(node) || "leaf" in node) return;
		seen.add(node);
		const isOpen = (known[node.variable] ?? null) === null;
		if (isOpen && !deciding.has(node.variable)) {
			const { children } = node;
			if (children.some((a, index) => children.slice(index + 1).some((b) => differ(a, b)))) deciding.add(node.variable);
		}
		for (const child of openChildren(node, known)) walk(child);
	};
	walk(root);
	return deciding;
};

const openIndices = (node: Branch, known: KnownClasses): readonly number[] => {
	const index = known[node.variable] ?? null;
	return index === null ? [...node.children.keys()] : [index];
};

const openChildren = (node: Branch, known: KnownClasses): readonly Node[] => {
	const index = known[node.variable] ?? null;
	return index === null ? node.children : node.children.slice(index, index + 1);
};
