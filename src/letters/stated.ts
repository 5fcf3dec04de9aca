import { withoutBlanks } from "../model/visible-text";
import { type LetterKind, letterKinds } from "./kinds";

/** The words by which every text of the field names a class, and what they say in other words. */
const classes = [
	"不予共享",
	"不共享",
	"有条件共享",
	"无条件共享",
	"不予开放",
	"不开放",
	"有条件开放",
	"无条件开放",
	"不予提供",
] as const;

/** The words that answer an application. */
const replies = ["同意", "准予", "不准", "拒绝"] as const;

/** Levels of fewer characters (能、是) occur in any text. */
const shortest = 4;

const compared = (text: string): string => withoutBlanks(text.normalize("NFKC"));

/**
 * The words in a text of a template that state what only an answer may state; none if it has none. The name of a letter is
 * none: 不予共享告知书 is written only where that is the answer.
 *
 * @param levels the terms of the levels of the questions that are answered
 */
export const statedIn = (kind: LetterKind, text: string, levels: readonly string[] = []): readonly string[] => {
	const words = compared(text).replaceAll(letterKinds[kind], "\n");
	const known = [...classes, ...(kind === "reply" ? replies : []), ...levels.filter(({ length }) => length >= shortest)];
	return [...new Set(known)].filter((each) => words.includes(compared(each)));
};
