import { isLeft } from "fp-ts/lib/Either.js";
import { layersOf } from "../../engine/stack";
import { ruleBook } from "../../text";
import { readLaw } from "../case";
import type { Options } from "../options";
import { json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu rules`: the rule book of every text of the law, highest first. */
export const rulesCommand = (options: Options): Output => {
	const law = readLaw(options);
	if (isLeft(law)) return rejection(law.left);
	const books = layersOf(law.right).map(({ regulation }) => ruleBook(regulation));
	return options.json ? json(books) : printed(books.join("\n"));
};
