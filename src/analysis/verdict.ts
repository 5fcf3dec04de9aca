import { precedes } from "../engine/layers/common-scale";
import { statedAmong } from "../engine/layers/stack";
import type { Side, Verdict } from "../model/answer/comparison";
import type { Day } from "../model/day";
import { type Law, layersOf, printedTitle } from "../model/law/law";
import { has } from "../model/own-property";

/** One side of a comparison. */
export const sideOf = (law: Law, on: Day): Side => ({
	law: law.id,
	label: printedTitle(law),
	on,
});

/** The orders of the levels of a question in a law: of each text, and of the jurisdiction. */
const scalesOf = (law: Law, question: string): readonly (readonly string[])[] => [
	...statedAmong(layersOf(law), question).map((each) => each.question.scale.map(({ id }) => id)),
	...(has(law, "layers") ? (law.compares ?? []) : []).filter((each) => each.question === question).map(({ levels }) => levels),
];

/**
 * The second level relative to the first, by the scales of both laws; `different` without a common scale or without a level.
 */
export const levelVerdict = (left: Law, right: Law, question: string, a: string, b: string): Verdict => {
	if (a === b) return "same";
	const scales = [left, right].flatMap((law) => scalesOf(law, question));
	if (precedes(scales, b, a)) return "stricter";
	return precedes(scales, a, b) ? "looser" : "different";
};
