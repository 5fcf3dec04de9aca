import type { Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";
import type { Remedy } from "../../model/law/remedy";
import { everyId, memoized } from "../memoize";
import { covers } from "./provision";
import type { Stack } from "./stack";

/** What one text says of a remedy. */
export interface RemedyPart {
	readonly remedy: Remedy;
	readonly words: readonly Quoted[];
	/** That the text covers the case on the matter of the remedy. */
	readonly covered: Condition;
}

/** A remedy under one id, as the texts in force state it, highest text first. */
export interface StatedRemedy {
	readonly id: string;
	readonly label: string;
	readonly parts: readonly RemedyPart[];
}

/** The remedies of the texts in force. What several texts state under one id is one remedy. */
export const remediesOf = memoized(everyId, (stack: Stack, _): readonly StatedRemedy[] => {
	const all = stack.layers.flatMap((layer) =>
		layer.regulation.remedies.map((remedy): RemedyPart => {
			const words = remedy.words.map(({ cite, quote }) => ({ cite, quote, regulation: layer.regulation.id }));
			return { remedy, words, covered: remedy.matter === undefined ? { all: [] } : covers(layer, [remedy.matter]) };
		}),
	);
	return all
		.filter(({ remedy }, at) => all.findIndex((other) => other.remedy.id === remedy.id) === at)
		.map(({ remedy: { id, label } }) => ({ id, label, parts: all.filter(({ remedy }) => remedy.id === id) }));
});

/** The facts that some parts of a remedy may change together. */
export const changedBy = (parts: readonly RemedyPart[]): readonly string[] => [
	...new Set(parts.flatMap(({ remedy }) => remedy.changes)),
];
