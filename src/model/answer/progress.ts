import type { Day } from "../day";
import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { StepOutcome } from "../law/step-outcome";
import type { Truth } from "./derivation";
import type { DisplacedStep } from "./displaced";
import type { Due } from "./due";
import type { DutyAssessment } from "./duty-assessment";
import type { Issue } from "./issue";
import type { Labels } from "./labels";
import type { NextStep } from "./next-step";
import type { Remark } from "./remark";

/**
 * A step that was taken.
 *
 * `since` is the day its term began to run and `due` the day it ended; both `null` where the article gives no number of days, or nothing
 * began it. `late` says whether the step came after that day, `null` where there was none or the notice that settles it is not out.
 * `extended` is the number of working days by which the term was extended, zero where it was not.
 */
export interface TakenStep {
	readonly regulation: string;
	readonly step: string;
	readonly label: string;
	readonly actor: Actor;
	readonly outcome: StepOutcome;
	readonly on: Day;
	readonly since: Day | null;
	readonly due: Due | null;
	readonly late: Truth;
	readonly extended: number;
	readonly words: readonly Quoted[];
}

/** A step that may be taken next, with the term that runs for it; `overdue` is `null` where no term runs or it cannot be said yet. */
export interface PendingStep extends NextStep {
	readonly since: Day | null;
	readonly due: Due | null;
	readonly overdue: Truth;
	readonly extended: number;
}

/**
 * Where a case stands: nothing has happened yet; steps are open; it has come to an end; the text says no more although it has not;
 * no text was in force.
 */
export type ProgressState = "not-begun" | "running" | "ended" | "not-stated" | "not-in-force";

/**
 * A case followed through a procedure up to a day.
 *
 * `on` is the day of the first event that begins the case, by whose law it is judged; before any event it is `today`. `next` holds the steps that may be
 * taken, `displaced` those of lower texts that give way to them, `duties` those that the facts show open or breached, `rejected` every event that could not be, with its place in the list; a
 * rejected event changes nothing.
 */
export interface Progress<L extends string = string> {
	readonly kind: "progress";
	readonly law: L;
	readonly procedure: string;
	readonly label: string;
	readonly on: Day;
	readonly today: Day;
	readonly state: ProgressState;
	readonly history: readonly TakenStep[];
	readonly next: readonly PendingStep[];
	readonly duties: readonly DutyAssessment[];
	readonly displaced: readonly DisplacedStep[];
	readonly rejected: readonly Issue[];
	readonly remarks: readonly Remark[];
	readonly labels: Labels;
}
