import { isDay } from "../../calendar/day-number";
import type { QuestionPlan } from "../../engine/explain/question-plan";
import { type CaseRemarks, caseRemarks, daysOfRemarks, notHeldFor, sourcesOf } from "../../engine/explain/remarks";
import type { KnownFacts } from "../../engine/known-facts";
import { type Stack, statedAmong } from "../../engine/layers/stack";
import type { Remark } from "../../model/answer/remark";
import type { Day } from "../../model/day";
import { layersOf } from "../../model/law/law";
import { dataText } from "../../model/own-property";
import { contains, dayWithin, type Interval } from "../intervals";

/** A remark that a decision has whatever the facts are, from a day on. */
export interface StandingRemark {
	readonly remark: Remark;
	/** Absent: on every day of the interval. */
	readonly from?: Day;
}

const nothingKnown: KnownFacts = { values: new Map(), findings: new Map(), rejected: [] };

/** Those of the remarks on a case that no fact changes, as a decision on the question has them. */
const concerning = ({ stack, question, plan }: Asked, remarks: CaseRemarks): readonly Remark[] => {
	const { deferring, undated, expiring } = remarks;
	if (!plan) {
		const matters = statedAmong(layersOf(stack.law), question).map((stated) => stated.question.matter);
		return [...sourcesOf(remarks, stack.layers), ...notHeldFor(remarks, matters), ...expiring];
	}
	const sources = sourcesOf(
		remarks,
		plan.stated.map(({ layer }) => layer),
	);
	const matters = plan.stated.map((stated) => stated.question.matter);
	return [...deferring, ...sources, ...undated, ...notHeldFor(remarks, matters), ...expiring];
};

interface Asked {
	readonly stack: Stack;
	readonly question: string;
	/** Absent where no text in force can answer the question. */
	readonly plan: QuestionPlan | undefined;
}

/**
 * The remarks on a question that no fact changes, on the days of an interval: as long as the same texts are in force they only
 * grow.
 */
export const standingRemarks = (asked: Asked, interval: Interval): readonly StandingRemark[] => {
	const later = daysOfRemarks(asked.stack.law).filter((day) => isDay(day) && contains(interval, day) && day !== interval.from);
	// A day of an interval that is open to the left lies before all days on which something changes.
	const first = interval.from ?? (later.length > 0 ? "0000-01-01" : dayWithin(interval));
	const days = [first, ...[...new Set(later)].sort()];
	const remarks = days.map((day) => concerning(asked, caseRemarks(asked.stack, day, nothingKnown)));
	return (remarks.at(-1) ?? []).map((remark) => {
		const since = remarks.findIndex((earlier) => earlier.some((each) => dataText(each) === dataText(remark)));
		const from = days[since];
		return since === 0 || from === undefined ? { remark } : { remark, from };
	});
};
