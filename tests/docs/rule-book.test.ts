import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FactDefinition } from "../../src/model/law/fact";
import { citation, ruleBook } from "../../src/text";
import { bookCases } from "../cases/book-cases";
import { books } from "../cases/books";
import { coverage } from "../cases/coverage";

const numbered = (...articles: readonly number[]): readonly string[] => articles.map(String);
const upTo = (last: number): readonly string[] => numbered(...Array.from({ length: last }, (_, index) => index + 1));

/** The articles nothing is decided by: organs, policy, penalties for persons. Listed here so that none is dropped unseen. */
const backgrounds: Readonly<Record<string, readonly string[]>> = {
	"weifang-2021": numbered(1, 4, 5, 6, 10, 27, 28, 29, 30, 32, 34),
	"pipl-2021": upTo(74).filter((article) => !numbered(4, 13, 23, 25, 28, 29, 34, 37, 73, 74).includes(article)),
	"secrecy-2024": upTo(65).filter((article) => !numbered(35, 64, 65).includes(article)),
	"state-council-809": numbered(1, 4, 5, 6, 7, 8, 9, 10, 11, 18, 23, 30, 31, 33, 34, 35, 36, 38, 42, 43),
	"tengzhou-2024": ["一、制定背景和依据", "二、制定意义和总体考虑", "三、研判和起草过程", "四、工作目标", "六、下一步工作"],
	"luoyuan-2021": ["一、《罗源县政务数据资源管理办法》（以下简称《办法》）的制定背景和目的", "二、主要内容"],
	"chongqing-2020": [
		"◆ 制定背景",
		"◆ 主要内容",
		"（一）总则",
		"（三）系统管理",
		"（四）开放管理和多元开放",
		"（五）安全和监督管理",
		"◆ 主要特点",
		"四是鼓励多元开放",
	],
	"anhui-2020": [
		"一、起草背景",
		"二、总体考虑",
		"三、制定过程",
		"四、主要内容",
		"（一）规范政务数据资源开发建设",
		"（二）推进政务数据资源归集",
		"（四）深化政务数据应用开放",
		"五、特色举措",
		"一是更加明确政务数据管理的职责分工",
		"二是更加突出基础设施平台统筹建设",
		"六是更加突出政务数据广泛应用",
	],
};

describe.each(books.map((each) => [each.regulation.title, each] as const))("%s", (_, cases) => {
	const law = cases.regulation;
	const whole = law.source.grade === "full text";
	const book = readFileSync(new URL(`../../docs/rules/${law.id}.md`, import.meta.url), "utf8");

	test("规则书与规则同步：不同步时运行 npm run docs", () => {
		expect(ruleBook(law, bookCases(cases), coverage(cases))).toBe(book);
	});

	describe("规则书是完整的", () => {
		test("各条依次列出，未全部编制的写明原因", () => {
			const section = book.slice(book.indexOf("## 二、逐"));
			const headings = [...section.matchAll(/^### ([^　\n]+)/gm)].map(([, heading]) => heading);
			const places = Object.keys(law.articles).map((key) => (whole ? citation({ article: Number(key) }) : key));
			expect(headings.filter((heading) => heading !== "未载明的其他事项")).toEqual(places);
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

		test("每一条除背景外都至少有一处规则、义务、途径、环节或者适用范围引用", () => {
			const background = backgrounds[law.id] ?? [];
			for (const [article, { state }] of Object.entries(law.articles)) {
				if (background.includes(article)) continue;
				const place = whole ? citation({ article: Number(article) }) : citation({ heading: article });
				expect([article, book.includes(`\n- ${place}`)]).toEqual([article, true]);
				expect([article, state]).toEqual([article, expect.stringMatching(/^(?:encoded|partly)$/)]);
			}
			expect(background.filter((article) => !Object.hasOwn(law.articles, article))).toEqual([]);
		});
	});

	test("规则书中没有任何标识", () => {
		const prose = book.replace("<!-- 本页由规则生成，请勿手改。 -->", "");
		expect(prose.match(/[A-Za-z_]+/g) ?? []).toEqual([]);
	});
});
