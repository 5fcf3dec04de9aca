/**
 * A function of an object whose result is kept with the object: what depends on a law alone is worked out once.
 */
export const once = <O extends object, T>(make: (owner: O) => T): ((owner: O) => T) => {
	const kept = new WeakMap<O, { readonly result: T }>();
	return (owner) => {
		const earlier = kept.get(owner);
		if (earlier) return earlier.result;
		const result = make(owner);
		kept.set(owner, { result });
		return result;
	};
};

/**
 * A function of an object and an id whose results are kept with the object, for the ids that belong to it: a name that only the
 * caller knows is never kept.
 *
 * @param belongs whether an id is one of those that the object has
 */
export const memoized = <O extends object, T>(
	belongs: (owner: O, id: string) => boolean,
	make: (owner: O, id: string) => T,
): ((owner: O, id: string) => T) => {
	const kept = once((_: O) => new Map<string, { readonly result: T }>());
	return (owner, id) => {
		const results = kept(owner);
		const earlier = results.get(id);
		if (earlier) return earlier.result;
		const result = make(owner, id);
		if (belongs(owner, id)) results.set(id, { result });
		return result;
	};
};

/** That every id belongs to an object: for ids that are not the caller's to choose. */
export const everyId = (): boolean => true;
