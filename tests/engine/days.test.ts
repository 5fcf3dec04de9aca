import { describe, expect, test } from "vitest";
import { changes, compare, compile, diff, matter, nextQuestion, why, whyNot } from "../../src/analysis";
import { assess, caseOf, type Day, decide, decideParts, explain, type Law, nextSteps, remedy } from "../../src/index";
import { laws } from "../../src/rules";

const weifang: Law = laws["weifang-2021"];
const throws = () => {
	throw new Error("turned into a text");
};
/** What hosts give for a day: days written otherwise, days that do not exist, and things that are no text. */
const noDays: readonly (readonly [string, unknown])[] = [
	["2022-1-15", "2022-1-15"],
	["2026/11/21", "2026/11/21"],
	["2026-02-30", "2026-02-30"],
	["undefined", undefined],
	["null", null],
	["a symbol", Symbol("day")],
	["a number", 20_261_121],
	["an object that throws", { valueOf: throws, toString: throws, toJSON: throws }],
	["an object without a prototype", Object.create(null)],
];

type Ask = (on: Day) => Parameters<typeof explain>[0];

const other: Day = "2024-09-02";
const questions: readonly (readonly [string, Ask])[] = [
	["decide", (on) => decide(weifang, "opening", {}, { on })],
	["decide as of", (asOf) => decide(weifang, "opening", {}, { on: other, asOf: asOf ?? (null as never) })],
	["decide of a case", (on) => decide(caseOf(weifang, {}, { on }), "opening")],
	["assess", (on) => assess(weifang, {}, { on })],
	["decideParts", (on) => decideParts(weifang, "sharing", { 甲: {} }, { on })],
	["remedy", (on) => remedy(weifang, "opening", {}, "desensitize", {}, { on })],
	["nextSteps", (on) => nextSteps(weifang, "sharingRequest", null, {}, { on })],
	["diff", (on) => diff(weifang, weifang, { on, against: other })],
	["diff against", (on) => diff(weifang, weifang, { on: other, against: on ?? (null as never) })],
	["compare", (on) => compare(weifang, weifang, {}, { on, against: other })],
	["compare against", (on) => compare(weifang, weifang, {}, { on: other, against: on ?? (null as never) })],
	["matter", (on) => matter(weifang, "refusal-reasons", { on })],
	["nextQuestion", (on) => nextQuestion(weifang, "sharing", {}, { on })],
	["changes", (on) => changes(weifang, "opening", {}, "unconditional", { on })],
	["whyNot", (on) => whyNot(weifang, "opening", {}, "unconditional", { on })],
	["why", (on) => why(weifang, "opening", {}, { on })],
	["compile", (on) => compile(weifang, "opening", { on }).decide({})],
];

/** What would be said of the law, of its texts or of the case. */
const asserting =
	/处处相同|互有不同|较严|较宽|不须再问|都得不出|当日施行的文本中没有|有下列规定|未载明，或者没有编入|未施行|NaN|undefined|\[object/;

describe.each(questions)("%s, on what is no day", (name, ask) => {
	test.each(noDays)("%s: says so, and nothing of the law", (_, on) => {
		const result = ask(on as Day);
		const text = explain(result);
		expect(text).toMatch(typeof on === "string" ? `“${on}”不是存在的日期` : "没有写明日期");
		// In a comparison the other side has its day.
		if (!name.startsWith("compare")) expect(text).not.toMatch(asserting);
		expect(`${text}${JSON.stringify(result)}`).not.toMatch(/NaN|undefined|\[object/);
	});
});

test("nothing is decided, open or counted", () => {
	const on = "2022-1-15" as Day;
	expect(diff(weifang, weifang, { on, against: "2022-01-15" })).toMatchObject({ direction: null, questions: [], apart: [] });
	expect(compare(weifang, weifang, {}, { on, against: other }).duties).toEqual([]);
	expect(matter(weifang, "refusal-reasons", { on })).toMatchObject({ status: "undetermined", says: [], unstated: [] });
	expect(nextSteps(weifang, "sharingRequest", null, {}, { on })).toEqual([]);
	expect(compile(weifang, "opening", { on }).answer({ publicData: false })).toBeNull();
	const [refused] = remedy(weifang, "opening", {}, "desensitize", {}, { on }).refused;
	expect(refused).toMatchObject({ code: "not-a-day", path: ["on"], message: "“2022-1-15”不是存在的日期" });
});

test("a finding of a day to come is not taken because the day of the review is none", () => {
	const facts = { stateSecret: { value: "none", by: "甲", on: "2099-01-01" } };
	const { answer, remarks } = decide(weifang, "opening", facts, { on: other, asOf: "2099-2-1" as Day });
	expect([answer, remarks.map(({ kind }) => kind)]).toEqual([null, expect.arrayContaining(["not-a-day"])]);
});

test.each<readonly [string, () => unknown]>([
	["decide", () => decide(weifang, "opening", {}, undefined as never)],
	["assess", () => assess(weifang, {}, undefined as never)],
	["caseOf", () => caseOf(weifang, {}, undefined as never)],
	["compile", () => compile(weifang, "opening", undefined as never)],
	["diff", () => diff(weifang, weifang, undefined as never)],
	["matter", () => matter(weifang, "effect", "2024-09-02" as never)],
])("%s without its last argument is a mistake of the program, and says which", (_, call) => {
	expect(call).toThrow(TypeError);
	expect(call).toThrow('没有写明日期：最后一个参数应当写作 { on: "2026-11-21" }');
});

test("options are read by what they say themselves", () => {
	const inherited = Object.create({ on: other });
	expect(decide(weifang, "opening", {}, inherited).remarks.map(({ kind }) => kind)).toContain("not-a-day");
});
