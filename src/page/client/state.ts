import type { CaseEvent } from "../../model/answer/event";
import type { Day } from "../../model/day";
import type { Value } from "../../model/law/fact";

/** What is filled in for one fact. The parts of a finding are as they were typed, whole or not. */
export interface FactEntry {
	/** `null`: it is being determined. Absent: it is not known. */
	readonly value?: Value | null;
	readonly by: string;
	readonly on: string;
	readonly basis: string;
}

/** Everything a reader has chosen and filled in. Every act makes the next one of it. */
export interface State {
	/** The position of the law among those of the page. */
	readonly law: number;
	readonly on: Day;
	readonly title: string;
	/** The questions that are asked; `null`: those with which the law begins. */
	readonly questions: readonly string[] | null;
	/** What is filled in, by fact, in the order in which it was. */
	readonly entries: Readonly<Record<string, FactEntry>>;
	/** The fact that the reader has picked to fill in next; `null`: the one that is likely to decide the case soonest. */
	readonly picked: string | null;
	/** What is folded out, by its name. */
	readonly open: Readonly<Record<string, boolean>>;
	/** The result that is aimed at, by question. */
	readonly goals: Readonly<Record<string, string>>;
	readonly procedure: string | null;
	/** What has happened, by procedure. */
	readonly events: Readonly<Record<string, readonly CaseEvent[]>>;
	/** The day of the event that is entered next; `null`: that of the case. */
	readonly eventDay: Day | null;
	/** What the case is compared with; `null`: nothing. */
	readonly against: { readonly law: number; readonly on: Day } | null;
	/** What is to be said of the file that was opened last. */
	readonly notices: readonly string[];
	/** What is filled in is in a file. */
	readonly isSaved: boolean;
}

/** Changes what is shown. */
export type Act = (change: (state: State) => State) => void;

/** A page on which nothing has been filled in. */
export const blankState = (law: number, on: Day): State => ({
	law,
	on,
	title: "",
	questions: null,
	entries: {},
	picked: null,
	open: {},
	goals: {},
	procedure: null,
	events: {},
	eventDay: null,
	against: null,
	notices: [],
	isSaved: true,
});

const blankEntry: FactEntry = { by: "", on: "", basis: "" };

/** Whether something is known of a fact, or somebody is finding it out. */
export const isFilled = ({ value }: FactEntry): boolean => value !== undefined;

/** A value for a fact; `undefined` where it is not known again. */
export const withValue =
	(fact: string, value: Value | null | undefined) =>
	(state: State): State => {
		const { value: _, ...rest } = state.entries[fact] ?? blankEntry;
		const entry: FactEntry = value === undefined ? rest : { ...rest, value };
		const picked = state.picked === fact ? null : state.picked;
		return { ...state, entries: { ...state.entries, [fact]: entry }, picked, isSaved: false };
	};

/** A part of the finding of a fact. */
export const withPart =
	(fact: string, part: "by" | "on" | "basis", text: string) =>
	(state: State): State => {
		const entry = { ...(state.entries[fact] ?? blankEntry), [part]: text };
		return { ...state, entries: { ...state.entries, [fact]: entry }, isSaved: false };
	};

/** One more event of a procedure. */
export const withEvent =
	(procedure: string, event: CaseEvent) =>
	(state: State): State => ({
		...state,
		procedure,
		events: { ...state.events, [procedure]: [...(state.events[procedure] ?? []), event] },
		isSaved: false,
	});

/** A procedure without its last event. */
export const withoutLastEvent =
	(procedure: string) =>
	(state: State): State => ({
		...state,
		events: { ...state.events, [procedure]: (state.events[procedure] ?? []).slice(0, -1) },
		isSaved: false,
	});

/** Something folded out, or in. */
export const withFold =
	(name: string, isOpen: boolean) =>
	(state: State): State =>
		(state.open[name] ?? false) === isOpen ? state : { ...state, open: { ...state.open, [name]: isOpen } };
