import type { IssuePath } from "../../model/answer/issue";
import { display } from "../display";
import type { Problem } from "../parsed";
import { elementsOf, isUnsafeKey, keyInPath, mostProperties, type Property, propertiesOf } from "../property";

/**
 * The greatest depth of a regulation and the most values in it; the largest that ships has a depth of 12 and some 4,000 values.
 */
export const limits = { depth: 40, values: 50_000 } as const;

/** A copy of untrusted data as plain lists and objects, with a problem for each value that could not be copied. */
export interface PlainData {
	readonly value: unknown;
	readonly problems: readonly Problem[];
}

interface Walk {
	readonly problems: Problem[];
	/** The lists and objects that contain the current value. */
	readonly within: Set<object>;
	/** How many more values may be copied. */
	left: number;
}

const absent = Symbol("left out");

const suggestions = {
	"unsafe-key": "删去该项，或者改用其他名称",
	"not-data": "直接写明内容，只能由文字、数、true、false、列表和对象组成",
	"too-large": "删去多余的内容，或者拆分为几部规定",
	cyclic: "直接写明内容，不能引用其所在的对象",
} as const;

const omit = (
	{ problems }: Walk,
	code: keyof typeof suggestions,
	path: IssuePath,
	message: string,
	input?: string,
): typeof absent => {
	problems.push({ code, path, message, ...(input === undefined ? {} : { input }), suggestion: suggestions[code] });
	return absent;
};

const entry = (walk: Walk, { key, value, computed }: Property, path: IssuePath): readonly (readonly [string, unknown])[] => {
	const input = display(key);
	const at = [...path, keyInPath(key)];
	if (typeof key === "symbol" || isUnsafeKey(key)) {
		omit(walk, "unsafe-key", at, `\`${input}\` 不能用作名称`, input);
		return [];
	}
	if (computed) {
		omit(walk, "not-data", at, `\`${input}\` 的值由程序计算得出，不予读取`, input);
		return [];
	}
	// As in JSON, an undefined property is absent.
	const copy = value === undefined ? absent : copyValue(walk, value, at);
	return copy === absent ? [] : [[key, copy]];
};

const copyContents = (walk: Walk, input: object, path: IssuePath): unknown => {
	const elements = elementsOf(input, mostProperties);
	const properties = elements ? null : propertiesOf(input);
	if (!elements && !properties)
		return omit(walk, "not-data", path, `\`${display(input)}\` 不是由数据组成的对象`, display(input));
	if ((elements ?? properties ?? []).length > mostProperties)
		return omit(walk, "too-large", path, `项数过多，一处最多${mostProperties}项`);
	// As in JSON, an undefined element is null.
	if (elements)
		return elements.map((element, at) => (element === undefined ? null : orNull(copyValue(walk, element, [...path, at]))));
	return Object.fromEntries((properties ?? []).flatMap((property) => entry(walk, property, path)));
};

const orNull = (copy: unknown): unknown => (copy === absent ? null : copy);

const copyValue = (walk: Walk, input: unknown, path: IssuePath): unknown => {
	walk.left -= 1;
	if (walk.left < 0) return absent;
	if (typeof input !== "object" || input === null) return input;
	if (walk.within.has(input)) return omit(walk, "cyclic", path, "此处引用了它自身所在的对象");
	if (walk.within.size === limits.depth) return omit(walk, "too-large", path, `嵌套过深，最多${limits.depth}层`);
	walk.within.add(input);
	const copy = copyContents(walk, input, path);
	walk.within.delete(input);
	return copy;
};

/** Copies untrusted data; what is not data is left out and reported. None of its code runs except a proxy's traps. */
export const plainDataOf = (input: unknown): PlainData => {
	const walk: Walk = { problems: [], within: new Set(), left: limits.values };
	const value = orNull(copyValue(walk, input, []));
	if (walk.left >= 0) return { value, problems: walk.problems };
	const message = `内容过多，一部规定最多${limits.values}个值`;
	return { value: null, problems: [{ code: "too-large", path: [], message, suggestion: suggestions["too-large"] }] };
};
