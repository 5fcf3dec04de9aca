import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber } from "../../calendar/day-number";
import { namesIn } from "../../engine/conditions";
import { conditionCompletions } from "../../engine/diagram/completions";
import { type Stack, statedProcedures } from "../../engine/layers/stack";
import { nextSteps, type Taken } from "../../engine/next-steps";
import type { CaseEvent } from "../../model/answer/event";
import type { NextStep } from "../../model/answer/next-step";
import type { Day } from "../../model/day";
import type { Condition } from "../../model/law/condition";
import type { Step } from "../../model/law/procedure";
import type { StepOutcome } from "../../model/law/step-outcome";
import { factWith } from "./attribution";
import { valuesToward } from "./fact-values";

/**
 * The faults of an event: a step out of turn, a day before all others, an unknown step or outcome, a day that does not exist.
 */
type EventFault = "step-out-of-turn" | "early-day" | "unknown-step" | "unknown-outcome" | "no-day";

/** One choice in a procedure: one of the open steps and one of its outcomes, some days later. */
export interface Move {
	readonly step: number;
	readonly outcome: number;
	readonly gap: number;
	readonly extends: boolean;
	readonly fault: EventFault | null;
}

const gap = fc.oneof({ arbitrary: fc.nat(15), weight: 6 }, { arbitrary: fc.integer({ min: 30, max: 400 }), weight: 1 });

const eventFault: Arbitrary<EventFault> = fc.constantFrom(
	"step-out-of-turn",
	"early-day",
	"unknown-step",
	"unknown-outcome",
	"no-day",
);

const move: Arbitrary<Move> = fc.record({
	step: fc.nat(7),
	outcome: fc.nat(7),
	gap,
	extends: fc.boolean(),
	fault: fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(null), weight: 7 }, { arbitrary: eventFault, weight: 1 }),
});

/** Up to a dozen moves, most of them without a fault. */
export const moves: Arbitrary<readonly Move[]> = fc.array(move, { maxLength: 12, size: "max" });

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

/** An event with a fault. */
const withFault = (event: CaseEvent, fault: EventFault, otherStep: string): object => {
	switch (fault) {
		case "step-out-of-turn":
			return { ...event, step: otherStep };
		case "early-day":
			return { ...event, on: "2006-12-31" };
		case "unknown-step":
			return { ...event, step: "constructor" };
		case "unknown-outcome":
			return { ...event, outcome: "toString" };
		case "no-day":
			return { ...event, on: "2024-02-30" };
	}
};

/** Facts that meet a condition: only those that the condition itself reads. */
const factsMeeting = (stack: Stack, condition: Condition, on: Day): object => {
	const values = valuesToward(conditionCompletions(stack, condition), true, {});
	const names = namesIn(condition);
	return Object.fromEntries(
		[...stack.vocabulary].flatMap(([fact, definition]) => {
			const value = values[fact];
			return value === undefined || !names.includes(fact) ? [] : [[fact, factWith(definition, value, { by: "主管部门", on })]];
		}),
	);
};

const extension = (stack: Stack, { id, within }: Step, on: Day): CaseEvent | undefined => {
	if (within === undefined || !("workingDays" in within) || !within.extension) return undefined;
	const { requires } = within.extension;
	return { on, step: id, extended: true, ...(requires ? { facts: factsMeeting(stack, requires, on) } : {}) };
};

/** The events of a case in a procedure from its first day on: each move chooses among the steps that are open. */
export const procedureWalk = (stack: Stack, procedure: string, first: Day, choices: readonly Move[]): readonly object[] => {
	const steps = statedProcedures(stack, procedure).flatMap((each) => each.steps);
	const events: object[] = [];
	let taken: Taken | null = null;
	let day = dayNumber(first);
	let extendable = false;
	for (const choice of choices) {
		const open: readonly NextStep[] = nextSteps(stack.law, procedure, taken, {}, { on: first });
		const next = pick(open, choice.step);
		// A step of two texts counts as a step of both, with the outcomes of the higher text.
		const step = steps.find(({ id }) => id === next?.step);
		const outcome = step && pick(Object.keys(step.then) as readonly StepOutcome[], choice.outcome);
		if (!step || outcome === undefined) break;
		// An extension is possible once, while the time limit runs.
		const extensionEvent = extendable && choice.extends ? extension(stack, step, dayAt(day)) : undefined;
		if (extensionEvent) events.push(extensionEvent);
		if (events.length > 0) day += choice.gap;
		const event: CaseEvent = { on: dayAt(day), step: step.id, outcome };
		events.push(choice.fault ? withFault(event, choice.fault, pick(steps, choice.outcome)?.id ?? "") : event);
		extendable = !choice.fault;
		if (!choice.fault) taken = { step: step.id, outcome };
	}
	return events;
};
