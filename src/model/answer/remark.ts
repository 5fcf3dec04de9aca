import type { Quoted } from "../law/cite";

/**
 * What a reader must know beside the answer.
 *
 * `expires`: the text ends soon; `expired`: a text of the law has ended; `defers`: the text gives way to higher law that is not in the stack; `not-held`: a text that may govern the matter but whose words are not held; `displaced`: a lower
 * text that gave way would have found a breach; `source`: the words of a text are not held, and the answer rests on what an interpretation or a report tells of it; `unstated`: the nearest words to a matter the text does not state; `rejected-fact`: a given value is not in the vocabulary and was treated as unknown;
 * `contradiction`: the given facts cannot go together; `not-a-day`: the day asked for does not exist;
 * `overdue`: a term has run out and nothing was done; `silence`: what a reply that did not come means, and does not; `provisional`: a due day waits for a notice on days off; `law-changed`: other texts
 * are in force today than on the day the case began; `due-after-expiry`: a term runs beyond the last day of its text.
 */
export type NoticeKind =
	| "expires"
	| "expired"
	| "defers"
	| "not-held"
	| "source"
	| "displaced"
	| "unstated"
	| "rejected-fact"
	| "contradiction"
	| "not-a-day"
	| "overdue"
	| "silence"
	| "provisional"
	| "law-changed"
	| "due-after-expiry";

/** One thing a reader must know, as a Chinese sentence, with the words it comes from where there are any. */
export interface Notice {
	readonly kind: NoticeKind;
	readonly message: string;
	readonly words?: Quoted;
}
