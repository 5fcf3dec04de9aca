import type { Assessment } from "../model/answer/assessment";
import type { Decision } from "../model/answer/decision";
import type { DutyState } from "../model/answer/duty-assessment";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { decisionParagraph } from "./decision";
import { leavesOf } from "./derivation";
import { dutyLine, dutyStateLabels } from "./duty";
import { section } from "./layout";
import { citedArticles, displacedText, quotedWords } from "./quotation";
import { termLabel, valueLabel } from "./terms";
import { timeLimitClause } from "./time-limit";

/** Whether no fact of a question is known yet. */
const isUntouched = ({ status, possible, grounds }: Decision): boolean =>
	status === "undetermined" &&
	possible.length > 0 &&
	grounds.flatMap(({ when, unless }) => leavesOf(when, unless)).every(({ given }) => given === null);

/** Breaches come first, then what is still to be done, then what is done. */
const urgency: readonly DutyState[] = ["breached", "open", "met"];

/** The liability items, each once for the actor it may concern, with the duties whose breach may fall under it. */
const liabilityLines = ({ labels, liabilities, duties }: Assessment): readonly string[] => {
	const breaches = new Map<string, readonly string[]>();
	for (const { regulation, duty, on: actor, item } of liabilities) {
		const line = `${actorLabel(actor, labels.actors)}：${citedArticles(labels, regulation, [item])}`;
		const label = duties.find((each) => each.regulation === regulation && each.duty === duty)?.label ?? duty;
		breaches.set(line, [...(breaches.get(line) ?? []), `“${label}”`]);
	}
	return [...breaches].map(([line, duty]) => `· ${line}，就${duty.join("")}。`);
};

/** An assessment as Chinese prose: every question, the duties that apply or may apply, the promotions, and the remarks. */
export const explainAssessment = (assessment: Assessment): string => {
	const { labels, on, decisions, duties, promotions, displaced, remarks } = assessment;
	const untouched = decisions.filter(isUntouched).map(({ question }) => `“${termLabel(labels.terms, question)}”`);
	const possible = duties.filter(({ state }) => state === "possible").map(({ label }) => `“${label}”`);
	return [
		remarks.some(({ kind }) => kind === "not-a-day") ? `【${labels.law}】` : `【${labels.law}】以${dayText(on)}为准`,
		...decisions.filter((decision) => !isUntouched(decision)).map(decisionParagraph),
		...section("未提供事实、因而未予作答的问题：", untouched.length > 0 ? [`· ${untouched.join("")}。`] : []),
		...section(
			"义务：",
			urgency.flatMap((state) => duties.filter((duty) => duty.state === state)).map((duty) => dutyLine(labels, duty)),
		),
		...section("事实查明之前尚不知是否适用的义务：", possible.length > 0 ? [`· ${possible.join("")}。`] : []),
		...section(
			"应当转换：",
			promotions.map(({ regulation, question, to, words, within }) => {
				const limit = within ? `，${timeLimitClause(within)}` : "";
				const level = valueLabel(labels.terms, question, to);
				return `· ${termLabel(labels.terms, question)}应当转为“${level}”${limit}；${quotedWords(labels, regulation, words)}。`;
			}),
		),
		...section("责任线索（是否成立、情节轻重均须由有权机关认定）：", liabilityLines(assessment)),
		...section(
			"不再适用的义务（优先适用上位规定）：",
			displaced
				.filter(({ says }) => says !== "possible")
				.map((one) => `· ${displacedText(labels, one, `“${one.label}”原为“${dutyStateLabels[one.says]}”`)}。`),
		),
		...section(
			"提示：",
			remarks.map(({ message }) => `· ${message}。`),
		),
	].join("\n\n");
};
