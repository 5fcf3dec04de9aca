import { describe, expect, test } from "vitest";
import { changes, compile, nextQuestion, why, whyNot } from "../../src/analysis";
import { decide, decideParts, explain, type Law, remedy } from "../../src/index";
import { laws } from "../../src/rules";

const by = { by: "某局", on: "2021-12-01" } as const;
const secrecy = { stateSecret: { value: "none", ...by }, workSecret: { value: false, ...by } } as const;
const utility = {
	inRegion: true,
	publicData: true,
	...secrecy,
	provider: "utility",
	requester: "organ",
	dutyData: false,
} as const;

describe("a text that has ended is the reason, not the scope of another one", () => {
	test.each(["sharing", "sharingRoute"])("after the last day of the city's text, on %s", (question) => {
		const { status, because, remarks } = decide<Law, string>(laws.weifang, question, utility, { on: "2027-02-01" });
		expect(status).toBe("out-of-scope");
		expect(because).toMatchObject({ regulation: "weifang-2021", cite: { article: 39 } });
		expect(remarks.map(({ kind }) => kind)).toContain("expired");
	});

	test("on its last day it still answers", () => {
		expect(decide(laws.weifang, "sharing", utility, { on: "2027-01-31" }).status).not.toBe("out-of-scope");
	});

	test("a case that it never covered still lies outside the scope of the one in force", () => {
		const { because } = decide(laws.weifang, "sharing", { ...utility, inRegion: false }, { on: "2027-02-01" });
		expect(because).toMatchObject({ regulation: "state-council-809", cite: { article: 2 } });
	});

	test("what another law takes over is still answered with its words", () => {
		const secret = { ...utility, stateSecret: { value: "determined", ...by } } as const;
		expect(decide(laws.weifang, "sharing", secret, { on: "2024-05-10" }).because).toMatchObject({
			cite: { article: 2, paragraph: 2 },
		});
	});

	test("the explanation says so before anything else", () => {
		const [first] = explain(decide(laws.weifang, "sharing", utility, { on: "2027-02-01" })).split("\n");
		expect(first).toMatch(/^“共享类型”没有现行规定可以适用：《潍坊市公共数据管理办法》.*已于2027年1月31日届满失效/);
		expect(first).not.toContain("政务数据共享条例");
	});
});

describe("a question that the law does not have is no silence of the law", () => {
	const on = "2024-05-10";
	const because = "没有名为 `nonsense` 的问题";

	test("decide says that there is none, and answers nothing", () => {
		const { status, possible, missing, remarks, ...decision } = decide<Law, string>(laws.weifang, "nonsense", utility, { on });
		expect({ status, possible, missing, because: decision.because }).toEqual({
			status: "undetermined",
			possible: [],
			missing: [],
			because,
		});
		expect(remarks).toContainEqual({ kind: "unknown-question", message: because });
	});

	test("a slip of the pen is named", () => {
		expect(decide<Law, string>(laws.weifang, "sharng", utility, { on }).because).toBe("没有名为 `sharng` 的问题");
	});

	test.each(["toString", "__proto__", "", "共享类型", undefined, null, 3, {}, Object.create(null), Symbol("sharing")])(
		"whatever is asked for, nothing throws: %#",
		(question) => {
			expect(decide<Law, string>(laws.weifang, question as string, utility, { on }).possible).toEqual([]);
		},
	);

	test("on a day that does not exist, the day is what is wrong first", () => {
		const { because } = decide<Law, string>(laws.weifang, "nonsense", utility, { on: "2024-02-30" });
		expect(because).toContain("不是存在的日期");
	});

	test("a question of a text that has ended is one", () => {
		const { status } = decide(laws.weifang, "opening", utility, { on: "2027-02-01" });
		expect(status).toBe("not-in-force");
	});

	test("every function that is asked something answers alike, and its explanation says nothing else", () => {
		const law: Law = laws.weifang;
		const asked = "nonsense";
		const results = [
			decide(law, asked, utility, { on }),
			why(law, asked, utility, { on }),
			whyNot(law, asked, utility, "none", { on }),
			changes(law, asked, utility, "none", { on }),
			nextQuestion(law, asked, utility, { on }),
			remedy(law, asked, utility, "desensitize", { personalInfo: "none" }, { on }),
			decideParts(law, asked, { 甲: utility, 乙: utility }, { on }),
			compile(law, asked, { on }).decide(utility),
		];
		for (const result of results) {
			const prose = explain(result);
			expect(prose).toContain(because);
			expect(prose).not.toMatch(/未载明|无须再问|途径|现有事实/);
		}
		expect(decideParts(law, asked, { 甲: utility }, { on }).whole.because).toBe(because);
		expect(compile(law, asked, { on }).answer(utility)).toBeNull();
	});
});
