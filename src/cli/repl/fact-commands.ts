import { decide } from "../../engine/decide";
import { printable } from "../../model/visible-text";
import { shorten } from "../../parse/display";
import { factNamesOf, regulationsOf } from "../../parse/vocabulary";
import { decisionParagraph } from "../../text/decision";
import { conclusion } from "../../text/status";
import { assignment, factParts, factText, setFact } from "./fact-lines";
import { answerLine, refuseWith, say } from "./reply";
import { caseOfSession, type Reply, type Session, type SessionFacts, sayingsOf } from "./session";

/** Sets facts one after the other; all of them or none. */
const setEach = (
	session: Session,
	rest: string,
): { readonly facts: SessionFacts; readonly lines: readonly string[] } | string => {
	let { facts } = session;
	const lines: string[] = [];
	for (const part of factParts(session, rest)) {
		const match = assignment(session, part);
		if (!match) {
			const near = factNamesOf(session.law).nearest(part.split(/[\s:=]/)[0]);
			return (
				sayingsOf(session).noFact(`\`${shorten(part)}\``) +
				(near ? sayingsOf(session).didYouMean(printable(near.label)) : sayingsOf(session).allFacts)
			);
		}
		const result = setFact({ ...session, facts }, match.fact, match.rest);
		if ("problem" in result) return lines.length > 0 ? `${result.problem}\n${sayingsOf(session).noneRecorded}` : result.problem;
		({ facts } = result);
		lines.push(result.text);
	}
	return { facts, lines };
};

/** 设, or a line that begins with a fact */
export const setFacts = (session: Session, rest: string): Reply => {
	const result = setEach(session, rest);
	if (typeof result === "string") return refuseWith(session, result);
	const next = { ...session, facts: result.facts };
	return say(next, [...result.lines, answerLine(next)].join("\n"));
};

/** 若 */
export const supposeFacts = (session: Session, rest: string): Reply => {
	if (rest === "") return refuseWith(session, sayingsOf(session).needsFact);
	const result = setEach(session, rest);
	if (typeof result === "string") return refuseWith(session, result);
	const { question } = session;
	const before = decide(caseOfSession(session), question);
	const after = decide(caseOfSession({ ...session, facts: result.facts }), question);
	return say(
		session,
		[
			`假设（不记入）：${result.lines.join("")}`,
			`“${conclusion(before)}”→“${conclusion(after)}”`,
			decisionParagraph(after),
		].join("\n"),
	);
};

/** 事实 */
export const listFacts = (session: Session, rest: string): Reply => {
	const { law, question, facts } = session;
	const ids: readonly string[] = ["全部", "all"].includes(rest)
		? [...new Set(regulationsOf(law).flatMap(({ vocabulary }) => Object.keys(vocabulary)))]
		: Object.keys(facts);
	const missing: readonly string[] = decide(caseOfSession(session), question).missing.map(({ fact }) => fact);
	const lines = ids.map((id) => `· ${factText(session, id, facts)}${missing.includes(id) ? "（还须查明）" : ""}`);
	return say(session, lines.length > 0 ? lines.join("\n") : sayingsOf(session).noFactsYet);
};

/** 删 */
export const unsetFact = (session: Session, rest: string): Reply => {
	if (["全部", "all"].includes(rest)) return say({ ...session, facts: {} }, sayingsOf(session).allCleared);
	return rest === "" ? refuseWith(session, sayingsOf(session).needsFactToUnset) : setFacts(session, `${rest} 未知`);
};
