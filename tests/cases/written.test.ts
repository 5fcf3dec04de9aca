import { describe, expect, test } from "vitest";
import { type Book, books, jurisdictionBooks } from "./books";
import { caseFilesOf } from "./case-file";
import { coverage } from "./coverage";
import { differences } from "./differences";

const titleOf = ({ law }: Book): string => ("title" in law ? law.title : law.label);

describe.each([...books, ...jurisdictionBooks].map((book) => [titleOf(book), book] as const))("%s", (_, book) => {
	const files = caseFilesOf(book);

	describe.each(files.map(({ name, cases }) => [name, cases] as const))("%s", (_file, cases) => {
		test.each(cases.map((each) => [each.案例, each] as const))("%s", (_title, each) => {
			expect(differences(book.law, each)).toEqual([]);
		});
	});

	test("案例的名称各不相同", () => {
		const titles = files.flatMap(({ cases }) => cases).map((each) => each.案例);
		expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
	});

	// The provisions of a place's own text are put to the test by the cases of that text's own book.
	if (jurisdictionBooks.includes(book)) return;

	test("每一个最小的条件都有案例使其成立，也有案例使其不成立", () => {
		const halfTried = coverage(book).filter(({ holds, fails }) => holds === 0 || fails === 0);
		expect(halfTried).toEqual([]);
	});
});
