/** The most steps of a search for a smallest set. */
const mostSteps = 2 ** 17;

/**
 * A smallest set that has a member in common with each of these sets; of several, the first in the order of the members. `null`
 * where the search would take too many steps.
 */
export const smallestHittingSet = (sets: readonly ReadonlySet<number>[]): readonly number[] | null => {
	let steps = 0;
	const extend = (members: readonly number[], size: number): readonly number[] | null => {
		steps += 1;
		if (steps > mostSteps) return null;
		const missing = sets.find((set) => !members.some((member) => set.has(member)));
		if (!missing) return members;
		if (size === 0) return null;
		for (const member of [...missing].sort((a, b) => a - b)) {
			const hittingSet = extend([...members, member], size - 1);
			if (hittingSet) return hittingSet;
		}
		return null;
	};
	for (let size = 0; size <= sets.length && steps <= mostSteps; size += 1) {
		const hittingSet = extend([], size);
		if (hittingSet) return [...hittingSet].sort((a, b) => a - b);
	}
	return null;
};
