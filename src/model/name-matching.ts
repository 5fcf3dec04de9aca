import { distance } from "fastest-levenshtein";

/** Something with an id and a Chinese term, by either of which it can be named. */
export interface Named {
	readonly id: string;
	readonly label: string;
}

/** The greatest length of a name; a longer text matches nothing. */
const longest = 200;

/** Punctuation with a full-width and a half-width form that Unicode normalization does not unify. */
const punctuation: Readonly<Record<string, string>> = { "、": ",", "。": ".", "“": '"', "”": '"', "‘": "'", "’": "'" };

/** A text in the form in which names are compared: half-width and trimmed. */
const comparable = (text: string): string =>
	text
		.normalize("NFKC")
		.trim()
		.replace(/[、。“”‘’]/g, (mark) => punctuation[mark] ?? mark);

/** The name in a user's input; `undefined` if it is not a string or too long to be a name. */
export const nameIn = (input: unknown): string | undefined =>
	typeof input === "string" && input.length <= longest ? comparable(input) : undefined;

/** Whether the input means unknown: absent, `null`, blank, or 未知. */
export const saysUnknown = (input: unknown): boolean =>
	input === undefined || input === null || (typeof input === "string" && ["", "未知"].includes(nameIn(input) ?? input.trim()));

/** A lookup by id or label. */
export interface Names<N extends Named> {
	readonly find: (input: unknown) => N | undefined;
	/**
	 * The candidate whose name is closest, if it is close enough to be a typing error; `undefined` if there is none or more than
	 * one.
	 */
	readonly nearest: (input: unknown) => N | undefined;
}

/** Whether a name has a negation: a name that differs by one is the opposite, not a typing error. */
const isNegated = (name: string): boolean => /[不未非无否没]/.test(name);

/** The edit distance of two names; `undefined` if they are too far apart to be mistaken for one another. */
const typingDistance = (text: string, name: string): number | undefined => {
	const limit = Math.floor((text.length + 2) / 3);
	if (Math.abs(text.length - name.length) > limit || isNegated(text) !== isNegated(name)) return undefined;
	const edits = distance(text, name);
	return edits <= limit && edits < Math.max(text.length, name.length) ? edits : undefined;
};

/** A lookup of candidates by id, then by label; if two have the same name, the first is found. */
export const namesOf = <N extends Named>(candidates: readonly N[]): Names<N> => {
	const byName = new Map<string, N>();
	for (const key of ["id", "label"] as const)
		for (const candidate of candidates) {
			const name = comparable(candidate[key]);
			if (!byName.has(name)) byName.set(name, candidate);
		}
	return {
		find: (input) => byName.get(nameIn(input) ?? ""),
		nearest: (input) => {
			const text = nameIn(input) ?? "";
			const matches = [...byName].flatMap(([name, candidate]) => {
				const edits = typingDistance(text, name);
				return edits === undefined ? [] : [{ edits, candidate }];
			});
			const fewest = Math.min(...matches.map(({ edits }) => edits));
			const closest = new Set(matches.filter(({ edits }) => edits === fewest).map(({ candidate }) => candidate));
			const [only] = closest;
			return closest.size === 1 ? only : undefined;
		},
	};
};
