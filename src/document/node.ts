/**
 * A document: what a reader of a book or a letter sees, apart from the format it is written in.
 *
 * It knows nothing of law. Markdown, HTML and Word are written from the same tree, so that they say the same.
 */
export interface Document {
	readonly title: string;
	readonly subtitle?: string;
	/** What stands at the head of every printed page, and on the cover: 版本, 日期, 核对码. */
	readonly imprint: readonly Entry[];
	readonly sections: readonly Section[];
	/** Lists by which a reader finds a place; absent: the headings are list enough. */
	readonly indexes?: readonly Index[];
	/** What makes the document a letter, which is sent rather than looked up; absent: it is none. */
	readonly letter?: LetterFrame;
}

/** What stands in a letter around its title and its sections: its number, to whom it goes, and who answers for it. */
export interface LetterFrame {
	readonly above: readonly Block[];
	readonly before: readonly Block[];
	readonly after: readonly Block[];
}

/** A list of places under one point of view, e.g. by article, by question. */
export interface Index {
	readonly label: string;
	readonly entries: readonly IndexEntry[];
}

/** A place in a list; without `to` it heads those that follow. */
export interface IndexEntry {
	readonly label: string;
	readonly to?: string;
	/** How far the place is worked out: a full, a half or an empty mark; absent: no mark. */
	readonly state?: "whole" | "part" | "none";
}

/** A named value, e.g. 施行：2022年2月1日. */
export interface Entry {
	readonly name: string;
	readonly value: Text;
}

/** A part of a document under a heading, which a link can lead to. */
export interface Section {
	readonly kind: "section";
	/** Unique in the document. Not seen by the reader. */
	readonly id: string;
	readonly title: Text;
	/** What the heading adds in small type, e.g. 已编制. */
	readonly status?: string;
	readonly blocks: readonly Block[];
}

/** What stands in a line: plain text, or pieces of it. */
export type Text = string | readonly Inline[];

export type Inline =
	| string
	| { readonly kind: "strong"; readonly text: Text }
	| { readonly kind: "link"; readonly to: string; readonly text: Text }
	/** Words of a source on which provisions are based; `refs` are the numbers printed where these words end. */
	| { readonly kind: "mark"; readonly text: string; readonly refs: readonly Reference[] }
	/** The number to which such references lead. */
	| { readonly kind: "number"; readonly number: number; readonly id: string }
	/** A short term set off from the prose: an answer, a state; `silent`: that a source does not say it. */
	| { readonly kind: "badge"; readonly text: string; readonly tone: "answer" | "silent" | "plain" }
	/** Room in which a person writes; absent `label`: nothing tells what. */
	| { readonly kind: "blank"; readonly label?: string; readonly width: "short" | "long" };

/** A number that leads to the entry of the same number. */
export interface Reference {
	readonly number: number;
	readonly to: string;
}

export type Block =
	| Section
	| { readonly kind: "paragraph"; readonly text: Text; readonly role?: ParagraphRole }
	| { readonly kind: "list"; readonly items: readonly (Text | readonly Block[])[]; readonly ordered?: true }
	| DocumentTable
	| Ladder
	| Card
	| { readonly kind: "entries"; readonly entries: readonly Entry[] }
	/** Words of a source, and beside them what is made of them; below them where there is no room beside. */
	| { readonly kind: "pair"; readonly left: readonly Block[]; readonly right: readonly Block[] }
	/** What is shown only when it is asked for, and printed only when it is open. */
	| { readonly kind: "fold"; readonly id?: string; readonly summary: Text; readonly blocks: readonly Block[] }
	| Flow
	| SignatureBox;

/** What a paragraph is, where it is no plain prose; `reference`, `addressee` and `closing` stand in letters. */
export type ParagraphRole = "source" | "note" | "lead" | "reference" | "addressee" | "closing";

export interface DocumentTable {
	readonly kind: "table";
	/** Read before the table by those who do not see it. */
	readonly caption: string;
	readonly head: readonly Text[];
	/** Each row as long as the head. */
	readonly rows: readonly (readonly Text[])[];
	/** Whether the first cell of a row names the row. */
	readonly rowHeads?: true;
	/** The ids of the rows, where links lead to them. */
	readonly rowIds?: readonly string[];
}

/** Rows read from the top: the first one that holds is the answer; one that is not known yet cannot be skipped. */
export interface Ladder {
	readonly kind: "ladder";
	readonly caption: string;
	readonly rows: readonly LadderRow[];
}

export interface LadderRow {
	/** The answer of this row; rows of the same answer that follow one another are read as alternatives. */
	readonly answer: string;
	/** When it is the answer. */
	readonly when: Text;
	/** The clause, with its number and its readings. */
	readonly because: Text;
	/** The text that the row is of, where a document shows several. */
	readonly of?: string;
	/** When the row is passed over, where a document shows several texts. */
	readonly yields?: Text;
}

/** A provision as a card: its name, and what it says under the same few names each time. */
export interface Card {
	readonly kind: "card";
	readonly id?: string;
	readonly title: Text;
	readonly entries: readonly Entry[];
	readonly blocks?: readonly Block[];
}

/** Steps and what leads from one to the next, drawn where the format can draw; a table beside it says the same. */
export interface Flow {
	readonly kind: "flow";
	readonly caption: string;
	readonly nodes: readonly { readonly id: string; readonly label: string; readonly note?: string }[];
	readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** A place to sign. */
export interface SignatureBox {
	readonly kind: "signature";
	/** What is signed, in words. */
	readonly of: string;
	/** The first digits of the hash of what is signed, as printed: FC56-942F-860F; empty where there is none. */
	readonly code: string;
	/** What has been signed, and whether it still is what stands here. */
	readonly state:
		| { readonly kind: "open" }
		| { readonly kind: "signed"; readonly opinion: string; readonly by: string; readonly on: string }
		| { readonly kind: "stale"; readonly by: string; readonly on: string };
}
