import { isLeft, right as known } from "fp-ts/lib/Either.js";
import { compare } from "../../analysis/compare";
import type { Jurisdiction } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import { parseDay } from "../../parse";
import { explain } from "../../text";
import { readDay, readLaw, readOther, together, under } from "../case";
import { readFacts } from "../facts";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** Both laws as one, by whose terms the facts are read: each is then told what it asks for. */
const both = (left: Law, other: Law): Jurisdiction => ({
	id: "both",
	label: "两部规定",
	region: "",
	layers: [...layersOf(left), ...layersOf(other)],
});

/** `gongshu compare --with LAW`, or `--with-on DAY`: one case under two laws, or on two days, side by side. */
export const compareCommand = (options: Options): Output => {
	const { with: other, "with-on": day } = options;
	if (other === undefined && day === undefined)
		return failed(exit.usage, "请用 --with 指明另一部规定，或者用 --with-on 指明另一日");
	const left = readLaw(options);
	const right = readOther(options, left);
	const read = together({
		left,
		right,
		on: readDay(options),
		against: day === undefined ? known(undefined) : under(["--with-on"], parseDay(day)),
		// Facts are read by the terms of both laws; where one is not known, they cannot be.
		facts: isLeft(left) || isLeft(right) ? known({}) : readFacts(both(left.right, right.right), options.facts, "--facts"),
	});
	if (isLeft(read)) return rejection([...new Set(read.left)]);
	const { on, against, facts } = read.right;
	const compared = compare(read.right.left, read.right.right, facts, {
		on,
		...(against === undefined ? {} : { against }),
	});
	return options.json ? json(compared) : printed(explain(compared));
};
