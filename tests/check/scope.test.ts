import { expect, test } from "vitest";
import { prove } from "../../src/analysis";
import { check, decide, type Regulation } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";

const law: Regulation = weifang2021;
const cite = { article: 19 };

/** 潍坊 with a question on a matter that its list of matters in `scope` leaves out. */
const training: Regulation = {
	...law,
	matters: { "weifang:training": "模型训练" },
	questions: [
		...law.questions,
		{
			id: "training",
			label: "能否用于模型训练",
			matter: "weifang:training",
			scale: [
				{ id: "closed", label: "不能", cite, quote: "不予共享" },
				{ id: "open", label: "能", cite, quote: "无条件共享" },
			],
			rules: [
				{
					id: "t",
					words: [{ cite, quote: "不予共享" }],
					when: { fact: "declaredShare", operator: "equal", value: "none" },
					atMost: "closed",
				},
			],
		},
	],
};

test("a question on a matter that no scope clause lists is found, since it would be answered outside the scope of the text", () => {
	const outside = { inRegion: false, declaredShare: "unconditional" };
	expect(decide(training, "training", outside, { on: "2024-09-02" }).answer).toBe("open");
	expect(prove(training).holds).toBe(true);
	expect(check(training)).toMatchObject([{ code: "unscoped-point", input: "weifang:training" }]);
});
