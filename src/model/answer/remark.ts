import type { Quoted } from "../law/cite";

/** What a reader must know beside the answer. */
export type RemarkKind =
	/** A text in force ends within half a year. */
	| "expires"
	/** A text of the law has ended. */
	| "expired"
	/** A text gives way to higher law, and none stands above it in the law asked. */
	| "defers"
	/** A text may govern the matter but is not in this library; its absence here is not an answer. */
	| "not-held"
	/** A text is known only from an interpretation or a report. */
	| "source"
	/** A duty that gave way to a higher text would have been breached. */
	| "displaced"
	/** The nearest words to a matter the text does not state. */
	| "unstated"
	/** A fact that could not be read was treated as unknown. */
	| "rejected-fact"
	/** The known facts cannot go together. */
	| "contradiction"
	/** The day asked for does not exist. */
	| "not-a-day"
	/** The diagram of the question would pass its bound; nothing is decided. */
	| "too-large"
	/** A time limit has run out and nothing was done. */
	| "overdue"
	/** What a reply that did not come means, and does not. */
	| "silence"
	/** A due day may still move with a notice on days off. */
	| "provisional"
	/** Other texts are in force today than on the day the case began. */
	| "law-changed"
	/** A time limit runs beyond the last day of its text. */
	| "due-after-expiry";

/** One thing a reader must know, as a Chinese sentence, with the words it comes from where there are any. */
export interface Remark {
	readonly kind: RemarkKind;
	readonly message: string;
	readonly words?: Quoted;
}
