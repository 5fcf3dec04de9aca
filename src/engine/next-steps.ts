import { isDay } from "../calendar/day-number";
import type { NextStep } from "../model/answer/assessment";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { Layer } from "../model/law/jurisdiction";
import type { FactsOf, Law, ProcedureId } from "../model/law/law";
import type { Outcome } from "../model/law/step-outcome";
import type { Procedure, Step } from "../model/law/procedure";
import type { DisplacedStep } from "../model/answer/progress";
import { derive } from "./explain/annotate";
import { displacedOne, maySpeak } from "./explain/displaced";
import { type Given, given } from "./case";
import { type Place, placeOf } from "./layers/provision";
import { remembered } from "./memoize";
import { type Stack, stackOn } from "./layers/stack";

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
): readonly NextStep[] => nextStepsWide(law, procedure, taken, Object(facts), on);

/** `nextSteps` for ids that are known only at run time. */
export const nextStepsWide = (
	law: Law,
	procedure: string,
	taken: Taken | null,
	facts: object,
	on: Day,
): readonly NextStep[] => {
	if (!isDay(on)) return freeze([]);
	const stack = stackOn(law, on);
	const everywhere = new Map(taken ? stack.texts.map(({ regulation }) => [regulation.id, taken]) : []);
	return freeze(openSteps(stack, procedure, everywhere, given(stack, facts)).map(({ next }) => next));
};

/** A step that is open, as its text states it and as it stands for the case. */
export interface OpenStep {
	readonly text: Layer;
	readonly step: Step;
	readonly next: NextStep;
}

/** A step as its text states it within a stack. */
interface StatedStep extends Place {
	readonly step: Step;
}

/** Whether a text states the point of a step, at any place of the same procedure. */
const statesStep =
	(procedure: string, { point }: Step) =>
	({ regulation }: Layer): boolean =>
		point !== undefined &&
		regulation.procedures.some(({ id, steps }) => id === procedure && steps.some((step) => step.point === point));

/** Every step of a procedure with its place, by every text in force that has the procedure. */
export const statedSteps = remembered(
	(stack: Stack, procedure): ReadonlyMap<Step, StatedStep> =>
		new Map(
			stack.texts.flatMap((text) =>
				text.regulation.procedures
					.filter(({ id }) => id === procedure)
					.flatMap(({ steps }) => steps)
					.map((step) => [step, { ...placeOf(stack, text, [step.point], statesStep(procedure, step)), step }] as const),
			),
		),
);

/** What each text takes to have happened last, by its id; nothing where it has not begun. */
export type TakenIn = ReadonlyMap<string, Taken>;

/** The steps that follow in every text in force, highest first, each text going on from where it stands. */
const followingIn = (stack: Stack, procedure: string, taken: TakenIn): readonly StatedStep[] =>
	stack.texts.flatMap(({ regulation }) =>
		regulation.procedures
			.filter(({ id }) => id === procedure)
			.flatMap((stated) => following(stated, taken.get(regulation.id) ?? null))
			.flatMap((step) => statedSteps(stack, procedure).get(step) ?? []),
	);

/** The steps open in every text, in the order of the layers. */
export const openSteps = (stack: Stack, procedure: string, taken: TakenIn, known: Given): readonly OpenStep[] =>
	followingIn(stack, procedure, taken)
		.filter((each) => maySpeak(stack, each, known))
		.map(({ text, step }) => ({ text, step, next: nextStep(stack, text, step, known) }))
		.filter(({ next }) => next.when?.holds !== false);

/** The steps that would be open next if no higher text displaced them. */
export const displacedSteps = (stack: Stack, procedure: string, taken: TakenIn, known: Given): readonly DisplacedStep[] =>
	followingIn(stack, procedure, taken).flatMap((each) => {
		const { id, label, when, within } = each.step;
		const closed = when !== undefined && derive(stack, when, known).holds === false;
		const given = displacedOne(stack, each, id, known, () => (closed ? undefined : label));
		return given.map((one) => ({ ...one, ...(within ? { within } : {}) }));
	});

/**
 * Where every text stands after a step ended in an outcome: a text goes on that has the step next, does not close it, and gives it that
 * outcome, whether another displaces it or not; the others stay where they are.
 */
export const takenAfter = (stack: Stack, procedure: string, taken: TakenIn, last: Taken, known: Given): TakenIn => {
	const going = followingIn(stack, procedure, taken)
		.filter(({ step }) => step.id === last.step && Object.hasOwn(step.then, last.outcome))
		.filter(({ step: { when } }) => when === undefined || derive(stack, when, known).holds !== false)
		.map(({ text }) => [text.regulation.id, last] as const);
	return new Map([...taken, ...going]);
};

/** The steps a procedure leads to after a step, or begins with. */
const following = ({ begins, steps }: Procedure, taken: Taken | null): readonly Step[] => {
	const then = steps.find(({ id }) => id === taken?.step)?.then ?? {};
	const led =
		taken && typeof taken.outcome === "string" && Object.hasOwn(then, taken.outcome) ? then[taken.outcome] : undefined;
	const from = taken ? led : begins;
	return (from ?? []).flatMap((id) => steps.filter((step) => step.id === id));
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
