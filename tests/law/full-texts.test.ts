import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, checkQuotes, type FactDefinition, type Regulation } from "../../src/author";
import { articlesIn, folded, placesOf } from "../../src/check/source-text";
import type { Law } from "../../src/index";
import { provisionsIn } from "../../src/model/law/provisions";
import { isVerbatim } from "../../src/model/law/regulation";
import { numeral } from "../../src/model/numeral";
import { laws } from "../../src/rules";
import { citation } from "../../src/text";

/** Every registered regulation of which the full text is held, or some articles verbatim. */
const fullTexts = Object.values<Law>(laws).flatMap((law): readonly (readonly [title: string, law: Regulation])[] =>
	"layers" in law || !isVerbatim(law) ? [] : [[law.title, law]],
);

const stands = (quote: string, place: string | undefined): boolean => quote !== "" && place?.includes(folded(quote)) === true;

describe.each(fullTexts)("%s", (_, law) => {
	const text = readFileSync(new URL(`./sources/${law.id}.txt`, import.meta.url), "utf8");
	const articles = articlesIn(text);
	const quotations = provisionsIn(law).flatMap(({ words }) => words);
	const wordsAt = placesOf(text);

	test("所据文本即登记的文本", () => {
		expect(createHash("sha256").update(text).digest("hex")).toBe(law.source.sha256);
	});

	test("每一条都有去向，未全部编制的都说明了原因", () => {
		expect([...articles.keys()]).toEqual(Array.from({ length: articles.size }, (_, index) => index + 1));
		const held = law.source.grade === "excerpt" ? `第一条至第${numeral(articles.size)}条` : `章${numeral(articles.size)}条`;
		expect(law.source.note).toContain(held);
		expect(Object.keys(law.articles)).toEqual([...articles.keys()].map(String));
		expect(check(law)).toEqual([]);
		expect(checkQuotes(law, text)).toEqual([]);
	});

	test.each(quotations.map(({ path, value: quoted }) => [`${citation(quoted.cite)} ${path.join(".")}`, quoted] as const))(
		"%s 的引文逐字见于所引之处",
		(_, quoted) => {
			expect(wordsAt(quoted.cite)).toContain(folded(quoted.quote));
		},
	);

	test("引文改动任何一个字，即不再见于所引之处", () => {
		const altered = quotations.flatMap(({ value: { cite, quote } }) =>
			[...quote].map((_, index) => ({ cite, quote: `${quote.slice(0, index)}某${quote.slice(index + 1)}` })),
		);
		expect(altered.length).toBeGreaterThan(quotations.length * 10);
		expect(altered.filter(({ cite, quote }) => stands(quote, wordsAt(cite)))).toEqual([]);
	});

	test("引文张冠李戴的，即不再见于所引之处；法律自己重复的话除外", () => {
		const whole = [...articles.values()].map(({ paragraphs, items }) => folded([...paragraphs, ...items].join("")));
		const repeated = (quote: string) => whole.filter((article) => article.includes(folded(quote))).length > 1;
		const moved = quotations.flatMap(({ value: { cite, quote } }) =>
			"article" in cite && !repeated(quote) ? [{ cite: { ...cite, article: cite.article + 1 }, quote }] : [],
		);
		expect(moved.length).toBeGreaterThan(quotations.length * 0.8);
		expect(moved.filter(({ cite, quote }) => stands(quote, wordsAt(cite)))).toEqual([]);
	});

	test("每一项事实都指明使其成为问题的条文", () => {
		const vocabulary: Readonly<Record<string, FactDefinition>> = law.vocabulary;
		for (const { label, cite } of Object.values(vocabulary))
			expect([label, wordsAt(cite)]).toEqual([label, expect.any(String)]);
	});

	test("无天数的期限所写的词句，见于该条引文", () => {
		const terms = [
			...law.duties.map(({ words, within }) => ({ words, within })),
			...law.procedures.flatMap(({ steps }) => steps.map(({ words, within }) => ({ words, within }))),
		].flatMap(({ words, within }) => (within && "stated" in within ? [{ words, said: within.words }] : []));
		expect(terms.length).toBeGreaterThanOrEqual(law.procedures.length);
		for (const { words, said } of terms) expect(words.map(({ quote }) => quote).join()).toContain(said);
	});

	test("天数只出自写明天数的条文", () => {
		const counted = [...law.duties, ...law.procedures.flatMap(({ steps }) => steps)].flatMap(({ words, within }) =>
			within && "workingDays" in within ? [{ words, days: within.workingDays }] : [],
		);
		expect(counted.length).toBeGreaterThanOrEqual(Math.min(1, law.procedures.length));
		for (const { words, days } of counted) expect(words.map(({ quote }) => quote).join()).toContain(`${days}个工作日`);
	});
});
