import type { Notice } from "../model/answer/remark";
import { prevailingOver } from "./layers/provision";
import type { Stack } from "./layers/stack";

/** A notice for every text that gives way to higher law while no higher text stands above it: the answer is then that text's alone. */
export const deferring = (stack: Stack): readonly Notice[] =>
	stack.texts.flatMap((text) => {
		const { title, defers } = text.regulation;
		if (!defers || prevailingOver(stack, text).length > 0) return [];
		const message =
			"layers" in stack.law
				? `《${title}》让位于上位规定，其时没有已收录的上位规定可以优先适用`
				: `本答复仅依《${title}》作出，未叠加上位规定`;
		return [{ kind: "defers", message, words: defers }];
	});
