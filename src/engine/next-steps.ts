import { isDay } from "../calendar/day-number";
import type { NextStep } from "../model/assessment";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { Layer } from "../model/jurisdiction";
import type { FactsOf, Law, ProcedureId } from "../model/law";
import type { Outcome } from "../model/outcome";
import type { Procedure, Step } from "../model/procedure";
import { derive } from "./derive";
import { type Given, given } from "./given";
import { covers, prevailingOver } from "./provision";
import { type Stack, stackOn } from "./stack";

/** A step that was taken, and what it ended in. */
export interface Taken {
	readonly step: string;
	readonly outcome: Outcome;
}

/**
 * The steps open after one step of a procedure, or at its beginning.
 *
 * A step is open unless its condition is false or the case falls outside its text; none left means that the text says no more. Nothing is skipped: only the outcome of
 * the step before opens the next one.
 *
 * @param taken the last step and its outcome; `null` at the beginning
 *
 * @example
 * ```ts
 * import { nextSteps } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const after = (step: string) => nextSteps(weifang, "sharingRequest", { step, outcome: "failed" }, {}, { on: "2024-05-20" });
 * after("negotiate").map(({ label, actor }) => [label, actor]); // [["协调", "authority"]]
 * after("deliberate").map(({ label, actor }) => [label, actor]); // [["裁定", "government"]]
 * ```
 */
export const nextSteps = <L extends Law>(
	law: L,
	procedure: ProcedureId<L>,
	taken: Taken | null,
	facts: FactsOf<L>,
	{ on }: { readonly on: Day },
): readonly NextStep[] => {
	if (!isDay(on)) return freeze([]);
	const stack = stackOn(law, on);
	return freeze(openSteps(stack, procedure, taken, given(stack, Object(facts))).map(({ next }) => next));
};

/** A step that is open, as its text states it and as it stands for the case. */
export interface OpenStep {
	readonly text: Layer;
	readonly step: Step;
	readonly next: NextStep;
}

/** The steps open after one step of a procedure, in the order of the layers. */
export const openSteps = (stack: Stack, procedure: string, taken: Taken | null, known: Given): readonly OpenStep[] =>
	stack.texts
		.flatMap((text) =>
			text.regulation.procedures
				.filter(({ id }) => id === procedure)
				.flatMap((stated) => following(stated, taken))
				.filter((step) => speaks(stack, text, procedure, step, known))
				.map((step) => ({ text, step, next: nextStep(stack, text, step, known) })),
		)
		.filter(({ next }) => next.when?.holds !== false);

/** The steps a procedure leads to after a step, or begins with. */
const following = ({ begins, steps }: Procedure, taken: Taken | null): readonly Step[] => {
	const then = steps.find(({ id }) => id === taken?.step)?.then ?? {};
	const led =
		taken && typeof taken.outcome === "string" && Object.hasOwn(then, taken.outcome) ? then[taken.outcome] : undefined;
	const from = taken ? led : begins;
	return (from ?? []).flatMap((id) => steps.filter((step) => step.id === id));
};

/** Whether a step may be taken under its text: the text covers it, and no higher text that covers it states its point. */
const speaks = (stack: Stack, text: Layer, procedure: string, { point }: Step, known: Given): boolean => {
	const covered = (layer: Layer) => derive(stack, covers(layer, [point]), known).holds;
	const states = ({ regulation }: Layer) =>
		regulation.procedures.some(({ id, steps }) => id === procedure && steps.some((step) => step.point === point));
	const displaced =
		point !== undefined && prevailingOver(stack, text).some((higher) => states(higher) && covered(higher) === true);
	return covered(text) !== false && !displaced;
};

const nextStep = (stack: Stack, { regulation }: Layer, step: Step, known: Given): NextStep => ({
	regulation: regulation.id,
	step: step.id,
	label: step.label,
	actor: step.actor,
	words: step.words,
	when: step.when ? derive(stack, step.when, known) : null,
	discretionary: step.discretionary === true,
	...(step.within ? { within: step.within } : {}),
	...(step.reading ? { reading: step.reading } : {}),
});
