import { describe, expect, test } from "vitest";

import { decide, explain, type Law } from "../../src/index";
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

	test("it is refused with the nearest name", () => {
		expect(() => decide<Law, string>(laws.weifang, "sharng", utility, { on })).toThrow(
			new TypeError("潍坊市现行规定没有名为 `sharng` 的问题，是否为 `sharing`（共享类型）"),
		);
	});

	test.each(["toString", "__proto__", "", "共享类型", undefined, null, 3, {}, Object.create(null), Symbol("sharing")])(
		"whatever is asked for, it is refused before anything is said of the law: %#",
		(question) => {
			for (const day of [on, "2024-02-30", "2030-01-01"] as const)
				expect(() => decide<Law, string>(laws.weifang, question as string, utility, { on: day })).toThrow(TypeError);
		},
	);

	test("a question of a text that has ended is one", () => {
		const { status } = decide(laws.weifang, "opening", utility, { on: "2027-02-01" });
		expect(status).toBe("not-in-force");
	});
});
