import { type Stack, scaleOf } from "../engine/layers/stack";
import type { Decision } from "../model/answer/decision";

/** How open an answer is: its place on the scale from the strictest, 0; no level at all, of whatever status, is less than that. */
export const openness = (stack: Stack, question: string, answer: string | null): number =>
	scaleOf(stack, question).findIndex(({ id }) => id === answer);

/** How open an answer may be so that every completion of the facts allows it. Where there is no completion, none may be given. */
export const limitOf = (stack: Stack, { question, possible }: Decision): number =>
	possible.length === 0 ? -1 : Math.min(...possible.map((outcome) => openness(stack, question, outcome)));
