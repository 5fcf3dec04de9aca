import type { DutyAssessment } from "../../model/answer/assessment";
import type { Duty } from "../../model/law/duty";
import type { Law } from "../../model/law/law";
import { assessDuty, dutiesOf } from "../duties";
import type { Given } from "../case";
import { proceduresIn, type Stack } from "../layers/stack";
import { testsIn } from "../tests-in";

/** Whether a duty is one of a procedure: it speaks of a fact that an outcome of the procedure makes known. */
const concerns = ({ when, met }: Duty, learnt: ReadonlySet<string>): boolean =>
	[...testsIn(when), ...testsIn(met)].some(({ fact }) => learnt.has(fact));

/** The duties of a procedure that the facts show open or breached. */
export const openDuties = (stack: Stack, law: Law, procedure: string, known: Given): readonly DutyAssessment[] => {
	const steps = proceduresIn(law, procedure).flatMap((stated) => stated.steps);
	const learnt = new Set(steps.flatMap(({ learns = {} }) => Object.values(learns).flatMap((facts) => Object.keys(facts))));
	return dutiesOf(stack)
		.filter(({ duty }) => concerns(duty, learnt))
		.map((stated) => assessDuty(stack, stated, known))
		.filter(({ state }) => state === "open" || state === "breached");
};
