import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Derivation } from "./derivation";

/** The lists without steps of cases that cannot be asked, each with why. */
const reasons = new WeakMap<object, string>();

/** A list without steps, of a case of which nothing can be said. */
export const noSteps = (why: string): readonly NextStep[] => {
	const list: readonly NextStep[] = Object.freeze([]);
	reasons.set(list, why);
	return list;
};

/** Why a list has no steps, where nothing could be said of the case. */
export const whyNoSteps = (list: object): string | undefined => reasons.get(list);

/** A step that may be taken next. */
export interface NextStep<S extends string = string> {
	readonly kind: "next-step";
	readonly regulation: string;
	readonly step: S;
	readonly label: string;
	readonly actor: Actor;
	readonly words: readonly Quoted[];
	readonly when: Derivation | null;
	readonly discretionary: boolean;
	readonly within?: TimeLimit;
	readonly reading?: ReadingId;
}
