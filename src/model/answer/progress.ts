import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { Incident } from "../law/incident";
import type { ReadingId } from "../law/reading";
import type { StepOutcome } from "../law/step-outcome";
import type { CountingRules } from "./applied-rules";
import type { Missing } from "./decision";
import type { Truth } from "./derivation";
import type { DisplacedStep } from "./displaced";
import type { Due } from "./due";
import type { DutyAssessment } from "./duty-assessment";
import type { Approval } from "./event";
import type { Issue } from "./issue";
import type { Labels } from "./labels";
import type { NextStep } from "./next-step";
import type { Remark } from "./remark";

/** A step that was taken. */
export interface TakenStep<S extends string = string> {
	readonly regulation: string;
	readonly step: S;
	readonly label: string;
	readonly actor: Actor;
	readonly outcome: StepOutcome;
	readonly on: Day;
	/** The start of its time limit; `null` if the article gives no number, or nothing started it. */
	readonly since: Day | null;
	/** The end of its time limit; `null` as `since` is. */
	readonly due: Due | null;
	/**
	 * Whether it was taken after its due day; `null` if there is none, or if it depends on a notice that is not published yet.
	 */
	readonly late: Truth;
	/** The working days by which its time limit was extended; `null` if it was, and the number approved is not recorded. */
	readonly extended: number | null;
	/** The approval of the extension, as far as it is recorded. */
	readonly approval?: Approval;
	readonly words: readonly Quoted[];
	readonly reading?: ReadingId;
}

/** A step that may be taken next, with its running time limit. */
export interface PendingStep<S extends string = string> extends NextStep<S> {
	readonly since: Day | null;
	readonly due: Due | null;
	/**
	 * `null` if no time limit runs, if its end is not settled, or if it is unknown whether the step has to be taken at all: then
	 * `missing` names the facts on which that depends.
	 */
	readonly overdue: Truth;
	/** The facts that show whether the text covers the case and the condition of the step holds; empty if both are known. */
	readonly missing: readonly Missing[];
	/** Who may be asked to urge the actor, where the step is overdue and its text has somebody for it. */
	readonly urgedBy?: Actor;
	readonly extended: number | null;
	readonly approval?: Approval;
}

/** Something that happened outside the steps of a procedure, and what the texts make of it. */
export interface RecordedIncident {
	readonly incident: Incident;
	readonly label: string;
	readonly on: Day;
	/** `none`: no text of the case gives it an effect, and the case goes on as if it had not been. */
	readonly effect: "ends" | "makes known" | "none";
	/** The texts that give it its effect, or, where none does, those that are silent. */
	readonly regulations: readonly string[];
	readonly words: readonly Quoted[];
	readonly reading?: ReadingId;
}

/** The state of a case in a procedure. */
export type ProgressState =
	/** Nothing has happened yet. */
	| "not-begun"
	/** Steps are open. */
	| "running"
	/** It has ended. */
	| "ended"
	/** The application was withdrawn: the case is over, and nothing in it is due. */
	| "withdrawn"
	/** It has not ended, but the text states no further step. */
	| "not-stated"
	/** No text was in force. */
	| "not-in-force";

/** A case followed through a procedure up to a day. */
export interface Progress<L extends string = string, S extends string = string> {
	readonly kind: "progress";
	readonly law: L;
	readonly procedure: string;
	readonly label: string;
	/** The day of the event that began the case, whose law applies; `today` if there is none. */
	readonly on: Day;
	readonly today: Day;
	/** Those of the day of `on`. */
	readonly rules: CountingRules;
	readonly state: ProgressState;
	readonly history: readonly TakenStep<S>[];
	/** What happened outside the steps. */
	readonly incidents: readonly RecordedIncident[];
	/** The steps that may be taken. */
	readonly next: readonly PendingStep<S>[];
	/** The steps that may be taken because a time limit has been missed, and need not be, e.g. 协商 on a reply that is overdue. */
	readonly elective: readonly PendingStep<S>[];
	/** The steps that would follow, but whose condition is false. */
	readonly closed: readonly NextStep<S>[];
	/** The duties that are open or breached according to the facts. */
	readonly duties: readonly DutyAssessment[];
	/** The steps of lower texts that are displaced. */
	readonly displaced: readonly DisplacedStep[];
	/** Every event that is not possible, by its position in the list; such an event changes nothing. */
	readonly rejected: readonly Issue[];
	/** The interpretive choices that the steps, their time limits and the duties rest on. */
	readonly readings: readonly string[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}
