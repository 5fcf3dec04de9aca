/** What was recorded one after another, the last first: adding to it takes as long however much there is. */
export type Recorded<T> = { readonly last: T; readonly before: Recorded<T> } | null;

/** The same as a list, in the order in which it was recorded. */
export const recordedInOrder = <T>(recorded: Recorded<T>): readonly T[] => {
	const list: T[] = [];
	for (let rest = recorded; rest; rest = rest.before) list.push(rest.last);
	return list.reverse();
};
