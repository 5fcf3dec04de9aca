import type { Law } from "../model/law/law";

/** A function of a law that is worked out once for each; a law that can still change is worked out every time. */
export const perLaw = <T>(make: (law: Law) => T): ((law: Law) => T) => {
	const made = new WeakMap<Law, { readonly value: T }>();
	return (law) => {
		const earlier = made.get(law);
		if (earlier) return earlier.value;
		const value = make(law);
		if (Object.isFrozen(law)) made.set(law, { value });
		return value;
	};
};
