import { isRight } from "fp-ts/lib/Either.js";
import { parseFacts } from "../../src/parse";
import { books, jurisdictionBooks } from "../cases/books";
import { casesOf } from "../cases/case-file";
import type { HostCase } from "./host";

/** Every written case that is decided under the law of its own book, as JSON. */
export const writtenCases: readonly HostCase[] = [...books, ...jurisdictionBooks].flatMap((book) =>
	casesOf(book).flatMap(({ 规定: other, 日期: on, 事实: written }) => {
		const facts = parseFacts(book.law, written);
		return other === undefined && isRight(facts) ? [{ law: book.law.id, on, facts: facts.right }] : [];
	}),
);

/** A few of them, spread over all books. */
export const someCases = (most: number): readonly HostCase[] => {
	const step = Math.ceil(writtenCases.length / most);
	return writtenCases.filter((_, at) => at % step === 0);
};
