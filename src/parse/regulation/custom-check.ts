import * as z from "zod/mini";
import type { Problem } from "../parsed";

/** How the failure of a custom check is reported. */
export interface CheckFailure {
	readonly code: Problem["code"];
	/** The message, made from the position and the offending value as it is shown. */
	readonly message: (position: string, value: string) => string;
	readonly suggestion: string;
	/** The part of the value that is shown; absent: the whole value. */
	readonly offending?: (value: unknown) => unknown;
	/** Names one of which may have been meant; the nearest is suggested instead. */
	readonly names?: readonly string[];
}

/** A check with its own failure message. */
export const must = <T>(holds: (value: T) => boolean, failure: CheckFailure) => z.refine<T>(holds, { params: { failure } });

/** A type that zod has no schema for, such as strings of a certain form. */
export const only = <T>(holds: (value: unknown) => boolean, failure: CheckFailure) =>
	z.custom<T>(holds, { params: { failure }, abort: true });
