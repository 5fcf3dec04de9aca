import { describe, expect, test } from "vitest";
import { articlesIn, placesOf } from "../../src/check/source-text";
import { citation } from "../../src/model/law/cite";

const text = [
	"第一章 总则",
	"第一条 下列数据不予开放:",
	"(一)甲;",
	"(二)乙。",
	"其他数据应当开放。",
	"第二条 丙。",
	"第一条第一款规定的数据,可以共享。",
	"第十条之一 丁。",
].join("\n");

describe("the places of a text", () => {
	const wordsAt = placesOf(text);

	test("the words of an article follow one another as they do in the text", () => {
		const whole = wordsAt({ article: 1 });
		expect(whole).toContain("不予开放:(一)甲;(二)乙。其他数据应当开放。");
		expect(whole).not.toContain("不予开放:其他数据应当开放");
		expect(wordsAt({ article: 1, paragraph: 2 })).toBe("其他数据应当开放。");
		expect(wordsAt({ article: 1, item: 2 })).toBe("(二)乙。");
	});

	test("a reference to an article begins none", () => {
		expect([...articlesIn(text).keys()]).toEqual([1, 2]);
		expect(wordsAt({ article: 2 })).toContain("第一条第一款规定的数据,可以共享");
	});

	test("blanks, marks of headings, and a byte order mark are no words", () => {
		const copied = `\uFEFF　　第一条　甲。\r\n## 第二章 乙\r\n　　第二条　丙。`;
		const at = placesOf(copied);
		expect([at({ article: 1 }), at({ article: 2 })]).toEqual(["甲。", "丙。"]);
	});

	test("the thousandth article and those after it are found by their numbers", () => {
		const code = "第九百九十九条 甲。\n第一千条 乙。\n第一千零三十四条 丙。\n第一千二百六十条 丁。";
		expect([...articlesIn(code).keys()]).toEqual([999, 1000, 1034, 1260]);
	});

	test("a part of an interpretation ends where the next as wide begins; a heading that stands twice names none", () => {
		const told = "发布\n一、甲\n(一)乙 一\n一是丙\n(二)丁\n二、戊\n一是己\n一是己";
		const at = placesOf(told);
		expect(at({ heading: "导语" })).toBe("发布");
		expect(at({ heading: "(一)乙" })).toBe("(一)乙一一是丙");
		expect(at({ heading: "一、甲" })).toBe("一、甲(一)乙一一是丙(二)丁");
		expect(at({ heading: "一是己" })).toBeUndefined();
	});
});

test("a number of four digits is written as it is read", () => {
	expect([1000, 1001, 1010, 1034, 1110, 1260, 9999].map((article) => citation({ article }))).toEqual([
		"第一千条",
		"第一千零一条",
		"第一千零一十条",
		"第一千零三十四条",
		"第一千一百一十条",
		"第一千二百六十条",
		"第九千九百九十九条",
	]);
});
