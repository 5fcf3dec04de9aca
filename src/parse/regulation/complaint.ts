import * as z from "zod/mini";
import type { Problem } from "../parsed";

/** What is wrong where a check of our own fails, and what to do about it. */
export interface Complaint {
	readonly code: Problem["code"];
	/** The message, given the place and what was found there as it can be shown. */
	readonly message: (place: string, found: string) => string;
	readonly suggestion: string;
	/** What of the value is shown; absent, the value. */
	readonly found?: (value: unknown) => unknown;
	/** The names of which one may have been meant; the nearest is suggested instead. */
	readonly names?: readonly string[];
}

/** A check that says what is wrong in its own words. */
export const must = <T>(holds: (value: T) => boolean, complaint: Complaint) => z.refine<T>(holds, { params: { complaint } });

/** Data of a type that no schema of zod has, such as a text of a certain form. */
export const only = <T>(holds: (value: unknown) => boolean, complaint: Complaint) =>
	z.custom<T>(holds, { params: { complaint }, abort: true });
