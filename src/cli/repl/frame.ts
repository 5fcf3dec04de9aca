import { isLeft, right } from "fp-ts/lib/Either.js";
import { diff } from "../../analysis";
import { decide } from "../../engine/decide";
import { type Day, dayText } from "../../model/day";
import { titleOf } from "../../model/law/law";
import { parseDay, parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { conclusion } from "../../text/decision";
import { factsFor, questionFor } from "./case-file";
import { lawNamed, lawsOf, ownWith } from "./laws";
import { refuse, say, standing } from "./reply";
import type { Files, Reply, Session } from "./session";

/** 问题 */
export const setQuestion = (session: Session, rest: string): Reply => {
	if (rest === "") return say(session, standing(session));
	const question = parseQuestionId(session.law, rest);
	if (isLeft(question)) return refuse(session, question.left);
	const next = { ...session, question: question.right };
	return say(next, standing(next));
};

/** 日期 */
export const setDay = (session: Session, rest: string): Reply => {
	if (rest === "") return say(session, `以${dayText(session.on)}为准。`);
	const on = parseDay(rest);
	if (isLeft(on)) return refuse(session, on.left);
	const next = { ...session, on: on.right };
	return say(next, `以${dayText(on.right)}为准。\n${standing(next)}`);
};

/** 法规 */
export const setLaw = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "")
		return say(
			session,
			Object.values(lawsOf(session))
				.map((law) => `· ${law.id === session.law.id ? "［现用］" : ""}${law.id}：${titleOf(law)}`)
				.join("\n"),
		);
	const law = lawNamed(session, rest, files);
	if (isLeft(law)) return refuse(session, law.left);
	const { facts, dropped } = factsFor(law.right, session);
	const question = questionFor(law.right, session.question);
	const next = { ...session, ...ownWith(session, rest, law.right), law: law.right, question, facts };
	const lost = dropped.length > 0 ? [`这部规定不问的，已略去：${dropped.map((label) => `“${label}”`).join("")}。`] : [];
	return say(next, [`适用${titleOf(law.right)}。`, ...lost, standing(next)].join("\n"));
};

/** The other law, or the other day of this one, that a line names. */
export const compareWith = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return say(session, "要写明与哪一部规定、或者与哪一日比较，例如：比较 2025-07-31");
	const day = parseDay(rest);
	const law = isLeft(day) ? lawNamed(session, rest, files) : right(session.law);
	if (isLeft(day) && isLeft(law)) return refuse(session, /^\d/.test(rest) ? day.left : law.left);
	const other = isLeft(law) ? session.law : law.right;
	const against: Day = isLeft(day) ? session.on : day.right;
	const whole = diff(session.law, other, { on: session.on, against });
	const questions = whole.questions.filter(({ question }) => question === session.question);
	const { facts } = factsFor(other, session);
	const [here, there] = [
		decide(session.law, session.question, session.facts, { on: session.on }),
		decide(other, questionFor(other, session.question), facts, { on: against }),
	];
	const own = `本例：“${conclusion(here)}”与“${conclusion(there)}”。`;
	const [only] = questions;
	const narrowed = { ...whole, questions, apart: [], direction: only?.direction ?? whole.direction };
	return say(session, only ? `${own}\n${explain(narrowed)}` : `对方没有这一问题。`);
};
