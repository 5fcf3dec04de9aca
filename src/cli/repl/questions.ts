import { isLeft, right } from "fp-ts/lib/Either.js";
import { diff } from "../../analysis";
import { changes } from "../../analysis/what-if/changes";
import { nextQuestion } from "../../analysis/what-if/next-question";
import { why } from "../../analysis/what-if/why";
import { whyNot } from "../../analysis/what-if/why-not";
import { china } from "../../calendar/calendar";
import { dueDate } from "../../calendar/due-date";
import { assess } from "../../engine/assess";
import { type Case, caseOf } from "../../engine/case";
import { decide } from "../../engine/decide";
import { parseDay, parseLevelId, parseQuestionId } from "../../parse";
import { parseDayAt } from "../../parse/day";
import { type Explainable, explain } from "../../text";
import { conclusion } from "../../text/status";
import { dueDateText, noDueDateText, readLength } from "../deadline-text";
import { readAll } from "../read-result";
import type { SessionCommandName } from "../words/words";
import { factsUnder, lawNamed, sameQuestion } from "./laws";
import { refuse, refuseWith, say } from "./reply";
import { caseOfSession, type Files, type Reply, type Session, sayingsOf, spellingOf } from "./session";

/** Asks about the question that a line names, or about that of the session. */
const aboutQuestion =
	(ask: (of: Case, question: string) => Explainable) =>
	(session: Session, rest: string): Reply => {
		const question = rest === "" ? right(session.question) : parseQuestionId(session.law, rest);
		if (isLeft(question)) return refuse(session, question.left);
		return say(session, explain(ask(caseOfSession(session), question.right)));
	};

/** Asks about the level that a line names. */
const aboutLevel =
	(name: SessionCommandName, ask: (of: Case, question: string, level: string) => Explainable) =>
	(session: Session, rest: string): Reply => {
		if (rest === "") return refuseWith(session, sayingsOf(session).needsLevel(spellingOf(session, name)));
		const level = parseLevelId(session.law, session.question, rest);
		if (isLeft(level)) return refuse(session, level.left);
		return say(session, explain(ask(caseOfSession(session), session.question, level.right)));
	};

/** 算 */
export const decideQuestion = aboutQuestion(decide);

/** 评 */
export const assessCase = (session: Session): Reply => say(session, explain(assess(caseOfSession(session))));

/** 为何 */
export const askWhy = aboutQuestion(why);

/** 为何不 */
export const askWhyNot = aboutLevel("why-not", whyNot);

/** 改 */
export const askChanges = aboutLevel("changes", changes);

/** 问 */
export const askNext = aboutQuestion(nextQuestion);

/** 期限 */
export const askDeadline = (session: Session, rest: string): Reply => {
	const [start, length, ...surplus] = rest.split(/\s+/);
	if (!start || !length || surplus.length > 0) return refuseWith(session, sayingsOf(session).howDeadline);
	const input = readAll({
		from: parseDayAt(start, ["起算日"]),
		workingDays: readLength(length.replace(/个?工作日$/, ""), ["工作日数"]),
	});
	if (isLeft(input)) return refuse(session, input.left);
	const { from, workingDays } = input.right;
	const due = dueDate({ workingDays }, from);
	return say(session, due ? dueDateText(due) : noDueDateText(from, undefined, china));
};

/** 比较: with another law, or with another day of this one. */
export const compareWith = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return refuseWith(session, sayingsOf(session).needsOther);
	const day = parseDay(rest);
	const law = isLeft(day) ? lawNamed(session, rest, files) : right(session.law);
	if (isLeft(day) && isLeft(law)) return refuse(session, /^\d/.test(rest) ? day.left : law.left);
	const other = isLeft(law) ? session.law : law.right;
	const against = isLeft(day) ? session.on : day.right;
	const difference = diff(session.law, other, { on: session.on, against });
	const questions = difference.questions.filter(({ question }) => question === session.question);
	const here = decide(caseOfSession(session), session.question);
	const otherCase = caseOf(other, factsUnder(other, session).facts, { on: against });
	const there = decide(otherCase, sameQuestion(other, session.question));
	const [only] = questions;
	if (!only) return refuseWith(session, sayingsOf(session).noSuchQuestion);
	const onQuestion = { ...difference, questions, apart: [], direction: only.direction };
	return say(session, `本例：“${conclusion(here)}”与“${conclusion(there)}”。\n${explain(onQuestion)}`);
};
