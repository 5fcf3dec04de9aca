import type { KnownClasses, Leaf, Node } from "../../engine/diagram/diagram";

/** One variable set to one of its classes. */
export interface Setting {
	readonly variable: number;
	readonly index: number;
}

/** Settings of different variables, in their order. */
export type Settings = readonly Setting[];

/** Minimal sets of settings after which only one outcome is possible, fewest settings first. */
export interface SettingsFound {
	readonly all: readonly Settings[];
	/** Whether there are, or may be, more, none of them with fewer settings than the largest of these. */
	readonly more: boolean;
}

/** The most sets that are told. */
const mostSets = 500;

/** The most sets that are kept on the way where there are too many. */
const mostKept = 50;

/** The most steps of a search: nodes looked at together, and sets compared. */
const mostSteps = 2 ** 21;

const within = (inner: Settings, outer: Settings): boolean =>
	inner.every(({ variable, index }) => outer.some((each) => each.variable === variable && each.index === index));

/** Whether the variables of one set are a proper subset of those of another. */
const fewer = (a: Settings, b: Settings): boolean =>
	a.length < b.length && a.every(({ variable }) => b.some((each) => each.variable === variable));

type Inner = Extract<Node, { readonly variable: number }>;

/** How far a search goes: how many settings a set may have, how many sets are kept, and how many steps it may take. */
interface Reach {
	readonly size: number;
	readonly kept: number;
	readonly steps: number;
}

interface Search {
	/** Minimal among themselves; `null` where the steps did not suffice. */
	readonly sets: readonly Settings[] | null;
	/** Whether some were not kept. */
	readonly cut: boolean;
	readonly steps: number;
}

/** The sets of settings after which only one outcome is possible, as far as the search goes. */
const search = (root: Node, known: KnownClasses, goal: Leaf, reach: Reach): Search => {
	const cache = new Map<string, readonly Settings[]>();
	let steps = 0;
	let cut = false;
	/** The sets that contain no other one, the fewest settings first. */
	const minimal = (all: readonly Settings[]): readonly Settings[] => {
		const minima: Settings[] = [];
		for (const each of all.toSorted((a, b) => a.length - b.length)) {
			steps += minima.length;
			if (steps > reach.steps) return [];
			if (minima.some((other) => within(other, each))) continue;
			if (minima.length < reach.kept) minima.push(each);
			else cut = true;
		}
		return minima;
	};
	/** Walks several nodes at once: an unknown variable that stays unknown may have any of its values. */
	const walk = (nodes: readonly Node[], size: number): readonly Settings[] => {
		steps += nodes.length;
		if (steps > reach.steps) return [];
		// Impossible leaves do not matter.
		const possible = nodes.filter((node) => !("leaf" in node && node.leaf === null));
		if (possible.some((node) => "leaf" in node && node.leaf !== goal)) return [];
		const inner = possible.filter((node): node is Inner => "variable" in node);
		const [first] = inner;
		if (!first) return possible.length > 0 ? [[]] : [];
		const variable = inner.reduce((least, node) => Math.min(least, node.variable), first.variable);
		const key = `${size} ${possible.map(({ id }) => id).join()}`;
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
		const withoutSetting = walk(following(own === null ? classes : [own]), size);
		const withSetting = (size === 0 ? [] : classes)
			.filter((index) => index !== own)
			.flatMap((index) => walk(following([index]), size - 1).map((settings) => [{ variable, index }, ...settings]));
		const all = minimal([...withoutSetting, ...withSetting]);
		cache.set(key, all);
		return all;
	};
	const sets = walk([root], reach.size);
	return { sets: steps > reach.steps ? null : sets, cut, steps };
};

/** Those of the sets of which no other one has fewer variables. */
const withFewest = (sets: readonly Settings[]): readonly Settings[] =>
	sets.filter((settings) => !sets.some((other) => fewer(other, settings)));

/**
 * The minimal sets of settings after which only one outcome is possible. A known variable that is not set keeps its value; an
 * unknown one stays unknown.
 *
 * There can be as many as half of all states. Where they cannot all be looked through they are looked for by their size, those
 * without a setting first, until there are too many of a size: each that is told is minimal, since all smaller ones are known.
 */
export const settingsReaching = (root: Node, known: KnownClasses, goal: Leaf): SettingsFound => {
	const { sets } = search(root, known, goal, { size: known.length, kept: Number.POSITIVE_INFINITY, steps: mostSteps });
	if (sets && sets.length <= mostSets) return { all: withFewest(sets), more: false };
	let smaller: readonly Settings[] = [];
	let steps = 0;
	for (let size = 0; size <= known.length; size += 1) {
		const found = search(root, known, goal, { size, kept: mostKept, steps: mostSteps - steps });
		steps += found.steps;
		if (!found.sets) break;
		const larger = found.sets.filter((each) => each.length === size && !smaller.some((other) => within(other, each)));
		smaller = [...smaller, ...larger];
		if (found.cut || smaller.length > mostKept) break;
	}
	return { all: withFewest(smaller), more: true };
};
