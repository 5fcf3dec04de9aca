import { dayAt, dayNumber, isDay } from "../../calendar/day-number";
import { lastDayOf } from "../../calendar/natural-time-limit";
import type { Remark } from "../../model/answer/remark";
import { type Day, dayText, notADayText } from "../../model/day";
import type { Condition } from "../../model/law/condition";
import type { Duty } from "../../model/law/duty";
import type { Layer, NotHeld } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import type { Matter } from "../../model/law/matter";
import type { Regulation } from "../../model/law/regulation";
import { has, own } from "../../model/own-property";
import type { KnownFacts } from "../known-facts";
import { prevailingOver } from "../layers/provision";
import { impossible, type Stack } from "../layers/stack";
import { once } from "../memoize";
import { annotate } from "./annotate";

/** What a reader must know of a case, made once; what concerns only some texts or matters is picked out by `remarksOn`. */
export interface CaseRemarks {
	/** Facts that could not be taken. */
	readonly rejected: readonly Remark[];
	/** Combinations of the known facts that the law says cannot be. */
	readonly contradictions: readonly Remark[];
	/** That higher law may not have been followed. */
	readonly departing: readonly Remark[];
	readonly deferring: readonly Remark[];
	/** By text: that its full text is not held. */
	readonly sources: ReadonlyMap<Layer, Remark>;
	readonly undated: readonly Remark[];
	readonly notHeld: readonly { readonly matters: readonly Matter[]; readonly remark: Remark }[];
	readonly expiring: readonly Remark[];
}

/** Everything a reader must know of a case on a day. On a day that does not exist only the facts can be remarked on. */
export const caseRemarks = (stack: Stack, on: Day, known: KnownFacts): CaseRemarks => {
	const rejected = known.rejected;
	const contradictions = contradictionsIn(stack, known);
	if (!isDay(on))
		return {
			...{ rejected, contradictions, departing: [], deferring: [] },
			...{ sources: new Map(), undated: [], notHeld: [], expiring: [] },
		};
	return {
		rejected,
		contradictions,
		departing: departing(stack, known),
		deferring: deferring(stack),
		sources: new Map(stack.layers.flatMap((layer) => sourceRemark(layer).map((remark) => [layer, remark] as const))),
		undated: undated(stack, on),
		notHeld: notHeldOn(stack, on),
		expiring: [...expired(stack, on), ...ending(stack, on)],
	};
};

/** Which remarks on a case are wanted. */
interface Concern {
	/** The texts the answer rests on. */
	readonly layers: readonly Layer[];
	/** The matters it is about; absent: all. */
	readonly matters?: readonly (Matter | undefined)[];
	/** What the answer itself has to remark on. */
	readonly own?: readonly Remark[];
	/** What gave way to a higher text and would have been a breach. */
	readonly displaced?: readonly Remark[];
}

/** The remarks on a case that concern an answer, in the order in which they are read. */
export const remarksOn = (remarks: CaseRemarks, concern: Concern): readonly Remark[] => [
	...remarks.rejected,
	...remarks.contradictions,
	...(own(concern, "own") ?? []),
	...remarks.departing,
	...remarks.deferring,
	...sourcesOf(remarks, concern.layers),
	...remarks.undated,
	...(own(concern, "displaced") ?? []),
	...notHeldFor(remarks, own(concern, "matters")),
	...remarks.expiring,
];

/** That the full texts of these layers are not held. */
export const sourcesOf = ({ sources }: CaseRemarks, layers: readonly Layer[]): readonly Remark[] =>
	layers.flatMap((layer) => sources.get(layer) ?? []);

/** The texts that may govern one of these matters but are not held. */
export const notHeldFor = ({ notHeld }: CaseRemarks, matters: readonly (Matter | undefined)[] | undefined): readonly Remark[] =>
	notHeld
		.filter((each) => matters === undefined || each.matters.some((matter) => matters.includes(matter)))
		.map(({ remark }) => remark);

/** That the day asked for does not exist, so that no law can be chosen by it. */
export const notADay = (on: Day): Remark => ({ kind: "not-a-day", message: notADayText(on) });

/** That a law that was not checked cannot be read, and what is wrong with it. */
export const notRead = (slip: string): Remark => ({ kind: "unchecked-law", message: `规定未经检查，不作结论。${slip}` });

/** A combination of facts that the law says cannot be, with the remark on a case that has it. */
interface Contradiction {
	readonly when: Condition;
	readonly remark: Remark;
}

/** Every combination of facts that the texts in force exclude, with its remark. */
export const contradictionsOf = once((stack: Stack): readonly Contradiction[] =>
	impossible(stack).map(({ when, words: [first] }) => ({
		when,
		remark: { kind: "contradiction", message: "所填事实互相矛盾，不能同时成立", ...(first ? { words: first } : {}) },
	})),
);

/** A remark for every combination of the known facts that the law says cannot be. */
const contradictionsIn = (stack: Stack, known: KnownFacts): readonly Remark[] =>
	contradictionsOf(stack).flatMap(({ when, remark }) => (annotate(stack, when, known).holds === true ? [remark] : []));

/**
 * A remark for every text that gives way to higher law while no higher text stands above it: the answer is then that text's
 * alone.
 */
const deferring = (stack: Stack): readonly Remark[] =>
	stack.layers.flatMap((layer) => {
		const { title, defers } = layer.regulation;
		if (!defers || prevailingOver(stack, layer).length > 0) return [];
		const message = has(stack.law, "layers")
			? `上位规定另有规定的，《${title}》从其规定；截至该日，库内没有应当优先适用的上位规定`
			: `本答复仅依《${title}》作出，未叠加上位规定`;
		return [{ kind: "defers", message, words: defers }];
	});

/**
 * The duties to follow higher law (从其规定) of a text that gives way to it. Whether they are fulfilled is remarked on whatever is
 * asked: the answer is that of the text itself.
 */
export const dutiesToDefer = ({ layers }: Stack): readonly { readonly title: string; readonly duty: Duty }[] =>
	layers.flatMap(({ regulation: { title, defers, duties } }) =>
		duties.filter(({ matter }) => defers && matter === "deference").map((duty) => ({ title, duty })),
	);

/** A duty to follow higher law, with the remark where it is due and not fulfilled, and where nobody knows whether it is. */
interface Departure {
	readonly duty: Duty;
	readonly departed: Remark;
	readonly unknown: Remark;
}

/** Every duty to follow higher law of the texts in force, with its remarks. */
export const departuresOf = once((stack: Stack): readonly Departure[] =>
	dutiesToDefer(stack).map(({ title, duty }) => {
		const [words] = duty.words;
		const remark = (followed: string): Remark => ({
			kind: "defers",
			message: `按所填事实，上位规定就该事项已有规定${followed}；《${title}》的规定不能代替该上位规定，不得据本答复开放、共享，须先依上位规定办理`,
			...(words ? { words } : {}),
		});
		return { duty, departed: remark("而没有从其规定"), unknown: remark("，是否已从其规定没有填明") };
	}),
);

/** A remark for every text whose duty to follow higher law is due and not known to be fulfilled. */
const departing = (stack: Stack, known: KnownFacts): readonly Remark[] =>
	departuresOf(stack).flatMap(({ duty: { when, met }, departed, unknown }) => {
		if (annotate(stack, when, known).holds !== true) return [];
		const followed = annotate(stack, met, known).holds;
		return followed === true ? [] : [followed === false ? departed : unknown];
	});

const grades = { "official interpretation": "官方解读", press: "新闻发布会材料" } as const;

/** The dates the source does not state. */
const unstatedDates = ({ effective: { from, until, posted } }: Regulation): string => {
	if (from !== undefined) return until === undefined ? "；有效期本资料未载明" : "";
	const since = posted === undefined ? "" : `，自所据资料公布之日（${dayText(posted)}）起按已经施行作答`;
	return `；施行日期${until === undefined ? "、有效期" : ""}本资料未载明${since}`;
};

/** That a text is known only from an interpretation or a report. */
const sourceRemark = ({ regulation }: Layer): readonly Remark[] => {
	const { title, source, effective } = regulation;
	if (source.grade === "full text") return [];
	if (source.grade === "excerpt")
		return [{ kind: "source", message: `《${title}》${source.note}，未收录的条文可能另有规定，请人工核对` }];
	const message = `《${title}》的全文未收录，依${grades[source.grade]}作答，资料没有说的不等于办法没有规定${unstatedDates(regulation)}`;
	return [{ kind: "source", message, ...(effective.words ? { words: effective.words } : {}) }];
};

/** A remark for every text that may stand above the others on a day, though its source does not state since when it holds. */
const undated = ({ law }: Stack, on: Day): readonly Remark[] =>
	layersOf(law).flatMap(({ regulation: { title, effective }, relation }): readonly Remark[] => {
		const { from, posted, until, words } = effective;
		const spoken = from !== undefined || posted === undefined || on >= posted || (until !== undefined && on > until);
		if (relation === "base" || spoken) return [];
		const message = `《${title}》的施行日期本资料未载明，当日是否已经施行不能作答，本答复未计入`;
		return [{ kind: "source", message, ...(words ? { words } : {}) }];
	});

/** The texts that may govern some matters on a day but are not held, with the remark on each. */
const notHeldOn = ({ law }: Stack, on: Day): CaseRemarks["notHeld"] => {
	const all: readonly NotHeld[] = has(law, "layers") ? (law.notHeld ?? []) : [];
	return all
		.filter(({ from }) => from === undefined || on >= from)
		.map(({ title, by, matters }) => ({
			matters,
			remark: { kind: "not-held", message: `${title}可能另有规定，其文本未收录，请人工核对`, words: by },
		}));
};

/**
 * How long before a text ends the reader is told. A choice of this library, not of any law: half a year to renew or replace it,
 * counted back by the calendar, to the last day of the month where it has no such day.
 */
const remarkedAhead = { months: -6 };

/** Whether the version that follows a text is among those of the law, so that nobody need look for it. */
const isFollowed = (law: Law, { successor }: Regulation["effective"]): boolean =>
	layersOf(law).some(({ regulation }) => regulation.id === successor);

/** A remark for every text of the law that has ended: somebody must find out whether it was renewed or replaced. */
const expired = ({ law }: Stack, on: Day): readonly Remark[] =>
	layersOf(law).flatMap(({ regulation: { title, effective } }) => {
		const { until, words } = effective;
		if (until === undefined || on <= until || isFollowed(law, effective)) return [];
		const message = `《${title}》已于${dayText(until)}届满失效，请查明是否续期或者已有新规`;
		return [{ kind: "expired", message, ...(words ? { words } : {}) }];
	});

/** The number of the first day on which the end of a text is remarked on. */
const endingFrom = (until: Day): number => lastDayOf(remarkedAhead, until);

/** The days from which on a case has other remarks, while the same texts are in force. */
export const daysOfRemarks = (law: Law): readonly Day[] => [
	...(has(law, "layers") ? (law.notHeld ?? []).flatMap(({ from }) => from ?? []) : []),
	...layersOf(law).flatMap(({ regulation: { effective } }) =>
		isDay(effective.until) ? [dayAt(endingFrom(effective.until))] : [],
	),
];

/** A remark for every text in force that ends within half a year of the day. */
const ending = ({ law, layers }: Stack, on: Day): readonly Remark[] =>
	layers.flatMap(({ regulation: { title, effective } }) => {
		const { until, words } = effective;
		if (until === undefined || dayNumber(on) < endingFrom(until) || isFollowed(law, effective)) return [];
		return [{ kind: "expires", message: `《${title}》有效期至${dayText(until)}`, ...(words ? { words } : {}) }];
	});
