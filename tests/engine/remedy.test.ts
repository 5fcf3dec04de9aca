import { describe, expect, test } from "vitest";
import { changes, whyNot } from "../../src/analysis";
import { check, type Regulation } from "../../src/author";
import { type Day, decide, type FactsOf, remedy } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2025-10-10";
const finding = <V>(value: V, day: Day = "2025-09-01") => ({ value, by: "某局", on: day }) as const;
/** A finding made after those of {@link finding}. */
const anew = <V>(value: V) => finding(value, "2025-09-02");

const open = {
	inRegion: true,
	publicData: true,
	stateSecret: finding("none" as const),
	endangersSecurity: finding(false),
	harmsThirdParty: finding(false),
	contractOrIp: finding(false),
	lawOnOpening: "silent",
	ruleOnOpening: "silent",
	conditionsNeeded: finding(false),
	personalInfo: "none",
	declaredOpen: "none",
	securityReview: "passed",
	onOpenList: true,
} as const;

describe("what was so before the remedy", () => {
	const conditional = { ...open, conditionsNeeded: finding(true) };

	test("need not be stated again", () => {
		const { after, refused } = remedy(
			weifang2021,
			"opening",
			conditional,
			"desensitize",
			{ conditionsNeeded: anew(false) },
			{ on },
		);
		expect([after.answer, refused]).toEqual(["unconditional", []]);
	});

	test("is no proof of what has to be made anew", () => {
		const dangerous = { ...open, endangersSecurity: finding(true) };
		const { refused } = remedy(weifang2021, "opening", dangerous, "review", { endangersSecurity: anew(false) }, { on });
		expect(refused.map(({ code }) => code)).toEqual(["remedy-requirement"]);
	});

	test("is no proof either where nobody knew it", () => {
		const { personalInfo: _, ...unknown } = conditional;
		const { refused } = remedy(weifang2021, "opening", unknown, "desensitize", { conditionsNeeded: anew(false) }, { on });
		expect(refused.map(({ code }) => code)).toEqual(["remedy-requirement"]);
	});

	const codes = (now: object, earlier: object = finding(true), asOf?: Day) =>
		remedy(
			weifang2021,
			"opening",
			{ ...open, conditionsNeeded: earlier } as FactsOf<typeof weifang2021>,
			"desensitize",
			{ conditionsNeeded: now } as FactsOf<typeof weifang2021>,
			{ on, ...(asOf ? { asOf } : {}) },
		).refused.map(({ code }) => code);

	test("is not replaced by a finding of an earlier day", () => {
		const on = (day: Day) => codes(finding(false, day));
		expect([on("1999-01-01"), on("2025-08-31"), on("2025-09-02")]).toEqual([["outdated-finding"], ["outdated-finding"], []]);
	});

	test("is not replaced by a finding that nobody has made by the day, but is when a later day reviews it", () => {
		const tomorrow = finding(false, "2025-10-11");
		expect([codes(finding(false, on)), codes(tomorrow), codes(tomorrow, finding(true), "2025-10-11")]).toEqual([
			[],
			["rejected-fact"],
			[],
		]);
	});

	test("is replaced by one of the same day: the one stated with the remedy is the later one", () => {
		expect([codes(finding(false)), codes(finding(false), finding(null))]).toEqual([[], []]);
	});
});

describe("a remedy that several texts state", () => {
	const secrecy = { stateSecret: finding("none" as const), workSecret: finding(false) };
	const department = {
		provider: "organ",
		requester: "organ",
		dutyData: true,
		inRegion: true,
		publicData: true,
		...secrecy,
	} as const;
	const corrected = (facts: object, changed: object) =>
		remedy(weifang, "demand", facts, "correct-catalogue", changed, { on }).refused.map(({ code }) => code);

	test("asks of a department what both texts require", () => {
		const both = { declaredShare: "conditional", changeApproved: true, cataloguePublished: true };
		expect(corrected(department, both)).toEqual([]);
		expect(corrected(department, { ...both, changeApproved: false })).toEqual(["remedy-requirement"]);
		expect(corrected(department, { ...both, cataloguePublished: false })).toEqual(["remedy-requirement"]);
	});

	test("asks of others what the text requires that covers them", () => {
		const utility = { ...department, provider: "utility", dutyData: false };
		expect(corrected(utility, { declaredShare: "conditional", changeApproved: true })).toEqual([]);
		expect(corrected(utility, { withholdingReasonListed: true, changeApproved: true })).toEqual(["remedy-beyond-reach"]);
	});

	test("asks nothing of a text for what that text is not asked to change", () => {
		expect(corrected(department, { declaredOpen: "unconditional", changeApproved: true })).toEqual([]);
	});

	test("asks of a case of which nobody knows whether a text covers it what that text requires too", () => {
		const { provider: _, ...unknown } = department;
		expect(corrected(unknown, { declaredShare: "conditional", changeApproved: true })).toEqual(["remedy-requirement"]);
	});

	test("has one name: another is found", () => {
		const [first, ...rest] = weifang2021.remedies;
		const renamed = { ...weifang2021, remedies: [{ ...first, label: "解除密级" }, ...rest] } as Regulation;
		const layers = weifang.layers.map((layer) =>
			layer.regulation === weifang2021 ? { ...layer, regulation: renamed } : layer,
		);
		expect(check({ ...weifang, layers }).map(({ code }) => code)).toEqual(["remedy-disagreement"]);
	});

	test("lists nothing to be made anew that it may not change: another fact is found", () => {
		const [first, ...rest] = weifang2021.remedies;
		const beyond = { ...weifang2021, remedies: [{ ...first, anew: ["securityReview"] }, ...rest] } as Regulation;
		expect(check(beyond).map(({ code }) => code)).toEqual(["anew-beyond-reach"]);
	});
});

describe("目录所注有误的", () => {
	test("changes 给出改正的途径，连同须证实的同意", () => {
		const [way] = changes(weifang2021, "openingRoute", open, "direct", { on }).ways;
		const needs = [{ fact: "changeApproved", to: [true] }];
		expect(way).toMatchObject({ lawful: true, changes: [{ fact: "declaredOpen", remedy: "correct-catalogue", needs }] });
	});

	test("whyNot 就目录所注的限制指明可以改正", () => {
		const { barring } = whyNot(weifang2021, "openingRoute", open, "direct", { on });
		expect(barring.flatMap(({ liftedBy = [] }) => liftedBy)).toContain("correct-catalogue");
	});
});

describe("上位规定已有规定的", () => {
	const remarks = (facts: object) =>
		decide(weifang2021, "opening", { ...open, ...facts }, { on }).remarks.filter(({ message }) =>
			message.startsWith("按所填事实"),
		);

	test("没有从其规定，或者没有填明的，提示；已从其规定的，不提示", () => {
		expect(remarks({ upperLawProvides: true, upperLawFollowed: false })).toHaveLength(1);
		expect(remarks({ upperLawProvides: true })).toHaveLength(1);
		expect(remarks({ upperLawProvides: true, upperLawFollowed: true })).toHaveLength(0);
		expect(remarks({ upperLawProvides: false, upperLawFollowed: false })).toHaveLength(0);
	});
});
