import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import type { Day } from "../model/day";
import type { Law } from "../model/law/law";
import { parseDay, parseLawId } from "../parse";
import { parseDayAt } from "../parse/day";
import { laws } from "../rules";
import type { Complaint } from "./complaint";
import { lawFrom, namesFile } from "./law-file";
import type { Options } from "./options";
import { today } from "./today";

/** What a command line asks, once every part of it has been read. */
export type Read<T> = Either<readonly Complaint[], T>;

/** Several parts read together: all of them, or everything wrong in any of them. */
export const together = <T extends Readonly<Record<string, unknown>>>(
	parts: { readonly [K in keyof T]: Read<T[K]> },
): Read<T> => {
	const read: readonly (readonly [string, Read<unknown>])[] = Object.entries(parts);
	const issues = read.flatMap(([, part]) => (isLeft(part) ? part.left : []));
	if (issues.length > 0) return left(issues);
	return right(Object.fromEntries(read.flatMap(([name, part]) => (isLeft(part) ? [] : [[name, part.right]]))) as T);
};

/** What was read of one option, or one part of an input: its issues stand under the path of that part. */
export const under = <T>(path: Issue["path"], read: Read<T>): Read<T> =>
	isLeft(read) ? left(read.left.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))) : read;

const lawAt = (option: string, value: string): Read<Law> =>
	namesFile(value) ? under([option], lawFrom(value)) : parseLawId(value, laws);

/** `--law`: a law that ships, or a file with a regulation; without it, the rules in force in 潍坊. */
export const readLaw = ({ law }: Options): Read<Law> => lawAt("--law", law ?? "weifang");

/** `--with`, read in the same way; without it, the law that it would be set against. */
export const readOther = ({ with: other }: Options, law: Read<Law>): Read<Law> =>
	other === undefined ? law : lawAt("--with", other);

/** `--on`; without it, today in Asia/Shanghai. */
export const readDay = ({ on }: Options): Read<Day> => (on === undefined ? right(today()) : parseDay(on));

/** `--as-of`, where it is given. */
export const readAsOf = (input: string | undefined): Read<Day | undefined> =>
	input === undefined ? right(undefined) : parseDayAt(input, ["--as-of"]);

/**
 * Reads the law, and with it whatever is read by its terms. Where the law is not known its terms are not either: then only the law
 * and what needs none are complained of.
 */
export const underLaw = <T extends Readonly<Record<string, unknown>>>(
	options: Options,
	parts: (law: Law) => { readonly [K in keyof T]: Read<T[K]> },
): Read<T & { readonly law: Law; readonly on: Day }> => {
	const law = readLaw(options);
	const on = readDay(options);
	if (isLeft(law)) return isLeft(on) ? left([...law.left, ...on.left]) : law;
	return together({ ...parts(law.right), law, on }) as Read<T & { readonly law: Law; readonly on: Day }>;
};
