import { isLeft } from "fp-ts/lib/Either.js";
import { diff } from "../../analysis";
import type { OptionsOf } from "../options";
import { exit, type Output } from "../output";
import { readDay, readDayOption } from "../read-day";
import { readLaw, readOtherLaw } from "../read-options";
import { readAll } from "../read-result";
import { rejection, resultOutput } from "../result-output";

/** `gongshu diff --with LAW`, or `--with-on DAY`: every state in which two laws, or one on two days, answer differently. */
export const diffCommand = (options: OptionsOf<never, "with" | "with-on" | "law" | "on" | "json">): Output => {
	const law = readLaw(options.law);
	const input = readAll({
		law,
		other: readOtherLaw(options.with, law),
		on: readDay(options.on),
		against: readDayOption("--with-on", options["with-on"]),
	});
	if (isLeft(input)) return rejection(input.left);
	const { on, against, ...laws } = input.right;
	const difference = diff(laws.law, laws.other, { on, ...(against === undefined ? {} : { against }) });
	const output = resultOutput(difference, options.json);
	return difference.direction === "equivalent" ? output : { ...output, code: exit.findings };
};
