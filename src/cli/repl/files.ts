import { dayText } from "../../model/day";
import { sessionCaseText, sessionFrom } from "./case-file";
import { answerLine, refuseWith, say } from "./reply";
import type { Files, Reply, Session } from "./session";

/** 存 */
export const saveCase = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return refuseWith(session, "要写明文件名，例如：存 案例.json");
	const name = rest.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
	const problem = files.write(rest, sessionCaseText(session, name));
	const use = session.own?.[session.law.id] ? "可以并入这部规定的书面案例" : `可以用 npm run cases -- ${rest} 复核`;
	if (problem !== null) return refuseWith(session, problem);
	return say(session, `已存入 \`${rest}\`，${use}。`);
};

/** 载 */
export const loadCase = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return refuseWith(session, "要写明文件名，例如：载 案例.json");
	const file = files.read(rest);
	if ("problem" in file) return refuseWith(session, file.problem);
	const next = sessionFrom(file.text, session);
	if ("problem" in next) return refuseWith(session, `\`${rest}\`：${next.problem}`);
	const count = Object.keys(next.facts).length;
	return say(next, `已载入 \`${rest}\`：${count}项事实，以${dayText(next.on)}为准。\n${answerLine(next)}`);
};
