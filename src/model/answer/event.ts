import type { Day } from "../day";
import type { StepOutcome } from "../law/step-outcome";

/**
 * Something that happened in a case: a step came to an outcome, or its term was extended.
 *
 * `on` is the day it happened on, for an application the day it was received. `facts` are what it made known: the reasons of a refusal, the
 * consent to an extension. What an outcome means by itself (a refusal is a reply) need not be said again.
 */
export type CaseEvent<F = object> = {
	readonly on: Day;
	readonly step: string;
	readonly facts?: F;
} & ({ readonly outcome: StepOutcome; readonly extended?: never } | { readonly extended: true; readonly outcome?: never });
