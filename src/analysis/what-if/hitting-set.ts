/** A smallest set that has a member in common with each of these sets; of several, the first in the order of the members. */
export const smallestHittingSet = (sets: readonly ReadonlySet<number>[]): readonly number[] => {
	const extend = (members: readonly number[], size: number): readonly number[] | null => {
		const missing = sets.find((set) => !members.some((member) => set.has(member)));
		if (!missing) return members;
		if (size === 0) return null;
		for (const member of [...missing].sort((a, b) => a - b)) {
			const hittingSet = extend([...members, member], size - 1);
			if (hittingSet) return hittingSet;
		}
		return null;
	};
	for (let size = 0; size <= sets.length; size += 1) {
		const hittingSet = extend([], size);
		if (hittingSet) return [...hittingSet].sort((a, b) => a - b);
	}
	return [];
};
