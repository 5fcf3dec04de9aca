import { citation } from "../../model/law/cite";
import type { Condition, Test } from "../../model/law/condition";
import { defaultOf, type Question } from "../../model/law/question";
import { wantedText } from "../condition";
import { nameOf, type Terms, valueName } from "../terms";
import { markdownTable } from "./markdown";

const opposite = { equal: "notEqual", notEqual: "equal", in: "notIn", notIn: "in" } as const;

const negated = (test: Test): Test =>
	// 是 not being so is 否, which reads better than 不为“是”.
	(typeof test.value === "boolean" ? { ...test, value: !test.value } : { ...test, operator: opposite[test.operator] }) as Test;

/** The ways a condition can hold: each a set of tests that all pass. */
const ways = (condition: Condition, holds = true): readonly (readonly Test[])[] => {
	if ("not" in condition) return ways(condition.not, !holds);
	if ("fact" in condition) return [[holds ? condition : negated(condition)]];
	const parts = "all" in condition ? condition.all : condition.any;
	const joined = "all" in condition === holds;
	const inner = parts.map((part) => ways(part, holds));
	if (!joined) return inner.flat();
	return inner.reduce<readonly (readonly Test[])[]>(
		(so, next) => so.flatMap((left) => next.map((right) => [...left, ...right])),
		[[]],
	);
};

const cell = (terms: Terms, tests: readonly Test[], fact: string): string => {
	const wanted = tests.filter((test) => test.fact === fact).map((test) => wantedText(terms, test).replace(/^为/, ""));
	return wanted.length > 0 ? wanted.join("，") : "—";
};

/**
 * A question as a decision table: a row for each way a rule can hold, a column for each fact, and the level the answer then has at
 * most. The strictest row that holds decides; the last row is what applies where none does.
 */
export const decisionTable = (terms: Terms, question: Question): string => {
	const { id, rules } = question;
	const rows = rules.flatMap((rule) => {
		const when = ways({ all: [rule.when, ...(rule.unless ? [{ not: rule.unless }] : [])] });
		const place = rule.words.map(({ cite }) => citation(cite)).join("、");
		return when.map((tests) => ({ place, tests, atMost: rule.atMost }));
	});
	const facts = [...new Set(rows.flatMap(({ tests }) => tests.map(({ fact }) => fact)))];
	const open = defaultOf(question);
	return markdownTable(
		["依据", ...facts.map((fact) => nameOf(terms, fact)), "至多为"],
		[
			...rows.map(({ place, tests, atMost }) => [
				place,
				...facts.map((fact) => cell(terms, tests, fact)),
				`**${valueName(terms, id, atMost)}**`,
			]),
			[
				open === "not-stated" ? "—" : citation(open.cite),
				...facts.map((_, column) => (column === 0 ? "以上各行均不成立" : "—")),
				`**${open === "not-stated" ? "本资料未载明" : open.label}**`,
			],
		],
	);
};
