import type { ComparedDuty, ComparedQuestion, Comparison, Side, Verdict } from "../model/answer/comparison";
import type { Decision } from "../model/answer/decision";
import { dayText } from "../model/day";
import { dutyStateLabels } from "./duty";
import { section } from "./layout";
import { displacedText, quotedWords, reasonText } from "./quotation";
import { conclusion } from "./status";
import { termLabel, valueLabel } from "./terms";

/** The relation of one answer to another as a word. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
	same: "相同",
	stricter: "较严",
	looser: "较宽",
	different: "不同",
};

const sideText = ({ label, on }: Side): string => `${label}（${dayText(on)}）`;

/** The conclusion of one side with its words, the missing facts, and the displaced rules. */
const answerText = (decision: Decision | null): string => {
	if (!decision) return "没有此问题";
	const { grounds, because, labels, displaced, answer, question } = decision;
	const deciding = grounds
		.filter(({ holds, atMost }) => holds === true && atMost === answer)
		.flatMap(({ regulation, words }) => words.map((each) => quotedWords(labels, regulation, [each])));
	const reason = because === undefined ? [] : [reasonText(labels, because)];
	const missing = decision.missing.map(({ fact }) => `“${termLabel(labels.terms, fact)}”`);
	return [
		`“${conclusion(decision)}”`,
		...(deciding.length > 0 ? [deciding.join("，")] : reason),
		...(missing.length > 0 ? [`还须查明${missing.join("")}`] : []),
		...displaced.map((one) => displacedText(labels, one, `“${valueLabel(labels.terms, question, one.says)}”`)),
	].join("；");
};

/** Why two answers cannot be compared; `null` if they can. */
export const obstacle = (left: Decision | null, right: Decision | null): string | null => {
	const sides = [left, right].flatMap((decision) => decision ?? []);
	// Silence of a full text and silence of an incomplete source are not the same.
	if (sides.some((decision) => decision.status === "not-stated" && decision.remarks.some(({ kind }) => kind === "source")))
		return "不能比较";
	return sides.some(({ status }) => status === "undetermined") ? "尚不能比较" : null;
};

/** The remarks on a day that does not exist, and on incomplete sources, of either side, once each. */
const sourceRemarks = ({ questions }: Comparison): readonly string[] => [
	...new Set(
		questions
			.flatMap(({ left, right }) => [...(left?.remarks ?? []), ...(right?.remarks ?? [])])
			.flatMap(({ kind, message }) => (["not-a-day", "unchecked-law", "source"].includes(kind) ? [`· ${message}。`] : [])),
	),
];

const questionText = ({ left, right }: Comparison, { question, verdict, ...answers }: ComparedQuestion): string => {
	const terms = (answers.left ?? answers.right)?.labels.terms ?? {};
	return [
		`${termLabel(terms, question)}：${obstacle(answers.left, answers.right) ?? verdictWords[verdict]}`,
		`· ${sideText(left)}：${answerText(answers.left)}。`,
		`· ${sideText(right)}：${answerText(answers.right)}。`,
	].join("\n");
};

const dutyText = ({ questions }: Comparison, { regulation, label, left, right }: ComparedDuty): string => {
	const labels = questions.flatMap((each) => [each.left, each.right]).flatMap((decision) => decision?.labels ?? []);
	const title = labels.map(({ regulations }) => regulations[regulation]).find((each) => each !== undefined);
	const state = (of: ComparedDuty["left"]) => (of === null ? "没有规定、不再适用或者未载明" : dutyStateLabels[of]);
	return `· ${title ? `《${title}》` : ""}“${label}”：${state(left)} → ${state(right)}`;
};

/** Whether neither side has an answer: no fact is known, or the text does not regulate the question. */
const isUntouched = ({ left, right }: ComparedQuestion): boolean =>
	[left, right].every((decision) => decision === null || ["undetermined", "not-stated"].includes(decision.status)) &&
	[left, right].some((decision) => decision?.status === "undetermined");

/**
 * A comparison as Chinese prose: every question that either law answers, with the reasons of both, then the different duties.
 */
export const explainComparison = (comparison: Comparison): string => {
	const { left, right, questions, duties } = comparison;
	const withAnswer = questions.filter((each) => !isUntouched(each));
	const open = questions.filter((each) => isUntouched(each) && each.verdict !== "same");
	return [
		`${sideText(left)}与${sideText(right)}`,
		...[...withAnswer, ...open].map((each) => questionText(comparison, each)),
		...section(
			"义务的不同：",
			duties.filter((duty) => ![duty.left, duty.right].includes("possible")).map((each) => dutyText(comparison, each)),
		),
		...section("提示：", sourceRemarks(comparison)),
	].join("\n\n");
};
