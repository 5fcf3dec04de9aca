import type { Labels } from "../model/answer/labels";
import type { NextStep } from "../model/answer/next-step";
import { actorLabel } from "../model/law/actor";
import { quotation } from "./cite";
import { timeLimitText } from "./time-limit";
import { titleIn } from "./title";

/** A step that may be taken, on one line: who, what, how long, and the words. */
export const nextStepLine = (step: NextStep, labels?: Labels): string => {
	const { regulation, label, actor, words, within, discretionary, when } = step;
	const parts = [
		`${label}（${actorLabel(actor, labels?.actors)}）`,
		discretionary ? "是否进行由其决定" : null,
		when?.holds === null ? "前提尚未查明" : null,
		within ? `期限：${timeLimitText(within)}` : null,
		`${labels ? titleIn(labels, regulation) : ""}${words.map(quotation).join("，")}`,
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
