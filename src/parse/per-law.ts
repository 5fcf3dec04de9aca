import type { Law } from "../model/law/law";
import { sealed } from "../model/sealed";

/** Memoizes a function of a law, which is sealed as it is for every function that reads one. */
export const perLaw = <T>(compute: (law: Law) => T): ((law: Law) => T) => {
	const cache = new WeakMap<Law, { readonly value: T }>();
	return (law) => {
		const own = sealed(law);
		const entry = cache.get(own);
		if (entry) return entry.value;
		const value = compute(own);
		cache.set(own, { value });
		return value;
	};
};
