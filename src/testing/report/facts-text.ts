import { givenFacts, knownFacts } from "../../engine/known-facts";
import type { Stack } from "../../engine/layers/stack";
import { dayText } from "../../model/day";
import { termLabelsOf, valueLabel } from "../../text/terms";

/** The known facts of a case in the law's own terms, with their findings, and the facts that were rejected. */
export const factsText = (stack: Stack, facts: unknown): string => {
	const known = knownFacts(stack, givenFacts(facts));
	const terms = termLabelsOf(stack.law);
	const items = [...stack.vocabulary].flatMap(([fact, { label }]) => {
		const [value, finding] = [known.values.get(fact), known.findings.get(fact)];
		if (value === undefined && finding === undefined) return [];
		const by = finding ? `（${finding.by}，${dayText(finding.on)}）` : "";
		return [`${label}：${value === undefined ? "尚在认定" : valueLabel(terms, fact, value)}${by}`];
	});
	const isComplete = items.length === stack.vocabulary.size;
	const rest = items.length === 0 ? "各项事实都未知" : "其余未知";
	return [...items, ...known.rejected.map(({ message }) => message), ...(isComplete ? [] : [rest])].join("；");
};
