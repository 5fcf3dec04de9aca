import { citation } from "../../model/law/cite";
import type { Condition, Test } from "../../model/law/condition";
import { defaultOf, type Question } from "../../model/law/question";
import { predicateText } from "../condition";
import { type TermLabels, termLabel, valueLabel } from "../terms";
import { markdownTable } from "./markdown";

const opposite = { equal: "notEqual", notEqual: "equal", in: "notIn", notIn: "in" } as const;

const negation = (test: Test): Test =>
	// 否 reads better than 不为“是”.
	(typeof test.value === "boolean" ? { ...test, value: !test.value } : { ...test, operator: opposite[test.operator] }) as Test;

/** The ways in which a condition can hold: each is a set of tests that all pass. */
const ways = (condition: Condition, holds = true): readonly (readonly Test[])[] => {
	if ("not" in condition) return ways(condition.not, !holds);
	if ("fact" in condition) return [[holds ? condition : negation(condition)]];
	const parts = "all" in condition ? condition.all : condition.any;
	const isConjunction = "all" in condition === holds;
	const partWays = parts.map((part) => ways(part, holds));
	if (!isConjunction) return partWays.flat();
	return partWays.reduce<readonly (readonly Test[])[]>(
		(combinations, next) => combinations.flatMap((left) => next.map((right) => [...left, ...right])),
		[[]],
	);
};

const cell = (terms: TermLabels, tests: readonly Test[], fact: string): string => {
	const predicates = tests.filter((test) => test.fact === fact).map((test) => predicateText(terms, test).replace(/^为/, ""));
	return predicates.length > 0 ? predicates.join("，") : "—";
};

/**
 * A question as a decision table: a row for each way in which a rule can hold, a column for each fact, and the most open level
 * that the rule allows. The strictest row that holds decides; the last row applies if no other does.
 */
export const decisionTable = (terms: TermLabels, question: Question): string => {
	const { id, rules } = question;
	const rows = rules.flatMap((rule) => {
		const when = ways({ all: [rule.when, ...(rule.unless ? [{ not: rule.unless }] : [])] });
		const citations = rule.words.map(({ cite }) => citation(cite)).join("、");
		return when.map((tests) => ({ citations, tests, atMost: rule.atMost }));
	});
	const facts = [...new Set(rows.flatMap(({ tests }) => tests.map(({ fact }) => fact)))];
	const otherwise = defaultOf(question);
	return markdownTable(
		["依据", ...facts.map((fact) => termLabel(terms, fact)), "结论不得宽于"],
		[
			...rows.map(({ citations, tests, atMost }) => [
				citations,
				...facts.map((fact) => cell(terms, tests, fact)),
				`**${valueLabel(terms, id, atMost)}**`,
			]),
			[
				otherwise === "not-stated" ? "—" : citation(otherwise.cite),
				...facts.map((_, column) => (column === 0 ? "以上各行均不具备" : "—")),
				`**${otherwise === "not-stated" ? "未载明" : otherwise.label}**`,
			],
		],
	);
};
