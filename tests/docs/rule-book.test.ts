import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FactDefinition } from "../../src/model/law/fact";
import { citation, ruleBook } from "../../src/text";
import { bookCases } from "../cases/book-cases";
import { books } from "../cases/books";
import { coverage } from "../cases/coverage";

describe.each(books.map((each) => [each.regulation.title, each] as const))("%s", (_, cases) => {
	const law = cases.regulation;
	// An excerpt is cited by its articles too.
	const whole = law.source.grade === "full text" || law.source.grade === "excerpt";
	const book = readFileSync(new URL(`../../docs/rules/${law.id}.md`, import.meta.url), "utf8");

	test("规则书与规则同步：不同步时运行 npm run docs", () => {
		expect(ruleBook(law, bookCases(cases), coverage(cases))).toBe(book);
	});

	describe("规则书是完整的", () => {
		test("各条依次列出，未全部编制的写明原因", () => {
			const section = book.slice(book.indexOf("## 二、逐"));
			const headings = [...section.matchAll(/^### ([^　\n]+)/gm)].map(([, heading]) => heading);
			const places = Object.keys(law.articles).map((key) => (whole ? citation({ article: Number(key) }) : key));
			expect(headings.filter((heading) => !["未载明的其他事项", "其他有待确认的解释"].includes(heading ?? ""))).toEqual(places);
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
			// What no part of an interpretation comes near is listed at the end.
			for (const { label } of law.questions)
				expect([label, book.includes(`#### 问题：${label}`) || (!whole && book.includes(`“${label}”`))]).toEqual([label, true]);
		});

		test("每一条除背景外都至少有一处规则、义务、途径、环节、适用范围或者未载明的事项引用", () => {
			const near = law.unstated.map((unstated) => unstated.near && citation(unstated.near.cite));

			for (const [article, { state }] of Object.entries(law.articles)) {
				if (state === "context" || state === "not encoded") continue;
				const place = whole ? citation({ article: Number(article) }) : citation({ heading: article });
				expect([article, book.includes(`\n- ${place}`) || near.includes(place)]).toEqual([article, true]);
			}
		});
	});

	test("规则书中没有任何标识", () => {
		const prose = book.replace("<!-- 本页由规则生成，请勿手改。 -->", "");
		// Interpretive choices are called by their numbers.
		expect(prose.replace(/(?<![A-Za-z])[A-Z]+-\d+/g, "").match(/[A-Za-z_]+/g) ?? []).toEqual([]);
	});
});
