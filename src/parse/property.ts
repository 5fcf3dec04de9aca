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

/** What an input is that has no properties to read by name. */
type Unreadable =
	| { readonly kind: "no-object" }
	| { readonly kind: "list" }
	/** A proxy that throws. */
	| { readonly kind: "refuses" }
	/** An object of a class, a `Map` or a `Date`, whose contents are not properties of its own. */
	| { readonly kind: "empty-handed"; readonly className: string };

/** The name of the class of an object, found without running any of its code; empty if it has none. */
const classNameOf = (value: object): string => {
	const made: unknown = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(value), "constructor")?.value;
	const name: unknown = typeof made === "function" ? Object.getOwnPropertyDescriptor(made, "name")?.value : undefined;
	return typeof name === "string" ? display(name) : "";
};

/** Why an input has no properties to read; `null` if it has them. */
const unreadable = (input: unknown): Unreadable | null => {
	if (typeof input !== "object" || input === null) return { kind: "no-object" };
	try {
		if (Array.isArray(input)) return { kind: "list" };
		if (isPlain(input) || Reflect.ownKeys(input).length > 0) return null;
		return { kind: "empty-handed", className: classNameOf(input) };
	} catch {
		return { kind: "refuses" };
	}
};

/** Why an input has no properties to read, as a clause in Chinese; empty if it is no object at all. */
const whyUnreadable = (input: unknown): string => {
	const why = unreadable(input);
	switch (why?.kind) {
		case "list":
			return "列表的各项没有名称";
		case "empty-handed":
			return `${why.className === "" ? "该对象" : `该 ${why.className} 对象`}自身没有数据，继承的、由程序计算的和内部的内容不予读取，请转为普通对象`;
		case "refuses":
			return "读取该对象时出错，请转为普通对象";
		default:
			return "";
	}
};

const propertyOf = (holder: object, key: string | symbol): Property => {
	const descriptor = Object.getOwnPropertyDescriptor(holder, key) ?? {};
	return { key, value: descriptor.value, computed: !Object.hasOwn(descriptor, "value") };
};

/** A message that an input is not the object it should be, with the reason if it is another object. */
export const withReason = (message: string, input: unknown): string =>
	[message, whyUnreadable(input)].filter((part) => part !== "").join("：");

/**
 * The own properties of an untrusted value, a plain object or one of a class. None of its code runs except a proxy's traps.
 *
 * `null` if the value is no object or a list, if it is of a class and has no property of its own, or if a trap throws. At most
 * one property more than allowed is read, so that the caller can see that there are too many.
 */
export const propertiesOf = (input: unknown): readonly Property[] | null => {
	if (typeof input !== "object" || input === null || unreadable(input)) return null;
	try {
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
 * A copy of untrusted data as plain lists and objects, without what is too deep. None of its code runs: what an accessor would
 * give stands as `null`, which is there and says nothing.
 */
export const copyOf = (input: unknown, depth = deepest): unknown => {
	if (typeof input !== "object" || input === null) return input;
	if (depth === 0) return undefined;
	const elements = elementsOf(input, mostProperties);
	if (elements) return elements.map((element) => copyOf(element, depth - 1));
	const properties = (propertiesOf(input) ?? []).filter(({ key }) => typeof key === "string");
	return Object.fromEntries(properties.map(({ key, value, computed }) => [key, computed ? null : copyOf(value, depth - 1)]));
};

/** A longer key is shortened in a path; every other key appears as the user wrote it. */
export const longestKey = 200;

/** A key in a path. */
export const keyInPath = (key: string | symbol): string =>
	typeof key === "string" && key.length <= longestKey ? key : display(key);

/** Whether a key is that of a built-in property, or has a null character, which some programs take for the end of a string. */
export const isUnsafeKey = (key: string): boolean =>
	["__proto__", "constructor", "prototype"].includes(key) || key.includes("\0");
