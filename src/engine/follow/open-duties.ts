import type { DutyAssessment } from "../../model/answer/duty-assessment";
import type { Duty } from "../../model/law/duty";
import type { Case } from "../case";
import { namesIn } from "../conditions";
import { assessDuty, dutiesOf } from "../duties";
import { proceduresIn } from "../layers/stack";

/** Whether a duty is one of a procedure: it speaks of a fact that an outcome of the procedure makes known. */
const concerns = ({ when, met }: Duty, learnt: ReadonlySet<string>): boolean =>
	namesIn(when, met).some((fact) => learnt.has(fact));

/** The duties of a procedure that the facts show open or breached. */
export const openDuties = (at: Case, procedure: string): readonly DutyAssessment[] => {
	const steps = proceduresIn(at.law, procedure).flatMap((stated) => stated.steps);
	const learnt = new Set(steps.flatMap(({ learns = {} }) => Object.values(learns).flatMap((facts) => Object.keys(facts))));
	return dutiesOf(at.stack)
		.filter(({ duty }) => concerns(duty, learnt))
		.map((stated) => assessDuty(at, stated))
		.filter(({ state }) => state === "open" || state === "breached");
};
