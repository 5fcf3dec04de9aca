/** The path of a place in plain data. */
export type Place = readonly (string | number)[];

/** Whether a value is a list or an object. */
export const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** No valid input is deeper. */
const deepest = 12;

const keysOf = (holder: object): readonly string[] => {
	try {
		return Object.keys(holder);
	} catch {
		return [];
	}
};

const isList = (holder: object): boolean => {
	try {
		return Array.isArray(holder);
	} catch {
		return false;
	}
};

/** The value of an own property; `undefined` for an accessor, which is not invoked, and where reading it throws. */
export const ownValue = (holder: object, key: string | number): unknown => {
	try {
		return Object.getOwnPropertyDescriptor(holder, key)?.value;
	} catch {
		return undefined;
	}
};

/** Every place in data, the whole first; not what is deeper than any valid input. */
export const placesIn = (value: unknown, place: Place = []): readonly Place[] => {
	if (!isHolder(value) || place.length > deepest) return [place];
	const inner = keysOf(value).flatMap((key) => placesIn(ownValue(value, key), [...place, isList(value) ? Number(key) : key]));
	return [place, ...inner];
};

/** A copy with other properties; its prototype is the same. No accessor is invoked, and no hole of a list is gone over. */
const copied = (holder: object): object => {
	const properties: PropertyDescriptorMap = Object.getOwnPropertyDescriptors(holder);
	if (Array.isArray(holder)) return Object.defineProperties([], properties);
	return Object.create(Object.getPrototypeOf(holder), properties);
};

/** Sets an own property, even one of the name `__proto__`. */
export const define = (holder: object, key: string | number, value: unknown): void => {
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const changedInside = (data: unknown, place: Place, change: (holder: object, key: string | number) => void): unknown => {
	const [key, ...rest] = place;
	if (key === undefined || !isHolder(data)) return null;
	const copy = copied(data);
	if (rest.length === 0) change(copy, key);
	else {
		const inner = changedInside(ownValue(data, key), rest, change);
		if (inner === null) return null;
		define(copy, key, inner);
	}
	return copy;
};

/** The data with a changed copy of what holds a place; `null` where the path leads nowhere, or through a proxy that throws. */
export const changedAt: typeof changedInside = (data, place, change) => {
	try {
		return changedInside(data, place, change);
	} catch {
		return null;
	}
};

/** What stands at a place; `undefined` where nothing does. */
export const valueAt = (data: unknown, place: Place): unknown =>
	place.reduce<unknown>((at, key) => (isHolder(at) ? ownValue(at, key) : undefined), data);

/** Whether something stands at a place. */
export const isPlace = (data: unknown, place: Place): boolean => {
	const holder = valueAt(data, place.slice(0, -1));
	const key = place.at(-1);
	if (key === undefined) return true;
	if (!isHolder(holder)) return false;
	// A hole in a list is a place too.
	return isList(holder) ? Number(key) < Number(ownValue(holder, "length")) : Object.hasOwn(holder, key);
};
