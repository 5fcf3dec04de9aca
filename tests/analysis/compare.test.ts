import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "../../src/analysis";
import { run } from "../../src/cli/run";
import { decide, explain, type Law } from "../../src/index";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2025-09-24";
/** The laws as a host has them that chooses a law at run time: their ids are any text. */
const [measures, place, national]: readonly [Law, Law, Law] = [weifang2021, weifang, stateCouncil809];
const finding = <V extends string | boolean>(value: V) => ({ value, by: "某局", on: "2025-07-01" }) as const;
const between = {
	inRegion: true,
	publicData: true,
	provider: "organ",
	requester: "organ",
	dutyData: true,
	stateSecret: finding("none"),
	workSecret: finding(false),
	shareable: finding("all"),
	sharingForbidden: "none",
	declaredShare: "unconditional",
	securityReview: "passed",
	personalInfo: "none",
};

describe("compare", () => {
	test("a law compared with itself on one day differs in nothing", () => {
		fc.assert(
			fc.property(fc.constantFrom(...Object.values<Law>(laws)), fc.subarray(Object.keys(between)), (law, kept) => {
				const facts = Object.fromEntries(Object.entries(between).filter(([fact]) => kept.includes(fact)));
				const { questions, duties } = compare(law, law, facts, { on });
				return duties.length === 0 && questions.every(({ verdict }) => verdict === "same");
			}),
		);
	});

	test("each side is exactly what its law decides, given only what it asks for", () => {
		const { questions } = compare(measures, national, between, { on });
		const route = questions.find(({ question }) => question === "sharingRoute");
		const own = Object.entries(between).filter(([fact]) => Object.hasOwn(weifang2021.vocabulary, fact));
		expect(own.length).toBeLessThan(Object.keys(between).length);
		expect(route?.left).toEqual(decide(measures, "sharingRoute", Object.fromEntries(own), { on }));
		expect(questions.flatMap(({ left, right }) => [left, right]).flatMap((each) => each?.remarks ?? [])).not.toContainEqual(
			expect.objectContaining({ kind: "rejected-fact" }),
		);
	});

	test("the verdict goes by the scale of both laws: confirmed on application is stricter than direct", () => {
		const verdict = (left: Law, right: Law) =>
			compare(left, right, between, { on }).questions.find(({ question }) => question === "sharingRoute")?.verdict;
		expect([verdict(measures, place), verdict(place, measures)]).toEqual(["stricter", "looser"]);
	});

	test("one law before and after another took effect", () => {
		const { left, right, questions } = compare(place, place, between, { on: "2025-07-31", against: "2025-08-01" });
		expect([left.on, right.on]).toEqual(["2025-07-31", "2025-08-01"]);
		expect(questions.find(({ question }) => question === "sharingRoute")).toMatchObject({
			verdict: "stricter",
			left: { answer: "direct" },
			right: { answer: "confirm" },
		});
	});

	test("a question that only one law has stands alone, and duties are listed where they differ", () => {
		const { questions, duties } = compare(measures, place, between, { on });
		expect(questions.find(({ question }) => question === "departmentLiability")).toMatchObject({
			left: null,
			verdict: "different",
		});
		expect(duties.find(({ duty }) => duty === "12(2)-compile")).toMatchObject({ left: null, right: "open" });
		expect(duties.every(({ left, right }) => left !== right)).toBe(true);
	});

	test("in prose both sides have their reasons, and no id stands in it", () => {
		const prose = explain(compare(measures, place, between, { on }));
		expect(prose).toContain("获取共享数据的途径：较严");
		expect(prose).toContain("《条例》第二十一条第一款“");
		expect(prose).not.toMatch(/[A-Za-z]{2}/);
	});
});

describe("gongshu compare", () => {
	const facts = JSON.stringify(between);

	test("--json prints exactly the value the function returns", async () => {
		const { stdout, code } = await run(
			["compare", "--law", "weifang-2021", "--with", "weifang", "--on", on, "--facts", facts, "--json"],
			"",
		);
		expect([JSON.parse(stdout), code]).toEqual([JSON.parse(JSON.stringify(compare(measures, place, between, { on }))), 0]);
	});

	test("everything wrong is reported at once: the other law, the other day, the day", async () => {
		const { stderr, code } = await run(
			["compare", "--with", "weifan", "--with-on", "2025-13-01", "--on", "昨天", "--facts", facts],
			"",
		);
		expect(code).toBe(5);
		for (const input of ["`weifan`", "`2025-13-01`", "`昨天`"]) expect(stderr).toContain(input);
	});

	test("facts are complained of together with a day that is none", async () => {
		const { stderr } = await run(
			["compare", "--with", "weifang-2021", "--with-on", "2025-13-01", "--facts", '{"公共数椐":"是"}'],
			"",
		);
		for (const input of ["`2025-13-01`", "`公共数椐`"]) expect(stderr).toContain(input);
	});

	test("without another law or another day there is nothing to compare with", async () => {
		expect(await run(["compare", "--facts", facts], "")).toMatchObject({ code: 2, stdout: "" });
	});
});
