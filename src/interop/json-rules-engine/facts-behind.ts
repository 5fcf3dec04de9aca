import type { Condition } from "../../model/condition";
import { type Asked, askedIn } from "./layers";
import { isQuestion, type Reader } from "./lowering";
import { termsIn } from "./plain";
import { clausesOn } from "./scope";

/** The facts behind a question: those of its rules, of the scope clauses that concern them, and of the questions they read. */
export const factsBehind = (reader: Reader, question: string): readonly string[] => {
	const terms = new Set([question]);
	// A set is walked in the order of insertion, entries added on the way included.
	for (const term of terms) {
		for (const found of askedIn(reader.layers, term).flatMap(conditionsOf).flatMap(termsIn)) terms.add(found);
	}
	return [...terms].filter((term) => !isQuestion(reader, term));
};

const conditionsOf = ({ layer, question: { point, rules } }: Asked): readonly Condition[] => [
	...clausesOn(layer, [point, ...rules.map((rule) => rule.point)]).map(({ when }) => when),
	...rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])),
];
