import type { Judgment } from "./judge";

/** How many items of a resource come out alike. */
export interface Counted {
	readonly judgment: Judgment;
	readonly count: number;
}

/**
 * The advice to split a resource whose items differ: each class with the number of its items. Items not yet classed
 * are no reason to split.
 */
export const splitAdvice = (questions: number, items: readonly Counted[]): readonly string[] =>
	Array.from({ length: questions }, (_, at) => at).flatMap((at) => {
		const byClass = new Map<string, number>();
		for (const { judgment, count } of items) {
			const result = judgment.questions[at];
			if (result && result.lawful !== null) byClass.set(result.lawfulText, (byClass.get(result.lawfulText) ?? 0) + count);
		}
		if (byClass.size < 2) return [];
		const label = items[0]?.judgment.questions[at]?.label ?? "";
		const classes = [...byClass].map(([text, count]) => `${text}${count}项`).join("、");
		return [`各信息项的${label}不同（${classes}），可以分列为几项资源，分别注明`];
	});
