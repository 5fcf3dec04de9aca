import type { FactDefinition, Facts, Vocabulary } from "./fact";
import type { Jurisdiction } from "./jurisdiction";
import type { Procedure } from "./procedure";
import type { Level, Question } from "./question";
import type { Regulation } from "./regulation";
import type { Remedy } from "./remedy";
import type { StepOutcome } from "./step-outcome";

/** What may be asked of a law and given to it, as types. */
export interface LawNames {
	/** What is known of one case. */
	readonly facts: object;
	/** The levels of each question, by id. */
	readonly questions: object;
	/** The outcomes of each step, by id, of each procedure. */
	readonly procedures: object;
	/** The facts that each remedy may change. */
	readonly remedies: object;
}

declare const names: unique symbol;

/**
 * A law whose names are written out as interfaces, which is what an editor shows, in place of types inferred from its data.
 * The property is one of the type alone: no law has it.
 */
export interface NamedLaw<N extends LawNames> {
	readonly [names]?: N;
}

/** A regulation whose names are written out: also its lists have them. */
export type NamedRegulation<Id extends string, N extends LawNames> = NamedLaw<N> &
	Regulation<
		Id,
		{ readonly [F in keyof N["facts"]]-?: FactDefinition },
		Question<keyof N["questions"] & string>,
		Procedure<keyof N["procedures"] & string>,
		Remedy<keyof N["remedies"] & string>
	>;

/** The stack of laws of a jurisdiction whose names are written out. */
export type NamedJurisdiction<Id extends string, N extends LawNames> = NamedLaw<N> &
	Jurisdiction<
		Id,
		Regulation<
			string,
			Vocabulary,
			Question<keyof N["questions"] & string>,
			Procedure<keyof N["procedures"] & string>,
			Remedy<keyof N["remedies"] & string>
		>
	>;

/** The questions of a regulation, as far as its data tells the compiler. */
type QuestionsIn<R> =
	R extends Regulation<string, Vocabulary, infer Q>
		? { readonly [X in Q as X["id"]]: X extends Question<string, infer A> ? { readonly [K in A]: Level<A> } : never }
		: never;

type ProceduresIn<R> =
	R extends Regulation<string, Vocabulary, Question, infer P>
		? { readonly [X in P as X["id"]]: X extends Procedure<string, infer S> ? { readonly [K in S]: StepOutcome } : never }
		: never;

type RemediesIn<R> =
	R extends Regulation<string, infer V, Question, Procedure, infer M>
		? { readonly [X in M as X["id"]]: X extends Remedy ? keyof V & string : never }
		: never;

/** The names of one text of law: those that are written out, else what its data tells the compiler. */
export type NamesOf<R> =
	R extends NamedLaw<infer N>
		? N
		: R extends { readonly vocabulary: infer V extends Vocabulary }
			? {
					readonly facts: Facts<V>;
					readonly questions: QuestionsIn<R>;
					readonly procedures: ProceduresIn<R>;
					readonly remedies: RemediesIn<R>;
				}
			: never;
