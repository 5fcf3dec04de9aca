import { comparedName, unknownWord } from "./compared-name";
import { editDistance } from "./edit-distance";
import { isBlank } from "./visible-text";

/** Something with an id and a Chinese term, by either of which it can be named. */
export interface Named {
	readonly id: string;
	readonly label: string;
}

/** The greatest length of a name; a longer text matches nothing. */
const longest = 200;

/** The name in a user's input; `undefined` if it is not a string or too long to be a name. */
export const nameIn = (input: unknown): string | undefined =>
	typeof input === "string" && input.length <= longest ? comparedName(input) : undefined;

/** Whether the input means unknown: absent, `null`, blank, or 未知. */
export const saysUnknown = (input: unknown): boolean =>
	input === undefined || input === null || (typeof input === "string" && (isBlank(input) || nameIn(input) === unknownWord));

/** A lookup by id or label. */
export interface Names<N extends Named> {
	readonly find: (input: unknown) => N | undefined;
	/**
	 * The candidate whose name was meant, if it is all but certain: it differs as a typing error does, or it alone contains the
	 * input, and nothing that changes the meaning differs. `undefined` if there is none or more than one.
	 */
	readonly nearest: (input: unknown) => N | undefined;
}

/**
 * Characters any one of which makes another thing of a name: those of negation and reservation, numerals and periods, and those
 * that have an opposite. Names are only near if they have the same of them, in the same order.
 */
const decisive =
	/[不未非无否没勿莫免禁停拟待撤暂缓再补预部分半只仅须除外另附原]|[〇零二两三四五六七八九十百千万双多少数]|[年季月旬周日天时]|[有是可准同异正负高低上下内前后大小增减升降进出公私甲乙丙丁]|\d/gu;

/** What a negation begins with in the ids of values. */
const negating = /^(?:un|non|no|not|in|im|ir|dis)(?=[a-zA-Z])/i;

const weightOf = (name: string): string => (name.match(decisive) ?? []).join("");

/** Whether two names have the same of what decides their meaning. */
const weighAlike = (text: string, name: string): boolean =>
	weightOf(text) === weightOf(name) && negating.test(text) === negating.test(name);

/** How many characters of a name may differ. */
const most = (length: number): number => {
	if (length < 10) return 1;
	return length < 16 ? 2 : 3;
};

/** Whether two characters that stand side by side were typed in the wrong order. */
const isSwapped = (text: string, name: string): boolean => {
	const at = [...text].findIndex((character, index) => character !== name[index]);
	return at >= 0 && text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2) === name;
};

/**
 * The number of typing errors between two names; `undefined` if they are too far apart to be mistaken for one another. What a
 * text has in front of a name limits it (有条件通过), and of a word of two characters neither can be left out.
 */
const typingErrors = (text: string, name: string): number | undefined => {
	const limit = most(name.length);
	const longer = text.length - name.length;
	if (Math.abs(longer) > (name.length < 3 ? 0 : limit) || (longer > 0 && text.endsWith(name))) return undefined;
	if (isSwapped(text, name)) return 1;
	const edits = editDistance(text, name);
	return edits <= limit && edits < name.length ? edits : undefined;
};

/** The shortest ending of a name that stands for it. */
const shortestEnding = 3;

type NamedBy<N> = readonly [name: string, candidate: N];

/** The names from which a text differs by typing errors, if by the fewest that there are. */
const mistyped = <N>(text: string, names: readonly NamedBy<N>[]): readonly NamedBy<N>[] => {
	const matches = names.flatMap((named) => {
		const errors = typingErrors(text, named[0]);
		return errors === undefined ? [] : [{ errors, named }];
	});
	const fewest = Math.min(...matches.map(({ errors }) => errors));
	return matches.filter(({ errors }) => errors === fewest).map(({ named }) => named);
};

/**
 * The names that end in a text: 目录所注共享类型 is what 共享类型 means. In Chinese what is spoken of stands at the end.
 */
const endingIn = <N>(text: string, names: readonly NamedBy<N>[]): readonly NamedBy<N>[] =>
	text.length < shortestEnding ? [] : names.filter(([name]) => name.endsWith(text));

/** A lookup of candidates by id, then by label; if two have the same name, the first is found. */
export const namesOf = <N extends Named>(candidates: readonly N[]): Names<N> => {
	const byName = new Map<string, N>();
	for (const key of ["id", "label"] as const)
		for (const candidate of candidates) {
			const name = comparedName(candidate[key]);
			if (!byName.has(name)) byName.set(name, candidate);
		}
	const names = [...byName];
	return {
		find: (input) => byName.get(nameIn(input) ?? ""),
		nearest: (input) => {
			const text = nameIn(input) ?? "";
			const near = mistyped(text, names);
			const meant = near.length > 0 ? near : endingIn(text, names);
			const [first, ...others] = meant;
			// Where one of several is near but means something else, none is sure.
			if (!first || others.some(([, candidate]) => candidate !== first[1])) return undefined;
			return meant.every(([name]) => weighAlike(text, name)) ? first[1] : undefined;
		},
	};
};
