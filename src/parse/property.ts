/** One own property of an untrusted object. */
export interface Property {
	readonly key: string | symbol;
	readonly value: unknown;
	/** An accessor stands in place of the value; it was not invoked. */
	readonly computed: boolean;
}

/** The most properties an object may have. */
export const mostProperties = 1000;

/** Whether an object is plain: without a prototype, or with one that ends the chain, as literals of every realm have. */
const isPlain = (value: object): boolean => {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
};

const propertyOf = (holder: object, key: string | symbol): Property => {
	const descriptor = Object.getOwnPropertyDescriptor(holder, key) ?? {};
	return { key, value: descriptor.value, computed: !Object.hasOwn(descriptor, "value") };
};

/**
 * The own properties of an untrusted value, read without running any code of its own but a proxy's traps.
 *
 * `null` where the value is no plain object, or a trap of it throws. At most one property more than allowed is read, so that the
 * caller can tell that there are too many.
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

/** The elements of an untrusted list, `most` and one more at most, read as its properties are; `null` where the value is no list. */
export const elementsOf = (input: unknown, most: number): readonly unknown[] | null => {
	try {
		if (!Array.isArray(input)) return null;
		const length = Math.min(input.length, most + 1);
		return Array.from({ length }, (_, at): unknown => Object.getOwnPropertyDescriptor(input, at)?.value);
	} catch {
		return null;
	}
};

/** How deep a copy goes: no input that is understood is deeper. */
const deepest = 8;

/** A copy of untrusted data made of plain lists and objects, in which what is computed or too deep is absent. No code of it is run. */
export const copyOf = (input: unknown, depth = deepest): unknown => {
	if (typeof input !== "object" || input === null) return input;
	if (depth === 0) return undefined;
	const elements = elementsOf(input, mostProperties);
	if (elements) return elements.map((element) => copyOf(element, depth - 1));
	const written = (propertiesOf(input) ?? []).filter(({ key, computed }) => typeof key === "string" && !computed);
	return Object.fromEntries(written.map(({ key, value }) => [key, copyOf(value, depth - 1)]));
};
