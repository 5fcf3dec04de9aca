import type { Calendar } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import type { CaseEvent } from "../../model/event";
import type { Issue } from "../../model/issue";
import type { TakenStep } from "../../model/progress";
import type { OpenStep } from "../next-steps";
import { issuesWith, meant } from "./event-issues";
import { isPast } from "./running-term";
import { beginning, merged, type Setting, type Standing, termOf, type Unopened, withOpenSteps } from "./standing";

const withExtension = (standing: Standing, { step }: OpenStep, { on, facts }: CaseEvent): Unopened => {
	const days = step.within && "workingDays" in step.within ? (step.within.extension?.workingDays ?? 0) : 0;
	const extended = new Map([...standing.extended, [step.id, days]]);
	return { ...standing, last: on, facts: merged(standing.facts, facts), extended };
};

/** What happened, by every text by which it may have: while it is not known which of two texts governs, a step is a step of both. */
const withOutcome = (
	standing: Standing,
	[first, ...others]: readonly [OpenStep, ...OpenStep[]],
	{ on, facts, outcome }: CaseEvent & { readonly outcome: TakenStep["outcome"] },
	calendar: Calendar,
): Unopened => {
	const { text, step } = first;
	const term = termOf(standing, step, calendar);
	const { id, label, actor, words } = step;
	const learnt = [...others.toReversed(), first].map((open) => open.step.learns?.[outcome]);
	const entry = {
		regulation: text.regulation.id,
		step: id,
		label,
		actor,
		outcome,
		on,
		...term,
		late: isPast(term.due, on),
		words,
	};
	return {
		...standing,
		// What an outcome means by itself stands, whatever else is said of it.
		facts: merged(standing.facts, facts, ...learnt),
		taken: { step: id, outcome },
		last: on,
		ended: new Map([...standing.ended, [id, on]]),
		extended: new Map(),
		history: [...standing.history, entry],
	};
};

/** The case after one more event, or all that is wrong with the event; then the case is as it was. */
export const advance = (before: Standing, setting: Setting, event: CaseEvent, at: number): Standing | readonly Issue[] => {
	// The first event brings its law with it.
	const brings = before.last === null && isDay(event.on) && event.on <= setting.today;
	const standing = brings ? beginning(setting, before.facts, event.on) : before;
	const issues = issuesWith(standing, setting, event, at);
	const [found, ...others] = meant(standing, event);
	if (issues.length > 0 || !found) return issues;
	const after = event.extended
		? withExtension(standing, found, event)
		: withOutcome(standing, [found, ...others], event, setting.calendar);
	return withOpenSteps(setting, after);
};
