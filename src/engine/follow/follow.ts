import { type Calendar, china } from "../../calendar/calendar";
import { isDay } from "../../calendar/day-number";
import { requireCalendar } from "../../calendar/require-calendar";
import type { CaseEvent, EventOf } from "../../model/answer/event";
import type { Issue } from "../../model/answer/issue";
import type { Labels } from "../../model/answer/labels";
import type { PendingStep, Progress, ProgressState } from "../../model/answer/progress";
import type { Day } from "../../model/day";
import { freeze } from "../../model/freeze";
import { type FactsOf, type Law, layersOf, type ProcedureId, type StepId } from "../../model/law/law";
import { mayHold } from "../../model/law/regulation";
import { bare } from "../../model/own-property";
import { type Case, caseGiven, isCase } from "../case";
import { labelsFor } from "../explain/labels";
import { remarksOn } from "../explain/remarks";
import { signatureRemarks } from "../explain/signatures";
import { type GivenFacts, givenFacts, mergedFacts } from "../known-facts";
import { appliedRules, digestOf } from "../layers/applied-rules";
import { requireOptions, requireProcedure } from "../layers/asked";
import { leveledQuestions, proceduresIn, type Stack, statedProcedures } from "../layers/stack";
import { once } from "../memoize";
import { closedSteps, premiseIn } from "../next-steps";
import { advance } from "./advance";
import { beginning, type CaseState, type Course, isOver, limitOf, withOpenSteps } from "./case-state";
import { eventIn } from "./event-form";
import { issuesAt } from "./fault";
import { limitRemarks } from "./limit-remarks";
import { openDuties } from "./open-duties";
import { readingsBehind } from "./readings";
import { recordedInOrder } from "./recorded";
import { identity, repeated } from "./repetition";
import { isPast } from "./running-limit";

/**
 * What a case is followed with: the facts known beside the events, the day up to which, and the calendar that counts the days.
 */
export interface FollowOptions<F = object> {
	readonly facts: F;
	readonly today: Day;
	readonly calendar?: Calendar;
}

/**
 * Where a case stands: the events replayed one by one through a procedure, with the terms that ran and run.
 *
 * Time alone takes no step: a term that has run out without a reply is overdue, and neither consent nor refusal; where the text
 * has a way out, its step may be taken beside the late one. A step is reached only through the one before it. An application
 * off the platform starts no term. A term is counted only where the article gives a number, and extended only where, and
 * with what, the article says. An event that cannot be is reported and changes nothing. The case is judged by the law of
 * the day of the first event that begins it. While it is not known which of two texts governs, both are followed, each
 * by its own steps.
 *
 * @param events what happened, in order; an event may carry facts it made known
 *
 * @example
 * ```ts
 * import { follow } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const finding = <V>(value: V) => ({ value, by: "保密办", on: "2024-03-01" }) as const;
 * const secrecy = { stateSecret: finding("none" as const), workSecret: finding(false) } as const;
 * const sharing = { shareable: finding("some" as const), sharingForbidden: "none", declaredShare: "conditional" } as const;
 * const facts = { inRegion: true, publicData: true, ...secrecy, ...sharing } as const;
 * const filed = { on: "2024-04-08", step: "apply", outcome: "filed" } as const;
 * const waiting = follow(weifang, "sharingRequest", [filed], { facts, today: "2024-04-23" });
 * waiting.next.map(({ label, due, overdue }) => [label, due?.due, overdue]); // [["答复", "2024-04-22", true]]
 * const early = { on: "2024-04-23", step: "rule", outcome: "ruled" } as const;
 * const { rejected } = follow(weifang, "sharingRequest", [filed, early], { facts, today: "2024-04-23" });
 * rejected.map(({ code }) => code); // ["step-not-open"]
 * ```
 */
export function follow<L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	of: Case<L>,
	procedure: P,
	events: readonly EventOf<L, P>[],
	options?: { readonly today?: Day; readonly calendar?: Calendar },
): Progress<L["id"], StepId<L, P>>;
export function follow<L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	law: L,
	procedure: P,
	events: readonly EventOf<L, P>[],
	options: FollowOptions<FactsOf<L>>,
): Progress<L["id"], StepId<L, P>>;
export function follow(
	of: Law | Case,
	procedure: string,
	events: readonly CaseEvent[],
	options?: Partial<FollowOptions>,
): Progress {
	// A case has its day, and may be followed without more.
	if (options !== undefined || !isCase(of)) requireOptions(options, '{ facts, today: "2026-11-21" }');
	const { calendar = china, today, facts } = bare({ ...options });
	if (isCase(of)) return followed({ law: of.law, procedure, today: today ?? of.on, calendar }, events, of.given);
	// Without a day nothing can be followed: what is wrong with it is said below.
	return followed({ law: of, procedure, today: today as Day, calendar }, events, givenFacts(facts));
}

const followed = (course: Course, events: readonly CaseEvent[], given: GivenFacts): Progress => {
	const { law, procedure, today, calendar } = course;
	requireCalendar(calendar);
	requireProcedure(law, procedure);
	const [stated] = proceduresIn(law, procedure);
	const header = { kind: "progress", law: law.id, procedure, label: stated?.label ?? "", today } as const;
	const wrong = courseIssues(course, events);
	const [known, strange] = knownAndStrange(law, given);
	const before = beginning(course, known, today);
	if (wrong.length > 0) return freeze({ ...header, ...nothing(before, course), rejected: wrong });
	const { state, rejected, unknown } = replayed(course, before, events);
	const { stack } = state;
	const [history, incidents] = [recordedInOrder(state.history), recordedInOrder(state.incidents)];
	const at = caseGiven(law, mergedFacts(strange, ...unknown, state.given), { on: state.on, asOf: today });
	const pendingAmong = (steps: CaseState["open"]) => steps.map((open) => pending(state, course, open));
	const next = pendingAmong(state.open.filter((open) => !state.elective.includes(open)));
	const elective = pendingAmong(state.elective);
	const closed = isOver(state) ? [] : closedSteps(stack, procedure, state.waysThen, state.known);
	const duties = openDuties(at, procedure).filter((duty) => !isOver(state) || duty.state === "breached");
	const readings = readingsBehind(state, { next: [...next, ...elective], closed, duties });
	const matters = proceduresIn(law, procedure).flatMap(({ steps }) => steps.map(({ matter }) => matter));
	return freeze({
		...header,
		...nothing(state, course),
		history,
		incidents,
		next,
		elective,
		closed,
		displaced: state.displaced,
		duties,
		rejected,
		readings,
		remarks: [
			...remarksOn(at.remarks, {
				layers: stack.layers,
				matters,
				own: signatureRemarks(stack, [...history, ...next, ...elective, ...duties]),
			}),
			...limitRemarks(state, course, [...next, ...elective]),
		],
		labels: labelsIn(stack, readings),
	});
};

/** The facts of which some text of a law speaks, and the others, which change nothing and are only remarked on. */
const knownAndStrange = (law: Law, given: GivenFacts): readonly [known: GivenFacts, strange: GivenFacts] => {
	const isKnown = ([fact]: readonly [string, PropertyDescriptor]) =>
		layersOf(law).some(({ regulation }) => Object.hasOwn(regulation.vocabulary, fact));
	const entries = Object.entries(given);
	if (entries.every(isKnown)) return [given, {}];
	return [
		Object.fromEntries(entries.filter(isKnown)),
		Object.fromEntries(entries.filter((entry) => !isKnown(entry) && entry[1].enumerable)),
	];
};

/** The case after all its events, looked at today. Each event is judged once, however many there are. */
const replayed = (course: Course, before: CaseState, events: readonly unknown[]) => {
	let state = before;
	const rejected: Issue[] = [];
	const unknown: GivenFacts[] = [];
	const recorded = new Map<string, number>();
	for (const [at, written] of events.entries()) {
		const { event, faults } = eventIn(written);
		const [facts, strange] = knownAndStrange(course.law, givenFacts(event.facts));
		const meant: CaseEvent = bare({ ...event, facts: Object.defineProperties({}, facts) });
		const after = faults.length > 0 ? faults : advance(state, course, meant);
		if (!("open" in after)) rejected.push(...issuesAt(at, after));
		else {
			const same = identity(meant);
			const earlier = recorded.get(same);
			if (earlier !== undefined) rejected.push(...issuesAt(at, [repeated(meant, earlier)]));
			else {
				recorded.set(same, at);
				unknown.push(strange);
				state = after;
			}
		}
	}
	return { state: withOpenSteps(course, state, course.today), rejected, unknown };
};

/** The digest of a calendar, made once. */
const calendarDigest = once(({ region, label, notices, statutes }: Calendar): string =>
	digestOf({ region, label, notices, statutes }),
);

/** A case in which nothing has been looked at yet. */
const nothing = (state: CaseState, course: Course) => {
	const { stack, on } = state;
	return {
		on,
		rules: { ...appliedRules(stack), calendar: calendarDigest(course.calendar) },
		state: stateOf(state, course),
		history: [],
		incidents: [],
		next: [],
		elective: [],
		closed: [],
		duties: [],
		displaced: [],
		rejected: [],
		readings: [],
		remarks: [],
		labels: labelsIn(stack, []),
	};
};

const labelsIn = (stack: Stack, readings: readonly string[]): Labels =>
	labelsFor(stack, { terms: [...stack.vocabulary.keys(), ...leveledQuestions(stack.law)], remedies: [], readings });

const courseIssues = ({ today }: Course, events: unknown): readonly Issue[] => [
	...(isDay(today) ? [] : [{ code: "not-a-day", path: ["today"], message: "没有写明今日是哪一日" }]),
	...(Array.isArray(events) ? [] : [{ code: "not-a-list", path: ["events"], message: "办理记录应当写成列表" }]),
];

const pending = (state: CaseState, { procedure, today, calendar }: Course, open: CaseState["open"][number]): PendingStep => {
	const { step, next } = open;
	const limit = limitOf(state, open, calendar);
	const premise = premiseIn(state.stack, procedure, step, state.known);
	const overdue = premise.known ? isPast(limit.due, today) : null;
	const urgedBy = overdue && step.urgedBy ? { urgedBy: step.urgedBy } : {};
	return { ...next, ...limit, overdue, missing: premise.missing, ...urgedBy };
};

/** Where no text in force has the procedure: whether one that has it may hold all the same. */
const outOfForce = (law: Law, procedure: string, on: Day): ProgressState => {
	const having = layersOf(law).filter(({ regulation }) => regulation.procedures.some(({ id }) => id === procedure));
	return having.some(({ regulation }) => mayHold(regulation, on)) ? "not-stated" : "not-in-force";
};

/**
 * A step without outcomes is where a case rests: nothing more need happen. An outcome that leads on to no open step leaves it
 * unstated.
 */
const stateOf = (state: CaseState, { law, procedure, today }: Course): ProgressState => {
	const { stack, history, concluded, open } = state;
	if (isOver(state)) return "withdrawn";
	if (statedProcedures(stack, procedure).length === 0) return outOfForce(law, procedure, today);
	if (open.length === 0) return concluded ? "ended" : "not-stated";
	if (history === null) return "not-begun";
	return open.some(({ step }) => Object.keys(step.then).length > 0) ? "running" : "ended";
};
