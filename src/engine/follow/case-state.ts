import type { Calendar } from "../../calendar/calendar";
import type { DisplacedStep } from "../../model/answer/displaced";
import type { RecordedIncident, TakenStep } from "../../model/answer/progress";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import type { Step } from "../../model/law/procedure";
import { type GivenFacts, givenFacts, type KnownFacts, knownFacts, mergedFacts } from "../known-facts";
import { type Stack, stackOn } from "../layers/stack";
import { displacedSteps, initialFacts, type OpenStep, openSteps, premiseIn, type WaysOn } from "../next-steps";
import type { Recorded } from "./recorded";
import { type Granted, isPast, type RunningLimit, runningLimit } from "./running-limit";

/** What a case is followed through, and up to which day. */
export interface Course {
	readonly law: Law;
	readonly procedure: string;
	readonly today: Day;
	readonly calendar: Calendar;
}

/**
 * A case as it stands on a day after some of its events. Its law is that of the day of the first that begins it; before it, of
 * the day on which it is looked at.
 */
export interface CaseState {
	readonly stack: Stack;
	readonly on: Day;
	/** The day on which the case is looked at. */
	readonly day: Day;
	readonly given: GivenFacts;
	/** What is known on the way: what the procedure brings about has not happened before the step that does so. */
	readonly known: KnownFacts;
	/** The ways on in each text. */
	readonly ways: WaysOn;
	/** The same on the day on which the case is looked at: a time limit that has run out may open further steps. */
	readonly waysThen: WaysOn;
	/** Whether anything has happened that begins the case: an application that has to be made again does not. */
	readonly begun: boolean;
	/** Whether the last step led, by every text that had it open, to the end. */
	readonly concluded: boolean;
	/** The day of the first step that was taken. */
	readonly first: Day | null;
	/** The day of the last event of any kind, before which no other may come. */
	readonly last: Day | null;
	/** The day on which each step ended last. */
	readonly ended: ReadonlyMap<string, Day>;
	/** The extension of the time limit of an open step of a text. */
	readonly extended: ReadonlyMap<Step, Granted>;
	/** Every step whose time limit was ever extended. */
	readonly prolonged: ReadonlySet<Step>;
	/** What happened outside the steps; the last one may have ended the case. */
	readonly incidents: Recorded<RecordedIncident>;
	readonly open: readonly OpenStep[];
	/** Those of the open steps that only a missed time limit opens: they may be taken, and need not. */
	readonly elective: readonly OpenStep[];
	/** The steps that would be open if no higher text displaced them. */
	readonly displaced: readonly DisplacedStep[];
	readonly history: Recorded<TakenStep>;
}

/** A state whose open steps are not computed yet. */
export type Unopened = Omit<CaseState, "day" | "known" | "waysThen" | "open" | "elective" | "displaced">;

/** Whether the case is over by something outside its steps. */
export const isOver = ({ incidents }: Pick<CaseState, "incidents">): boolean => incidents?.last.effect === "ends";

/**
 * What has not begun by a day stands as at its beginning, under the law of that day: an application that has to be made again
 * leaves every way to begin open.
 */
const asBegun = (course: Course, state: Unopened, day: Day): Unopened =>
	state.begun ? state : { ...state, stack: stackOn(course.law, day), on: day, ways: new Map() };

/** The state on a day, with what is known in it, and the steps that are open. */
export const withOpenSteps = (course: Course, before: Unopened, day: Day): CaseState => {
	const { procedure, today } = course;
	const state = { ...asBegun(course, before, day), day };
	const { stack, given, ways } = state;
	const initially = initialFacts(stack, procedure);
	const knownWith = (...learnt: readonly GivenFacts[]) => knownFacts(stack, mergedFacts(initially, given, ...learnt), today);
	const known = knownWith();
	const open = isOver(state) ? [] : openSteps(stack, procedure, ways, known);
	const late = open.filter((each) => isLate({ ...state, waysThen: ways }, course, each, known, day));
	if (late.length === 0) {
		const displaced = isOver(state) ? [] : displacedSteps(stack, procedure, ways, known);
		return { ...state, known, waysThen: ways, open, elective: [], displaced };
	}
	const waysThen = new Map(ways);
	for (const { layer, step } of late) {
		const id = layer.regulation.id;
		waysThen.set(id, [...(waysThen.get(id) ?? []), { after: step.id, to: step.overdue ?? [] }]);
	}
	const knownThen = knownWith(...late.toReversed().map(({ step }) => givenFacts(step.learns?.overdue)));
	const openThen = openSteps(stack, procedure, waysThen, knownThen);
	return {
		...state,
		known: knownThen,
		waysThen,
		open: openThen,
		elective: openThen.filter(({ step }) => !open.some((each) => each.step === step)),
		displaced: displacedSteps(stack, procedure, waysThen, knownThen),
	};
};

/**
 * Whether an open step that opens others when it is overdue surely had to be taken, its time limit has run out, and none of the
 * others was taken since.
 */
const isLate = (
	state: Pick<CaseState, "stack" | "waysThen" | "ended" | "extended">,
	{ procedure, calendar }: Course,
	open: OpenStep,
	known: KnownFacts,
	day: Day,
): boolean => {
	const { step } = open;
	if (step.overdue === undefined) return false;
	const { since, due } = limitOf(state, open, calendar);
	if (since === null || isPast(due, day) !== true) return false;
	const takenSince = step.overdue.some((id) => (state.ended.get(id) ?? "") >= since);
	return !takenSince && premiseIn(state.stack, procedure, step, known).known;
};

/** The case before anything has happened. */
export const beginning = (course: Course, given: GivenFacts, on: Day): CaseState =>
	withOpenSteps(
		course,
		{
			stack: stackOn(course.law, on),
			on,
			given,
			ways: new Map(),
			begun: false,
			concluded: false,
			first: null,
			last: null,
			ended: new Map(),
			extended: new Map(),
			prolonged: new Set(),
			history: null,
			incidents: null,
		},
		on,
	);

/** The time limit of an open step, as it runs. */
export const limitOf = (
	{ waysThen, ended, extended }: Pick<CaseState, "waysThen" | "ended" | "extended">,
	{ layer, step }: OpenStep,
	calendar: Calendar,
): RunningLimit => {
	const starter = step.since ?? waysThen.get(layer.regulation.id)?.find(({ to }) => to.includes(step.id))?.after;
	const since = starter === undefined ? undefined : ended.get(starter);
	return runningLimit(step.within, since ?? null, extended.get(step), calendar);
};
