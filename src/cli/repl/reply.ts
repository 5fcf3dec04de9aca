import { decide } from "../../engine/decide";
import type { Issue } from "../../model/answer/issue";
import { explain } from "../../text";
import { conclusion } from "../../text/status";
import { caseOfSession, type Reply, type Session } from "./session";

/** A reply that leaves the session as it is. */
export const say = (session: Session, text: string): Reply => ({ session, text });

/** A reply that reports what is wrong with a line. */
export const refuse = (session: Session, issues: readonly Issue[]): Reply => refuseWith(session, explain(issues));

/** The same in words. */
export const refuseWith = (session: Session, text: string): Reply => ({ session, text, refused: true });

/** The answer to the question of the session, on one line. */
export const answerLine = (session: Session): string => {
	const decision = decide(caseOfSession(session), session.question);
	const label = decision.labels.terms[session.question]?.label ?? session.question;
	const open = decision.missing.length > 0 ? `，还差${decision.missing.length}项` : "";
	return `${label}：${conclusion(decision)}${open}。`;
};
