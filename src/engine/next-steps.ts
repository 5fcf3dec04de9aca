import { isDay } from "../calendar/day-number";
import type { DisplacedStep } from "../model/answer/displaced";
import type { NextStep } from "../model/answer/next-step";
import { freeze } from "../model/freeze";
import type { Layer } from "../model/law/jurisdiction";
import type { FactsOf, Law, ProcedureId } from "../model/law/law";
import type { Procedure, Step } from "../model/law/procedure";
import type { StepOutcome } from "../model/law/step-outcome";
import { type Case, caseIn, type OnDay } from "./case";
import { annotate, truthOf } from "./explain/annotate";
import { displacedOne, maySpeak } from "./explain/displaced";
import type { KnownFacts } from "./known-facts";
import { type StatedProvision, statedProvision } from "./layers/provision";
import type { Stack } from "./layers/stack";
import { memoized } from "./memoize";

/** A step that was taken, and what it ended in. */
export interface Taken {
	readonly step: string;
	readonly outcome: StepOutcome;
}

/**
 * The steps open after one step of a procedure, or at its beginning.
 *
 * A step is open unless its condition is false or the case falls outside its text; none left means that the text says no more.
 * Nothing is skipped: only the outcome of the step before opens the next one. It asks about one step; `follow` replays a whole
 * case with its days.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, which has its facts and its day
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
export function nextSteps<L extends Law>(of: Case<L>, procedure: ProcedureId<L>, taken: Taken | null): readonly NextStep[];
export function nextSteps<L extends Law>(
	law: L,
	procedure: ProcedureId<L>,
	taken: Taken | null,
	facts: FactsOf<L>,
	context: OnDay,
): readonly NextStep[];
export function nextSteps(
	of: Law | Case,
	procedure: string,
	taken: Taken | null,
	facts: object = {},
	context?: OnDay,
): readonly NextStep[] {
	const { stack, on, known } = caseIn(of, facts, context);
	if (!isDay(on)) return freeze([]);
	const everywhere = new Map(taken ? stack.layers.map(({ regulation }) => [regulation.id, taken]) : []);
	return freeze(openSteps(stack, procedure, everywhere, known).map(({ next }) => next));
}

/** A step that is open, as its text states it and as it stands for the case. */
export interface OpenStep {
	readonly layer: Layer;
	readonly step: Step;
	readonly next: NextStep;
}

/** A step as its text states it within a stack. */
interface StatedStep extends StatedProvision {
	readonly step: Step;
}

/** Every step of a procedure with its place, by every text in force that has the procedure. */
export const statedSteps = memoized(
	(stack: Stack, procedure): ReadonlyMap<Step, StatedStep> =>
		new Map(
			stack.layers.flatMap((layer) =>
				layer.regulation.procedures
					.filter(({ id }) => id === procedure)
					.flatMap(({ steps }) => steps)
					.map((step) => [step, { ...statedProvision(stack, layer, [step.matter], step.matter), step }] as const),
			),
		),
);

/** The last step that each text counts as taken, by its id; nothing where the case has not begun by it. */
export type TakenIn = ReadonlyMap<string, Taken>;

/** The steps that follow in every text in force, highest first, each text going on from where it stands. */
const followingIn = (stack: Stack, procedure: string, taken: TakenIn): readonly StatedStep[] =>
	stack.layers.flatMap(({ regulation }) =>
		regulation.procedures
			.filter(({ id }) => id === procedure)
			.flatMap((stated) => following(stated, taken.get(regulation.id) ?? null))
			.flatMap((step) => statedSteps(stack, procedure).get(step) ?? []),
	);

/** The steps open in every text, in the order of the layers. */
export const openSteps = (stack: Stack, procedure: string, taken: TakenIn, known: KnownFacts): readonly OpenStep[] =>
	followingIn(stack, procedure, taken)
		.filter((each) => maySpeak(stack, each, known))
		.map(({ layer, step }) => ({ layer, step, next: nextStep(stack, layer, step, known) }))
		.filter(({ next }) => next.when?.holds !== false);

/** The steps that would be open next if no higher text displaced them. */
export const displacedSteps = (stack: Stack, procedure: string, taken: TakenIn, known: KnownFacts): readonly DisplacedStep[] =>
	followingIn(stack, procedure, taken).flatMap((each) => {
		const { id, label, when, within } = each.step;
		const closed = when !== undefined && truthOf(stack, when, known) === false;
		const displaced = displacedOne(stack, each, id, known, () => (closed ? undefined : label));
		return displaced.map((one) => ({ ...one, ...(within ? { within } : {}) }));
	});

/**
 * Where every text stands after a step ended in an outcome: a text goes on that has the step next, does not close it, and gives
 * it that outcome, whether another displaces it or not; the others stay where they are.
 */
export const takenAfter = (stack: Stack, procedure: string, taken: TakenIn, last: Taken, known: KnownFacts): TakenIn => {
	const going = followingIn(stack, procedure, taken)
		.filter(({ step }) => step.id === last.step && Object.hasOwn(step.then, last.outcome))
		.filter(({ step: { when } }) => when === undefined || truthOf(stack, when, known) !== false)
		.map(({ layer }) => [layer.regulation.id, last] as const);
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

const nextStep = (stack: Stack, { regulation }: Layer, step: Step, known: KnownFacts): NextStep => ({
	kind: "next-step",
	regulation: regulation.id,
	step: step.id,
	label: step.label,
	actor: step.actor,
	words: step.words,
	when: step.when ? annotate(stack, step.when, known) : null,
	discretionary: step.discretionary === true,
	...(step.within ? { within: step.within } : {}),
	...(step.reading ? { reading: step.reading } : {}),
});
