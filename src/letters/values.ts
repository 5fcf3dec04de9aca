import type { Labels } from "../model/answer/labels";
import type { Remark } from "../model/answer/remark";
import { dayText } from "../model/day";
import { stepOutcomes } from "../model/law/step-outcome";
import { declarationLine } from "../text/declaration";
import { missingFactText } from "../text/missing";
import { incidentLine, pendingLine, takenStepText } from "../text/progress";
import { quotedWords } from "../text/quotation";
import { readingLines } from "../text/readings";
import { remarkSentences } from "../text/remarks";
import { termLabel } from "../text/terms";
import { timeLimitClause } from "../text/time-limit";
import { changeLines, conclusionText, factLines, groundLines } from "./conclusions";
import type { ListName, WordsName } from "./placeholders";
import { answers, type Sources } from "./sources";

/** What stands in the place of every placeholder that is not left for a person. */
export interface LetterValues {
	/** Empty where the answers say nothing of it. */
	readonly words: Readonly<Record<WordsName, string>>;
	readonly lists: Readonly<Record<ListName, readonly string[]>>;
}

/** A line of a list without its mark. */
const bare = (line: string): string => line.replace(/^· /, "");

/** A place, or the text itself where there is only one. */
const lawName = ({ law, regulations }: Labels): string => (Object.keys(regulations).length > 1 ? law : `《${law}》`);

/** What else is to be looked at; that the catalogue declares another class has a letter of its own. */
const remarkLines = (labels: Labels, remarks: readonly Remark[]): readonly string[] => {
	const others = remarks.filter(({ kind }) => kind !== "declared");
	return remarkSentences(labels, others).map((sentence) => `${sentence}。`);
};

/** The places to tick where an application has not been answered yet. */
const choices = answers.map((answer) => `□${stepOutcomes[answer]}`).join("　");

/** The promotions that the law requires of what is declared too strictly. */
const promotionsOf = ({ assessment, wrong }: Sources) =>
	assessment?.promotions.filter(({ question }) => wrong.some((each) => each.question === question)) ?? [];

/** The readings on which the conclusions and the steps rest; while a question is open, no conclusion rests on any. */
const readingLinesOf = (sources: Sources): readonly string[] => {
	const { decisions, progress, labels } = sources;
	const promoted = promotionsOf(sources).flatMap(({ reading = [] }) => reading);
	return [
		...decisions.flatMap(({ status, labels: own, readings }) => (status === "undetermined" ? [] : readingLines(own, readings))),
		...(progress ? readingLines(progress.labels, progress.readings) : []),
		...readingLines(labels, promoted),
	].map(bare);
};

/** What follows the question and the choice of a reading: whether anybody has confirmed it, and what else was said. */
const confirmation = /（(?:待确认|已由).*$/s;

/** Readings by their numbers: B-26（待确认）. */
const numbersOf = (readings: readonly string[]): string =>
	readings.map((line) => `${line.split("　")[0]}${confirmation.exec(line)?.[0] ?? ""}`).join("、");

const wordsFrom = (sources: Sources): LetterValues["words"] => {
	const { labels, decisions, assessment, progress, applied, answered } = sources;
	const [first] = [...decisions, assessment ?? [], progress ?? []].flat();
	return {
		readingNumbers: numbersOf([...new Set(readingLinesOf(sources))]),
		law: lawName(labels),
		question: [...new Set(decisions.map((each) => termLabel(each.labels.terms, each.question)))].join("、"),
		day: first ? dayText(first.on) : "",
		conclusion: decisions.map(conclusionText).join(""),
		applied: applied ? dayText(applied.on) : "",
		answered: answered && progress ? takenStepText(progress.labels, answered) : choices,
		procedure: progress?.label ?? "",
	};
};

/** What is missing for the conclusions, and for the step that is asked for. */
const missingLines = ({ decisions, progress, coordinating }: Sources): readonly string[] => [
	...decisions.flatMap(({ labels, missing }) => missing.map((each) => `${missingFactText(labels, each)}。`)),
	...coordinating.flatMap(({ missing }) =>
		progress ? missing.map((each) => `${missingFactText(progress.labels, each)}。`) : [],
	),
];

const limitLines = (sources: Sources): readonly string[] => {
	const { progress, labels } = sources;
	const running = progress?.next.filter(({ due }) => due !== null) ?? [];
	return [
		...running.map((step) => bare(pendingLine(progress?.labels ?? labels, step))),
		...promotionsOf(sources).flatMap(({ regulation, words, within }) =>
			within ? [`${timeLimitClause(within)}（${quotedWords(labels, regulation, words)}）。`] : [],
		),
	];
};

const nextLines = ({ progress }: Sources): readonly string[] => {
	if (!progress) return [];
	const open = [...progress.next.filter(({ due }) => due === null), ...progress.elective];
	return open.map((step) => bare(pendingLine(progress.labels, step)));
};

const listsFrom = (sources: Sources): LetterValues["lists"] => {
	const { labels, decisions, assessment, wrong, progress, coordinating } = sources;
	const stepLine = (step: Parameters<typeof pendingLine>[1]) => bare(pendingLine(progress?.labels ?? labels, step));
	return {
		grounds: decisions.flatMap(groundLines),
		facts: decisions.flatMap(factLines),
		missing: missingLines(sources),
		changes: decisions.flatMap(changeLines),
		history: progress
			? [
					...progress.history.map((step) => takenStepText(progress.labels, step)),
					...progress.incidents.map((each) => bare(incidentLine(progress.labels, each))),
				]
			: [],
		limits: limitLines(sources),
		next: nextLines(sources),
		coordination: coordinating.map(stepLine),
		corrections: wrong.map((each) => declarationLine(assessment?.labels ?? labels, each)),
		correctionWords: wrong.flatMap(({ correction }) =>
			correction ? [`${quotedWords(labels, correction.regulation, correction.words)}。`] : [],
		),
		readings: readingLinesOf(sources),
		remarks: [
			...decisions.flatMap((decision) => remarkLines(decision.labels, decision.remarks)),
			...(progress ? remarkLines(progress.labels, progress.remarks) : []),
		],
	};
};

/** What the answers say, by the placeholders; the same line once. */
export const valuesFrom = (sources: Sources): LetterValues => {
	const lists = listsFrom(sources);
	const once = Object.fromEntries(Object.entries(lists).map(([name, all]) => [name, [...new Set(all)]]));
	return { words: wordsFrom(sources), lists: once as unknown as LetterValues["lists"] };
};
