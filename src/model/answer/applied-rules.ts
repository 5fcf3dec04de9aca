/** By which rules something was answered: those of the texts in force on the day of the case. */
export interface AppliedRules {
	/** The id of the law that was asked. */
	readonly law: string;
	/** The version of its rules; absent if it states none. */
	readonly version?: string;
	/**
	 * The SHA-256 of the rules of the texts in force, 64 lower-case hexadecimal digits. What was said of them in writing is not
	 * part of it.
	 */
	readonly digest: string;
}

/** By which rules, and by which calendar where days were counted. */
export interface CountingRules extends AppliedRules {
	/** The SHA-256 of the calendar: its notices, and the law by which years without a notice are estimated. */
	readonly calendar: string;
}
