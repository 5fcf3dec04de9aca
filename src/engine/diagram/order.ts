/**
 * An order of the variables in which those that are tested together stand close to one another, so that diagrams stay small.
 *
 * The heuristic is FORCE (Aloul, Markov and Sakallah, 2003): every condition pulls its variables towards their common middle,
 * and the variables are sorted by where they are pulled, until the spans of the conditions no longer shrink.
 *
 * @param variables what is ordered, in reading order; of two pulled to the same place the first stays first
 * @param together the variables of each condition
 */
export const closeTogether = (variables: readonly string[], together: readonly (readonly string[])[]): readonly string[] => {
	const known = new Set(variables);
	const edges = together.map((edge) => edge.filter((variable) => known.has(variable))).filter(({ length }) => length > 1);
	let best = variables;
	for (let round = 0; round < 4 * Math.ceil(Math.log2(variables.length + 2)); round += 1) {
		const next = pulled(best, edges);
		if (spanOf(next, edges) >= spanOf(best, edges)) return best;
		best = next;
	}
	return best;
};

type Edges = readonly (readonly string[])[];

const positionsIn = (order: readonly string[]): ReadonlyMap<string, number> =>
	new Map(order.map((variable, position) => [variable, position]));

/** How far the variables of every condition stand apart, taken together. */
const spanOf = (order: readonly string[], edges: Edges): number => {
	const positions = positionsIn(order);
	const spans = edges.map((edge) => {
		const at = edge.map((variable) => positions.get(variable) ?? 0);
		return Math.max(...at) - Math.min(...at);
	});
	return spans.reduce((sum, span) => sum + span, 0);
};

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** The variables sorted by the mean of the middles of their conditions. */
const pulled = (order: readonly string[], edges: Edges): readonly string[] => {
	const positions = positionsIn(order);
	const pulls = new Map<string, number[]>();
	for (const edge of edges) {
		const middle = mean(edge.map((variable) => positions.get(variable) ?? 0));
		for (const variable of edge) {
			const own = pulls.get(variable);
			if (own) own.push(middle);
			else pulls.set(variable, [middle]);
		}
	}
	const place = (variable: string): number => {
		const middles = pulls.get(variable);
		return middles ? mean(middles) : (positions.get(variable) ?? 0);
	};
	return order.toSorted((a, b) => place(a) - place(b));
};
