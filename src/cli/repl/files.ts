import { dayText } from "../../model/day";
import { sessionCaseText, sessionFrom } from "./case-file";
import { answerLine, refuseWith, say } from "./reply";
import { type Files, type Reply, type Session, sayingsOf, spellingOf } from "./session";

/** 存 */
export const saveCase = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return refuseWith(session, sayingsOf(session).needsFile(spellingOf(session, "save")));
	const name = rest.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
	const problem = files.write(rest, sessionCaseText(session, name));
	const use = session.own?.[session.law.id] ? sayingsOf(session).useOfOwnCase : sayingsOf(session).useOfCase(rest);
	if (problem !== null) return refuseWith(session, problem);
	return say(session, sayingsOf(session).saved(`\`${rest}\``, use));
};

/** 载 */
export const loadCase = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return refuseWith(session, sayingsOf(session).needsFile(spellingOf(session, "load")));
	const file = files.read(rest);
	if ("problem" in file) return refuseWith(session, file.problem);
	const next = sessionFrom(file.text, session);
	if ("problem" in next) return refuseWith(session, `\`${rest}\`：${next.problem}`);
	const count = Object.keys(next.facts).length;
	return say(next, `${sayingsOf(session).loaded(`\`${rest}\``, count, dayText(next.on))}\n${answerLine(next)}`);
};
