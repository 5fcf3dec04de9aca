import { type Either, isLeft, left, map, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../model/answer/issue";
import type { Regulation } from "../model/law/regulation";
import { parseRegulation } from "../parse";
import { regulationSchema } from "../parse/regulation/schema";
import type { Complaint } from "./complaint";
import { scan } from "./json-scan";
import { jsonIn } from "./source";
import { readUtf8 } from "./utf8-file";

/** Whether a value names a file that holds a regulation, rather than a law that ships. */
export const namesFile = (value: string): boolean => /\.json$/i.test(value.trim()) || /[\\/]/.test(value);

/** A law with everything wrong with it; no law where its structure is not sound. */
export interface LawFile<L = Regulation> {
	readonly law: L | null;
	readonly issues: readonly Issue[];
}

const twice = (text: string): readonly Issue[] =>
	scan(text).repeated.map((path) => {
		const input = String(path.at(-1));
		const suggestion = "只有一处会被读取，请合并或者改名";
		return { code: "duplicate-key", path, message: `\`${input}\` 写了两次`, input, suggestion };
	});

const lawFileOf = (text: string, where: string): LawFile => {
	const json = jsonIn(text, where);
	if (isLeft(json)) return { law: null, issues: json.left };
	const parsed = parseRegulation(json.right);
	if (!isLeft(parsed)) return { law: parsed.right, issues: twice(text) };
	// What does not fit together has words all the same, which can be held against their text.
	const { data = null } = regulationSchema.safeParse(json.right, { jitless: true });
	return { law: data, issues: [...twice(text), ...parsed.left] };
};

const lawOf = ({ law, issues }: LawFile): Either<readonly Complaint[], Regulation> =>
	law && issues.length === 0 ? right(law) : left(issues.map((issue) => ({ ...issue, inLaw: true })));

/** What a file of a law comes to, or why it cannot be read. */
export const readLawFile = (where: string): Either<readonly Issue[], LawFile> =>
	map(({ text }: { readonly text: string }) => lawFileOf(text, where))(readUtf8(where));

/** The regulation that a text holds as JSON, well made, so that it can answer. */
export const lawIn = (text: string, where: string): Either<readonly Complaint[], Regulation> => lawOf(lawFileOf(text, where));

/** The regulation that a file holds as JSON, well made, so that it can answer. */
export const lawFrom = (where: string): Either<readonly Complaint[], Regulation> => {
	const file = readLawFile(where);
	return isLeft(file) ? file : lawOf(file.right);
};
