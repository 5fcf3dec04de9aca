import type { Day } from "../day";
import type { Incident } from "../law/incident";
import type { FactsOf, Law, ProcedureId, StepsOf } from "../law/law";
import type { AnySteps } from "../law/procedure";

/** The approval of an extension: its day, and the number of the document if it has one. */
export interface Approval {
	readonly on: Day;
	readonly number?: string;
}

/** A step that ended in one of its outcomes. */
type StepTaken<S> = {
	[K in keyof S & string]: {
		readonly step: K;
		readonly outcome: S[K];
		readonly extended?: never;
		readonly event?: never;
	};
}[keyof S & string];

/** The extension of the time limit of a step. */
interface StepExtended<S> {
	readonly step: keyof S & string;
	readonly extended: true;
	/** The working days that were approved; absent if the number is not known. */
	readonly workingDays?: number;
	readonly approval?: Approval;
	readonly outcome?: never;
	readonly event?: never;
}

/** Something outside the steps: a withdrawal, the completion of the papers. */
interface Happened {
	readonly event: Incident;
	readonly step?: never;
	readonly outcome?: never;
	readonly extended?: never;
}

/**
 * An event of a case (办理记录): the outcome of a step, the extension of its time limit, or something outside the steps.
 *
 * @typeParam F the facts of the law
 * @typeParam S the steps of the procedure, each with its outcomes
 */
export type CaseEvent<F = object, S = AnySteps> = {
	/** The day of the event; for an application, the day of its receipt. */
	readonly on: Day;
	/**
	 * The facts that the event makes known, e.g. the reasons of a refusal. What follows from the outcome itself need not be
	 * repeated.
	 */
	readonly facts?: F;
} & (StepTaken<S> | StepExtended<S> | Happened);

/** An event of a case in one procedure of a law. */
export type EventOf<L extends Law, P extends ProcedureId<L>> = CaseEvent<FactsOf<L>, StepsOf<L, P>>;
