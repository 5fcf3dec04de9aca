/** Where something is in an input or a law, from the outside in. */
export type IssuePath = readonly (string | number)[];

/** Something wrong with an input: a regulation that is not well formed, or facts that cannot be read. The one error type. */
export interface Issue {
	/** A stable kebab-case code, e.g. `unknown-fact`. */
	readonly code: string;
	readonly path: IssuePath;
	/** A Chinese sentence; the user's own input is quoted in backticks. */
	readonly message: string;
	/** The offending input, shortened when long. */
	readonly input?: string;
	/** What to do, e.g. the nearest name. */
	readonly suggestion?: string;
}
