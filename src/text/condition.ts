import type { Condition, Test } from "../model/law/condition";
import { type TermLabels, termLabel, valueLabel } from "./terms";

/** A test as a clause: “国家秘密”为“依法确定为国家秘密”. */
export const testText = (terms: TermLabels, test: Test): string =>
	isAny(terms, test) ? `有“${termLabel(terms, test.fact)}”` : `“${termLabel(terms, test.fact)}”${predicateText(terms, test)}`;

/** Whether a test asks whether there is any at all: 有“第三十五条所列行为” reads better than 不为“没有”. */
const isAny = (terms: TermLabels, { fact, operator, value }: Test): boolean =>
	operator === "notEqual" && valueLabel(terms, fact, value) === "没有";

/** The predicate of a test: 为“是”、不为“通过”. */
export const predicateText = (terms: TermLabels, { fact, operator, value }: Test): string => {
	const values = [value].flat().map((each) => `“${valueLabel(terms, fact, each)}”`);
	return operator === "equal" || operator === "in" ? `为${values.join("或者")}` : `不为${values.join("，也不为")}`;
};

const inBrackets = (terms: TermLabels, condition: Condition): string =>
	"fact" in condition || "not" in condition ? conditionText(terms, condition) : `（${conditionText(terms, condition)}）`;

/** A condition as a clause of a sentence. */
export const conditionText = (terms: TermLabels, condition: Condition): string => {
	if ("all" in condition) return condition.all.map((each) => inBrackets(terms, each)).join("，并且");
	if ("any" in condition) return condition.any.map((each) => inBrackets(terms, each)).join("，或者");
	if ("not" in condition) return `并非${inBrackets(terms, condition.not)}`;
	return testText(terms, condition);
};
