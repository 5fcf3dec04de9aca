import { isLeft, right } from "fp-ts/lib/Either.js";
import { compare } from "../../analysis/compare";
import type { Jurisdiction } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import type { CaseOption, OptionsOf } from "../options";
import type { Output } from "../output";
import { readDay, readDayOption } from "../read-day";
import { readFacts, readLaw, readOtherLaw } from "../read-options";
import { readAll } from "../read-result";
import { answer } from "../result-output";

/** Both laws as one, so that the facts of either can be read; each law then uses those it asks for. */
const bothLaws = (law: Law, other: Law): Jurisdiction => ({
	id: "both",
	label: "两部规定",
	region: "",
	layers: [...layersOf(law), ...layersOf(other)],
});

/** `gongshu compare --with LAW`, or `--with-on DAY`: one case under two laws, or on two days, side by side. */
export const compareCommand = (options: OptionsOf<never, "with" | "with-on" | CaseOption>): Output => {
	const law = readLaw(options.law);
	const other = readOtherLaw(options.with, law);
	const input = readAll({
		law,
		other,
		on: readDay(options.on),
		against: readDayOption("--with-on", options["with-on"]),
		asOf: readDayOption("--as-of", options["as-of"]),
		// Facts are read by the terms of both laws; where one law cannot be read, they cannot be either.
		facts: isLeft(law) || isLeft(other) ? right({}) : readFacts(bothLaws(law.right, other.right), options.facts),
	});
	return answer(input, options.json, ({ on, against, asOf, facts, ...laws }) =>
		compare(laws.law, laws.other, facts, {
			on,
			...(against === undefined ? {} : { against }),
			...(asOf === undefined ? {} : { asOf }),
		}),
	);
};
