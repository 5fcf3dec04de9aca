import type { Quoted } from "./cite";

/**
 * What a reader must know beside the answer.
 *
 * `expires`: the text ends soon; `defers`: the text gives way to higher law that is not in the stack; `unstated`: the nearest words to a matter the text does not state; `rejected-fact`: a given value is not in the vocabulary and was treated as unknown;
 * `contradiction`: the given facts cannot go together; `not-a-day`: the day asked for does not exist.
 */
export type NoticeKind = "expires" | "defers" | "unstated" | "rejected-fact" | "contradiction" | "not-a-day";

/** One thing a reader must know, as a Chinese sentence, with the words it comes from where there are any. */
export interface Notice {
	readonly kind: NoticeKind;
	readonly message: string;
	readonly words?: Quoted;
}
