import { expect, test } from "vitest";
import { parseLawId, parseQuestionId } from "../../src/parse";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { issuesOf, readAs } from "./outcome";

const shipped = { weifang, "weifang-2021": weifang2021 };

test("every shipped law is found by its id and by its title", () => {
	for (const [id, law] of Object.entries(laws)) {
		expect(readAs(parseLawId(id, laws))).toBe(law);
		expect(readAs(parseLawId("title" in law ? law.title : law.label, laws))).toBe(law);
	}
});

test.each(["潍坊市公共数据管理办法", "《潍坊市公共数据管理办法》", " ｗｅｉｆａｎｇ－２０２１ "])(
	"%s 即潍坊市本级办法",
	(name) => {
		expect(readAs(parseLawId(name, shipped))).toBe(weifang2021);
	},
);

test("an unknown law suggests the nearest title, or lists them all", () => {
	expect(issuesOf(parseLawId("weifeng-2021", shipped))).toEqual([
		{
			code: "unknown-law",
			path: [],
			message: "没有名为 `weifeng-2021` 的规定",
			input: "weifeng-2021",
			suggestion: "是否为“潍坊市公共数据管理办法”？",
		},
	]);
	expect(issuesOf(parseLawId("刑法", shipped))[0]?.suggestion).toBe("可选“潍坊市现行规定”或者“潍坊市公共数据管理办法”");
	expect(issuesOf(parseLawId("刑法", {}))[0]).not.toHaveProperty("suggestion");
});

test.each([["__proto__"], ["constructor"], ["toString"], [""], [null], [undefined], [7], [{}]])(
	"%s names no law and no question",
	(input) => {
		expect(issuesOf(parseLawId(input, shipped)).map(({ code }) => code)).toEqual(["unknown-law"]);
		expect(issuesOf(parseQuestionId(weifang, input)).map(({ code }) => code)).toEqual(["unknown-question"]);
	},
);

test("every question is found by its id and by its label", () => {
	for (const { id, label } of weifang2021.questions) {
		expect(readAs(parseQuestionId(weifang, id))).toBe(id);
		expect(readAs(parseQuestionId(weifang2021, label))).toBe(id);
	}
});

test("an unknown question suggests the nearest label, or lists them all", () => {
	expect(issuesOf(parseQuestionId(weifang, "openning"))).toEqual([
		{
			code: "unknown-question",
			path: [],
			message: "没有名为 `openning` 的问题",
			input: "openning",
			suggestion: "是否为“开放属性”？",
		},
	]);
	const labels = weifang2021.questions.map(({ label }) => label);
	const [issue] = issuesOf(parseQuestionId(weifang, "何时开放给谁"));
	for (const label of labels) expect(issue?.suggestion).toContain(`“${label}”`);
});
