import type { Actor } from "../law/actor";
import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Derivation } from "./derivation";

/** A step that may be taken next. */
export interface NextStep {
	readonly kind: "next-step";
	readonly regulation: string;
	readonly step: string;
	readonly label: string;
	readonly actor: Actor;
	readonly words: readonly Quoted[];
	readonly when: Derivation | null;
	readonly discretionary: boolean;
	readonly within?: TimeLimit;
	readonly reading?: ReadingId;
}
