import type { Day } from "../day";
import type { StepOutcome } from "../law/step-outcome";

/** An event of a case (办理记录): the outcome of a step, or the extension of its time limit. */
export type CaseEvent<F = object> = {
	/** The day of the event; for an application, the day of its receipt. */
	readonly on: Day;
	readonly step: string;
	/**
	 * The facts that the event makes known, e.g. the reasons of a refusal. What follows from the outcome itself need not be
	 * repeated.
	 */
	readonly facts?: F;
} & ({ readonly outcome: StepOutcome; readonly extended?: never } | { readonly extended: true; readonly outcome?: never });
