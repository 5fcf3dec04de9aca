import type { Calendar } from "../../calendar/calendar";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law";
import type { Step } from "../../model/procedure";
import type { DisplacedStep, TakenStep } from "../../model/progress";
import { given } from "../given";
import { displacedSteps, type OpenStep, openSteps, type Taken } from "../next-steps";
import { proceduresOf, type Stack, stackOn } from "../stack";
import { type RunningTerm, runningTerm } from "./running-term";

/** What a case is followed through, and up to which day. */
export interface Setting {
	readonly law: Law;
	readonly procedure: string;
	readonly today: Day;
	readonly calendar: Calendar;
}

/** A case as it stands after some of its events. Its law is that of the day of the first; before it, of today. */
export interface Standing {
	readonly stack: Stack;
	readonly on: Day;
	readonly facts: object;
	readonly taken: Taken | null;
	/** The day of the last event of any kind, before which no other may come. */
	readonly last: Day | null;
	/** The day on which each step ended last. */
	readonly ended: ReadonlyMap<string, Day>;
	/** The working days by which the term of an open step was extended. */
	readonly extended: ReadonlyMap<string, number>;
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

/** The case with the steps that are open in it. */
export const withOpenSteps = ({ procedure }: Setting, standing: Unopened): Standing => {
	// What the procedure itself brings about has not happened before the step that does so. The highest text has the last word.
	const initially = proceduresOf(standing.stack, procedure)
		.map((stated) => stated.initially)
		.toReversed();
	const known = given(standing.stack, merged(...initially, standing.facts));
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
		taken: null,
		last: null,
		ended: new Map(),
		extended: new Map(),
		history: [],
	});

/** The term of an open step. */
export const termOf = ({ taken, ended, extended }: Standing, step: Step, calendar: Calendar): RunningTerm => {
	const starter = step.since ?? taken?.step;
	const since = starter === undefined ? undefined : ended.get(starter);
	return runningTerm(step.within, since ?? null, extended.get(step.id) ?? 0, calendar);
};
