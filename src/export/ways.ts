import { once } from "../engine/memoize";
import { saysNo, saysYes } from "./node-pool";
import type { FactDigits } from "./read-facts";
import type { LawTable, Root, TableAnswers } from "./table-form";

/** What is known on a way through a diagram: the number of each fact that was asked for. */
type Known = ReadonlyMap<number, number>;

/** The roots of all diagrams of some answers, each once. */
export const rootsOf = ({ possible, missing, rules, because, readings, displaced, remarks }: TableAnswers): readonly Root[] => [
	...new Set([
		...[possible, missing, because, readings, displaced, remarks].flat().map(({ when }) => when),
		...rules.flatMap(({ applies, holds, mayHold }) => [applies, holds, mayHold]),
	]),
];

/** Whether a diagram can end somewhere. */
const endings = once(({ nodes }: LawTable) => {
	const ends = [saysNo, saysYes].map((end) => {
		const reaching: boolean[] = [];
		// Children stand before their parents.
		for (const [, ...children] of nodes) reaching.push(children.some((to) => (to < 0 ? to === end : reaching[to])));
		return { end, reaching };
	});
	return (root: Root, end: number): boolean =>
		root < 0 ? root === end : ends.some((each) => each.end === end && each.reaching[root] === true);
});

/** A way from a node to an end, added to what is known. */
const toEnd = (law: LawTable, from: Root, end: number, known: Known): Known => {
	const way = new Map(known);
	let at = from;
	while (at >= 0) {
		const [fact = 0, ...children] = law.nodes[at] ?? [];
		const digit = children.findIndex((child) => endings(law)(child, end));
		way.set(fact, digit);
		at = children[digit] ?? saysNo;
	}
	return way;
};

/** A way to each node of some diagrams. */
const waysToNodes = ({ nodes }: LawTable, roots: readonly Root[]): ReadonlyMap<Root, Known> => {
	const ways = new Map<Root, Known>(roots.filter((root) => root >= 0).map((root) => [root, new Map()]));
	for (const [at, known] of ways) {
		const [fact = 0, ...children] = nodes[at] ?? [];
		for (const [digit, child] of children.entries())
			if (child >= 0 && !ways.has(child)) ways.set(child, new Map(known).set(fact, digit));
	}
	return ways;
};

/** What is known of a fact that a way does not ask for: chosen by the numbers of way and fact, the same each time. */
const filling = (way: number, fact: number, values: number): number =>
	((Math.imul(way + 1, 0x9e37_79b1) ^ Math.imul(fact + 1, 0x85eb_ca6b)) >>> 16) % (values + 1);

const digitsOf = ({ facts }: LawTable, known: Known, fill: (fact: number, values: number) => number): FactDigits =>
	facts.map(({ values }, at) => known.get(at) ?? fill(at, values.length));

/**
 * Partial states that take every edge of every diagram of some answers: on to a no, with all other facts unknown; on to a yes,
 * with the others anything; and on with everything else anything.
 */
export const waysThrough = (law: LawTable, answers: TableAnswers): readonly FactDigits[] => {
	const roots = rootsOf(answers);
	const asked = new Set<number>();
	const ways = new Map<string, FactDigits>();
	const add = (digits: FactDigits) => ways.set(digits.join(), digits);
	const nodes = waysToNodes(law, roots);
	for (const at of nodes.keys()) asked.add(law.nodes[at]?.[0] ?? 0);
	for (const [at, known] of nodes) {
		const [fact = 0, ...children] = law.nodes[at] ?? [];
		for (const [digit, child] of children.entries()) {
			const edge = new Map(known).set(fact, digit);
			const fill = (other: number, values: number) => (asked.has(other) ? filling(ways.size, other, values) : 0);
			if (endings(law)(child, saysNo)) add(digitsOf(law, toEnd(law, child, saysNo, edge), () => 0));
			if (endings(law)(child, saysYes)) add(digitsOf(law, toEnd(law, child, saysYes, edge), fill));
			add(digitsOf(law, edge, fill));
		}
	}
	return ways.size > 0 ? [...ways.values()] : [law.facts.map(() => 0)];
};
