import { isLeft } from "fp-ts/lib/Either.js";
import { layersOf } from "../../model/law/law";
import { placeBook, ruleBook } from "../../text";
import type { OptionsOf } from "../options";
import { jsonOutput, type Output, textOutput } from "../output";
import { readLaw } from "../read-options";
import { rejection } from "../result-output";

/** `gongshu rules`: how the laws of a place relate to each other, and the rule book of every text, highest first. */
export const rulesCommand = (options: OptionsOf<never, "law" | "json">): Output => {
	const law = readLaw(options.law);
	if (isLeft(law)) return rejection(law.left);
	const texts = layersOf(law.right).map(({ regulation }) => ruleBook(regulation));
	const books = "layers" in law.right ? [placeBook(law.right), ...texts] : texts;
	return options.json ? jsonOutput(books) : textOutput(books.join("\n"));
};
