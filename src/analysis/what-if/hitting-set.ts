/** A smallest set that has a member in common with each of these sets; of several the first by the order of the members. */
export const smallestHittingSet = (sets: readonly ReadonlySet<number>[]): readonly number[] => {
	const hitWith = (chosen: readonly number[], size: number): readonly number[] | null => {
		const unhit = sets.find((set) => !chosen.some((member) => set.has(member)));
		if (!unhit) return chosen;
		if (size === 0) return null;
		for (const member of [...unhit].sort((a, b) => a - b)) {
			const found = hitWith([...chosen, member], size - 1);
			if (found) return found;
		}
		return null;
	};
	for (let size = 0; size <= sets.length; size += 1) {
		const found = hitWith([], size);
		if (found) return [...found].sort((a, b) => a - b);
	}
	return [];
};
