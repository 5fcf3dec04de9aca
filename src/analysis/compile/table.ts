type Branch<T> = (Branch<T> | T | undefined)[];

/**
 * A table of values by rows of digits, filled on first sight: what was worked out once is found again by as many steps as there are
 * digits. The digits of one table are all of one length.
 */
export const tableOf = <T extends object>(
	length: number,
	make: (digits: readonly number[]) => T,
): ((digits: readonly number[]) => T) => {
	const root: Branch<T> = [];
	return (digits) => {
		if (length === 0) {
			const only = (root[0] as T | undefined) ?? make(digits);
			root[0] = only;
			return only;
		}
		let branch = root;
		for (let place = 0; place < length - 1; place += 1) {
			const digit = digits[place] ?? 0;
			let next = branch[digit] as Branch<T> | undefined;
			if (!next) {
				next = [];
				branch[digit] = next;
			}
			branch = next;
		}
		const last = digits[length - 1] ?? 0;
		const known = branch[last] as T | undefined;
		if (known) return known;
		const made = make(digits);
		branch[last] = made;
		return made;
	};
};
