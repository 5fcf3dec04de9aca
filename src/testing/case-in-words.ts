import { givenFacts, knownFacts } from "../engine/known-facts";
import type { Stack } from "../engine/layers/stack";
import { dayText } from "../model/day";
import type { FactDefinition, Value } from "../model/law/fact";

const valueLabel = ({ kind }: FactDefinition, value: Value): string => {
	if (kind === "flag") return value === true ? "是" : "否";
	return kind.find(({ id }) => id === value)?.label ?? String(value);
};

/** What is known of a case in the law's own terms, whose finding it is, and what could not be taken. */
export const caseInWords = (stack: Stack, facts: unknown): string => {
	const known = knownFacts(stack, givenFacts(facts));
	const items = [...stack.vocabulary].flatMap(([fact, definition]) => {
		const [value, finding] = [known.values.get(fact), known.findings.get(fact)];
		if (value === undefined && finding === undefined) return [];
		const by = finding ? `（${finding.by}，${dayText(finding.on)}）` : "";
		return [`${definition.label}：${value === undefined ? "尚在认定" : valueLabel(definition, value)}${by}`];
	});
	const all = items.length === stack.vocabulary.size;
	const rest = items.length === 0 ? "各项事实都未知" : "其余未知";
	return [...items, ...known.rejected.map(({ message }) => message), ...(all ? [] : [rest])].join("；");
};
