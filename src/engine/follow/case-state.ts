import type { Calendar } from "../../calendar/calendar";
import type { DisplacedStep } from "../../model/answer/displaced";
import type { TakenStep } from "../../model/answer/progress";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import type { Step } from "../../model/law/procedure";
import { type GivenFacts, givenFacts, type KnownFacts, knownFacts, mergedFacts } from "../known-facts";
import { proceduresOf, type Stack, stackOn } from "../layers/stack";
import { displacedSteps, type OpenStep, openSteps, type TakenIn } from "../next-steps";
import { type Granted, type RunningLimit, runningLimit } from "./running-limit";

/** What a case is followed through, and up to which day. */
export interface Course {
	readonly law: Law;
	readonly procedure: string;
	readonly today: Day;
	readonly calendar: Calendar;
}

/**
 * A case as it stands after some of its events. Its law is that of the day of the first that begins it; before it, of today.
 */
export interface CaseState {
	readonly stack: Stack;
	readonly on: Day;
	readonly given: GivenFacts;
	/** What is known on the way: what the procedure brings about has not happened before the step that does so. */
	readonly known: KnownFacts;
	/** The last step that each text counts as taken. */
	readonly taken: TakenIn;
	/** Whether anything has happened that begins the case: an application that has to be made again does not. */
	readonly begun: boolean;
	/** Whether the last step led, by every text that had it open, to the end. */
	readonly concluded: boolean;
	/** The day of the last event of any kind, before which no other may come. */
	readonly last: Day | null;
	/** The day on which each step ended last. */
	readonly ended: ReadonlyMap<string, Day>;
	/** The extension of the time limit of an open step of a text. */
	readonly extended: ReadonlyMap<Step, Granted>;
	/** Every step whose time limit was ever extended. */
	readonly prolonged: readonly Step[];
	readonly open: readonly OpenStep[];
	/** The steps that would be open if no higher text displaced them. */
	readonly displaced: readonly DisplacedStep[];
	readonly history: readonly TakenStep[];
}

/** A state whose open steps are not computed yet. */
export type Unopened = Omit<CaseState, "known" | "open" | "displaced">;

/** The state with what is known in it, and the steps that are open. */
export const withOpenSteps = ({ procedure }: Course, state: Unopened): CaseState => {
	const { stack, given, taken } = state;
	// The highest text has the last word.
	const initially = proceduresOf(stack, procedure)
		.map((stated) => givenFacts(stated.initially))
		.toReversed();
	const known = knownFacts(stack, mergedFacts(...initially, given));
	return {
		...state,
		known,
		open: openSteps(stack, procedure, taken, known),
		displaced: displacedSteps(stack, procedure, taken, known),
	};
};

/** The case before anything has happened. */
export const beginning = (course: Course, given: GivenFacts, on: Day): CaseState =>
	withOpenSteps(course, {
		stack: stackOn(course.law, on),
		on,
		given,
		taken: new Map(),
		begun: false,
		concluded: false,
		last: null,
		ended: new Map(),
		extended: new Map(),
		prolonged: [],
		history: [],
	});

/** The time limit of an open step, as it runs. */
export const limitOf = ({ taken, ended, extended }: CaseState, { layer, step }: OpenStep, calendar: Calendar): RunningLimit => {
	const starter = step.since ?? taken.get(layer.regulation.id)?.step;
	const since = starter === undefined ? undefined : ended.get(starter);
	return runningLimit(step.within, since ?? null, extended.get(step), calendar);
};
