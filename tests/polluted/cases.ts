import { isRight } from "fp-ts/lib/Either.js";
import { parseFacts } from "../../src/parse";
import { type Book, books, jurisdictionBooks } from "../cases/books";
import { casesOf } from "../cases/case-file";
import type { HostCase } from "./host";

/** Every book of written cases. */
export const allBooks: readonly Book[] = [...books, ...jurisdictionBooks];

/** The written cases of these books that are decided under the law of the book, at most so many, spread over all of them. */
export const writtenCases = (of: readonly Book[], most: number): readonly HostCase[] => {
	const all = of.flatMap((book) =>
		casesOf(book).flatMap(({ 规定: other, 日期: on, 事实: written }) => {
			const facts = parseFacts(book.law, written);
			return other === undefined && isRight(facts) ? [{ law: book.law.id, on, facts: facts.right }] : [];
		}),
	);
	const step = Math.max(1, Math.ceil(all.length / most));
	return all.filter((_, at) => at % step === 0);
};
