/**
 * Whether every name that facts are given under is known. Cases of one source name their facts in one order, so each name is
 * first compared with that which stood in its place in the last case.
 */
export const namesAmong = (known: ReadonlySet<string>): ((facts: object) => boolean) => {
	let order: readonly string[] = [];
	const learn = (facts: object): boolean => {
		const names = Object.keys(facts);
		const all = names.every((name) => known.has(name));
		if (all) order = names;
		return all;
	};
	return (facts) => {
		let at = 0;
		for (const name in facts) {
			if (name !== order[at]) return learn(facts);
			at += 1;
		}
		return true;
	};
};
