import { decide } from "../../engine/decide";
import type { Issue } from "../../model/answer/issue";
import { explain } from "../../text";
import { conclusion } from "../../text/decision";
import type { Reply, Session } from "./session";

/** A reply that leaves the session as it is. */
export const say = (session: Session, text: string): Reply => ({ session, text });

/** A reply that says what is wrong with a line. */
export const refuse = (session: Session, issues: readonly Issue[]): Reply => say(session, explain(issues));

/** Where the case stands on the question of the session. */
export const standing = (session: Session): string => {
	const decision = decide(session.law, session.question, session.facts, { on: session.on });
	const label = decision.labels.terms[session.question]?.label ?? session.question;
	const open = decision.missing.length > 0 ? `，还差${decision.missing.length}项` : "";
	return `${label}：${conclusion(decision)}${open}。`;
};
