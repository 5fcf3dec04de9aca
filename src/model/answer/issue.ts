/** Something wrong with what was put in: a law that is not well made, or facts that cannot be read. The one error type. */
export interface Issue {
	/** A stable kebab-case code, e.g. `unknown-fact`. */
	readonly code: string;
	/** Where it is, from the outside in. */
	readonly path: readonly (string | number)[];
	/** A Chinese sentence; the user's own input stands in backticks. */
	readonly message: string;
	/** What was found there, shortened when long. */
	readonly input?: string;
	/** What to do, e.g. the nearest name. */
	readonly suggestion?: string;
}
