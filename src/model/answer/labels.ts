/** A term as people read it: its label, and the labels of its values. */
export interface TermLabel {
	readonly label: string;
	readonly values: Readonly<Record<string, string>>;
}

/**
 * The Chinese terms of every id in a result, so that a stored result can be read without the law it came from.
 */
export interface Labels {
	readonly law: string;
	readonly regulations: Readonly<Record<string, string>>;
	/** The bodies that the texts name themselves; absent where every actor is a common role. */
	readonly actors?: Readonly<Record<string, string>>;
	readonly terms: Readonly<Record<string, TermLabel>>;
	readonly remedies: Readonly<Record<string, string>>;
	readonly readings: Readonly<Record<string, string>>;
}
