import { articleEntry, type Quoted } from "./cite";
import type { Question } from "./question";
import type { Regulation } from "./regulation";

/**
 * The entry of the list of articles at which a question is at home: that on which most of its rules are based; where it has
 * none, that of its levels; where it has none of those either, that of the nearest words on its matter. `undefined` where the
 * text has no words on it.
 *
 * @param entryOf under which entry words stand
 */
export const homeArticle = (
	{ unstated }: Regulation,
	{ rules, scale, matter }: Question,
	entryOf: (words: Quoted) => string = ({ cite }) => articleEntry(cite),
): string | undefined => {
	const first = rules.flatMap(({ words }) => words.slice(0, 1));
	const near = unstated.filter((each) => each.matter === matter).flatMap((each) => each.near ?? []);
	const words = [first, scale, near].find((some) => some.length > 0) ?? [];
	const counts = new Map<string, number>();
	for (const entry of words.map(entryOf)) counts.set(entry, (counts.get(entry) ?? 0) + 1);
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
};
