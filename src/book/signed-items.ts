import type { Block, SignatureBox } from "../document/node";
import { dayText } from "../model/day";
import { type Opinion, opinionTerms, opinionText, type SignedKind } from "../model/law/signature";
import { checkCode, type SignedItem } from "../signing";
import type { BookCase } from "./book-case";
import { paragraph } from "./sections";

/** Finds what is signed in a book, with what was said of it. */
export type SignedItems = (of: SignedKind, id: string) => SignedItem | undefined;

/** What is signed in the book of one law. */
export const signedItemsOf = (law: string, items: readonly SignedItem[]): SignedItems => {
	const byName = new Map(items.filter((item) => item.law === law).map((item) => [`${item.of} ${item.id}`, item]));
	return (of, id) => byName.get(`${of} ${id}`);
};

const isStale = ({ doubt }: Opinion): boolean => doubt === "stale";

const openState = (opinions: readonly Opinion[]): SignatureBox["state"] => {
	const stale = opinions.find(isStale);
	return stale ? { kind: "stale", by: stale.by, on: dayText(stale.on) } : { kind: "open" };
};

/** A place to sign, and below it what persons have said otherwise. */
const boxOf = (item: SignedItem | undefined, of: string, signed?: SignatureBox["state"]): readonly Block[] => {
	const { confirmed, opinions = [] } = item ?? {};
	const agreed = confirmed && {
		kind: "signed" as const,
		opinion: opinionTerms.agree,
		by: confirmed.by,
		on: dayText(confirmed.on),
	};
	const state = agreed ?? signed ?? openState(opinions);
	const others = opinions.filter((opinion) => !(state.kind === "stale" && isStale(opinion)));
	return [
		{ kind: "signature", of, code: item ? checkCode(item.hash) : "", state },
		...(others.length > 0 ? [paragraph(`另有意见：${others.map(opinionText).join("；")}。`)] : []),
	];
};

/** The place to sign a reading. */
export const readingBox = (items: SignedItems, id: string): readonly Block[] => boxOf(items("reading", id), `解释 ${id}`);

/** The place to sign what an article is made into. */
export const articleBox = (items: SignedItems, entry: string, name: string): readonly Block[] =>
	boxOf(items("article", entry), `${name}的编制`);

/** The place to sign a case; one that was signed in its own file is signed. */
export const caseBox = (items: SignedItems, { title, signed }: BookCase): readonly Block[] =>
	boxOf(
		items("case", title),
		"本案例",
		signed === undefined ? undefined : { kind: "signed", opinion: opinionTerms.agree, ...signed },
	);

/** The place to sign a book as a whole. */
export const wholeBox = (items: SignedItems, law: string): readonly Block[] => boxOf(items("book", law), "全书");
