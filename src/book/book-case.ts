/** A written case as a book shows it. */
export interface BookCase {
	readonly title: string;
	readonly on: string;
	/** The Chinese term of what is asked: a question, a procedure, duties. */
	readonly question: string;
	/** The facts in the terms of the law, with who made a finding. */
	readonly facts: readonly { readonly name: string; readonly value: string }[];
	/** The Chinese term of the conclusion. */
	readonly conclusion: string;
	/** The citations for the conclusion, as `citation` writes them. */
	readonly reasons: readonly string[];
	readonly explanation: string;
	/** The person who signed it, with the day; `null` if nobody has. */
	readonly signed: string | null;
}
