import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Law } from "../model/law";
import { parseFacts } from "../parse";
import type { Read } from "./case";
import { readSource } from "./source";

/** The facts an option gives, in a file, on standard input or in itself. Without the option nothing is known. */
export const readFacts = (law: Law, where: string | undefined, option: string): Read<object> => {
	if (where === undefined) return right({});
	const source = readSource(where);
	if (isLeft(source)) return left(source.left.map((issue) => ({ ...issue, path: [option] })));
	const facts = parseFacts(law, source.right);
	return isLeft(facts) ? facts : right(facts.right as object);
};
