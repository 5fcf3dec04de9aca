import type { Issue } from "../../model/answer/issue";
import { printable } from "../../model/visible-text";

/** Something wrong with one part of an event. */
export interface EventFault {
	readonly field: string;
	readonly code: string;
	readonly message: string;
	readonly input: unknown;
	readonly suggestion?: string;
}

/** What a caller wrote, as it is shown: no object is read. */
export const shown = (input: unknown): string => {
	if (typeof input === "number") return String(input);
	return typeof input === "string" ? printable(input, 60) : typeof input;
};

/** The issues of the event at a position of the list. */
export const issuesAt = (at: number, faults: readonly EventFault[]): readonly Issue[] =>
	faults.map(({ field, input, ...fault }) => ({ ...fault, path: ["events", at, field], input: shown(input) }));
