import { expect, test } from "vitest";
import type { TimeLimit } from "../../src/index";
import { issuesOf, lawWith } from "./small-law";

/** The paths of the time limits that the words do not give, where the duty of the small law has these words and this time limit. */
const notInWords = (quote: string, within: TimeLimit): readonly string[] =>
	issuesOf(lawWith({ "duties.0.words.0.quote": quote, "duties.0.within": within }))
		.filter(({ code }) => code === "term-not-in-words")
		.map(({ path }) => path.join("."));

const extended = (quote: string): TimeLimit => ({
	workingDays: 10,
	extension: { cite: { article: 1 }, quote, workingDays: 5 },
});

test.each<readonly [string, TimeLimit]>([
	["应当在10个工作日内答复", { workingDays: 15 }],
	["应当在15个工作日内答复", { workingDays: 5 }],
	["应当在十五个工作日内答复", { workingDays: 5 }],
	["应当在10日内答复", { workingDays: 10 }],
	["应当在10个工作日内答复", { days: 10 }],
	["应当在25天内答复", { days: 5 }],
	["应当在12个月内答复", { months: 2 }],
	["保存二十年", { years: 10 }],
	["自2024年1月5日起施行，应当及时答复", { days: 5 }],
	["自二〇二四年一月五日起施行，应当及时答复", { days: 5 }],
	["应当尽快答复", { stated: false, words: "及时" }],
	["应当按周期答复", { given: "cycle", words: "定期" }],
])("a time limit that is not in the words of its provision is found: %s (%o)", (quote, within) => {
	expect(notInWords(quote, within)).toEqual(["duties.0.within"]);
});

test.each<readonly [string, TimeLimit]>([
	["应当在15个工作日内答复", { workingDays: 15 }],
	["应当在１５个工作日内答复", { workingDays: 15 }],
	["应当在十五个工作日内答复", { workingDays: 15 }],
	["应当在十日内答复", { days: 10 }],
	["应当在30天内答复", { days: 30 }],
	["应当在三个月内答复", { months: 3 }],
	["保存不少于二十年", { years: 20, atLeast: true }],
	["应当在两个工作日内答复", { workingDays: 2 }],
	["应当在两个月内答复", { months: 2 }],
	["应当在半年内答复", { months: 6 }],
	["应当在10个自然日内答复", { days: 10 }],
	["5月起受理，五日内答复", { days: 5 }],
	["应当及时答复", { stated: false, words: "及时" }],
	["应当定期答复", { given: "cycle", words: "定期" }],
	["应当在10个工作日内答复", extended("经同意可以延长五个工作日")],
	["5个工作日内受理，15个工作日内答复", { workingDays: 5 }],
])("a time limit that its words give, in figures or in Chinese numerals, is none: %s (%o)", (quote, within) => {
	expect(notInWords(quote, within)).toEqual([]);
});

test("an extension is looked for in its own words, and the time limit of a step in those of the step", () => {
	const limit = extended("经同意可以延长15个工作日");
	expect(notInWords("应当在10个工作日内答复，可以延长5个工作日", limit)).toEqual(["duties.0.within.extension"]);
	const step = lawWith({ "procedures.0.steps.1.within": { days: 7 } });
	expect(issuesOf(step).map(({ path }) => path.join("."))).toContain("procedures.0.steps.1.within");
});
