import type { Calendar } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import type { CaseEvent } from "../../model/answer/event";
import type { Issue } from "../../model/answer/issue";
import type { TakenStep } from "../../model/answer/progress";
import { type OpenStep, takenAfter } from "../next-steps";
import { issuesWith, meant } from "./event-issues";
import { isPast } from "./running-term";
import { beginning, knownIn, merged, type Setting, type Standing, termOf, type Unopened, withOpenSteps } from "./standing";

const withExtension = (standing: Standing, found: readonly OpenStep[], { on, facts }: CaseEvent): Unopened => {
	const days = found.map(
		({ step }) => [step, step.within && "workingDays" in step.within ? (step.within.extension?.workingDays ?? 0) : 0] as const,
	);
	return { ...standing, last: on, facts: merged(standing.facts, facts), extended: new Map([...standing.extended, ...days]) };
};

/** The terms that ran for a step: one term where all texts that had it open agree on the day, else none that can be named. */
const termIn = (standing: Standing, found: readonly [OpenStep, ...OpenStep[]], calendar: Calendar) => {
	const [first, ...others] = found.map((open) => termOf(standing, open, calendar));
	const agreed = others.every(({ due }) => due?.due === first?.due?.due);
	return first && agreed ? first : { since: null, due: null, extended: 0 };
};

/** What happened, by every text by which it may have: while it is not known which of two texts governs, a step is a step of both. */
const withOutcome = (
	standing: Standing,
	setting: Setting,
	found: readonly [OpenStep, ...OpenStep[]],
	{ on, facts, outcome }: CaseEvent & { readonly outcome: TakenStep["outcome"] },
): Unopened => {
	const [{ text, step }] = found;
	const { id, label, actor, words } = step;
	const term = termIn(standing, found, setting.calendar);
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
	const learnt = found.toReversed().map((open) => open.step.learns?.[outcome]);
	const led = found.map((open) => open.step.then[outcome] ?? []);
	return {
		...standing,
		// What an outcome means by itself stands, whatever else is said of it.
		facts: merged(standing.facts, facts, ...learnt),
		taken: takenAfter(standing.stack, setting.procedure, standing.taken, { step: id, outcome }, knownIn(setting, standing)),
		begun: standing.begun || led.some((to) => to.length !== 1 || to[0] !== id),
		concluded: led.every((to) => to.length === 0),
		last: on,
		ended: new Map([...standing.ended, [id, on]]),
		extended: new Map(),
		history: [...standing.history, entry],
	};
};

/** The case as the law of a day has it, while nothing has begun it yet: what has been tried stays on record. */
const begunOn = (setting: Setting, { facts, last, history, ended }: Standing, { on }: CaseEvent): Standing =>
	withOpenSteps(setting, { ...beginning(setting, facts, on), last, history, ended });

/** The case with what an event makes known, where the step is then still open: it may show which text governs. */
const informed = (setting: Setting, standing: Standing, { facts, step }: CaseEvent): Standing => {
	const known = withOpenSteps(setting, { ...standing, facts: merged(standing.facts, facts) });
	return known.open.some((open) => open.step.id === step) ? { ...known, facts: standing.facts } : standing;
};

/** The case after one more event, or all that is wrong with the event; then the case is as it was. */
export const advance = (before: Standing, setting: Setting, event: CaseEvent, at: number): Standing | readonly Issue[] => {
	// The first event that begins the case brings its law with it.
	const brings = !before.begun && isDay(event.on) && event.on <= setting.today;
	const standing = informed(setting, brings ? begunOn(setting, before, event) : before, event);
	const issues = issuesWith(standing, setting, event, at);
	const [found, ...others] = meant(standing, event);
	if (issues.length > 0 || !found) return issues;
	const all = [found, ...others] as const;
	return withOpenSteps(
		setting,
		event.extended ? withExtension(standing, all, event) : withOutcome(standing, setting, all, event),
	);
};
