import type { KnownClasses, Leaf, Node } from "../../engine/diagram/diagram";

/** One variable set to one of its classes. */
export interface Setting {
	readonly variable: number;
	readonly index: number;
}

/** Settings of different variables, in their order. */
export type Settings = readonly Setting[];

const within = (inner: Settings, outer: Settings): boolean =>
	inner.every(({ variable, index }) => outer.some((each) => each.variable === variable && each.index === index));

/** The sets that contain no other one. */
const minimal = (all: readonly Settings[]): readonly Settings[] => {
	const minima: Settings[] = [];
	for (const each of all.toSorted((a, b) => a.length - b.length))
		if (!minima.some((other) => within(other, each))) minima.push(each);
	return minima;
};

/** Whether the variables of one set are a proper subset of those of another. */
const fewer = (a: Settings, b: Settings): boolean =>
	a.length < b.length && a.every(({ variable }) => b.some((each) => each.variable === variable));

type Inner = Extract<Node, { readonly variable: number }>;

/**
 * Every minimal set of settings after which only one outcome is possible. A known variable that is not set keeps its value; an
 * unknown one stays unknown.
 */
export const settingsReaching = (root: Node, known: KnownClasses, goal: Leaf): readonly Settings[] => {
	const cache = new Map<string, readonly Settings[]>();
	/** Walks several nodes at once: an unknown variable that stays unknown may have any of its values. */
	const walk = (nodes: readonly Node[]): readonly Settings[] => {
		// Impossible leaves do not matter.
		const possible = nodes.filter((node) => !("leaf" in node && node.leaf === null));
		if (possible.some((node) => "leaf" in node && node.leaf !== goal)) return [];
		const inner = possible.filter((node): node is Inner => "variable" in node);
		const variable = Math.min(...inner.map((node) => node.variable));
		const [first] = inner;
		if (!first) return possible.length > 0 ? [[]] : [];
		const key = possible.map(({ id }) => id).join();
		const earlier = cache.get(key);
		if (earlier) return earlier;
		const following = (indices: readonly number[]): readonly Node[] => {
			const all = possible.flatMap((node) =>
				"variable" in node && node.variable === variable ? indices.flatMap((index) => node.children[index] ?? []) : [node],
			);
			return [...new Set(all)].sort((a, b) => a.id - b.id);
		};
		const classes = inner.find((node) => node.variable === variable)?.children.map((_, index) => index) ?? [];
		const own = known[variable] ?? null;
		const withoutSetting = walk(following(own === null ? classes : [own]));
		const withSetting = classes
			.filter((index) => index !== own)
			.flatMap((index) => walk(following([index])).map((settings) => [{ variable, index }, ...settings]));
		const all = minimal([...withoutSetting, ...withSetting]);
		cache.set(key, all);
		return all;
	};
	const solutions = walk([root]);
	return solutions.filter((settings) => !solutions.some((other) => fewer(other, settings)));
};
