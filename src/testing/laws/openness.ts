import { type Stack, scaleOf } from "../../engine/layers/stack";
import type { Decision } from "../../model/answer/decision";
import type { HostAnswer } from "../report/failure";

/** The position of an answer on the scale, from the strictest at 0; no level, whatever the status, is less open than that. */
const opennessOf = (stack: Stack, question: string, answer: string | null): number =>
	scaleOf(stack, question).findIndex(({ id }) => id === answer);

/** How open the answer of a host is. */
export const hostOpenness = ({ stack, question, answer }: HostAnswer): number => opennessOf(stack, question, answer);

/** How open an answer may be: no more than the strictest possible outcome. If there is none, no answer is allowed. */
const allowedOpenness = (stack: Stack, { question, possible }: Decision): number =>
	possible.length === 0 ? -1 : Math.min(...possible.map((outcome) => opennessOf(stack, question, outcome)));

/** Whether the answer of a host is more open than the law allows. */
export const isTooOpen = (answer: HostAnswer): boolean => hostOpenness(answer) > allowedOpenness(answer.stack, answer.decision);
