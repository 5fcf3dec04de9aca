import { isLeft } from "fp-ts/lib/Either.js";
import { decide } from "../../engine/decide";
import { dayText } from "../../model/day";
import { parseDay } from "../../parse";
import { regulationsOf } from "../../parse/vocabulary";
import { conclusion, decisionParagraph } from "../../text/decision";
import { assignment, factNames, factText, setFact } from "./facts";
import { refuse, say, standing } from "./reply";
import type { Reply, Session } from "./session";

/** Facts set one after the other; all of them or none. */
const setting = (
	session: Session,
	rest: string,
): { readonly facts: Session["facts"]; readonly told: readonly string[] } | string => {
	let { facts } = session;
	const told: string[] = [];
	for (const part of rest.split(";").map((each) => each.trim())) {
		if (part === "") continue;
		const found = assignment(session, part);
		if (!found) {
			const near = factNames(session).nearest(part.split(/[\s:=]/)[0]);
			return `没有名为 \`${part.slice(0, 60)}\` 的事实。${near ? `是否为“${near.label}”？` : "写“事实 全部”可以看到所有事实。"}`;
		}
		const set = setFact({ ...session, facts }, found.fact, found.rest);
		if ("problem" in set) return told.length > 0 ? `${set.problem}\n本行各项均未记入。` : set.problem;
		({ facts } = set);
		told.push(set.text);
	}
	return { facts, told };
};

/** Sets the facts a line gives. */
export const setFacts = (session: Session, rest: string): Reply => {
	const set = setting(session, rest);
	if (typeof set === "string") return say(session, set);
	const next = { ...session, facts: set.facts };
	return say(next, [...set.told, standing(next)].join("\n"));
};

/** 若 */
export const whatIf = (session: Session, rest: string): Reply => {
	if (rest === "") return say(session, "要写明哪一项事实，例如：若 公共数据 否");
	const set = setting(session, rest);
	if (typeof set === "string") return say(session, set);
	const { law, question, on } = session;
	const before = decide(law, question, session.facts, { on });
	const after = decide(law, question, set.facts, { on });
	return say(
		session,
		[`假设（不记入）：${set.told.join("")}`, `“${conclusion(before)}”→“${conclusion(after)}”`, decisionParagraph(after)].join(
			"\n",
		),
	);
};

/** 事实 */
export const listFacts = (session: Session, rest: string): Reply => {
	const all = ["全部", "all"].includes(rest);
	const { law, question, on, facts } = session;
	const ids: readonly string[] = all
		? [...new Set(regulationsOf(law).flatMap(({ vocabulary }) => Object.keys(vocabulary)))]
		: Object.keys(facts);
	const missing: readonly string[] = decide(law, question, facts, { on }).missing.map(({ fact }) => fact);
	const lines = ids.map((id) => `· ${factText(session, id, facts)}${missing.includes(id) ? "（还须查明）" : ""}`);
	return say(session, lines.length > 0 ? lines.join("\n") : "尚未填写任何事实。");
};

/** 删 */
export const unset = (session: Session, rest: string): Reply => {
	if (["全部", "all"].includes(rest)) return say({ ...session, facts: {} }, "已清空全部事实。");
	return rest === "" ? say(session, "要写明删去哪一项，或者写：删 全部") : setFacts(session, `${rest} 未知`);
};

/** 签 */
export const signAs = (session: Session, rest: string): Reply => {
	const [by, day] = rest.split(/\s+/);
	if (!by)
		return say(session, session.signer ? `认定人：${session.signer.by}。` : "尚未写明认定人，例如：签 市数据局张某 2026-11-20");
	const on = day === undefined ? undefined : parseDay(day);
	if (on && isLeft(on)) return refuse(session, on.left);
	const signer = { by, ...(on ? { on: on.right } : {}) };
	return say({ ...session, signer }, `以下认定均署“${by}”，认定日为${dayText(on ? on.right : session.on)}。`);
};
