import type { ComparedDuty, ComparedQuestion, Comparison, Side, Verdict } from "../model/answer/comparison";
import type { Decision } from "../model/answer/decision";
import { dayText } from "../model/day";
import { quotation } from "./cite";
import { conclusion } from "./decision";
import { termLabel } from "./derivation";
import { dutyStateLabels } from "./duty";
import { section } from "./section";
import { givenWay, titleIn } from "./title";

/** How one answer stands to another, in words. */
export const verdicts: Readonly<Record<Verdict, string>> = {
	same: "相同",
	stricter: "较严",
	looser: "较宽",
	different: "不同",
};

const sideText = ({ label, on }: Side): string => `${label}（${dayText(on)}）`;

/** The conclusion of one side with the words it rests on, and what gave way. */
const reason = (decision: Decision | null): string => {
	if (!decision) return "没有此问题";
	const { grounds, because, labels, displaced, answer } = decision;
	const deciding = grounds.filter(({ holds, atMost }) => holds === true && atMost === answer);
	const words = deciding.flatMap((ground) =>
		ground.words.map((each) => `${titleIn(labels, ground.regulation)}${quotation(each)}`),
	);
	const named =
		typeof because === "object" ? [`${titleIn(labels, because.regulation)}${quotation(because)}`] : [because ?? []].flat();
	const missing = decision.missing.map(({ fact }) => `“${termLabel(labels, fact)}”`);
	return [
		`“${conclusion(decision)}”`,
		...section("", words.length > 0 ? [words.join("，")] : named).map((line) => line.trim()),
		...(missing.length > 0 ? [`还须查明${missing.join("")}`] : []),
		...displaced.map((one) =>
			givenWay(labels, one, `原可得出“${labels.terms[decision.question]?.values[one.says] ?? one.says}”`),
		),
	].join("；");
};

/** Why two answers cannot be set against each other; nothing where they can. */
const standingOf = (left: Decision | null, right: Decision | null): string | null => {
	const sides = [left, right].flatMap((decision) => decision ?? []);
	// A full text that says nothing and a source that does not tell are not the same silence.
	if (sides.some((decision) => decision.status === "not-stated" && decision.remarks.some(({ kind }) => kind === "source")))
		return "不能比较";
	return sides.some(({ status }) => status === "undetermined") ? "尚不能比较" : null;
};

/** What rests on an interpretation only, of either side, once each. */
const sources = ({ questions }: Comparison): readonly string[] => [
	...new Set(
		questions
			.flatMap(({ left, right }) => [...(left?.remarks ?? []), ...(right?.remarks ?? [])])
			.flatMap(({ kind, message }) => (kind === "source" ? [`· ${message}。`] : [])),
	),
];

const questionText = ({ left, right }: Comparison, { question, verdict, ...answers }: ComparedQuestion): string => {
	const labels = (answers.left ?? answers.right)?.labels;
	return [
		`${labels ? termLabel(labels, question) : question}：${standingOf(answers.left, answers.right) ?? verdicts[verdict]}`,
		`· ${sideText(left)}：${reason(answers.left)}。`,
		`· ${sideText(right)}：${reason(answers.right)}。`,
	].join("\n");
};

const dutyText = ({ questions }: Comparison, { regulation, label, left, right }: ComparedDuty): string => {
	const labels = questions.flatMap((each) => [each.left, each.right]).flatMap((decision) => decision?.labels ?? []);
	const title = labels.map(({ regulations }) => regulations[regulation]).find((each) => each !== undefined);
	const state = (of: ComparedDuty["left"]) => (of === null ? "没有、让位或者未载明" : dutyStateLabels[of]);
	return `· ${title ? `《${title}》` : ""}“${label}”：${state(left)} → ${state(right)}`;
};

/** Neither side comes to a level: nobody gave a fact for it, or nothing is stated whatever is given. */
const untouched = ({ left, right }: ComparedQuestion): boolean =>
	[left, right].every((decision) => decision === null || ["undetermined", "not-stated"].includes(decision.status)) &&
	[left, right].some((decision) => decision?.status === "undetermined");

/** A comparison as Chinese prose: every question that either law answers, with the reasons of both, then the duties that stand differently. */
export const explainComparison = (comparison: Comparison): string => {
	const asked = comparison.questions.filter((each) => !untouched(each));
	const open = comparison.questions.filter((each) => untouched(each) && each.verdict !== "same");
	return [
		`${sideText(comparison.left)}与${sideText(comparison.right)}`,
		...[...asked, ...open].map((each) => questionText(comparison, each)),
		...section(
			"义务的不同：",
			comparison.duties
				.filter(({ left, right }) => ![left, right].includes("possible"))
				.map((each) => dutyText(comparison, each)),
		),
		...section("提示：", sources(comparison)),
	].join("\n\n");
};
