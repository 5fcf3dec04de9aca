import type { Quoted } from "../model/cite";
import type { Day } from "../model/day";
import type { Status } from "../model/decision";
import type { Notice } from "../model/notice";
import { derive } from "./derive";
import type { Given } from "./given";
import { clausesOn } from "./provision";
import { type Asked, layersOf, type Stack } from "./stack";

/** Why there is no level, and what a reader must know of it. */
export interface Reason {
	readonly because?: Quoted | string;
	readonly notices: readonly Notice[];
}

const none: Reason = { notices: [] };

/** The words of the first clause the case falls outside, the question's own clauses before those of questions it reads. */
const outOfScope = (stack: Stack, asked: readonly Asked[], known: Given): Reason => {
	const own = asked.flatMap(({ text, question: { point } }) => clausesOn(text, [point]));
	const others = asked.flatMap(({ text }) => text.regulation.scope);
	const outside = [...own, ...others].find(({ when }) => derive(stack, when, known).holds === false);
	return outside ? { because: { cite: outside.cite, quote: outside.quote }, notices: [] } : none;
};

/** Which silence it is: the text says nothing on the point, or no text in force has the question. */
const notStated = (asked: readonly Asked[]): Reason => {
	const [silent] = asked.flatMap(({ text, question: { point } }) =>
		text.regulation.unstated.filter((unstated) => unstated.point === point),
	);
	if (!silent) return { because: "施行中的文本均未载明此事项", notices: [] };
	const { note, near } = silent;
	return { because: note, notices: near ? [{ kind: "unstated", message: note, words: near }] : [] };
};

/** The words that name the level, from the highest text that has it. */
const levelWords = (asked: readonly Asked[], answer: string | undefined): Reason => {
	const level = asked.flatMap(({ question }) => question.scale).find(({ id }) => id === answer);
	return level ? { because: { cite: level.cite, quote: level.quote }, notices: [] } : none;
};

/** The words that name the level a case was decided on, or the words or sentence behind a status without one. */
export const reasonFor = (
	stack: Stack,
	status: Status,
	asked: readonly Asked[],
	known: Given,
	answer?: string | undefined,
): Reason => {
	if (status === "decided") return levelWords(asked, answer);
	if (status === "out-of-scope") return outOfScope(stack, asked, known);
	if (status === "not-stated") return notStated(asked);
	if (status !== "not-in-force") return none;
	const words = layersOf(stack.law).find(({ regulation }) => regulation.effective.words)?.regulation.effective.words;
	return words ? { because: words, notices: [] } : none;
};

/** That the day asked for does not exist, so that no law can be chosen by it. */
export const notADay = (on: Day): Reason => {
	const message = `“${String(on).slice(0, 40)}”不是存在的日期`;
	return { because: message, notices: [{ kind: "not-a-day", message }] };
};
