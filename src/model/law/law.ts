import { bare, has } from "../own-property";
import type { Facts } from "./fact";
import type { Jurisdiction, Layer } from "./jurisdiction";
import type { Question } from "./question";
import type { Regulation } from "./regulation";

/** A law: one regulation alone, or the stack of laws of a jurisdiction. */
export type Law = Regulation | Jurisdiction;

/** The title of a regulation, or the label of a jurisdiction. */
export const titleOf = (law: Law): string => (has(law, "title") ? law.title : law.label);

/** The same as it is printed: the title of a regulation in title marks (书名号). */
export const printedTitle = (law: Law): string => (has(law, "title") ? `《${law.title}》` : law.label);

/** The layers of a law, highest first; a regulation alone is its own base. */
export const layersOf = (law: Law): readonly Layer[] =>
	has(law, "layers") ? law.layers : [bare({ regulation: law, relation: "base" })];

/** The regulations of a law. */
export type RegulationOf<L extends Law> = L extends Jurisdiction<string, infer R> ? R : L;

type QuestionOf<L extends Law> =
	RegulationOf<L> extends infer R ? (R extends Regulation ? R["questions"][number] : never) : never;

/** The ids of the questions of a law. */
export type QuestionId<L extends Law> = QuestionOf<L>["id"];

/** Whether a law is known only at run time, so that its ids are arbitrary strings. */
type IsOpen<L extends Law> = string extends RegulationOf<L>["id"] ? true : false;

/** The ids of the levels of a question; any string if the law is known only at run time. */
export type LevelId<L extends Law, Q extends QuestionId<L>> =
	IsOpen<L> extends true ? string : QuestionOf<L> extends infer X ? (X extends Question<Q, infer A> ? A : never) : never;

type Merged<U> = (U extends unknown ? (part: U) => void : never) extends (whole: infer I) => void ? I : never;

/**
 * The facts of a case under a law: those of all its regulations together. For a law known only at run time any object is
 * accepted; a fact or value that is not in its vocabulary is treated as unknown and remarked on.
 */
export type FactsOf<L extends Law> =
	IsOpen<L> extends true
		? object
		: Merged<RegulationOf<L> extends infer R ? (R extends Regulation ? Facts<R["vocabulary"]> : never) : never>;

/** The ids of the facts of a law. */
export type FactId<L extends Law> = keyof FactsOf<L> & string;

/** The ids of the remedies of a law. */
export type RemedyId<L extends Law> =
	RegulationOf<L> extends infer R ? (R extends Regulation ? R["remedies"][number]["id"] : never) : never;

/** The ids of the procedures of a law. */
export type ProcedureId<L extends Law> =
	RegulationOf<L> extends infer R ? (R extends Regulation ? R["procedures"][number]["id"] : never) : never;
