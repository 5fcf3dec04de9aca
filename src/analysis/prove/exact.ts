import { leafAt, type Node } from "../../engine/diagram/diagram";
import type { Failure } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { Share } from "./effort";
import type { CompleteState, StateReader } from "./states";

/** How many complete states were looked at, and the first on which diagram and meaning differ. */
export interface MeaningComparison {
	readonly enumerated: number;
	readonly sampled: number;
	readonly failures: readonly Failure[];
}

/**
 * Compares the diagram of a question with the meaning of the law: in every complete state, or in a seeded sample where there
 * are too many.
 *
 * @param share the states that are looked at
 */
export const compareWithMeaning = (
	root: Node,
	reader: StateReader,
	{ question, on, share }: { readonly question: string; readonly on: Day; readonly share: Share },
): MeaningComparison => {
	const failures: Failure[] = [];
	const theorem = share.every ? "exact" : "exact-sampled";
	const look = ({ classes, values, outcome }: CompleteState) => {
		const leaf = leafAt(root, classes);
		if (leaf === outcome || failures.length > 0) return;
		const found = `逐条判断为${outcome ?? "不能并存"}，决定图为${leaf ?? "不能并存"}`;
		failures.push({ theorem, about: question, counterexample: { question, on, facts: Object.fromEntries(values), found } });
	};
	if (share.every) return { enumerated: reader.every(look), sampled: 0, failures };
	if (share.drawn > 0) return { enumerated: 0, sampled: reader.sample(share.drawn, look), failures };
	return { enumerated: 0, sampled: 0, failures: [{ theorem, about: `${question}：条件过于繁复，没有逐条判断` }] };
};
