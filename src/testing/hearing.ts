import type { Decision } from "../model/answer/decision";
import type { Asked } from "./trial";

/** One case before the law and before the host. */
export interface Hearing extends Asked {
	readonly facts: unknown;
	readonly decision: Decision;
	/** The host's answer, one of the levels of the question. */
	readonly said: string | null;
}
