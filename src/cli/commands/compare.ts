import { isLeft, right } from "fp-ts/lib/Either.js";
import { compareWide } from "../../analysis/compare";
import { layersOf } from "../../engine/stack";
import type { Jurisdiction } from "../../model/jurisdiction";
import type { Law } from "../../model/law";
import { parseDay, parseLawId } from "../../parse";
import { laws } from "../../rules";
import { explain } from "../../text";
import { readDay, readLaw, together, under } from "../case";
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
	const read = together({
		left: readLaw(options),
		other: other === undefined ? readLaw(options) : under(["--with"], parseLawId(other, laws)),
		on: readDay(options),
		against: day === undefined ? right(undefined) : under(["--with-on"], parseDay(day)),
	});
	if (isLeft(read)) return rejection(read.left);
	const { left, other: against, on, against: otherDay } = read.right;
	const facts = readFacts(both(left, against), options.facts, "--facts");
	if (isLeft(facts)) return rejection(facts.left);
	const compared = compareWide(left, against, facts.right as object, {
		on,
		...(otherDay === undefined ? {} : { against: otherDay }),
	});
	return options.json ? json(compared) : printed(explain(compared));
};
