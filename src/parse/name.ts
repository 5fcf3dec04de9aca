import { distance } from "fastest-levenshtein";

/** Something that people may call by its id or by its Chinese term. */
export interface Named {
	readonly id: string;
	readonly label: string;
}

/** No name is longer; a longer text is not compared with any. */
const longest = 200;

/** Punctuation that keyboards give in two forms and Unicode does not hold to be the same. */
const punctuation: Readonly<Record<string, string>> = { "、": ",", "。": ".", "“": '"', "”": '"', "‘": "'", "’": "'" };

/** A text as names are compared: full-width and half-width alike, without blanks around it. */
const comparable = (text: string): string =>
	text
		.normalize("NFKC")
		.trim()
		.replace(/[、。“”‘’]/g, (mark) => punctuation[mark] ?? mark);

/** What a user's input names, or `undefined` where it is no text or too long to be a name. */
export const nameIn = (input: unknown): string | undefined =>
	typeof input === "string" && input.length <= longest ? comparable(input) : undefined;

/** Whether the input says that nothing is known: absent, `null`, blank, or 未知. */
export const saysUnknown = (input: unknown): boolean =>
	input === undefined || input === null || (typeof input === "string" && ["", "未知"].includes(nameIn(input) ?? input.trim()));

/** Things that can be found by id or label. */
export interface Names<N extends Named> {
	readonly find: (input: unknown) => N | undefined;
	/** The one thing whose name is a slip of the pen away; `undefined` where there is none, or more than one. */
	readonly nearest: (input: unknown) => N | undefined;
}

/** A name that differs by a negation is the opposite, never a slip of the pen. */
const isNegated = (name: string): boolean => /[不未非无否没]/.test(name);

/** How far two names are apart, or `undefined` where nobody would take one for the other. */
const slip = (text: string, name: string): number | undefined => {
	const limit = Math.floor((text.length + 2) / 3);
	if (Math.abs(text.length - name.length) > limit || isNegated(text) !== isNegated(name)) return undefined;
	const apart = distance(text, name);
	return apart <= limit && apart < Math.max(text.length, name.length) ? apart : undefined;
};

/** Finds things by id, then by label; where two share a name, the first has it. */
export const namesOf = <N extends Named>(things: readonly N[]): Names<N> => {
	const byName = new Map<string, N>();
	for (const key of ["id", "label"] as const)
		for (const thing of things) {
			const name = comparable(thing[key]);
			if (!byName.has(name)) byName.set(name, thing);
		}
	return {
		find: (input) => byName.get(nameIn(input) ?? ""),
		nearest: (input) => {
			const text = nameIn(input) ?? "";
			const slips = [...byName].flatMap(([name, thing]) => {
				const apart = slip(text, name);
				return apart === undefined ? [] : [{ apart, thing }];
			});
			const least = Math.min(...slips.map(({ apart }) => apart));
			const closest = new Set(slips.filter(({ apart }) => apart === least).map(({ thing }) => thing));
			const [only] = closest;
			return closest.size === 1 ? only : undefined;
		},
	};
};
