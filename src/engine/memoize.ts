/**
 * A function of an object and an id whose results are kept with the object: what depends on a law and a name alone is worked
 * out once.
 */
export const memoized = <O extends object, T>(make: (owner: O, id: string) => T): ((owner: O, id: string) => T) => {
	const kept = new WeakMap<O, Map<string, T>>();
	return (owner, id) => {
		let results = kept.get(owner);
		if (!results) {
			results = new Map();
			kept.set(owner, results);
		}
		const earlier = results.get(id);
		if (earlier !== undefined) return earlier;
		const result = make(owner, id);
		results.set(id, result);
		return result;
	};
};
