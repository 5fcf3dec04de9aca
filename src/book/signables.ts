import type { Block, SignatureBox } from "../document/node";
import { dayText } from "../model/day";
import type { Reading } from "../model/law/reading";
import type { BookCase } from "./book-case";

/** Something in a book that a person signs, by what it is and its id, with the hash of what is signed. */
export interface SignableItem {
	readonly of: "reading" | "article" | "case" | "book";
	/** The number of a reading, the entry of an article, the title of a case, the id of the law. */
	readonly id: string;
	/** The SHA-256 of what is signed, in hexadecimal digits. */
	readonly hash: string;
	/** Absent: nobody has signed. */
	readonly state?: SignatureBox["state"];
}

/** A hash as it is printed beside a place to sign: its first twelve digits. */
export const checkCode = (hash: string): string =>
	hash
		.slice(0, 12)
		.toUpperCase()
		.replace(/(.{4})(?=.)/g, "$1-");

/** Finds the items of a book. */
export type Signables = (of: SignableItem["of"], id: string) => SignableItem | undefined;

/** The items of a book by what they are. */
export const signablesOf = (items: readonly SignableItem[] = []): Signables => {
	const byName = new Map(items.map((item) => [`${item.of} ${item.id}`, item]));
	return (of, id) => byName.get(`${of} ${id}`);
};

const box = (item: SignableItem | undefined, of: string, signed?: SignatureBox["state"]): SignatureBox => ({
	kind: "signature",
	of,
	code: item ? checkCode(item.hash) : "",
	state: item?.state ?? signed ?? { kind: "open" },
});

/** The place to sign a reading. */
export const readingBox = (signables: Signables, { id, confirmed }: Reading): SignatureBox =>
	box(
		signables("reading", id),
		`解释 ${id}`,
		confirmed && { kind: "signed", opinion: "同意", by: confirmed.by, on: dayText(confirmed.on) },
	);

/** The place to sign what an article is made into. */
export const articleBox = (signables: Signables, entry: string, name: string): Block =>
	box(signables("article", entry), `${name}的编制`);

/** The place to sign a case. */
export const caseBox = (signables: Signables, { title, signed }: BookCase): Block =>
	box(
		signables("case", title),
		"本案例",
		signed === null ? undefined : { kind: "signed", opinion: "同意", by: signed, on: "" },
	);

/** The place to sign a book as a whole. */
export const wholeBox = (signables: Signables, law: string): Block => box(signables("book", law), "全书");
