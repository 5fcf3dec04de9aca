import { isLeft, right as known } from "fp-ts/lib/Either.js";
import { diff } from "../../analysis";
import { parseDay } from "../../parse";
import { explain } from "../../text";
import { readDay, readLaw, readOther, together, under } from "../case";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu diff --with LAW`, or `--with-on DAY`: every state in which two laws, or one on two days, answer differently. */
export const diffCommand = (options: Options): Output => {
	const { with: other, "with-on": day } = options;
	if (other === undefined && day === undefined)
		return failed(exit.usage, "请用 --with 指明另一部规定，或者用 --with-on 指明另一日");
	const left = readLaw(options);
	const read = together({
		left,
		right: readOther(options, left),
		on: readDay(options),
		against: day === undefined ? known(undefined) : under(["--with-on"], parseDay(day)),
	});
	if (isLeft(read)) return rejection([...new Set(read.left)]);
	const { on, against } = read.right;
	const difference = diff(read.right.left, read.right.right, { on, ...(against === undefined ? {} : { against }) });
	const output = options.json ? json(difference) : printed(explain(difference));
	return difference.direction === "equivalent" ? output : { ...output, code: exit.findings };
};
