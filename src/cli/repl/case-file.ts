import { isLeft } from "fp-ts/lib/Either.js";
import { decide } from "../../engine/decide";
import { parseDay, parseFacts, parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { caseRecord } from "../../text/case-record";
import { writtenFacts } from "../../text/written-case";
import { yamlIn } from "../read-yaml";
import { lawWithId, sameQuestion } from "./laws";
import { caseOfSession, type Session, type SessionFacts } from "./session";

/** A session as a written case: lawyers can read and sign it, `npm run cases` can run it. */
export const sessionCaseText = (session: Session, title: string): string => {
	const decision = decide(caseOfSession(session), session.question);
	const writtenCase = caseRecord(title, writtenFacts(session.law, session.facts), decision);
	return `${JSON.stringify([writtenCase], null, "\t")}\n`;
};

/** The session of the first case in a file of written cases, YAML or JSON; or what is wrong with it. */
export const sessionFrom = (text: string, session: Session): Session | { readonly problem: string } => {
	const read = yamlIn(text, "案例文件");
	if (isLeft(read)) return { problem: explain(read.left) };
	const content = read.right;
	const first: unknown = Array.isArray(content) ? content[0] : content;
	if (typeof first !== "object" || first === null || !("事实" in first)) return { problem: "文件中没有写明“事实”的案例" };
	const { 规定, 日期, 问题, 事实 } = first as Readonly<Record<string, unknown>>;
	const law = 规定 === undefined ? undefined : lawWithId(session, 规定);
	if (law && isLeft(law)) return { problem: explain(law.left) };
	const own = law ? law.right : session.law;
	const day = 日期 === undefined ? undefined : parseDay(日期);
	const question = 问题 === undefined ? undefined : parseQuestionId(own, 问题);
	const facts = parseFacts(own, 事实);
	const issues = [day, question, facts].flatMap((each) => (each && isLeft(each) ? each.left : []));
	if (issues.length > 0 || isLeft(facts)) return { problem: explain(issues) };
	return {
		...session,
		law: own,
		on: day && !isLeft(day) ? day.right : session.on,
		question: question && !isLeft(question) ? question.right : sameQuestion(own, session.question),
		facts: facts.right as SessionFacts,
	};
};
