import type { CaseEvent } from "../../model/answer/event";
import { givenFacts } from "../known-facts";
import type { EventFault } from "./fault";

const scalar = (input: unknown): unknown =>
	input === null || ["string", "number", "boolean"].includes(typeof input) ? input : typeof input;

/** A fact as it is compared: a value, or the parts of a finding. No code of the caller runs. */
const comparable = (input: unknown): unknown => {
	if (typeof input !== "object" || input === null) return scalar(input);
	return ["value", "by", "on", "basis"].map((name) => scalar(Object.getOwnPropertyDescriptor(input, name)?.value));
};

/** What two possible events have in common exactly if they are the very same. */
export const identity = (event: CaseEvent): string => {
	const granted = event.extended ? [event.workingDays, event.approval?.on, event.approval?.number] : [];
	const known = Object.entries(givenFacts(event.facts))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([fact, { value }]) => [fact, comparable(value)]);
	return JSON.stringify([event.on, event.step, event.outcome, event.event, ...granted, known]);
};

/** That an event has been recorded already, at a position of the list. */
export const repeated = ({ on }: CaseEvent, earlier: number): EventFault => ({
	field: "on",
	code: "event-repeated",
	message: `与第${earlier + 1}项办理记录相同，不重复记入`,
	input: on,
	suggestion: "重复填写的，请删去一项",
});
