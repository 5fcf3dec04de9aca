import { display } from "./display";

/** One own property of an untrusted object. */
export interface Property {
	readonly key: string | symbol;
	readonly value: unknown;
	/** Whether the property is an accessor, which was not invoked. */
	readonly computed: boolean;
}

/** The most properties an object may have. */
export const mostProperties = 1000;

/**
 * Whether an object is plain: it has no prototype, or one without a prototype of its own, as object literals of any realm have.
 */
const isPlain = (value: object): boolean => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
};

const propertyOf = (holder: object, key: string | symbol): Property => {
	const descriptor = Object.getOwnPropertyDescriptor(holder, key) ?? {};
	return { key, value: descriptor.value, computed: !Object.hasOwn(descriptor, "value") };
};

/**
 * The own properties of an untrusted value. None of its code runs except a proxy's traps.
 *
 * `null` if the value is not a plain object, or if a trap throws. At most one property more than allowed is read, so that the
 * caller can see that there are too many.
 */
export const propertiesOf = (input: unknown): readonly Property[] | null => {
	if (typeof input !== "object" || input === null) return null;
	try {
		if (Array.isArray(input) || !isPlain(input)) return null;
		const keys = Reflect.ownKeys(input).slice(0, mostProperties + 1);
		return keys.map((key) => propertyOf(input, key));
	} catch {
		return null;
	}
};

/** The first `most + 1` elements of an untrusted list, read without running accessors; `null` if the value is not a list. */
export const elementsOf = (input: unknown, most: number): readonly unknown[] | null => {
	try {
		if (!Array.isArray(input)) return null;
		const length = Math.min(input.length, most + 1);
		return Array.from({ length }, (_, at): unknown => Object.getOwnPropertyDescriptor(input, at)?.value);
	} catch {
		return null;
	}
};

/** The greatest depth of a copy; no valid input is deeper. */
const deepest = 8;

/**
 * A copy of untrusted data as plain lists and objects, without accessors and without what is too deep. None of its code runs.
 */
export const copyOf = (input: unknown, depth = deepest): unknown => {
	if (typeof input !== "object" || input === null) return input;
	if (depth === 0) return undefined;
	const elements = elementsOf(input, mostProperties);
	if (elements) return elements.map((element) => copyOf(element, depth - 1));
	const properties = (propertiesOf(input) ?? []).filter(({ key, computed }) => typeof key === "string" && !computed);
	return Object.fromEntries(properties.map(({ key, value }) => [key, copyOf(value, depth - 1)]));
};

/** A longer key is shortened in a path; every other key appears as the user wrote it. */
export const longestKey = 200;

/** A key in a path. */
export const keyInPath = (key: string | symbol): string =>
	typeof key === "string" && key.length <= longestKey ? key : display(key);

/** Whether a key is that of a built-in property, or has a null character, which some programs take for the end of a string. */
export const isUnsafeKey = (key: string): boolean =>
	["__proto__", "constructor", "prototype"].includes(key) || key.includes("\0");
