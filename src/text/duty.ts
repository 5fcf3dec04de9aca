import type { DutyAssessment, DutyState } from "../model/answer/duty-assessment";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { citation } from "../model/law/cite";
import { quotation } from "./cite";
import { missingList } from "./decision";
import { timeLimitText } from "./time-limit";
import { titleIn } from "./title";

/** The state of a duty as a word. */
export const dutyStateLabels: Readonly<Record<DutyState, string>> = {
	"not-applicable": "不适用",
	met: "已履行",
	breached: "违反",
	open: "待履行",
	possible: "可能适用",
};

/** A duty on one line: how it stands, whose it is, the words, the term, and what a breach may fall under. */
export const dutyLine = (labels: Labels, duty: DutyAssessment): string => {
	const { regulation, label, on, state, words, within, breach, missing } = duty;
	const parts = [
		`${dutyStateLabels[state]}：${label}（${actorLabel(on, labels.actors)}）`,
		`${titleIn(labels, regulation)}${words.map(quotation).join("，")}`,
		within ? `期限：${timeLimitText(within)}` : null,
		state === "breached" && breach ? `可能归入${citation(breach)}` : null,
		missing.length > 0 ? `还须查明${missingList(labels, missing)}` : null,
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
