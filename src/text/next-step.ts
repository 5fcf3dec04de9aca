import { actors } from "../model/actor";
import type { NextStep } from "../model/assessment";
import { quotation } from "./cite";
import { termText } from "./term";

/** A step that may be taken, on one line: who, what, how long, and the words. */
export const nextStepLine = ({ label, actor, words, within, discretionary, when }: NextStep): string => {
	const parts = [
		`${label}（${actors[actor]}）`,
		discretionary ? "是否进行由其决定" : null,
		when?.holds === null ? "前提尚未查明" : null,
		within ? `期限：${termText(within)}` : null,
		words.map(quotation).join("，"),
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
