import type { DutyAssessment, DutyState } from "../model/answer/duty-assessment";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { citation } from "../model/law/cite";
import { missingList } from "./decision";
import { quotedWords } from "./quotation";
import { timeLimitClause } from "./time-limit";

/** The states of a duty as words. */
export const dutyStateLabels: Readonly<Record<DutyState, string>> = {
	"not-applicable": "不适用",
	met: "已履行",
	breached: "违反",
	open: "待履行",
	possible: "可能适用",
};

/** A duty on one line: its state, the actor, the words, the time limit, and the liability for a breach. */
export const dutyLine = (labels: Labels, duty: DutyAssessment): string => {
	const { regulation, label, on, state, words, within, breach, missing } = duty;
	const parts = [
		`${dutyStateLabels[state]}：${label}（${actorLabel(on, labels.actors)}）`,
		quotedWords(labels, regulation, words),
		within ? timeLimitClause(within) : null,
		state === "breached" && breach ? `可能归入${citation(breach)}` : null,
		missing.length > 0 ? `还须查明${missingList(labels, missing)}` : null,
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
