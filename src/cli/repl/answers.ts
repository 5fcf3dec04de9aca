import { isLeft } from "fp-ts/lib/Either.js";
import { changes } from "../../analysis/what-if/changes";
import { nextQuestion } from "../../analysis/what-if/next-question";
import { why } from "../../analysis/what-if/why";
import { whyNot } from "../../analysis/what-if/why-not";
import { assess } from "../../engine/assess";
import { decide } from "../../engine/decide";
import { parseLevelId, parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { deadlineCommand } from "../commands/deadline";
import { refuse, say } from "./reply";
import type { Reply, Session } from "./session";

/** Runs with the question a line names, or with that of the session. */
const asking =
	(ask: (session: Session, question: string) => string) =>
	(session: Session, rest: string): Reply => {
		if (rest === "") return say(session, ask(session, session.question));
		const question = parseQuestionId(session.law, rest);
		return isLeft(question) ? refuse(session, question.left) : say(session, ask(session, question.right));
	};

/** Runs with the level a line names. */
const levelling =
	(ask: (session: Session, level: string) => string, name: string) =>
	(session: Session, rest: string): Reply => {
		if (rest === "") return say(session, `要写明哪一种结果，例如：${name} 无条件开放`);
		const level = parseLevelId(session.law, session.question, rest);
		return isLeft(level) ? refuse(session, level.left) : say(session, ask(session, level.right));
	};

/** 算 */
export const answer = asking(({ law, facts, on }, question) => explain(decide(law, question, facts, { on })));

/** 评 */
export const assessment = (session: Session): Reply =>
	say(session, explain(assess(session.law, session.facts, { on: session.on })));

/** 为何 */
export const askWhy = asking(({ law, facts, on }, question) => explain(why(law, question, facts, { on })));

/** 为何不 */
export const askWhyNot = levelling(
	({ law, question, facts, on }, level) => explain(whyNot(law, question, facts, level, { on })),
	"为何不",
);

/** 改 */
export const askChanges = levelling(
	({ law, question, facts, on }, goal) => explain(changes(law, question, facts, goal, { on })),
	"改",
);

/** 问 */
export const askNext = asking(({ law, facts, on }, question) => explain(nextQuestion(law, question, facts, { on })));

/** 期限 */
export const deadline = (session: Session, rest: string): Reply => {
	const [from, length, ...surplus] = rest.split(/\s+/);
	if (!from || !length || surplus.length > 0) return say(session, "写作：期限 起算日 工作日数，例如：期限 2026-02-13 10");
	const days = length.replace(/个?工作日$/, "");
	const { stdout, stderr } = deadlineCommand({
		command: "deadline",
		from,
		"working-days": days,
		on: session.on,
		ics: false,
		json: false,
		schema: false,
		help: false,
		version: false,
	});
	return say(session, stdout || stderr);
};
