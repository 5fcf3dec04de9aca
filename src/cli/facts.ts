import { isLeft, right } from "fp-ts/lib/Either.js";
import type { Law } from "../model/law/law";
import { parseFacts } from "../parse";
import { type Read, under } from "./case";
import { readSource } from "./source";

/** The facts an option gives, in a file, on standard input or in itself. Without the option nothing is known. */
export const readFacts = (law: Law, where: string | undefined, option: string): Read<object> => {
	if (where === undefined) return right({});
	const source = under([option], readSource(where));
	if (isLeft(source)) return source;
	const facts = parseFacts(law, source.right);
	return isLeft(facts) ? facts : right(facts.right as object);
};
