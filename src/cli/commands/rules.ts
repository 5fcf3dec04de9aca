import { isLeft } from "fp-ts/lib/Either.js";
import { layersOf } from "../../model/law/law";
import { placeBook, ruleBook } from "../../text";
import { readLaw } from "../case";
import type { Options } from "../options";
import { json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu rules`: how the laws of a place stand to one another, and the rule book of every text, highest first. */
export const rulesCommand = (options: Options): Output => {
	const law = readLaw(options);
	if (isLeft(law)) return rejection(law.left);
	const texts = layersOf(law.right).map(({ regulation }) => ruleBook(regulation));
	const books = "layers" in law.right ? [placeBook(law.right), ...texts] : texts;
	return options.json ? json(books) : printed(books.join("\n"));
};
