/**
 * Whether an object itself has a property; what a prototype lends to every object does not count. It tells the forms of a union
 * apart, as `in` does, but nothing put into `Object.prototype` can make one form look like another.
 */
export const has = <T extends object, K extends PropertyKey>(of: T, key: K): of is Extract<T, { readonly [P in K]: unknown }> =>
	Object.hasOwn(of, key);

/** A property that an object may have, of the object itself; `undefined` where it has none. */
export const own = <T extends object, K extends keyof T>(of: T, key: K): T[K] | undefined =>
	Object.hasOwn(of, key) ? of[key] : undefined;

/**
 * The value of an object's own property that is data; `undefined` where there is none. No accessor is run and nothing is
 * inherited; an object that cannot be read at all, such as a revoked proxy, has no properties.
 */
export const ownValue = (of: unknown, key: PropertyKey): unknown => {
	try {
		const descriptor = Object.getOwnPropertyDescriptor(Object(of ?? {}), key);
		return descriptor && Object.hasOwn(descriptor, "value") ? descriptor.value : undefined;
	} catch {
		return undefined;
	}
};

/** An object without a prototype: a property that it does not have itself is absent, whatever all objects were given. */
export const bare = <T extends object>(of: T): T => Object.setPrototypeOf(of, null) as T;

/**
 * Plain data as a text: equal data in the same order of keys gives equal texts. It is made of own properties only, where JSON
 * would ask every object for a `toJSON`.
 */
export const dataText = (data: unknown): string => {
	if (typeof data !== "object" || data === null) return `${JSON.stringify(data)}`;
	if (Array.isArray(data)) return `[${data.map(dataText).join()}]`;
	return `{${Object.entries(data)
		.map(([key, value]) => `${JSON.stringify(key)}:${dataText(value)}`)
		.join()}}`;
};

/** An id as it was given: a text as it is; anything else is the id of nothing. */
export const idGiven = (input: unknown): string => (typeof input === "string" ? input : "");

/**
 * A result as it is read: a deep copy of the lists and objects in it, none of which has a prototype. What several places share
 * they share in the copy too.
 */
export const bareCopy = <T>(result: T): T => {
	const copies = new Map<object, object>();
	const copyOf = (value: unknown): unknown => {
		if (typeof value !== "object" || value === null) return value;
		const earlier = copies.get(value);
		if (earlier) return earlier;
		const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [] : bare({});
		copies.set(value, copy);
		if (Array.isArray(copy)) for (const part of value as readonly unknown[]) copy.push(copyOf(part));
		else for (const [key, part] of Object.entries(value)) copy[key] = copyOf(part);
		return copy;
	};
	return copyOf(result) as T;
};
