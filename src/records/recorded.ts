import type { AppliedRules } from "../model/answer/applied-rules";
import type { Assessment } from "../model/answer/assessment";
import type { Decision } from "../model/answer/decision";
import type { CaseEvent } from "../model/answer/event";
import type { Progress } from "../model/answer/progress";
import type { Day } from "../model/day";

/** What can be recorded and asked again. */
export type RecordableAnswer = Decision | Assessment | Progress;

/** What was asked beside what the answer itself says: the facts, and of a procedure the events. */
export interface Asked {
	readonly facts: object;
	/** The day as of which the facts were known; absent: the day of the case. */
	readonly asOf?: Day;
	/** The events of the case; of a progress only. */
	readonly events?: readonly CaseEvent[];
}

/** What was asked and answered, as one line of a log has it. */
export interface RecordedAnswer<A extends RecordableAnswer = RecordableAnswer> {
	readonly format: typeof recordFormat;
	readonly asked: Asked;
	readonly answered: A;
	/** The digest of the record before it, where the records are chained. */
	readonly previous?: string;
	/** The SHA-256 of the canonical JSON of all of the above. */
	readonly digest: string;
}

/** What a record says of its own form. */
export const recordFormat = "gongshu-record/1";

/** An answer without what it says of the rules, which are compared by themselves. */
export const withoutRules = (answer: RecordableAnswer): unknown => {
	const { rules: _, ...said } = answer;
	if (said.kind !== "assessment") return said;
	return { ...said, decisions: said.decisions.map(({ rules, ...decision }) => decision) };
};

/** Whether two answers rest on the same rules, and on the same calendar. */
export const restOnSame = (one: AppliedRules & { readonly calendar?: string }, other: typeof one): boolean =>
	one.digest === other.digest && one.calendar === other.calendar;
