import type { DisplacedStep } from "../model/answer/displaced";
import { type NextStep, noSteps } from "../model/answer/next-step";
import { freeze } from "../model/freeze";
import type { Condition } from "../model/law/condition";
import type { Layer } from "../model/law/jurisdiction";
import type { FactsOf, Law, ProcedureId, StepId, StepsOf } from "../model/law/law";
import type { AnySteps, Procedure, Step } from "../model/law/procedure";
import { type Case, caseIn, type OnDay } from "./case";
import {
	type Completions,
	conditionCompletions,
	type Making,
	makingCondition,
	missingFacts,
	possibleOutcomes,
} from "./diagram/completions";
import { annotate, truthOf } from "./explain/annotate";
import { displacedOne, maySpeak } from "./explain/displaced";
import { missingFact } from "./explain/question-plan";
import { type GivenFacts, givenFacts, type KnownFacts, knownFacts, mergedFacts } from "./known-facts";
import { requireProcedure, requireTaken } from "./layers/asked";
import { type StatedProvision, speaks, statedProvision } from "./layers/provision";
import { type Stack, statedProcedures } from "./layers/stack";
import { memoized } from "./memoize";

/** A step that was taken, and what it ended in. */
export type Taken<S = AnySteps> = {
	[K in keyof S & string]: { readonly step: K; readonly outcome: S[K] };
}[keyof S & string];

/**
 * The steps open after one step of a procedure, or at its beginning.
 *
 * A step is open unless its condition is false or the case falls outside its text; none left means that the text says no more.
 * On a day that does not exist there are none, and `explain` says why. A procedure, step or outcome that there is none of is a
 * `TypeError`. Nothing is skipped: only the outcome of the step before
 * opens the next one. It asks about one step; `follow` replays a whole case with its days.
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
export function nextSteps<L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	of: Case<L>,
	procedure: P,
	taken: Taken<StepsOf<L, P>> | null,
): readonly NextStep<StepId<L, P>>[];
export function nextSteps<L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	law: L,
	procedure: P,
	taken: Taken<StepsOf<L, P>> | null,
	facts: FactsOf<L>,
	context: OnDay,
): readonly NextStep<StepId<L, P>>[];
export function nextSteps(
	of: Law | Case,
	procedure: string,
	taken: Taken | null,
	facts: object = {},
	context?: OnDay,
): readonly NextStep[] {
	const { law, stack, asOf, given, known, barred } = caseIn(of, facts, context);
	requireProcedure(law, procedure);
	const last = taken === null ? null : requireTaken(law, procedure, taken);
	if (barred) return noSteps(barred.message);
	const open = last
		? openSteps(stack, procedure, waysAfter(stack, procedure, last), known)
		: openSteps(stack, procedure, new Map(), knownFacts(stack, mergedFacts(initialFacts(stack, procedure), given), asOf));
	return freeze(open.map(({ next }) => next));
}

/** The facts that hold before the first step of a procedure; the highest text has the last word. */
export const initialFacts = (stack: Stack, procedure: string): GivenFacts =>
	mergedFacts(
		...statedProcedures(stack, procedure)
			.map(({ initially }) => givenFacts(initially))
			.toReversed(),
	);

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
	(stack: Stack, procedure) => statedProcedures(stack, procedure).length > 0,
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

/** A way on: the step after which it opened, and the steps to which it leads. */
export interface WayOn {
	readonly after: string;
	readonly to: readonly string[];
}

/** The ways on in each text, by its id; nothing where the case has not begun by it. */
export type WaysOn = ReadonlyMap<string, readonly WayOn[]>;

const leadsTo = ({ steps }: Procedure, { step, outcome }: Taken): readonly string[] => {
	const then: Step["then"] = steps.find(({ id }) => id === step)?.then ?? {};
	return typeof outcome === "string" && Object.hasOwn(then, outcome) ? (then[outcome] ?? []) : [];
};

/** The ways on in every text after one step. */
const waysAfter = (stack: Stack, procedure: string, taken: Taken): WaysOn =>
	new Map(
		stack.layers.flatMap(({ regulation }) =>
			regulation.procedures
				.filter(({ id }) => id === procedure)
				.map((stated) => [regulation.id, [{ after: taken.step, to: leadsTo(stated, taken) }]] as const),
		),
	);

/** The steps that follow in every text in force, highest first, each text going on from where it stands. */
const followingIn = (stack: Stack, procedure: string, ways: WaysOn): readonly StatedStep[] =>
	stack.layers.flatMap(({ regulation }) =>
		regulation.procedures
			.filter(({ id }) => id === procedure)
			.flatMap(({ begins, steps }) => {
				const to = ways.get(regulation.id)?.flatMap((way) => way.to) ?? begins;
				return [...new Set(to)].flatMap((id) => steps.filter((step) => step.id === id));
			})
			.flatMap((step) => statedSteps(stack, procedure).get(step) ?? []),
	);

/** The steps that follow in every text, in the order of the layers, whether or not their conditions are false. */
const speakingSteps = (stack: Stack, procedure: string, ways: WaysOn, known: KnownFacts): readonly OpenStep[] =>
	followingIn(stack, procedure, ways)
		.filter((each) => maySpeak(stack, each, known))
		.map(({ layer, step }) => ({ layer, step, next: nextStep(stack, layer, step, known) }));

/** The steps open in every text, in the order of the layers. */
export const openSteps = (stack: Stack, procedure: string, ways: WaysOn, known: KnownFacts): readonly OpenStep[] =>
	speakingSteps(stack, procedure, ways, known).filter(({ next }) => next.when?.holds !== false);

/** The steps that would be open next if their conditions were not false. */
export const closedSteps = (stack: Stack, procedure: string, ways: WaysOn, known: KnownFacts): readonly NextStep[] =>
	speakingSteps(stack, procedure, ways, known)
		.map(({ next }) => next)
		.filter(({ when }) => when?.holds === false);

/** The steps that would be open next if no higher text displaced them. */
export const displacedSteps = (stack: Stack, procedure: string, ways: WaysOn, known: KnownFacts): readonly DisplacedStep[] =>
	followingIn(stack, procedure, ways).flatMap((each) => {
		const { id, label, when, within } = each.step;
		const closed = when !== undefined && truthOf(stack, when, known) === false;
		const displaced = displacedOne(stack, each, id, known, () => (closed ? undefined : label));
		return displaced.map((one) => ({ ...one, ...(within ? { within } : {}) }));
	});

/** That a step of one text of a stack has to be taken. */
export const makingStep = (stack: Stack, layer: Layer, step: Step): Making =>
	makingCondition(premiseCondition({ ...statedProvision(stack, layer, [step.matter], step.matter), step }));

const premiseCondition = (stated: StatedStep): Condition => {
	const { when } = stated.step;
	return { all: [speaks(stated), ...(when ? [when] : [])] };
};

const premises = new WeakMap<StatedStep, Completions>();

/** That a step has to be taken: its text covers the case, no higher text displaces it, and its condition holds. */
const premiseOf = (stack: Stack, stated: StatedStep): Completions => {
	const premise = premises.get(stated) ?? conditionCompletions(stack, premiseCondition(stated));
	premises.set(stated, premise);
	return premise;
};

/** Whether the premise of an open step is known, and if not, the facts that would show it. */
export const premiseIn = (stack: Stack, procedure: string, step: Step, known: KnownFacts) => {
	const stated = statedSteps(stack, procedure).get(step);
	const premise = stated && premiseOf(stack, stated);
	if (!premise) return { known: false, missing: [] };
	const outcomes = possibleOutcomes(premise, known.values);
	const missing = missingFacts(premise, known.values).map((fact) => missingFact(stack, fact));
	return { known: outcomes.has(true) && outcomes.size === 1, missing };
};

/**
 * The ways on in every text after a step ended in an outcome: a text goes on that has the step next, does not close it,
 * and gives it that outcome, whether another displaces it or not; the others stay where they are. A step that stays open
 * does so where it surely has to be taken; of the steps with which a case may begin, one is chosen.
 */
export const waysOn = (stack: Stack, procedure: string, ways: WaysOn, last: Taken, known: KnownFacts): WaysOn => {
	const following = followingIn(stack, procedure, ways);
	const going = following
		.filter(({ step }) => step.id === last.step && Object.hasOwn(step.then, last.outcome))
		.filter(({ step: { when } }) => when === undefined || truthOf(stack, when, known) !== false)
		.map(({ layer }) => layer.regulation.id);
	const stays = (regulation: string, id: string): boolean =>
		id !== last.step &&
		following.some(
			({ layer, step }) =>
				layer.regulation.id === regulation &&
				step.id === id &&
				step.stays === true &&
				premiseIn(stack, procedure, step, known).known,
		);
	const ahead = waysAfter(stack, procedure, last);
	return new Map([
		...ways,
		...going.map((regulation) => {
			const beside = (ways.get(regulation) ?? []).map(({ after, to }) => ({
				after,
				to: to.filter((id) => stays(regulation, id)),
			}));
			return [regulation, [...(ahead.get(regulation) ?? []), ...beside.filter(({ to }) => to.length > 0)]] as const;
		}),
	]);
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
