import type { Path, Problem } from "../parsed";
import { elementsOf, mostProperties, type Property, propertiesOf } from "../property";
import { shown } from "../shorten";
import { isUnsafeKey, keyInPath } from "../unsafe-key";

/** How deep a regulation may be nested, and how many values it may have; the largest that ships has 12 and some 4,000. */
export const limits = { depth: 40, values: 50_000 } as const;

/** Untrusted data made of plain lists and objects, and what could not be taken over. */
export interface Plain {
	readonly value: unknown;
	readonly problems: readonly Problem[];
}

interface Walk {
	readonly problems: Problem[];
	/** The lists and objects a value stands in. */
	readonly within: Set<object>;
	left: number;
}

const absent = Symbol("left out");

const suggestions = {
	"unsafe-key": "删去该项，或者改用其他名称",
	"not-data": "直接写明内容，只能由文字、数、true、false、列表和对象组成",
	"too-large": "删去多余的内容，或者拆分为几部规定",
	cyclic: "直接写明内容，不能引用其所在的对象",
} as const;

const turnAway = (
	{ problems }: Walk,
	code: keyof typeof suggestions,
	path: Path,
	message: string,
	input?: string,
): typeof absent => {
	problems.push({ code, path, message, ...(input === undefined ? {} : { input }), suggestion: suggestions[code] });
	return absent;
};

const entry = (walk: Walk, { key, value, computed }: Property, path: Path): readonly (readonly [string, unknown])[] => {
	const input = shown(key);
	const at = [...path, keyInPath(key)];
	if (typeof key === "symbol" || isUnsafeKey(key)) {
		turnAway(walk, "unsafe-key", at, `\`${input}\` 不能用作名称`, input);
		return [];
	}
	if (computed) {
		turnAway(walk, "not-data", at, `\`${input}\` 的值由程序计算得出，不予读取`, input);
		return [];
	}
	// As in JSON, what is undefined is not there.
	const taken = value === undefined ? absent : take(walk, value, at);
	return taken === absent ? [] : [[key, taken]];
};

const inside = (walk: Walk, input: object, path: Path): unknown => {
	const elements = elementsOf(input, mostProperties);
	const properties = elements ? null : propertiesOf(input);
	if (!elements && !properties)
		return turnAway(walk, "not-data", path, `\`${shown(input)}\` 不是由数据组成的对象`, shown(input));
	if ((elements ?? properties ?? []).length > mostProperties)
		return turnAway(walk, "too-large", path, `项数过多，一处最多${mostProperties}项`);
	// As in JSON, what is undefined in a list is null.
	if (elements)
		return elements.map((element, at) => (element === undefined ? null : orNull(take(walk, element, [...path, at]))));
	return Object.fromEntries((properties ?? []).flatMap((property) => entry(walk, property, path)));
};

const orNull = (taken: unknown): unknown => (taken === absent ? null : taken);

const take = (walk: Walk, input: unknown, path: Path): unknown => {
	walk.left -= 1;
	if (walk.left < 0) return absent;
	if (typeof input !== "object" || input === null) return input;
	if (walk.within.has(input)) return turnAway(walk, "cyclic", path, "此处引用了它自身所在的对象");
	if (walk.within.size === limits.depth) return turnAway(walk, "too-large", path, `嵌套过深，最多${limits.depth}层`);
	walk.within.add(input);
	const taken = inside(walk, input, path);
	walk.within.delete(input);
	return taken;
};

/** A copy of untrusted data in which what is no data is left out and told. No code of it runs but a proxy's traps. */
export const plainOf = (input: unknown): Plain => {
	const walk: Walk = { problems: [], within: new Set(), left: limits.values };
	const value = orNull(take(walk, input, []));
	if (walk.left >= 0) return { value, problems: walk.problems };
	const message = `内容过多，一部规定最多${limits.values}个值`;
	return { value: null, problems: [{ code: "too-large", path: [], message, suggestion: suggestions["too-large"] }] };
};
