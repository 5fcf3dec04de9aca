import type { Quoted } from "../../model/law/cite";
import { type Day, written } from "../../model/day";
import type { Status } from "../../model/answer/decision";
import type { Layer } from "../../model/law/jurisdiction";
import { layersOf } from "../../model/law/law";
import type { Notice } from "../../model/answer/remark";
import type { ScopeClause } from "../../model/law/scope";
import { questionsIn } from "../diagram/of-question";
import { derive } from "./annotate";
import type { Given } from "../case";
import { clausesOn, covers } from "../layers/provision";
import { type Asked, askedIn, governingFirst, governingOtherwise, type Stack, undatedOn } from "../layers/stack";

/** Why there is no level, and what a reader must know of it. */
export interface Reason {
	readonly because?: Quoted | string;
	readonly notices: readonly Notice[];
}

const none: Reason = { notices: [] };

/** Words with the text they stand in. */
const wordsOf = (text: Layer | undefined, { cite, quote }: Quoted): Quoted => ({
	cite,
	quote,
	...(text ? { regulation: text.regulation.id } : {}),
});

/**
 * The words that leave the case without an answer: of a text that would cover it but sends it to other law, else of the first clause it
 * falls outside, those of the place's own text before those of higher ones, the question's own before those of questions it reads.
 */
const outOfScope = (stack: Stack, asked: readonly Asked[], known: Given): Reason => {
	const fails = ({ when }: ScopeClause) => derive(stack, when, known).holds === false;
	const points = asked.map(({ question: { point } }) => point);
	const holds = ({ when }: ScopeClause) => derive(stack, when, known).holds === true;
	const silent = (clauses: readonly ScopeClause[]) => clauses.filter(({ otherwise }) => otherwise === "silent");
	const elsewhere = (clauses: readonly ScopeClause[]) =>
		clauses.filter((clause) => clause.otherwise === "elsewhere" && fails(clause));
	const clauses = stack.texts.map((text) => clausesOn(text, points));
	// A text that surely covers the case but for those words comes before one that may not apply at all.
	const sending = [
		...clauses.filter((each) => silent(each).every(holds)),
		...clauses.filter((each) => !silent(each).some(fails)),
	].flatMap(elsewhere);
	const governing = asked.filter(({ text }) => text.relation !== "also").toReversed();
	const own = governing.flatMap(({ text, question: { point } }) => clausesOn(text, [point]));
	const read = questionsRead(stack, asked).map(({ question: { point } }) => point);
	const [outside] = [...sending, ...[...own, ...governing.flatMap(({ text }) => clausesOn(text, read))].filter(fails)];
	if (!outside) return none;
	const text = stack.texts.find(({ regulation }) => regulation.scope.includes(outside));
	return { because: wordsOf(text, outside), notices: [] };
};

/** The questions that a question reads, directly or through others, as every text has them. */
const questionsRead = (stack: Stack, asked: readonly Asked[], seen: ReadonlySet<string> = new Set()): readonly Asked[] => {
	const conditions = asked
		.flatMap(({ question: { rules } }) => rules)
		.flatMap(({ when, unless }) => [when, ...(unless ? [unless] : [])]);
	const fresh = new Set(conditions.flatMap((condition) => questionsIn(stack, condition)).filter((id) => !seen.has(id)));
	const read = [...fresh].flatMap((id) => askedIn(stack, id));
	return read.length === 0 ? [] : [...read, ...questionsRead(stack, read, new Set([...seen, ...fresh]))];
};

/** That no source tells whether a text was already in force on the day asked for. */
export const undated = (stack: Stack, question: string, on: Day): Reason => {
	const [text] = undatedOn(stack, question, on);
	if (!text) return none;
	const { title, effective } = text.regulation;
	const because = `《${title}》的施行日期本资料未载明，${written(on)}是否已经施行不能作答`;
	const { words } = effective;
	return { because, notices: words ? [{ kind: "unstated", message: because, words }] : [] };
};

const silences = (asked: readonly Asked[]) =>
	asked.flatMap(({ text, question: { point } }) => text.regulation.unstated.filter((unstated) => unstated.point === point));

/** Which silence it is: the text says nothing on the point, or on that of a question this one reads, or no text has the question. */
const notStated = (stack: Stack, asked: readonly Asked[]): Reason => {
	const [silent] = [...silences(asked), ...silences(questionsRead(stack, asked))];
	if (!silent) return { because: "施行中的文本均未载明此事项", notices: [] };
	const { note, near } = silent;
	return { because: note, notices: near ? [{ kind: "unstated", message: note, words: near }] : [] };
};

/** The words that name the level, from the highest text that covers the case and has it. */
const levelWords = (stack: Stack, asked: readonly Asked[], known: Given, answer: string | undefined): Reason => {
	const covering = asked.filter(({ text, question: { point } }) => derive(stack, covers(text, [point]), known).holds === true);
	for (const { text, question } of [...governingFirst(covering), ...governingFirst(asked)]) {
		const level = question.scale.find(({ id }) => id === answer);
		if (level) return { because: wordsOf(text, level), notices: [] };
	}
	return none;
};

/** The words that name the level a case was decided on, or the words or sentence behind a status without one. */
export const reasonFor = (
	stack: Stack,
	status: Status,
	question: string,
	known: Given,
	answer?: string | undefined,
): Reason => {
	const asked = askedIn(stack, question);
	if (status === "decided") return levelWords(stack, asked, known, answer);
	if (status === "out-of-scope") return outOfScope(stack, asked, known);
	if (status === "not-stated") return notStated(stack, asked);
	if (status !== "not-in-force") return none;
	const text = [...layersOf(stack.law), ...governingOtherwise(stack, question)].findLast(
		({ regulation }) => regulation.effective.words,
	);
	const words = text?.regulation.effective.words;
	return words ? { because: wordsOf(text, words), notices: [] } : none;
};

/** That the day asked for does not exist, so that no law can be chosen by it. */
export const notADay = (on: Day): Reason => {
	const message = `“${String(on).slice(0, 40)}”不是存在的日期`;
	return { because: message, notices: [{ kind: "not-a-day", message }] };
};
