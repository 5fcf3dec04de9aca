import type { AppliedRules } from "../model/answer/applied-rules";
import type { Possible } from "../model/answer/decision";
import type { Displaced } from "../model/answer/displaced";
import type { RemarkKind } from "../model/answer/remark";
import type { Day } from "../model/day";
import type { Quoted } from "../model/law/cite";
import type { NameRule } from "../model/visible-text";
import type { Interval } from "./intervals";
import type { TableNode } from "./node-pool";

/** The form of a table, by its name and number. Whoever reads a table refuses every other one. */
export const tableFormat = "gongshu-table/1";

/** The position of the first node of a diagram among the nodes of its interval; -1: never, -2: always. */
export type Root = number;

/** A fact of a table, with the values that it may be found to have. */
export interface TableFact {
	readonly id: string;
	readonly label: string;
	/** The ids of the values with their labels, in the order of the children of a node. Those of a flag are `false` and `true`. */
	readonly values: readonly (readonly [id: string, label: string])[];
	/** Present if the fact is known only from a finding with name and day, which only this actor may make. */
	readonly by?: { readonly id: string; readonly label: string };
}

/** Words of a text with their citation written out, or a sentence of this library. */
export type TableWords = (Quoted & { readonly citation: string }) | { readonly sentence: string };

/** One rule of a question, with the diagrams of what is said of it. */
export interface TableRule {
	readonly regulation: string;
	readonly rule: string;
	readonly atMost: string;
	/** Positions in the list of words. */
	readonly words: readonly number[];
	readonly reading?: string | readonly string[];
	/** Whether the rule is among the grounds. */
	readonly applies: Root;
	/** Whether it surely holds. */
	readonly holds: Root;
	/** Whether it may yet hold: it is among the grounds, and its truth is unknown. */
	readonly mayHold: Root;
}

/** A remark, on the days from which it is made, and in the cases in which it is. */
export interface TableRemark {
	readonly kind: RemarkKind;
	readonly message: string;
	readonly words?: number;
	/** Absent: on every day of the interval. */
	readonly from?: Day;
	readonly when: Root;
}

/** One question on the days of an interval: everything that a decision may say, each with the diagram of where it says it. */
export interface TableQuestion {
	readonly id: string;
	readonly label: string;
	/** The levels, strictest first; nothing is shared or opened at a closed one. */
	readonly levels: readonly { readonly id: string; readonly label: string; readonly closed?: true }[];
	/** The outcomes that are possible at all, in the order in which they are listed. */
	readonly possible: readonly { readonly outcome: Possible; readonly label: string; readonly when: Root }[];
	/** The facts that may be missing, by their position. */
	readonly missing: readonly { readonly fact: number; readonly when: Root }[];
	readonly rules: readonly TableRule[];
	/** At most one of them is said. */
	readonly because: readonly { readonly words: number; readonly when: Root }[];
	readonly readings: readonly { readonly reading: string; readonly when: Root }[];
	readonly displaced: readonly (Omit<Displaced, "words"> & { readonly words?: number; readonly when: Root })[];
	readonly remarks: readonly TableRemark[];
}

/** The questions on the days of an interval. */
export interface TableInterval extends Interval {
	readonly rules: AppliedRules;
	/** Children stand before their parents. */
	readonly nodes: readonly TableNode[];
	readonly questions: readonly TableQuestion[];
	/** The questions that have been asked for and are left out, because their diagrams would be too large. */
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
	/** Every day belongs to one, unless only that of one day was asked for. */
	readonly intervals: readonly TableInterval[];
}
