import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FactDefinition } from "../../src/model/fact";
import { citation, ruleBook } from "../../src/text";
import { bookCases } from "../cases/book-cases";
import { books } from "../cases/books";
import { coverage } from "../cases/coverage";

/** The articles nothing is decided by: organs, policy, penalties for persons. Listed here so that none is dropped unseen. */
const backgrounds: Readonly<Record<string, readonly number[]>> = {
	"weifang-2021": [1, 4, 5, 6, 10, 27, 28, 29, 30, 32, 34],
	"pipl-2021": Array.from({ length: 74 }, (_, index) => index + 1).filter(
		(article) => ![4, 13, 23, 25, 28, 29, 34, 37, 73, 74].includes(article),
	),
	"secrecy-2024": Array.from({ length: 65 }, (_, index) => index + 1).filter((article) => ![35, 64, 65].includes(article)),
	"state-council-809": [1, 4, 5, 6, 7, 8, 9, 10, 11, 18, 23, 30, 31, 33, 34, 35, 36, 38, 42, 43],
};

describe.each(books.map((each) => [each.regulation.title, each] as const))("%s", (_, cases) => {
	const law = cases.regulation;
	const book = readFileSync(new URL(`../../docs/rules/${law.id}.md`, import.meta.url), "utf8");

	test("规则书与规则同步：不同步时运行 npm run docs", () => {
		expect(ruleBook(law, bookCases(cases), coverage(cases))).toBe(book);
	});

	describe("规则书是完整的", () => {
		test("各条依次列出，未全部编制的写明原因", () => {
			const headings = [...book.matchAll(/^### (第[^　]+条)　/gm)].map(([, heading]) => heading);
			expect(headings).toEqual(
				Array.from({ length: Object.keys(law.articles).length }, (_, index) => citation({ article: index + 1 })),
			);
			for (const { state, why } of Object.values(law.articles)) if (state !== "encoded") expect(book).toContain(why);
		});

		test("每一条规则、义务、途径、环节的引文，每一项事实的问法，每一项解释，都在书中", () => {
			const provisions = [
				...law.questions.flatMap(({ rules }) => rules),
				...law.duties,
				...law.remedies,
				...law.procedures.flatMap(({ steps }) => steps),
			];
			for (const { words } of provisions) for (const { quote } of words) expect(book).toContain(quote);
			for (const { ask } of Object.values<FactDefinition>(law.vocabulary)) expect(book).toContain(ask);
			for (const { question, choice } of law.readings)
				expect([book.includes(question), book.includes(choice), question]).toEqual([true, true, question]);
			for (const { note } of law.unstated) expect(book).toContain(note);
		});

		test("每一个有等级的问题都有决定表", () => {
			const questions = law.questions.filter(({ scale }) => scale.length > 0);
			expect(book.match(/^\| 依据 \|/gm) ?? []).toHaveLength(questions.length);
			for (const { label } of law.questions) expect(book).toContain(`#### 问题：${label}`);
		});

		test("每一条除背景外都至少有一处规则、义务、途径、环节或者适用范围引用", () => {
			const cited = new Set([...book.matchAll(/^- (第[^第：]+条)[^：]*：“/gm)].map(([, place]) => place));
			const background = new Set(backgrounds[law.id]);
			for (const [article, { state }] of Object.entries(law.articles)) {
				if (!background.has(Number(article)))
					expect([article, cited.has(citation({ article: Number(article) }))]).toEqual([article, true]);
				if (!background.has(Number(article)))
					expect([article, state]).toEqual([article, expect.stringMatching(/encoded|partly/)]);
			}
		});
	});

	test("规则书中没有任何标识", () => {
		const prose = book.replace("<!-- 本页由规则生成，请勿手改。 -->", "");
		expect(prose.match(/[A-Za-z_]+/g) ?? []).toEqual([]);
	});
});
