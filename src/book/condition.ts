import type { Inline, Text } from "../document/node";
import type { Condition, Test } from "../model/law/condition";
import { type TermLabels, termLabel, valueLabel } from "../text/terms";
import { anchors } from "./anchors";

/** The terms of a book, and which of them are questions. */
export interface BookTerms {
	readonly terms: TermLabels;
	readonly questions: ReadonlySet<string>;
}

/** The anchor of a fact or question. */
export const termAnchor = ({ terms, questions }: BookTerms, id: string): string =>
	(questions.has(id) ? anchors.question : anchors.fact)(termLabel(terms, id));

/** A fact or question by its term, which leads to what the book says of it. */
export const termLink = (at: BookTerms, id: string): Inline => ({
	kind: "link",
	to: termAnchor(at, id),
	text: termLabel(at.terms, id),
});

const valuesText = ({ terms }: BookTerms, { fact, operator, value }: Test): string => {
	const labels = [value].flat().map((each) => valueLabel(terms, fact, each));
	const quoted = labels.map((label) => `“${label}”`);
	if (operator === "notEqual" || operator === "notIn") return `除${quoted.join("")}以外`;
	return labels.length === 1 ? (labels[0] ?? "") : quoted.join("或者");
};

const between = (parts: readonly Text[], separator: string): Text =>
	parts.flatMap((part, at) => [...(at > 0 ? [separator] : []), ...[part].flat()]);

const inBrackets = (at: BookTerms, condition: Condition): Text =>
	"fact" in condition || "not" in condition
		? conditionWords(at, condition)
		: ["（", ...[conditionWords(at, condition)].flat(), "）"];

/** A condition in words: 国家秘密：依法确定为国家秘密，并且…. */
export const conditionWords = (at: BookTerms, condition: Condition): Text => {
	if ("fact" in condition) return [termLink(at, condition.fact), `：${valuesText(at, condition)}`];
	if ("not" in condition) return ["并非", ...[inBrackets(at, condition.not)].flat()];
	const parts = "all" in condition ? condition.all : condition.any;
	const [only] = parts;
	if (!only) return "all" in condition ? "任何情形" : "没有任何情形";
	if (parts.length === 1) return conditionWords(at, only);
	return between(
		parts.map((part) => inBrackets(at, part)),
		"all" in condition ? "，并且" : "，或者",
	);
};

const opposite = { equal: "notEqual", notEqual: "equal", in: "notIn", notIn: "in" } as const;

/** What holds where a condition, all of whose facts are known, does not. */
export const negated = (condition: Condition): Condition => {
	if ("not" in condition) return condition.not;
	if ("all" in condition) return { any: condition.all.map(negated) };
	if ("any" in condition) return { all: condition.any.map(negated) };
	// 否 reads better than 除“是”以外.
	if (typeof condition.value === "boolean") return { ...condition, value: !condition.value } as Test;
	return { ...condition, operator: opposite[condition.operator] } as Test;
};
