import type { Calendar } from "../../calendar/calendar";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import type { Step } from "../../model/law/procedure";
import type { DisplacedStep, TakenStep } from "../../model/answer/progress";
import { type Given, given } from "../case";
import { displacedSteps, type OpenStep, openSteps, type TakenIn } from "../next-steps";
import { proceduresOf, type Stack, stackOn } from "../layers/stack";
import { type RunningTerm, runningTerm } from "./running-term";

/** What a case is followed through, and up to which day. */
export interface Setting {
	readonly law: Law;
	readonly procedure: string;
	readonly today: Day;
	readonly calendar: Calendar;
}

/** A case as it stands after some of its events. Its law is that of the day of the first that begins it; before it, of today. */
export interface Standing {
	readonly stack: Stack;
	readonly on: Day;
	readonly facts: object;
	/** What each text takes to have happened last. */
	readonly taken: TakenIn;
	/** Whether anything has happened that begins the case: an application that has to be made again does not. */
	readonly begun: boolean;
	/** Whether the last step led, by every text that had it open, to the end. */
	readonly concluded: boolean;
	/** The day of the last event of any kind, before which no other may come. */
	readonly last: Day | null;
	/** The day on which each step ended last. */
	readonly ended: ReadonlyMap<string, Day>;
	/** The working days by which the term of an open step of a text was extended. */
	readonly extended: ReadonlyMap<Step, number>;
	readonly open: readonly OpenStep[];
	/** The steps that would be open if no higher text displaced them. */
	readonly displaced: readonly DisplacedStep[];
	readonly history: readonly TakenStep[];
}

/** A case of which it has not been said yet what may come next. */
export type Unopened = Omit<Standing, "open" | "displaced">;

/** Facts put together, the later ones over the earlier. Accessors stay what they are, so that none is run. */
export const merged = (...facts: readonly (object | undefined)[]): object =>
	Object.defineProperties({}, Object.assign({}, ...facts.map((each) => Object.getOwnPropertyDescriptors(Object(each)))));

/** What is known of a case on its way: what its procedure brings about has not happened before the step that does so. */
export const knownIn = ({ procedure }: Setting, { stack, facts }: Pick<Standing, "stack" | "facts">): Given => {
	// The highest text has the last word.
	const initially = proceduresOf(stack, procedure)
		.map((stated) => stated.initially)
		.toReversed();
	return given(stack, merged(...initially, facts));
};

/** The case with the steps that are open in it. */
export const withOpenSteps = (setting: Setting, standing: Unopened): Standing => {
	const { procedure } = setting;
	const known = knownIn(setting, standing);
	const { stack, taken } = standing;
	return {
		...standing,
		open: openSteps(stack, procedure, taken, known),
		displaced: displacedSteps(stack, procedure, taken, known),
	};
};

/** The case before anything has happened. */
export const beginning = (setting: Setting, facts: object, on: Day): Standing =>
	withOpenSteps(setting, {
		stack: stackOn(setting.law, on),
		on,
		facts,
		taken: new Map(),
		begun: false,
		concluded: false,
		last: null,
		ended: new Map(),
		extended: new Map(),
		history: [],
	});

/** The term of an open step. */
export const termOf = ({ taken, ended, extended }: Standing, { text, step }: OpenStep, calendar: Calendar): RunningTerm => {
	const starter = step.since ?? taken.get(text.regulation.id)?.step;
	const since = starter === undefined ? undefined : ended.get(starter);
	return runningTerm(step.within, since ?? null, extended.get(step) ?? 0, calendar);
};
