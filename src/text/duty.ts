import type { DutyAssessment, DutyState } from "../model/answer/duty-assessment";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { citation } from "../model/law/cite";
import { missingList } from "./missing";
import { quotedWords } from "./quotation";
import { timeLimitClause, timeLimitText } from "./time-limit";

/** The states of a duty as words. */
export const dutyStateLabels: Readonly<Record<DutyState, string>> = {
	"not-applicable": "不适用",
	met: "已履行",
	breached: "违反",
	open: "待履行",
	possible: "可能适用",
};

/** The numbers of the interpretive choices that a duty rests on. */
export const readingsOf = ({ reading = [] }: Pick<DutyAssessment, "reading">): readonly string[] => [reading].flat();

/** A duty that is open has either not been done yet, or nobody has said whether it has. */
export const isUndone = ({ state, met }: DutyAssessment): boolean => state === "open" && met.holds === false;

/** The state of a duty as it is told: what is not filled in is no default of anybody. */
const stateText = (duty: DutyAssessment): string => {
	if (duty.state !== "open") return dutyStateLabels[duty.state];
	if (!isUndone(duty)) return "尚未填报，不能判断";
	return `应当履行而未履行${duty.within ? `（期限：${timeLimitText(duty.within)}）` : ""}`;
};

/** A duty on one line: its state, the actor, the words, the time limit, the liability for a breach, and the readings. */
export const dutyLine = (labels: Labels, duty: DutyAssessment): string => {
	const { regulation, label, on, state, words, within, breach, missing } = duty;
	const readings = readingsOf(duty);
	const parts = [
		`${stateText(duty)}：${label}（${actorLabel(on, labels.actors)}）`,
		quotedWords(labels, regulation, words),
		within && !isUndone(duty) ? timeLimitClause(within) : null,
		state === "breached" && breach ? `可能归入${citation(breach)}` : null,
		missing.length > 0 ? `还须查明${missingList(labels, missing)}` : null,
		readings.length > 0 ? `所采解释：${readings.join("、")}` : null,
	];
	return `· ${parts.filter((part) => part !== null).join("；")}。`;
};
