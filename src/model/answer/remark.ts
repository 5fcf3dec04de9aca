import type { Quoted } from "../law/cite";

/** The kinds of remarks for the reader of an answer. */
export type RemarkKind =
	/** A text in force ends within half a year. */
	| "expires"
	/** A text of the law has ended. */
	| "expired"
	/** A text gives way to higher law, and the law of the case has no text above it. */
	| "defers"
	/** A text that may govern the matter is not in this library; its absence here is not an answer. */
	| "not-held"
	/** A text is known only from an interpretation or a report. */
	| "source"
	/** A displaced duty would have been breached. */
	| "displaced"
	/** The text does not state the matter; the remark has the nearest words. */
	| "unstated"
	/** A fact that could not be read was treated as unknown. */
	| "rejected-fact"
	/** The catalogue declares another level than the law gives. */
	| "declared"
	/** The known facts contradict one another. */
	| "contradiction"
	/** The day of the case does not exist. */
	| "not-a-day"
	/** Something in a law that was not checked cannot be read; nothing is decided. */
	| "unchecked-law"
	/** The diagram of the question would exceed its limit of size; nothing is decided. */
	| "too-large"
	/** A time limit has run out and nothing was done. */
	| "overdue"
	/** The consequences of a missing reply. */
	| "silence"
	/** A time limit was extended, and the number of days approved or the reason for it is not known. */
	| "extension"
	/** A future notice on days off may still move a due day. */
	| "provisional"
	/** The texts in force today are not those of the day on which the case began. */
	| "law-changed"
	/** A time limit ends after the last day of its text. */
	| "due-after-expiry"
	/** What was said in writing of the encoding of the articles that the answer rests on. */
	| "signature";

/** A remark for the reader, as a Chinese sentence, with the words of the text that it is based on, if any. */
export interface Remark {
	readonly kind: RemarkKind;
	readonly message: string;
	readonly words?: Quoted;
}
