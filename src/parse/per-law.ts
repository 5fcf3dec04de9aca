import type { Law } from "../model/law/law";

/** Memoizes a function of a law. A law that is not frozen can still change, so its result is computed each time. */
export const perLaw = <T>(compute: (law: Law) => T): ((law: Law) => T) => {
	const cache = new WeakMap<Law, { readonly value: T }>();
	return (law) => {
		const entry = cache.get(law);
		if (entry) return entry.value;
		const value = compute(law);
		if (Object.isFrozen(law)) cache.set(law, { value });
		return value;
	};
};
