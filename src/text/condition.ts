import type { Condition, Test } from "../model/law/condition";
import { nameOf, type Terms, valueName } from "./terms";

/** One test as words: “国家秘密”为“依法确定为国家秘密”. */
export const testText = (terms: Terms, test: Test): string => `“${nameOf(terms, test.fact)}”${wantedText(terms, test)}`;

/** What a test wants of its term: 为“是”、不为“通过”. */
export const wantedText = (terms: Terms, { fact, operator, value }: Test): string => {
	const values = [value].flat().map((each) => `“${valueName(terms, fact, each)}”`);
	return operator === "equal" || operator === "in" ? `为${values.join("或者")}` : `不为${values.join("，也不为")}`;
};

const grouped = (terms: Terms, condition: Condition): string =>
	"fact" in condition || "not" in condition ? conditionText(terms, condition) : `（${conditionText(terms, condition)}）`;

/** A condition as a clause of a sentence. */
export const conditionText = (terms: Terms, condition: Condition): string => {
	if ("all" in condition) return condition.all.map((each) => grouped(terms, each)).join("，并且");
	if ("any" in condition) return condition.any.map((each) => grouped(terms, each)).join("，或者");
	if ("not" in condition) return `并非${grouped(terms, condition.not)}`;
	return testText(terms, condition);
};
