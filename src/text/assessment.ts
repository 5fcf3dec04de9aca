import type { Assessment } from "../model/answer/assessment";
import type { Decision } from "../model/answer/decision";
import type { DutyAssessment } from "../model/answer/duty-assessment";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { certainly, conclusionSentence } from "./conclusion-sentence";
import { reasonLines } from "./decision";
import { declarationLine } from "./declaration";
import { leavesOf } from "./derivation";
import { dutyLine, dutyStateLabels, isUndone, readingsOf } from "./duty";
import { section } from "./layout";
import { citedArticles, displacedText, quotedWords } from "./quotation";
import { readingLines } from "./readings";
import { remarkSentences } from "./remarks";
import { conclusion, outcomeWord } from "./status";
import { termLabel, valueLabel } from "./terms";
import { timeLimitClause } from "./time-limit";

/** Whether no fact of a question is known yet. */
const isUntouched = ({ status, possible, grounds }: Decision): boolean =>
	status === "undetermined" &&
	possible.length > 0 &&
	grounds.flatMap(({ when, unless }) => leavesOf(when, unless)).every(({ given }) => given === null);

/** The duties that are told one by one, most urgent first: what is broken, what is due, what nobody has said, what is done. */
const urgency: readonly ((duty: DutyAssessment) => boolean)[] = [
	({ state }) => state === "breached",
	isUndone,
	(duty) => duty.state === "open" && !isUndone(duty),
	({ state }) => state === "met",
];

/** The liability items, each once for the actor it may concern, with the duties whose breach may fall under it. */
export const liabilityLines = ({ labels, liabilities, duties }: Assessment): readonly string[] => {
	const breaches = new Map<string, readonly string[]>();
	for (const { regulation, duty, on: actor, item } of liabilities) {
		const line = `${actorLabel(actor, labels.actors)}：${citedArticles(labels, regulation, [item])}`;
		const label = duties.find((each) => each.regulation === regulation && each.duty === duty)?.label ?? duty;
		breaches.set(line, [...(breaches.get(line) ?? []), `“${label}”`]);
	}
	return [...breaches].map(([line, duty]) => `· ${line}，就${duty.join("")}。`);
};

/** The conclusions in a few lines, for those who read no further. */
const summary = ({ labels, duties }: Assessment, answered: readonly Decision[]): readonly string[] => {
	const outcomes = answered.map((decision) => {
		const open = decision.possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("");
		const possible = decision.status === "undetermined" && open !== "" ? `（${open}）` : "";
		return `· ${termLabel(decision.labels.terms, decision.question)}：${conclusion(decision)}${possible}${decision.status === "undetermined" ? certainly(decision) : ""}。`;
	});
	const [breached, undone, unsaid] = urgency.map((is) => duties.filter(is).length);
	const toDo = [
		breached ? `违反${breached}项` : null,
		undone ? `应当履行而未履行${undone}项` : null,
		unsaid ? `尚未填报、不能判断${unsaid}项` : null,
	].filter((part) => part !== null);
	const breaches = duties.filter(({ state }) => state === "breached");
	const who = [...new Set(breaches.map(({ on }) => actorLabel(on, labels.actors)))].join("、");
	return [
		...outcomes,
		...(toDo.length > 0 ? [`· 义务：${toDo.join("，")}${who === "" ? "" : `（违反的主体：${who}）`}。`] : []),
	];
};

/** A decision within an assessment: its readings stand once at the end, by their numbers here. */
const paragraph = (decision: Decision, remarks: Assessment["remarks"]): string =>
	[
		conclusionSentence(decision, [...decision.remarks, ...remarks]),
		...reasonLines(decision),
		...(decision.readings.length > 0 ? [`所采解释：${decision.readings.join("、")}。`] : []),
	].join("\n");

/** The duties of which it is not known yet whether they apply, by those who would have to meet them. */
const possibleDuties = ({ labels, duties }: Assessment): readonly string[] => {
	const possible = duties.filter(({ state }) => state === "possible");
	return [...new Set(possible.map(({ on }) => on))].map((actor) => {
		const names = new Set(possible.filter(({ on }) => on === actor).map(({ label }) => label));
		return `· ${actorLabel(actor, labels.actors)}（${names.size}项）：${[...names].join("；")}。`;
	});
};

const readingsIn = ({ labels, duties }: Assessment, answered: readonly Decision[]): readonly string[] => {
	const told = duties.filter(({ state }) => state !== "not-applicable" && state !== "possible");
	const ids = [...answered.flatMap(({ readings }) => readings), ...told.flatMap(readingsOf)];
	const texts = Object.assign({}, labels.readings, ...answered.map((decision) => decision.labels.readings));
	return readingLines({ readings: texts }, ids);
};

/**
 * An assessment as Chinese prose: the conclusions in a few lines, every question with its reasons, the duties that apply or may
 * apply, the promotions, the interpretive choices by their numbers, and the remarks.
 */
export const explainAssessment = (assessment: Assessment): string => {
	const { labels, on, decisions, declarations, duties, promotions, displaced, remarks } = assessment;
	const answered = decisions.filter((decision) => !isUntouched(decision));
	const untouched = decisions.filter(isUntouched).map(({ question }) => `“${termLabel(labels.terms, question)}”`);
	return [
		remarks.some(({ kind }) => kind === "not-a-day") ? `【${labels.law}】` : `【${labels.law}】以${dayText(on)}为准`,
		...section("结论：", summary(assessment, answered)),
		...answered.map((decision) => paragraph(decision, remarks)),
		...section(
			"目录所注与依法应有：",
			declarations
				.filter(({ declared, relation }) => declared !== null || relation !== "unknown")
				.map((each) => `· ${declarationLine(labels, each)}`),
		),
		...section("未提供事实、因而未予作答的问题：", untouched.length > 0 ? [`· ${untouched.join("")}。`] : []),
		...section(
			"义务：",
			urgency.flatMap((is) => duties.filter(is)).map((duty) => dutyLine(labels, duty)),
		),
		...section("是否适用，取决于尚未填报的事实的义务：", possibleDuties(assessment)),
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
			"因适用上位规定而不再适用的义务：",
			displaced
				.filter(({ says }) => says !== "possible")
				.map((one) => `· “${one.label}”：${displacedText(labels, one, `“${dutyStateLabels[one.says]}”`)}。`),
		),
		...section("所采解释：", readingsIn(assessment, answered)),
		...section(
			"提示：",
			remarkSentences(labels, remarks).map((sentence) => `· ${sentence}。`),
		),
	].join("\n\n");
};
