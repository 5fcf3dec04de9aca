import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Day } from "../model/day";
import type { Issue } from "../model/issue";
import type { Law } from "../model/law";
import { parseDay, parseFacts, parseLawId } from "../parse";
import { laws } from "../rules";
import type { Options } from "./options";
import { readSource } from "./source";
import { today } from "./today";

/** The law and the day a command is asked under. */
export interface Asked {
	readonly law: Law;
	readonly on: Day;
}

/** Reads `--law` (default: weifang) and `--on` (default: today in Asia/Shanghai). */
export const readAsked = (options: Options): Either<readonly Issue[], Asked> => {
	const law = parseLawId(options.law ?? "weifang", laws);
	const on = options.on === undefined ? right(today()) : parseDay(options.on);
	if (isLeft(law) || isLeft(on)) return left([...(isLeft(law) ? law.left : []), ...(isLeft(on) ? on.left : [])]);
	return right({ law: law.right, on: on.right });
};

/** Reads facts from an option's value; without the option nothing is known. */
export const readFacts = (law: Law, where: string | undefined, name: string): Either<readonly Issue[], object> => {
	if (where === undefined) return right({});
	const source = readSource(where);
	if (isLeft(source)) return left(source.left.map((issue) => ({ ...issue, path: [name] })));
	return parseFacts(law, source.right);
};
