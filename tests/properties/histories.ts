import { isDeepStrictEqual } from "node:util";
import type { FactDefinition, Regulation, Step } from "../../src/author";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import {
	type CaseEvent,
	type Day,
	follow,
	incidents,
	type Law,
	type Progress,
	type StepOutcome,
	stepOutcomes,
} from "../../src/index";
import { laws } from "../../src/rules";

/** A source of numbers from 0 to below 1, the same for the same seed. */
type Random = () => number;

const randomFrom = (seed: number): Random => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

const one = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

/** A procedure of a law, with what may be said in an event of it. */
interface Course {
	readonly law: Law;
	readonly procedure: string;
	readonly steps: ReadonlyMap<string, readonly (readonly [regulation: string, step: Step])[]>;
	readonly vocabulary: ReadonlyMap<string, FactDefinition>;
	/** The facts that its conditions name. */
	readonly asked: readonly string[];
	/** The days between which its law is looked at. */
	readonly days: readonly [number, number];
}

const textsOf = (law: Law): readonly Regulation[] =>
	"layers" in law ? law.layers.map(({ regulation }) => regulation) : [law as Regulation];

const courseOf = (law: Law, procedure: string): Course => {
	const stated = textsOf(law).flatMap((text) =>
		text.procedures.filter(({ id }) => id === procedure).map((one) => [text, one] as const),
	);
	const steps = stated.flatMap(([text, { steps }]) => steps.map((step) => [text.id, step] as const));
	const vocabulary = new Map(textsOf(law).flatMap((text) => Object.entries(text.vocabulary)));
	const written = JSON.stringify(stated.map(([text, one]) => [one, text.scope, text.procedures.length]));
	const froms = stated.flatMap(([{ effective }]) => effective.from ?? effective.posted ?? []);
	return {
		law,
		procedure,
		steps: new Map(steps.map(([, { id }]) => [id, steps.filter(([, step]) => step.id === id)])),
		vocabulary,
		asked: [...vocabulary.keys()].filter((fact) => written.includes(`"${fact}"`)),
		days: [dayNumber(froms.sort()[0] ?? "2021-01-01") - 10, dayNumber("2026-12-20")],
	};
};

/** Every procedure of every law that ships. */
export const courses: readonly Course[] = Object.values(laws).flatMap((law: Law) =>
	[...new Set(textsOf(law).flatMap(({ procedures }) => procedures.map(({ id }) => id)))].map((id) => courseOf(law, id)),
);

const anyValue = (random: Random, { kind, finding }: FactDefinition, day: number): unknown => {
	const value = kind === "flag" ? random() < 0.5 : one(random, kind)?.id;
	return finding ? { value, by: "某局", on: dayAt(day) } : value;
};

const factsOf = (random: Random, { vocabulary, asked }: Course, most: number, day: number): object => {
	const names = Array.from({ length: Math.floor(random() * (most + 1)) }, () =>
		one(random, random() < 0.8 ? asked : [...vocabulary.keys()]),
	);
	const facts = names.flatMap((name): [string, unknown][] => {
		const definition = vocabulary.get(name ?? "");
		return name !== undefined && definition ? [[name, anyValue(random, definition, day)]] : [];
	});
	return Object.fromEntries(facts);
};

/** An event of a day: mostly one that is listed, else any step, outcome, extension or event outside the steps. */
const eventOf = (random: Random, course: Course, listed: Progress, day: number): CaseEvent => {
	const on = dayAt(random() < 0.03 ? day + Math.floor(random() * 9) - 4 : day);
	const signed = random() < 0.04 ? day + 1 + Math.floor(random() * 400) : day - Math.floor(random() * 60);
	const facts = random() < 0.3 ? { facts: factsOf(random, course, 3, signed) } : {};
	const kind = random();
	if (kind < 0.12) return { on, event: one(random, Object.keys(incidents)) ?? "", ...facts } as CaseEvent;
	const open = one(random, [...listed.next, ...listed.elective])?.step;
	const step = random() < 0.75 && open !== undefined ? open : (one(random, [...course.steps.keys()]) ?? "");
	if (kind < 0.2) {
		const workingDays = random() < 0.5 ? {} : { workingDays: 1 + Math.floor(random() * 12) };
		return { on, step, extended: true, ...workingDays, ...facts } as CaseEvent;
	}
	const own = (course.steps.get(step) ?? []).flatMap(([, { then }]) => Object.keys(then));
	const outcome = one(random, random() < 0.9 ? own : Object.keys(stepOutcomes)) ?? "filed";
	return { on, step, outcome: outcome as StepOutcome, ...facts };
};

const sortedJson = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		typeof part === "object" && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);

const isRecorded = (event: CaseEvent, accepted: readonly CaseEvent[]): boolean => {
	const same = ({ facts = {}, ...rest }: CaseEvent) => sortedJson({ ...rest, facts });
	return accepted.some((other) => same(other) === same(event));
};

/** Whether anything that was taken began the case: a step that leads to itself alone has to be taken again. */
const hasBegun = ({ steps }: Course, { history }: Progress): boolean =>
	history.some(({ step, outcome }) =>
		(steps.get(step) ?? []).some(([, { then }]) => {
			const to = then[outcome];
			return to !== undefined && (to.length !== 1 || to[0] !== step);
		}),
	);

/** Whether a listing has the step of an event, with its outcome or with an extension that can still be granted. */
const lists = ({ steps }: Course, { next, elective }: Progress, event: CaseEvent, today: Day): boolean =>
	[...next, ...elective].some(({ regulation, step, within, due, extended }) => {
		if (step !== event.step) return false;
		if (!event.extended)
			return (steps.get(step) ?? []).some(
				([text, { then }]) => text === regulation && Object.hasOwn(then, event.outcome ?? ""),
			);
		const most = within && "workingDays" in within ? (within.extension?.workingDays ?? 0) : 0;
		return (event.workingDays ?? 1) <= most && extended === 0 && due !== null && today <= due.earliest;
	});

/** What could not be in a case on a day. */
const impossible = (course: Course, progress: Progress): readonly string[] => {
	const { history, incidents: happened, next, elective, duties, state, today, on } = progress;
	const days = history.map((taken) => taken.on);
	const pending = [...next, ...elective];
	const over = happened.some(({ effect }) => effect === "ends");
	const claims: readonly (readonly [string, boolean])[] = [
		["steps out of order", days.some((day, at) => day > today || day < (days[at - 1] ?? day))],
		["a law of a later day", on > today],
		["a law of another day than that of the first step", hasBegun(course, progress) ? !days.includes(on) : on !== today],
		[
			"a time limit before its start",
			[...history, ...pending].some(({ since, due }) => due !== null && (since ?? "") >= due.earliest),
		],
		[
			"a time limit without bounds",
			pending.some(({ due }) => due !== null && (due.earliest > due.due || due.due > due.latest)),
		],
		["a start after today", pending.some(({ since }) => since !== null && since > today)],
		["overdue in time", pending.some(({ due, overdue }) => overdue === true && (due === null || today <= due.latest))],
		["in time though overdue", pending.some(({ due, overdue }) => overdue === false && (due === null || today > due.earliest))],
		["overdue on an unknown premise", pending.some(({ overdue, missing }) => overdue !== null && missing.length > 0)],
		["late in time", history.some(({ due, late, on: day }) => late === true && (due === null || day <= due.latest))],
		["a case that is over and goes on", over && (pending.length > 0 || duties.some((duty) => duty.state === "open"))],
		["withdrawn without a withdrawal", over !== (state === "withdrawn")],
		["running with nothing open", state === "running" && pending.length === 0],
		["not begun with a history", state === "not-begun" && history.length > 0],
		[
			"a choice without a delay",
			elective.length > 0 && !next.some(({ overdue }) => overdue === true) && !history.some(({ late }) => late),
		],
		[
			"silence without a delay",
			progress.remarks.some(({ kind }) => kind === "silence") && !pending.some(({ overdue }) => overdue),
		],
	];
	return claims.filter(([, fails]) => fails).map(([what]) => what);
};

/** What was tried of random histories, and all that was wrong, with the seed that gives it again. */
export interface Tried {
	readonly histories: number;
	readonly accepted: number;
	readonly wrong: readonly string[];
}

/**
 * One case grown event by event from a seed: each event makes one history, which must be taken exactly if the case as it stood
 * that day listed it, and must leave a case that can be. At the end the whole is replayed with and without what was refused.
 */
const grown = (seed: number): Tried => {
	const random = randomFrom(seed);
	const course = one(random, courses) as Course;
	const [from, to] = course.days;
	let day = from + Math.floor(random() * (to - from));
	const facts = factsOf(random, course, 6, day - 30);
	const at = (events: readonly CaseEvent[], on: number) =>
		follow<Law>(course.law, course.procedure, events, { facts, today: dayAt(on) });
	const accepted: CaseEvent[] = [];
	const tried: CaseEvent[] = [];
	// What came too early when it was tried may be taken later.
	const timely: CaseEvent[] = [];
	const wrong: string[] = [];
	const note = (what: string) =>
		wrong.push(
			`seed ${seed}, ${course.law.id} ${course.procedure}, ${JSON.stringify(facts)}: ${what}; ${JSON.stringify(tried)}`,
		);
	let listed = at(accepted, day);
	const length = 1 + Math.floor(random() * 7);
	for (let each = 0; each < length; each += 1) {
		if (random() < 0.6) {
			day += Math.floor(random() ** 3 * 60);
			listed = at(accepted, day);
		}
		const event = eventOf(random, course, listed, day);
		tried.push(event);
		const after = at([...accepted, event], day);
		const taken = after.rejected.length === 0;
		const isEarly = event.on > dayAt(day) || signedIn(event).some((on) => on > dayAt(day));
		if (!isEarly) timely.push(event);
		const expected = expectation(course, { accepted, listed, event, today: dayAt(day), at: (events) => at(events, day) });
		if (expected !== null && expected !== taken)
			note(`${taken ? "taken though not listed" : `refused though listed (${after.rejected[0]?.message})`}`);
		for (const what of impossible(course, after)) note(what);
		if (taken) {
			accepted.push(event);
			listed = after;
		}
	}
	const { rejected: _, ...whole } = at(structuredClone(timely), day);
	const { rejected, ...alone } = at(accepted, day);
	if (rejected.length > 0) note("what was taken is refused when replayed");
	if (!isDeepStrictEqual(whole, alone)) note("what was refused changed something");
	return { histories: length, accepted: accepted.length, wrong };
};

/** The days of the findings that an event brings. */
const signedIn = ({ facts = {} }: CaseEvent): readonly string[] =>
	Object.values(facts).flatMap((fact: unknown) =>
		typeof fact === "object" && fact !== null && "on" in fact ? [String(fact.on)] : [],
	);

interface Attempt {
	readonly accepted: readonly CaseEvent[];
	readonly listed: Progress;
	readonly event: CaseEvent;
	readonly today: Day;
	readonly at: (events: readonly CaseEvent[]) => Progress;
}

/** Whether an event must be taken, must be refused, or, with `null`, hangs on a condition that no listing shows. */
const expectation = (course: Course, { accepted, listed, event, today, at }: Attempt): boolean | null => {
	const last = [...listed.history, ...listed.incidents]
		.map(({ on }) => on)
		.concat(accepted.map(({ on }) => on))
		.sort()
		.at(-1);
	if (event.on > today || (last !== undefined && event.on < last) || isRecorded(event, accepted)) return false;
	// The listing is that of today.
	if (event.on !== today) return null;
	const given = event.facts ?? {};
	if (listed.state === "withdrawn" || signedIn(event).some((on) => on > today)) return false;
	if (event.event !== undefined) return event.event === "catalogueCorrected" || hasBegun(course, listed);
	if (lists(course, listed, event, today)) return event.extended ? null : true;
	if (Object.keys(given).length === 0) return false;
	// The same facts, brought by something that no text gives a meaning, show what they open.
	const told = at([...accepted, { on: today, event: "catalogueCorrected", facts: given }]);
	if (told.rejected.length > 0 || told.incidents.at(-1)?.effect !== "none") return null;
	return lists(course, told, event, today) ? (event.extended ? null : true) : false;
};

/** Random histories of a range of seeds, at least so many. */
export const tryHistories = (least: number, firstSeed = 1): Tried => {
	let [histories, accepted] = [0, 0];
	const wrong: string[] = [];
	for (let seed = firstSeed; histories < least && wrong.length < 20; seed += 1) {
		const each = grown(seed);
		histories += each.histories;
		accepted += each.accepted;
		wrong.push(...each.wrong);
	}
	return { histories, accepted, wrong };
};
