import type { Decision } from "../model/answer/decision";
import { conclusion } from "./status";
import { decisionCitations } from "./written-case";

/**
 * A decided case in the columns of a written case, with places for a signature: what is saved of a session or of a page, so
 * that either can read it and a lawyer can review it.
 *
 * @param facts the facts in the terms of the law
 */
export const caseRecord = (title: string, facts: Readonly<Record<string, unknown>>, decision: Decision) => ({
	案例: title,
	规定: decision.law,
	日期: decision.on,
	问题: decision.labels.terms[decision.question]?.label ?? decision.question,
	事实: facts,
	结论: decision.status === "undetermined" ? "待定" : conclusion(decision),
	依据: decisionCitations(decision),
	待补: decision.missing.map(({ fact }) => decision.labels.terms[fact]?.label ?? fact),
	让位: decision.displaced.map(
		({ regulation, says }) =>
			`《${decision.labels.regulations[regulation]}》${decision.labels.terms[decision.question]?.values[says] ?? says}`,
	),
	审核人: null,
	审核日期: null,
});
