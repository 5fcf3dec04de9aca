import { isLeft } from "fp-ts/lib/Either.js";
import { dayText } from "../../model/day";
import { titleOf } from "../../model/law/law";
import { isSignatory } from "../../model/visible-text";
import { parseDay, parseQuestionId } from "../../parse";
import { shorten } from "../../parse/display";
import { factsUnder, lawNamed, lawsOf, ownLaws, sameQuestion } from "./laws";
import { answerLine, refuse, refuseWith, say } from "./reply";
import { type Files, type Reply, type Session, sayingsOf } from "./session";

/** 问题 */
export const setQuestion = (session: Session, rest: string): Reply => {
	if (rest === "") return say(session, answerLine(session));
	const question = parseQuestionId(session.law, rest);
	if (isLeft(question)) return refuse(session, question.left);
	const next = { ...session, question: question.right };
	return say(next, answerLine(next));
};

/** 日期 */
export const setDay = (session: Session, rest: string): Reply => {
	if (rest === "") return say(session, sayingsOf(session).onDay(dayText(session.on)));
	const on = parseDay(rest);
	if (isLeft(on)) return refuse(session, on.left);
	const next = { ...session, on: on.right };
	return say(next, `${sayingsOf(session).onDay(dayText(on.right))}\n${answerLine(next)}`);
};

const lawList = (session: Session): string =>
	Object.values(lawsOf(session))
		.map((law) => `· ${law.id === session.law.id ? sayingsOf(session).present : ""}${law.id}：${titleOf(law)}`)
		.join("\n");

/** 法规 */
export const setLaw = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return say(session, lawList(session));
	const input = lawNamed(session, rest, files);
	if (isLeft(input)) return refuse(session, input.left);
	const law = input.right;
	const { facts, omissions } = factsUnder(law, session);
	const next = { ...session, ...ownLaws(session, rest, law), law, question: sameQuestion(law, session.question), facts };
	const omitted = omissions.length > 0 ? [sayingsOf(session).leftOut(omissions)] : [];
	return say(next, [sayingsOf(session).underLaw(titleOf(law)), ...omitted, answerLine(next)].join("\n"));
};

/** 签 */
export const signAs = (session: Session, rest: string): Reply => {
	const [by, day] = rest.split(/\s+/);
	if (!by) return say(session, session.signer ? sayingsOf(session).signer(session.signer.by) : sayingsOf(session).noSigner);
	const on = day === undefined ? undefined : parseDay(day);
	if (on && isLeft(on)) return refuse(session, on.left);
	if (!isSignatory(by)) return refuseWith(session, sayingsOf(session).noSignatory(`\`${shorten(by)}\``));
	const signer = { by, ...(on ? { on: on.right } : {}) };
	return say({ ...session, signer }, sayingsOf(session).signsNow(by, dayText(on ? on.right : session.on)));
};
