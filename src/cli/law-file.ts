import { type Either, isLeft, left, map, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import type { Regulation } from "../model/law/regulation";
import { parseRegulation } from "../parse";
import { jsonIn } from "../parse/json-text";
import { plainDataOf } from "../parse/regulation/plain-data";
import { regulationSchema } from "../parse/regulation/schema";
import { readTextFile, type TextFile } from "./input-file";
import type { ReadResult } from "./read-result";

/** Whether a value names a file with a regulation, rather than a law that ships. */
export const namesFile = (value: string): boolean => /\.json$/i.test(value.trim()) || /[\\/]/.test(value);

/** A law with everything wrong with it; `null` where its structure is not that of a law. */
export interface LawFile<L = Regulation> {
	readonly law: L | null;
	readonly issues: readonly Issue[];
}

const lawFileOf = (text: string, where: string): LawFile => {
	const json = jsonIn(text, where);
	if (isLeft(json)) return { law: null, issues: json.left };
	const { value, repeated } = json.right;
	const parsed = parseRegulation(value);
	if (!isLeft(parsed)) return { law: parsed.right, issues: repeated };
	// A law that is wrong elsewhere can still quote, and its quotes can be compared with the text.
	const { data = null } = regulationSchema.safeParse(plainDataOf(value).value, { jitless: true });
	return { law: data, issues: [...repeated, ...parsed.left] };
};

const lawOf = ({ law, issues }: LawFile): ReadResult<Regulation> =>
	law && issues.length === 0 ? right(law) : left(issues.map((issue) => ({ ...issue, inLaw: true })));

/** The law of a file with everything wrong with it, or why the file cannot be read. */
export const readLawFile = (where: string): Either<readonly Issue[], LawFile> =>
	map(({ text }: TextFile) => lawFileOf(text, where))(readTextFile(where));

/** The regulation in a JSON text, if nothing is wrong with it. */
export const lawIn = (text: string, where: string): ReadResult<Regulation> => lawOf(lawFileOf(text, where));

/** The regulation in a JSON file, if nothing is wrong with it. */
export const lawFrom = (where: string): ReadResult<Regulation> => {
	const file = readLawFile(where);
	return isLeft(file) ? file : lawOf(file.right);
};
