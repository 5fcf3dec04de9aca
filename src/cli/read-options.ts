import { isLeft, left, map, right } from "fp-ts/lib/Either.js";
import type { OnDay } from "../engine/case";
import type { Day } from "../model/day";
import type { Law } from "../model/law/law";
import { parseFacts, parseLawId } from "../parse";
import { laws } from "../rules";
import { lawFrom, namesFile } from "./law-file";
import type { OptionsOf } from "./options";
import { readDay, readDayOption } from "./read-day";
import { parsedJson, readJson } from "./read-json";
import { inOption, type ReadResult, readAll } from "./read-result";
import type { LawAsSigned } from "./signing/law-as-signed";

/** The law that is asked where `--law` names none: the rules in force in 潍坊. */
export const defaultLaw = "weifang";

const readLawNamed = (option: string, value: string): ReadResult<Law> =>
	namesFile(value) ? inOption([option], lawFrom(value)) : parseLawId(value, laws);

/** `--law`: a law that ships, or a file with a regulation. */
export const readLaw = (value = defaultLaw): ReadResult<Law> => readLawNamed("--law", value);

/** `--with`, read in the same way; without it, the law that it would be compared with. */
export const readOtherLaw = (value: string | undefined, law: ReadResult<Law>): ReadResult<Law> =>
	value === undefined ? law : readLawNamed("--with", value);

/** Facts from a file, from standard input, or from the option itself. Without the option nothing is known. */
export const readFacts = (law: Law, value: string | undefined, option = "--facts"): ReadResult<object> => {
	if (value === undefined) return right({});
	const source = inOption([option], readJson(value));
	if (isLeft(source)) return source;
	return parsedJson(source.right, (value) => parseFacts(law, value) as ReadResult<object>);
};

const contextIn = (options: Partial<OptionsOf<never, "on" | "as-of">>): ReadResult<OnDay> =>
	map(({ on, asOf }: { readonly on: Day; readonly asOf: Day | undefined }) => ({
		on,
		...(asOf === undefined ? {} : { asOf }),
	}))(readAll({ on: readDay(options.on), asOf: readDayOption("--as-of", options["as-of"]) }));

/**
 * Reads the law and the day, and whatever else is read by the terms of the law. Where the law cannot be read, only it and the
 * day are reported on.
 */
export const readUnderLaw = <T extends Readonly<Record<string, unknown>>>(
	options: OptionsOf<never, "law" | "on"> & Partial<OptionsOf<never, "as-of">>,
	inputs: (law: Law) => { readonly [K in keyof T]: ReadResult<T[K]> },
	asSigned: LawAsSigned = right,
): ReadResult<T & { readonly law: Law; readonly context: OnDay }> => {
	const law = readLaw(options.law);
	const context = contextIn(options);
	if (isLeft(law)) return isLeft(context) ? left([...law.left, ...context.left]) : law;
	// Signatures add to the law what was said of it, and nothing by which anything else is read.
	const signed = asSigned(law.right);
	return readAll({ ...inputs(isLeft(signed) ? law.right : signed.right), law: signed, context }) as ReadResult<
		T & { readonly law: Law; readonly context: OnDay }
	>;
};
