import type { Notice } from "../model/answer/remark";
import { derive } from "./explain/annotate";
import type { Given } from "./case";
import { impossible, type Stack } from "./layers/stack";

/** A notice for every combination of the given facts that the law says cannot be. */
export const contradictions = (stack: Stack, known: Given): readonly Notice[] =>
	impossible(stack)
		.filter(({ when }) => derive(stack, when, known).holds === true)
		.map(({ words }) => ({
			kind: "contradiction",
			message: "所给事实互相矛盾，不能同时成立",
			...(words[0] ? { words: words[0] } : {}),
		}));
