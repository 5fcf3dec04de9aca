import { readFileSync } from "node:fs";
import { version } from "../package.json";
import type { Jurisdiction, Regulation } from "../src/author";
import { placeBook, ruleBook, toHtml, toMarkdown } from "../src/book";
import type { Document } from "../src/document/node";
import type { Day, Law } from "../src/index";
import { layersOf } from "../src/model/law/law";
import { laws } from "../src/rules";
import { books, jurisdictionBooks } from "../tests/cases/books";
import { columnsOf } from "../tests/cases/case-file";

/** The day as of which the books in the repository speak, so that they are the same whenever they are made. */
export const bookDay: Day = "2026-11-21";

/** A book with the name of its file. */
export interface NamedBook {
	readonly id: string;
	readonly document: Document;
}

const made = { on: bookDay, version: `gongshu ${version}` };

const sourceOf = ({ id }: Regulation): string =>
	readFileSync(new URL(`../tests/law/sources/${id}.txt`, import.meta.url), "utf8");

/** The book of one regulation, with the cases that put it to the test. */
export const ruleBookOf = (book: (typeof books)[number]): Document => {
	// Cases that are decided under a place stand in its book.
	const cases = book.law === book.regulation ? columnsOf(book) : [];
	return ruleBook(book.regulation, { ...made, source: sourceOf(book.regulation), cases });
};

/** The book of one place, with the cases that all its texts together decide. */
export const placeBookOf = (place: Jurisdiction): Document => {
	const [own] = jurisdictionBooks.filter(({ law }) => law === place);
	const texts = layersOf(place).map(({ regulation }) => regulation);
	const alone = books.filter(({ regulation, law }) => law === regulation && texts.includes(regulation));
	const cases = [...alone, ...(own ? [own] : [])].map((book) => [book.law.id, columnsOf(book)] as const);
	const source = Object.fromEntries(texts.map((text) => [text.id, sourceOf(text)]));
	return placeBook(place, { ...made, source, cases: Object.fromEntries(cases) });
};

/** The book of every regulation and of every place. */
export const allBooks = (): readonly NamedBook[] => [
	...books.map((book) => ({ id: book.regulation.id, document: ruleBookOf(book) })),
	...Object.values<Law>(laws)
		.filter((law): law is Jurisdiction => "layers" in law)
		.map((place) => ({ id: place.id, document: placeBookOf(place) })),
];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const listOf = (some: readonly NamedBook[]): string =>
	some.map(({ id, document }) => `<li><a href="${id}.html">${escaped(document.title)}</a></li>`).join("\n");

/** The page from which the HTML books are opened. */
export const booksIndex = (all: readonly NamedBook[]): string => {
	const isPlace = ({ id }: NamedBook) => Object.entries<Law>(laws).some(([law, value]) => law === id && "layers" in value);
	return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>规则书</title>
</head>
<body>
<main>
<h1>规则书</h1>
<p>每一本是一个文件，可以单独拷贝、打印。</p>
<h2>各地现行规定</h2>
<ul>
${listOf(all.filter(isPlace))}
</ul>
<h2>各部规定</h2>
<ul>
${listOf(all.filter((each) => !isPlace(each)))}
</ul>
</main>
</body>
</html>
`;
};

/** A book as it is written, by the end of its file name. */
export const formats = { md: toMarkdown, html: toHtml } as const;
