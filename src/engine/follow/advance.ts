import type { Calendar } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import type { CaseEvent } from "../../model/answer/event";
import type { TakenStep } from "../../model/answer/progress";
import type { Step } from "../../model/law/procedure";
import { givenFacts, mergedFacts } from "../known-facts";
import { type OpenStep, waysOn } from "../next-steps";
import { type CaseState, type Course, limitOf, type Unopened, withOpenSteps } from "./case-state";
import { extensionOf, faultsWith, stepsMeant } from "./event-issues";
import type { EventFault } from "./fault";
import { withIncident } from "./incident";
import { type Granted, isPast, noLimit } from "./running-limit";

type Steps = readonly [OpenStep, ...OpenStep[]];

const withExtension = (state: CaseState, steps: Steps, event: CaseEvent & { readonly extended: true }): Unopened => {
	const { on, facts, workingDays = null, approval } = event;
	const granted = steps.map(({ step }): readonly [Step, Granted] => {
		const most = extensionOf(step)?.workingDays ?? 0;
		return [step, { workingDays, most, ...(approval ? { approval } : {}) }];
	});
	return {
		...state,
		last: on,
		given: mergedFacts(state.given, givenFacts(facts)),
		extended: new Map([...state.extended, ...granted]),
		prolonged: new Set([...state.prolonged, ...steps.map(({ step }) => step)]),
	};
};

/** The time limits that ran for a step: one where all texts that had it open agree on the day, else none that can be named. */
const limitAmong = (state: CaseState, steps: Steps, calendar: Calendar) => {
	const [first, ...others] = steps.map((open) => limitOf(state, open, calendar));
	const agree = others.every(({ due }) => due?.due === first?.due?.due);
	return first && agree ? first : noLimit;
};

/**
 * What happened, by every text by which it may have: while it is not known which of two texts governs, a step is a step of
 * both.
 */
const withOutcome = (
	state: CaseState,
	course: Course,
	steps: Steps,
	{ on, facts, outcome }: CaseEvent & { readonly outcome: TakenStep["outcome"] },
): Unopened => {
	const [{ layer, step }] = steps;
	const { id, label, actor, words, reading } = step;
	const limit = limitAmong(state, steps, course.calendar);
	const entry = {
		regulation: layer.regulation.id,
		step: id,
		label,
		actor,
		outcome,
		on,
		...limit,
		late: isPast(limit.due, on),
		words,
		...(reading ? { reading } : {}),
	};
	const learnt = steps.toReversed().map((open) => givenFacts(open.step.learns?.[outcome]));
	const ways = steps.map((open) => open.step.then[outcome] ?? []);
	return {
		...state,
		// What an outcome means by itself stands, whatever else the event says.
		given: mergedFacts(state.given, givenFacts(facts), ...learnt),
		ways: waysOn(state.stack, course.procedure, state.waysThen, { step: id, outcome }, state.known),
		begun: state.begun || ways.some((to) => to.length !== 1 || to[0] !== id),
		concluded: ways.every((to) => to.length === 0),
		first: state.first ?? on,
		last: on,
		ended: new Map([...state.ended, [id, on]]),
		extended: new Map(),
		history: { last: entry, before: state.history },
	};
};

/**
 * The case with what an event makes known, where its step is then still open: it may show which text governs, and that the step
 * is open at all. Where it closes the step it is what came of it, and the step is judged without it.
 */
const informed = (course: Course, state: CaseState, event: CaseEvent): CaseState => {
	const given = givenFacts(event.facts);
	if (Object.keys(given).length === 0) return state;
	const later = withOpenSteps(course, { ...state, given: mergedFacts(state.given, given) }, event.on);
	return stepsMeant(later, event).length > 0 ? later : state;
};

/**
 * The case on the day of an event: a time limit may have run out since the one before, and the first event that begins the case
 * brings its law with it.
 */
const onItsDay = (before: CaseState, course: Course, { on }: CaseEvent): CaseState =>
	!isDay(on) || on > course.today || on === before.day ? before : withOpenSteps(course, before, on);

/** The case after one more event, or all that is wrong with the event; then the case is as it was. */
export const advance = (before: CaseState, course: Course, event: CaseEvent): CaseState | readonly EventFault[] => {
	const then = onItsDay(before, course, event);
	if (event.event !== undefined) {
		const faults = faultsWith(then, course, event);
		return faults.length > 0 ? faults : withOpenSteps(course, withIncident(then, course, event), event.on);
	}
	const state = isDay(event.on) ? informed(course, then, event) : then;
	const faults = faultsWith(state, course, event);
	const [first, ...others] = stepsMeant(state, event);
	if (faults.length > 0 || !first) return faults;
	const steps: Steps = [first, ...others];
	const after = event.extended ? withExtension(state, steps, event) : withOutcome(state, course, steps, event);
	return withOpenSteps(course, after, event.on);
};
