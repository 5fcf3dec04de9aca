import type { AppliedRules } from "../model/answer/applied-rules";
import type { Possible } from "../model/answer/decision";
import type { Displaced } from "../model/answer/displaced";
import type { RemarkKind } from "../model/answer/remark";
import type { Day } from "../model/day";
import type { Quoted } from "../model/law/cite";
import { ownValue } from "../model/own-property";
import type { NameRule } from "../model/visible-text";
import type { Interval } from "./intervals";
import type { TableNode } from "./node-pool";

/** The form of a table, by its name and number. Whoever reads a table refuses every other one. */
export const tableFormat = "gongshu-table/1";

/** The position of the first node of a diagram among the nodes; -1: never, -2: always. */
export type Root = number;

/** A fact of a table, with the values that it may be found to have. */
export interface TableFact {
	readonly id: string;
	readonly label: string;
	/** The ids of the values with their labels, in the order of the children of a node; those of a flag: `false`, `true`. */
	readonly values: readonly (readonly [id: string, label: string])[];
	/** Present if the fact is known only from a finding with name and day, which only this actor may make. */
	readonly by?: { readonly id: string; readonly label: string };
}

/** Words of a text with their citation written out, or a sentence of this library. */
export type TableWords = (Quoted & { readonly citation: string }) | { readonly sentence: string };

/** One rule of a text. */
export interface TableRule {
	readonly regulation: string;
	readonly rule: string;
	readonly atMost: string;
	/** Positions among the words. */
	readonly words: readonly number[];
	readonly reading?: string | readonly string[];
}

/** A remark for the reader of an answer. */
export interface TableRemark {
	readonly kind: RemarkKind;
	readonly message: string;
	/** A position among the words. */
	readonly words?: number;
}

/** A provision that gives way to a higher text, with what it would have said. */
export interface TableDisplaced extends Omit<Displaced, "words"> {
	/** A position among the words. */
	readonly words?: number;
}

/** A question of a law. */
export interface TableQuestion {
	readonly id: string;
	readonly label: string;
	/** The levels, strictest first; nothing is shared or opened at a closed one. */
	readonly levels: readonly { readonly id: string; readonly label: string; readonly closed?: true }[];
}

/** A part of an answer, and the diagram of the cases that have it. */
export type When<T> = T & { readonly when: Root };

/** Everything that a decision may say of one question, each part with the diagram of the cases in which it does. */
export interface TableAnswers {
	/** The position of the question. */
	readonly question: number;
	/** The outcomes that are possible at all, in the order in which they are listed. */
	readonly possible: readonly When<{ readonly outcome: Possible }>[];
	/** The facts that may be missing, by their position. */
	readonly missing: readonly When<{ readonly fact: number }>[];
	/** The rules by their position: whether one is among the grounds, whether it holds, and whether it may yet hold. */
	readonly rules: readonly { readonly rule: number; readonly applies: Root; readonly holds: Root; readonly mayHold: Root }[];
	/** The reason, by the position of its words; at most one is given. */
	readonly because: readonly When<{ readonly words: number }>[];
	/** The readings that the answer leans on, by their id. */
	readonly readings: readonly When<{ readonly reading: string }>[];
	/** The provisions that gave way, by their position. */
	readonly displaced: readonly When<{ readonly displaced: number }>[];
	/** The remarks by their position; `from`: only from this day of the interval on. */
	readonly remarks: readonly When<{ readonly remark: number; readonly from?: Day }>[];
}

/** The answers on the days of an interval. */
export interface TableInterval extends Interval {
	readonly rules: AppliedRules;
	/** The answers to each question, by their position. */
	readonly answers: readonly number[];
	/** The questions that were asked for and are left out, because their diagrams would be too large. */
	readonly tooLarge: readonly string[];
}

/** A law as a portable table: diagrams over partial states, from which any language answers as `decide` does. */
export interface LawTable {
	readonly format: typeof tableFormat;
	/** The version of this library. */
	readonly gongshu: string;
	readonly law: string;
	readonly title: string;
	/** What is to be known of every table: that it was generated, and what it does not carry. */
	readonly note: string;
	readonly texts: readonly { readonly id: string; readonly title: string; readonly number: string; readonly sha256: string }[];
	/** The Chinese terms of what is no level. */
	readonly statuses: Readonly<Record<string, string>>;
	readonly names: NameRule;
	readonly facts: readonly TableFact[];
	readonly words: readonly TableWords[];
	readonly readings: readonly { readonly id: string; readonly question: string; readonly choice: string }[];
	readonly questions: readonly TableQuestion[];
	readonly rules: readonly TableRule[];
	readonly displaced: readonly TableDisplaced[];
	readonly remarks: readonly TableRemark[];
	/** The nodes of all diagrams. Children stand before their parents. */
	readonly nodes: readonly TableNode[];
	/** Intervals in which a question is answered alike share its answers. */
	readonly answers: readonly TableAnswers[];
	/** Every day belongs to one, unless only that of one day was asked for. */
	readonly intervals: readonly TableInterval[];
}

/** What is no table of this form answers nothing. */
export const requireTable = (law: unknown): void => {
	if (ownValue(law, "format") !== tableFormat) throw new TypeError(`所给的不是 ${tableFormat} 形式的表，不能据以作答`);
};
