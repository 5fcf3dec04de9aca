import type { Issue } from "../model/answer/issue";
import type { Finding } from "../model/law/fact";
import { ownValue } from "../model/own-property";
import type { BatchFinding } from "./profile";

/** The facts of a row together with what was signed for it, or why the two do not go together. */
export interface FactsOfRow {
	readonly facts: object;
	readonly issues: readonly Issue[];
}

/** How many different sets of facts are remembered for one stretch of rows. */
const mostFacts = 50_000;

/** Rows for which the same findings were signed. */
interface Stretch {
	readonly first: number;
	/** The findings for these rows, the earliest signed first. */
	readonly findings: readonly BatchFinding[];
	readonly met: Map<object, FactsOfRow>;
}

/** The stretches of rows, in their order, from the first row to the last there can be. */
const stretchesOf = (findings: readonly BatchFinding[]): readonly Stretch[] => {
	const bounds = new Set([0]);
	for (const { rows } of findings) for (const { first, last } of rows) bounds.add(first).add(last + 1);
	const covers = ({ rows }: BatchFinding, number: number) => rows.some(({ first, last }) => first <= number && number <= last);
	const signedInOrder = findings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
	return [...bounds]
		.sort((a, b) => a - b)
		.map((first) => ({ first, findings: signedInOrder.filter((each) => covers(each, first)), met: new Map() }));
};

const dayOfFinding = (fact: unknown): string => String(ownValue(fact, "on") ?? "");
const valueOfFact = (fact: unknown): unknown => (typeof fact === "object" && fact !== null ? ownValue(fact, "value") : fact);

const conflict = (fact: string, label: string): Issue => ({
	code: "duplicate-fact",
	path: [fact],
	message: `“${label}”有两项认定，日期相同而认定不同`,
	suggestion: "核对两份认定，留其一，或者更正认定日",
});

/** Facts and findings together. Of two findings on a fact the later one replaces the earlier; a cell counts as the first. */
const together = (facts: object, findings: readonly BatchFinding[], label: (fact: string) => string): FactsOfRow => {
	const all: Record<string, unknown> = { ...facts };
	const issues: Issue[] = [];
	for (const { values, signed, by, on, basis } of findings)
		for (const [fact, value] of Object.entries(values)) {
			const before = Object.hasOwn(all, fact) ? all[fact] : undefined;
			const isFinding = signed.includes(fact);
			const given = isFinding ? ({ value, by, on, ...(basis === undefined ? {} : { basis }) } satisfies Finding) : value;
			if (given === null) continue;
			const differs = before !== undefined && valueOfFact(before) !== value;
			const isLater = isFinding && dayOfFinding(before) < on;
			if (before === undefined || (differs && isLater)) all[fact] = Object.freeze(given);
			else if (differs && (!isFinding || dayOfFinding(before) === on)) issues.push(conflict(fact, label(fact)));
		}
	return { facts: Object.freeze(all), issues };
};

/**
 * Adds to the facts of a row what was signed for it; a row that no finding names gets none.
 *
 * @param label the Chinese term of a fact
 */
export const withBatchFindings = (
	findings: readonly BatchFinding[],
	label: (fact: string) => string,
): ((number: number, facts: object) => FactsOfRow) => {
	const stretches = stretchesOf(findings);
	let at = 0;
	return (number, facts) => {
		if ((stretches[at]?.first ?? 0) > number) at = 0;
		while ((stretches[at + 1]?.first ?? Number.POSITIVE_INFINITY) <= number) at += 1;
		const stretch = stretches[at];
		if (!stretch || stretch.findings.length === 0) return { facts, issues: [] };
		const found = stretch.met.get(facts) ?? together(facts, stretch.findings, label);
		if (stretch.met.size >= mostFacts) stretch.met.clear();
		stretch.met.set(facts, found);
		return found;
	};
};
