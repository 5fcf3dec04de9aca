import { citation } from "../../model/law/cite";
import type { Condition, Test } from "../../model/law/condition";
import { defaultOf, type Question, type Rule } from "../../model/law/question";
import { conditionText, predicateText } from "../condition";
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

/** In how many ways a condition can hold: the number is found before any of them is written out. */
const countWays = (condition: Condition, holds = true): number => {
	if ("not" in condition) return countWays(condition.not, !holds);
	if ("fact" in condition) return 1;
	const parts = ("all" in condition ? condition.all : condition.any).map((part) => countWays(part, holds));
	return "all" in condition === holds
		? parts.reduce((product, count) => product * count, 1)
		: parts.reduce((sum, count) => sum + count, 0);
};

/** That a rule holds, as one condition. */
const holding = ({ when, unless }: Rule): Condition => (unless ? { all: [when, { not: unless }] } : when);

/** The facts and questions that a condition tests. */
const namesIn = (condition: Condition): readonly string[] => {
	if ("not" in condition) return namesIn(condition.not);
	if ("fact" in condition) return [condition.fact];
	return ("all" in condition ? condition.all : condition.any).flatMap(namesIn);
};

/** The most rows of a table that has a row for each way, and the most cells. */
const most = { rows: 1000, cells: 20_000 } as const;

const basisOf = ({ words }: Rule): string => words.map(({ cite }) => citation(cite)).join("、");

/** The rules of a question, each in a row for every way in which it can hold, over the facts they test. */
const expanded = (terms: TermLabels, { id, rules }: Question) => {
	const rows = rules.flatMap((rule) =>
		ways(holding(rule)).map((tests) => ({ basis: basisOf(rule), tests, atMost: rule.atMost })),
	);
	const facts = [...new Set(rows.flatMap(({ tests }) => tests.map(({ fact }) => fact)))];
	return {
		columns: facts.map((fact) => termLabel(terms, fact)),
		rows: rows.map(({ basis, tests, atMost }) => [
			basis,
			...facts.map((fact) => cell(terms, tests, fact)),
			`**${valueLabel(terms, id, atMost)}**`,
		]),
	};
};

/** The rules of a question, each in one row with its condition as it is. */
const unexpanded = (terms: TermLabels, { id, rules }: Question) => ({
	columns: ["条件"],
	rows: rules.map((rule) => [basisOf(rule), conditionText(terms, holding(rule)), `**${valueLabel(terms, id, rule.atMost)}**`]),
});

/**
 * A question as a decision table: a row for each way in which a rule can hold, a column for each fact, and the most open level
 * that the rule allows. The strictest row that holds decides; the last row applies if no other does.
 *
 * Where that would be too large, a row for each rule with its condition, and a line that says so.
 */
export const decisionTable = (terms: TermLabels, question: Question): string => {
	const whens = question.rules.map(holding);
	const count = whens.reduce((sum, when) => sum + countWays(when), 0);
	const isTooLarge = count > most.rows || count * new Set(whens.flatMap(namesIn)).size > most.cells;
	const { columns, rows } = (isTooLarge ? unexpanded : expanded)(terms, question);
	const otherwise = defaultOf(question);
	const table = markdownTable(
		["依据", ...columns, "结论不得宽于"],
		[
			...rows,
			[
				otherwise === "not-stated" ? "—" : citation(otherwise.cite),
				...columns.map((_, column) => (column === 0 ? "以上各行均不具备" : "—")),
				`**${otherwise === "not-stated" ? "未载明" : otherwise.label}**`,
			],
		],
	);
	return isTooLarge ? `表过大，不逐一列出条件成立的各种情形，只列各条规则的条件：\n\n${table}` : table;
};
