import { describe, expect, test } from "vitest";
import { type Book, books, placeBooks } from "./books";
import { coverage } from "./coverage";
import { differences } from "./differences";
import { writtenIn } from "./written";

const titleOf = ({ law }: Book): string => ("title" in law ? law.title : law.label);

describe.each([...books, ...placeBooks].map((book) => [titleOf(book), book] as const))("%s", (_, book) => {
	const files = writtenIn(book);

	describe.each(files)("%s", (_file, cases) => {
		test.each(cases.map((each) => [each.案例, each] as const))("%s", (_title, each) => {
			expect(each.结论 ?? each.义务 ?? each.下一步 ?? each.义务表 ?? each.流转).toBeDefined();
			expect(differences(book, each)).toEqual([]);
		});
	});

	const all = files.flatMap(([, cases]) => cases);

	test("案例的名称各不相同，且都留有审核人和审核日期", () => {
		expect(new Set(all.map((each) => each.案例)).size).toBe(all.length);
		for (const each of all) expect(Object.keys(each)).toEqual(expect.arrayContaining(["审核人", "审核日期"]));
	});

	// The provisions of a place's own text are put to the test by the cases of that text's own book.
	if (placeBooks.includes(book)) return;

	test("每一个最小的条件都有案例使其成立，也有案例使其不成立", () => {
		const halfTried = coverage(book).filter(({ holds, fails }) => holds === 0 || fails === 0);
		expect(
			halfTried.map(({ place, condition, holds, fails }) => `${place} ${condition}：成立${holds}，不成立${fails}`),
		).toEqual([]);
	});
});
