import type { Condition } from "../../model/law/condition";
import { type Asked, askedIn } from "./layers";
import { isQuestion, type Reader } from "./lowering";
import { termsIn } from "./plain";
import { clausesOn } from "./scope";

/** The facts behind a question: those of its rules, of the scope clauses that concern them, and of the questions they read. */
export const factsBehind = (reader: Reader, question: string): readonly string[] => {
	const terms = new Set([question]);
	// A set is walked in the order of insertion, entries added on the way included.
	for (const term of terms) {
		const asked = askedIn(reader.layers, term);
		const matters = asked.flatMap(({ question: { matter, rules } }) => [matter, ...rules.map((rule) => rule.matter)]);
		const clauses = asked.length > 0 ? reader.layers.flatMap((layer) => clausesOn(layer, matters)) : [];
		const conditions = [...clauses.map(({ when }) => when), ...asked.flatMap(conditionsOf)];
		for (const found of conditions.flatMap(termsIn)) terms.add(found);
	}
	return [...terms].filter((term) => !isQuestion(reader, term));
};

const conditionsOf = ({ question: { rules } }: Asked): readonly Condition[] =>
	rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when]));
