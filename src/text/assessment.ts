import type { Assessment } from "../model/answer/assessment";
import type { Decision } from "../model/answer/decision";
import type { DutyState } from "../model/answer/duty-assessment";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { citation } from "../model/law/cite";
import { quotation } from "./cite";
import { decisionParagraph } from "./decision";
import { leavesOf, termLabel, valueLabel } from "./derivation";
import { dutyLine, dutyStateLabels } from "./duty";
import { section } from "./section";
import { timeLimitText } from "./time-limit";
import { givenWay, titleIn } from "./title";

/** A question nobody gave a single fact for: nothing has been asked yet. */
const untouched = ({ status, possible, grounds }: Decision): boolean =>
	status === "undetermined" &&
	possible.length > 0 &&
	grounds
		.flatMap(({ when, unless }) => [...leavesOf(when), ...(unless ? leavesOf(unless) : [])])
		.every(({ given }) => given === null);

/** What is breached before what is to be done, and that before what has been done. */
const urgency: readonly DutyState[] = ["breached", "open", "met"];

/** An assessment as Chinese prose: every question, then the duties that apply or may, the promotions, and what to know. */
export const explainAssessment = (assessment: Assessment): string => {
	const { labels, on, decisions, duties, promotions, liabilities, displaced, remarks } = assessment;
	const open = decisions.filter(untouched).map(({ question }) => `“${termLabel(labels, question)}”`);
	const possible = duties.filter(({ state }) => state === "possible").map(({ label }) => `“${label}”`);
	return [
		remarks.some(({ kind }) => kind === "not-a-day") ? `【${labels.law}】` : `【${labels.law}】以${dayText(on)}为准`,
		...decisions.filter((decision) => !untouched(decision)).map(decisionParagraph),
		...section("未提供事实、因而未予作答的问题：", open.length > 0 ? [`· ${open.join("")}。`] : []),
		...section(
			"义务：",
			urgency.flatMap((state) => duties.filter((duty) => duty.state === state)).map((duty) => dutyLine(labels, duty)),
		),
		...section("事实查明之前尚不知是否适用的义务：", possible.length > 0 ? [`· ${possible.join("")}。`] : []),
		...section(
			"应当转换：",
			promotions.map(({ regulation, question, to, words, within }) => {
				const term = within ? `，期限：${timeLimitText(within)}` : "";
				return `· ${termLabel(labels, question)}应当转为“${valueLabel(labels, question, to)}”${term}；${titleIn(labels, regulation)}${words.map(quotation).join("，")}。`;
			}),
		),
		...section(
			"责任线索（是否成立、情节轻重均须由有权机关认定）：",
			liabilities.map(
				({ regulation, on: actor, item }) =>
					`· ${actorLabel(actor, labels.actors)}：${titleIn(labels, regulation)}${citation(item)}。`,
			),
		),
		...section(
			"让位于上位规定的义务：",
			displaced
				.filter(({ says }) => says !== "possible")
				.map((one) => `· ${givenWay(labels, one, `“${one.label}”原为“${dutyStateLabels[one.says]}”`)}。`),
		),
		...section(
			"提示：",
			remarks.map(({ message }) => `· ${message}。`),
		),
	].join("\n\n");
};
