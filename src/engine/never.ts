import type { Notice } from "../model/notice";
import { derive } from "./derive";
import type { Given } from "./given";
import { impossible, type Stack } from "./stack";

/** A notice for every combination of the given facts that the law says cannot be. */
export const contradictions = (stack: Stack, known: Given): readonly Notice[] =>
	impossible(stack)
		.filter(({ when }) => derive(stack, when, known).holds === true)
		.map(({ words }) => ({
			kind: "contradiction",
			message: "所给事实互相矛盾，不能同时成立",
			...(words[0] ? { words: words[0] } : {}),
		}));
