import { dayAt, dayNumber } from "../calendar/day-number";
import { proceduresOf, type Stack } from "../engine/layers/stack";
import { nextSteps, type Taken } from "../engine/next-steps";
import type { CaseEvent } from "../model/answer/event";
import type { NextStep } from "../model/answer/next-step";
import type { Day } from "../model/day";
import type { Step } from "../model/law/procedure";
import type { StepOutcome } from "../model/law/step-outcome";
import { factsFor } from "./extension-facts";
import type { Move, Odd } from "./moves";

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

/** An event with something amiss. */
const amiss = (event: CaseEvent, odd: Odd, other: string): object => {
	switch (odd) {
		case "skipping":
			return { ...event, step: other };
		case "earlier":
			return { ...event, on: "2006-12-31" };
		case "unknown-step":
			return { ...event, step: "constructor" };
		case "unknown-outcome":
			return { ...event, outcome: "toString" };
		case "no-day":
			return { ...event, on: "2024-02-30" };
	}
};

const extension = (stack: Stack, { id, within }: Step, on: Day): CaseEvent | undefined => {
	if (within === undefined || !("workingDays" in within) || !within.extension) return undefined;
	const { requires } = within.extension;
	return { on, step: id, extended: true, ...(requires ? { facts: factsFor(stack, requires, on) } : {}) };
};

/** The events of a case that goes through a procedure from its first day, step by step as the moves choose among those that are open. */
export const walk = (stack: Stack, procedure: string, first: Day, moves: readonly Move[]): readonly object[] => {
	const steps = proceduresOf(stack, procedure).flatMap((stated) => stated.steps);
	const events: object[] = [];
	let taken: Taken | null = null;
	let day = dayNumber(first);
	let extendable = false;
	for (const move of moves) {
		const open: readonly NextStep[] = nextSteps(stack.law, procedure, taken, {}, { on: first });
		const next = pick(open, move.step);
		// A step that two texts have is a step of both, and the outcomes of the higher one are those it can have.
		const step = steps.find(({ id }) => id === next?.step);
		const outcome = step && pick(Object.keys(step.then) as readonly StepOutcome[], move.outcome);
		if (!step || outcome === undefined) break;
		// Once, and while the term still runs.
		const extended = extendable && move.extends ? extension(stack, step, dayAt(day)) : undefined;
		if (extended) events.push(extended);
		if (events.length > 0) day += move.gap;
		const event: CaseEvent = { on: dayAt(day), step: step.id, outcome };
		events.push(move.odd ? amiss(event, move.odd, pick(steps, move.outcome)?.id ?? "") : event);
		extendable = !move.odd;
		if (!move.odd) taken = { step: step.id, outcome };
	}
	return events;
};
