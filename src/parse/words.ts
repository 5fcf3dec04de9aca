import { chain, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import { hiddenCharacter, hiddenInLines, isSignatory, longestName, trimmed } from "../model/visible-text";
import { display } from "./display";
import { type Parsed, rejectInput } from "./parsed";

/** What a person wrote into one part of a form. */
export interface PartInput {
	readonly path: IssuePath;
	readonly value: unknown;
}

/** Whether a text has at most so many characters, counted as other languages count them. */
export const isWithin = (text: string, most: number): boolean => text.length <= 2 * most && [...text].length <= most;

/** Which words a part takes. */
interface Bounds {
	/** The greatest number of characters. */
	readonly most: number;
	/** Whether they may stand on several lines. */
	readonly inLines: boolean;
}

/**
 * The words in a part of a form, without blanks around them; an issue if it is no text, too long, or not all visible.
 *
 * @param label what the part is called
 */
export const parseWords = (label: string, { most, inLines }: Bounds, { path, value }: PartInput): Parsed<string> => {
	if (typeof value !== "string")
		return rejectInput("wrong-value", path, `“${label}”应当填写文字，不能填 \`${display(value)}\``, value);
	const text = trimmed(value);
	if (!isWithin(text, most))
		return rejectInput("too-large", path, `“${label}”最多${most}字，\`${display(value)}\` 过长`, value);
	const hidden = inLines ? hiddenInLines(text) : hiddenCharacter(text);
	if (hidden !== undefined)
		return rejectInput("wrong-value", path, `“${label}”含有看不见的字符 ${hidden}：\`${display(value)}\``, value, "删去该字符");
	return right(text);
};

/** The person who answers for something: a name or an office, not a word that says that nobody is named. */
export const parsePerson = (label: string, part: PartInput): Parsed<string> =>
	pipe(
		parseWords(label, { most: longestName, inLines: false }, part),
		chain((name) =>
			isSignatory(name)
				? right(name)
				: rejectInput("wrong-value", part.path, `“${label}”不能填 \`${display(name)}\``, name, `填写${label}的姓名或者职务`),
		),
	);
