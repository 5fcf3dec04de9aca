import type { Actor } from "./actor";
import type { Cite, Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Point } from "./point";
import type { Term } from "./term";
import type { Scaled, Terms, ValuesOf } from "./terms";

/** What somebody must do (义务) or must not do (禁止): when it applies, and what meets it. */
export interface Duty<C = Condition, P = { readonly question: string; readonly to: string }> {
	readonly id: string;
	readonly label: string;
	readonly words: readonly Quoted[];
	readonly on: Actor;
	readonly when: C;
	readonly met: C;
	/** A duty with a term is open, never breached, on facts alone: lateness needs a day. */
	readonly within?: Term;
	/** The item of the liability article that a breach falls under. */
	readonly breach?: Cite;
	/** The duty is to raise this question's declared level. */
	readonly promotes?: P;
	readonly point?: Point;
	readonly reading?: string;
}

type Promotion<T extends Terms> = {
	[K in keyof T & string]: T[K] extends Scaled<infer L> ? { readonly question: K; readonly to: L } : never;
}[keyof T & string];

/** Duties whose conditions speak only of the given terms. */
export const duties = <const T extends Terms>(
	_terms: T,
	definitions: readonly Duty<Condition<ValuesOf<T>>, Promotion<T>>[],
): readonly Duty[] => definitions;
