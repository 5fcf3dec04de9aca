import { bare, has } from "../own-property";
import type { Jurisdiction, Layer } from "./jurisdiction";
import type { LawNames, NamedLaw, NamesOf } from "./names";
import type { AnySteps } from "./procedure";
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

/** What has names of its own in a law: the law, where they are written out for it, else each of its regulations. */
type PartOf<L extends Law> = L extends NamedLaw<LawNames> ? L : L extends Jurisdiction<string, infer R> ? R : L;

/** Whether a law is known only at run time, so that its ids are arbitrary strings. */
type IsOpen<L extends Law> = string extends PartOf<L>["id"] ? true : false;

/** The names of one kind of each part of a law. */
type NamesIn<L extends Law, K extends keyof LawNames> =
	PartOf<L> extends infer R ? (R extends Law ? NamesOf<R>[K] : never) : never;

type KeyOf<T> = T extends unknown ? keyof T & string : never;
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;

/** The ids of the questions of a law. */
export type QuestionId<L extends Law> = KeyOf<NamesIn<L, "questions">>;

/** The ids of the levels of a question; any string if the law is known only at run time. */
export type LevelId<L extends Law, Q extends QuestionId<L>> =
	IsOpen<L> extends true ? string : KeyOf<ValueAt<NamesIn<L, "questions">, Q>>;

type Merged<U> = (U extends unknown ? (part: U) => void : never) extends (whole: infer I) => void ? I : never;

/**
 * The facts of a case under a law: those of all its regulations together. For a law known only at run time any object is
 * accepted; a fact or value that is not in its vocabulary is treated as unknown and remarked on.
 */
export type FactsOf<L extends Law> = IsOpen<L> extends true ? object : Merged<NamesIn<L, "facts">>;

/** The ids of the facts of a law. */
export type FactId<L extends Law> = keyof FactsOf<L> & string;

/** The ids of the remedies of a law. */
export type RemedyId<L extends Law> = KeyOf<NamesIn<L, "remedies">>;

/** The facts that a remedy may change; for a law known only at run time any object is accepted. */
export type ChangesOf<L extends Law, M extends RemedyId<L>> =
	IsOpen<L> extends true ? object : Pick<FactsOf<L>, ValueAt<NamesIn<L, "remedies">, M> & keyof FactsOf<L>>;

/** The ids of the procedures of a law. */
export type ProcedureId<L extends Law> = KeyOf<NamesIn<L, "procedures">>;

/** The steps of a procedure, each with its outcomes; any step and outcome if the law is known only at run time. */
export type StepsOf<L extends Law, P extends ProcedureId<L>> =
	IsOpen<L> extends true ? AnySteps : ValueAt<NamesIn<L, "procedures">, P>;

/** The ids of the steps of a procedure. */
export type StepId<L extends Law, P extends ProcedureId<L>> = KeyOf<StepsOf<L, P>>;
