import type { DiagramBuilder } from "../../engine/diagram/builder";
import { leafAt, type Node } from "../../engine/diagram/diagram";
import { stateCount } from "../../engine/diagram/space";
import type { Failure } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { CompleteState, StateReader } from "./states";

/** The number of states drawn where there are too many to look at every one. */
const sampleSize = 1_000_000;

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
 * @param most the largest number of complete states that are all looked at
 */
export const compareWithMeaning = (
	{ own }: DiagramBuilder,
	root: Node,
	reader: StateReader,
	{ question, on, most }: { readonly question: string; readonly on: Day; readonly most: number },
): MeaningComparison => {
	const failures: Failure[] = [];
	const states = stateCount(own);
	const theorem = states <= most ? "exact" : "exact-sampled";
	const look = ({ classes, values, outcome }: CompleteState) => {
		const leaf = leafAt(root, classes);
		if (leaf === outcome || failures.length > 0) return;
		const found = `逐条判断为${outcome ?? "不能并存"}，决定图为${leaf ?? "不能并存"}`;
		failures.push({ theorem, about: question, counterexample: { question, on, facts: Object.fromEntries(values), found } });
	};
	return states <= most
		? { enumerated: reader.every(look), sampled: 0, failures }
		: { enumerated: 0, sampled: reader.sample(sampleSize, look), failures };
};
