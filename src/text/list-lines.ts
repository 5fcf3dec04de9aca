import type { Missing } from "../model/answer/decision";
import type { Issue } from "../model/answer/issue";
import type { Labels } from "../model/answer/labels";
import type { NextStep } from "../model/answer/next-step";
import { actorLabel } from "../model/law/actor";
import { missingList } from "./missing";
import { quotation, quotedWords } from "./quotation";
import { timeLimitClause } from "./time-limit";

/** A part of a path as people count: the entries of a list from one. */
const positionPart = (part: string | number): string => (typeof part === "number" ? `第${part + 1}项` : part);

/** An issue on one line: where, what, and what to do. */
export const issueLine = ({ path, message, suggestion }: Issue): string => {
	const position = path.length > 0 ? `[${path.map(positionPart).join(" › ")}] ` : "";
	return `· ${position}${message}${suggestion ? `。${suggestion}` : ""}`;
};

/** A step that may be taken, on one line: who, under which condition, within which time limit, and the words. */
export const nextStepLine = (step: NextStep & { readonly missing?: readonly Missing[] }, labels?: Labels): string => {
	const { regulation, label, actor, words, within, discretionary, when, missing = [] } = step;
	const named = labels && missing.length > 0 ? `：${missingList(labels, missing)}` : "";
	const parts = [
		`${label}（${actorLabel(actor, labels?.actors)}）`,
		discretionary ? "是否进行由其决定" : null,
		when?.holds === null || named !== "" ? `前提尚未查明${named}` : null,
		within ? timeLimitClause(within) : null,
		labels ? quotedWords(labels, regulation, words) : words.map(quotation).join("，"),
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
