/**
 * What of a text can be seen, as lists of code points: any language can repeat them, and no version of Unicode changes them.
 *
 * They are written as in a character class of a regular expression.
 */

/** The blanks between words: every space separator. */
const spaces = "\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";

/** Tabs and line breaks. */
const breaks = "\\u0009\\u000a\\u000d";

/** The other controls, and the separators of lines and paragraphs. */
const controls = "\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u2028\\u2029";

/**
 * What a font leaves out by default (Default_Ignorable_Code_Point: soft hyphen, zero-width characters, marks of direction,
 * Hangul fillers, variation selectors), the marks of annotations, and the empty Braille pattern.
 */
const ignorable = [
	"\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f",
	"\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb",
].join("");

/** The same beyond the basic plane: marks of shorthand and of music, tags, further variation selectors. */
const ignorableBeyond = "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}";

/** Halves of surrogate pairs. */
const surrogates = "\\ud800-\\udfff";

const invisible = `${breaks}${controls}${ignorable}${ignorableBeyond}${surrogates}`;

const blank = new RegExp(`^[${spaces}${invisible}]*$`, "u");

/** Whether a text has nothing in it that can be seen. */
export const isBlank = (text: string): boolean => blank.test(text);

const hidden = new RegExp(`[${invisible}]`, "u");
const hiddenButBreaks = new RegExp(`[${controls}${ignorable}${ignorableBeyond}${surrogates}]`, "u");

/** The first character of a text that cannot be seen, other than a blank: U+200B; `undefined` if there is none. */
export const hiddenCharacter = (text: string): string | undefined => codePointOf(hidden.exec(text)?.[0]);

/** The same for a text of several lines, in which tabs and line breaks may stand. */
export const hiddenInLines = (text: string): string | undefined => codePointOf(hiddenButBreaks.exec(text)?.[0]);

const codePointOf = (character: string | undefined): string | undefined =>
	character && `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

const hiddenCharacters = new RegExp(`[${invisible}]`, "gu");

/**
 * A text of others as it is printed: on one line, � for every character that cannot be seen or acts on what prints it, and …
 * where it was cut.
 *
 * @param most the greatest number of UTF-16 code units
 */
export const printable = (text: string, most = Number.POSITIVE_INFINITY): string =>
	(text.length > most ? `${text.slice(0, most - 1)}…` : text).replace(hiddenCharacters, "�");

/**
 * A text of our own of several lines, as it is printed with words of others in it; line breaks and tabs are kept.
 *
 * @param shown what stands for a character that cannot be seen
 */
export const printableLines = (text: string, shown = (_character: string): string => "�"): string =>
	text.replace(hiddenCharacters, (character) => (character === "\n" || character === "\t" ? character : shown(character)));

const unseen = new RegExp(`[\\s${spaces}${ignorable}${ignorableBeyond}]`, "gu");

/** A text without blanks, line breaks and what a font leaves out. Other controls remain: they are part of no name. */
export const withoutBlanks = (text: string): string => text.replace(unseen, "");

/** Words in the place of a name that say that there is none. */
const nobody = ["未知", "不详", "不明", "无", "暂无", "待定", "待填"] as const;

const outerBlanks = new RegExp(`^[${spaces}${breaks}]+|[${spaces}${breaks}]+$`, "gu");

/** A text without the blanks, tabs and line breaks around it; what is hidden there stays, and can be found. */
export const trimmed = (text: string): string => text.replace(outerBlanks, "");

/** The greatest number of characters of a name. */
export const longestName = 200;

const named = `(?![${spaces}]*(?:${nobody.join("|")})?[${spaces}]*$)`;
const signatory = new RegExp(`^${named}[^${invisible}]{1,${longestName}}$`, "u");

/**
 * Whether a value names somebody who can have made a finding: at most 200 characters, all of them visible or blank, not only
 * blanks, and no word that says that nobody is named.
 */
export const isSignatory = (input: unknown): input is string => typeof input === "string" && signatory.test(input);

/**
 * The same for other languages, without what their regular expressions write differently: characters beyond the basic plane,
 * of which it excludes none, and the length.
 */
export const signatoryPattern = `^${named}[^${breaks}${controls}${ignorable}]+$`;

/** A text of several lines with nothing hidden in it, for other languages, as {@link signatoryPattern} is. */
export const linesPattern = `^[^${controls}${ignorable}]*$`;

/** Code points from one to another, both included. */
export type CodePoints = readonly (readonly [from: number, to: number])[];

const codePoint = "\\\\u(?:\\{([0-9a-f]+)\\}|([0-9a-f]{4}))";

/** The code points of a character class. */
const codePointsIn = (characterClass: string): CodePoints =>
	[...characterClass.matchAll(new RegExp(`${codePoint}(?:-${codePoint})?`, "g"))].map(([, ...digits]) => {
		const [from = 0, to = from] = digits.flatMap((each) => (each === undefined ? [] : Number.parseInt(each, 16)));
		return [from, to];
	});

/** How the name of somebody who can have made a finding is recognised, as data: what {@link isSignatory} tests. */
export interface NameRule {
	/** The greatest number of characters (code points); there is at least one that is no blank. */
	readonly longest: number;
	readonly blank: CodePoints;
	/** Characters that no name has. */
	readonly hidden: CodePoints;
	/** Words that name nobody, blanks around them or not. */
	readonly nobody: readonly string[];
}

/** The rule for names. */
export const nameRule = (): NameRule => ({
	longest: longestName,
	blank: codePointsIn(spaces),
	hidden: codePointsIn(invisible),
	nobody,
});
