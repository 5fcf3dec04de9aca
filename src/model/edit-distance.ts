/**
 * How many characters have to be put in, left out or replaced to make one text of another (Levenshtein).
 *
 * What decides contains no code of another package, so this is written here. Texts are compared by UTF-16 code units; it takes
 * as many steps as the lengths of both multiplied, and is meant for names.
 */
export const editDistance = (one: string, other: string): number => {
	// The distances of the first characters of one to every beginning of the other.
	let distances = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 0; row < one.length; row += 1) {
		const next = [row + 1];
		for (let at = 0; at < other.length; at += 1) {
			const replaced = (distances[at] ?? 0) + Number(one[row] !== other[at]);
			next.push(Math.min(replaced, (distances[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		}
		distances = next;
	}
	return distances[other.length] ?? 0;
};
