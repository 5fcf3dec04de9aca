import { type Actor, actorLabel, type Law, type Quoted, type TimeLimit } from "../../../src/index";
import { citation, timeLimitText } from "../../../src/text";
import { textsOf } from "../books";
import { foldWidth } from "../label";

/** Labels in which neither the order nor the width of the characters matters. */
export const inAnyOrder = (labels: readonly string[]): readonly string[] => labels.map(foldWidth).toSorted();

/** Where words stand; where the law has several texts, with the title of the text. */
export const placeIn = (law: Law, regulation: string | undefined, { cite }: Pick<Quoted, "cite">): string => {
	const text = "layers" in law ? textsOf(law).find(({ id }) => id === regulation) : undefined;
	return foldWidth(`${text ? `《${text.title}》` : ""}${citation(cite)}`);
};

/** Where the words of a provision stand, each place once. */
export const placesIn = (
	law: Law,
	{ regulation, words }: { readonly regulation: string; readonly words: readonly Quoted[] },
): readonly string[] => [...new Set(words.map((quoted) => placeIn(law, regulation, quoted)))];

/** A time limit; 无 where there is none. */
export const limitText = (within: TimeLimit | undefined): string => (within ? timeLimitText(within) : "无");

/** Who acts, by the law's own term. */
export const actorIn = (law: Law, actor: Actor): string =>
	actorLabel(actor, Object.assign({}, ...textsOf(law).map(({ actors }) => actors)));

/** 是 or 否. */
export const yesOrNo = (holds: boolean): string => (holds ? "是" : "否");
