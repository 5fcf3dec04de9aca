import { dayText } from "../../model/day";
import { caseIn, caseText } from "./case-file";
import { say, standing } from "./reply";
import type { Files, Reply, Session } from "./session";

/** 存 */
export const save = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return say(session, "要写明文件名，例如：存 案例.json");
	const name = rest.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
	const problem = files.write(rest, caseText(session, name));
	const use = session.own?.[session.law.id] ? "可以并入这部规定的书面案例" : `可以用 npm run cases -- ${rest} 复核`;
	return say(session, problem ?? `已存入 \`${rest}\`，${use}。`);
};

/** 载 */
export const load = (session: Session, rest: string, files: Files): Reply => {
	if (rest === "") return say(session, "要写明文件名，例如：载 案例.json");
	const file = files.read(rest);
	if ("problem" in file) return say(session, file.problem);
	const next = caseIn(file.text, session);
	if ("problem" in next) return say(session, `\`${rest}\`：${next.problem}`);
	return say(
		next,
		`已载入 \`${rest}\`：${Object.keys(next.facts).length}项事实，以${dayText(next.on)}为准。\n${standing(next)}`,
	);
};
