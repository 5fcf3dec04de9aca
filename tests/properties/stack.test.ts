import { describe, expect, test } from "vitest";
import type { Jurisdiction, Regulation } from "../../src/author";
import { conditionsBehind } from "../../src/engine/diagram/builder";
import { diagramBuilder } from "../../src/engine/diagram/of-question";
import { dutiesOf } from "../../src/engine/duties";
import { maySpeak } from "../../src/engine/explain/displaced";
import type { StatedProvision } from "../../src/engine/layers/provision";
import { scaleOf, stackOf, stackOn } from "../../src/engine/layers/stack";
import { statedSteps } from "../../src/engine/next-steps";
import { caseOf, type Day, decide, type Law, type Value } from "../../src/index";
import { laws } from "../../src/rules";
import { some } from "../thorough";

const on = "2025-09-24";
/** 潍坊, as a host has a law that it chooses at run time: any facts may be given. */
const weifang: Jurisdiction = laws.weifang;
const weifang2021: Regulation = laws["weifang-2021"];
const stack = stackOn(weifang, on);

/** A value as a case gives it: signed where only a finding will do. */
const signed = (fact: string, value: Value | undefined) =>
	stack.vocabulary.get(fact)?.finding ? { value, by: "某局", on } : value;

/** Every complete state of some facts, one value for each class that the conditions tell apart. */
const states = (space: readonly { readonly fact: string; readonly classes: readonly (readonly Value[])[] }[]) =>
	space.reduce<readonly Readonly<Record<string, unknown>>[]>(
		(known, { fact, classes }) =>
			known.flatMap((state) => classes.map(([value]) => ({ ...state, [fact]: signed(fact, value) }))),
		[{}],
	);

/** What only 个人信息保护法 asks of sharing: `prohibitions.test.ts` tries it; here it would multiply every state. */
const settled: Readonly<Record<string, Value>> = {
	personalInfo: "none",
	processingBasis: "duty",
	separateConsent: true,
	withinStatutoryNeed: true,
	strictlyProtected: true,
};

const statesOf = (question: string) => {
	const { space } = diagramBuilder(stack, conditionsBehind(stack, question));
	return states(
		space.map(({ fact, classes }) => {
			const value = settled[fact];
			return { fact, classes: value === undefined ? classes : [[value]] };
		}),
	);
};
const sharing = statesOf("sharing");
const route = some(statesOf("sharingRoute"), 2_000, 20_000);

const outcome = (law: Law, question: string, facts: object, day: Day = on) => {
	const { answer, status, possible } = decide(law, question, facts, { on: day });
	return { level: answer, status, impossible: possible.length === 0 };
};

describe.each([
	["sharing", sharing],
	["sharingRoute", route],
] as const)("%s, on complete states", (question, all) => {
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);

	/** Whether the decision of a question in the stack names a displaced provision of 潍坊 that says what 潍坊 alone decides. */
	const namesDisplaced = (each: string, facts: Readonly<Record<string, unknown>>): boolean => {
		const alone = outcome(weifang2021, each, ownFacts(facts)).level;
		const { displaced } = decide(weifang, each, facts, { on });
		return displaced.some(({ regulation, says }) => regulation === "weifang-2021" && says === alone);
	};

	test("the stack is more open than 潍坊 alone only where a displaced provision is named, of the question or of one it reads", () => {
		const wrong: unknown[] = [];
		let wider = 0;
		for (const facts of all) {
			const decision = decide(weifang, question, facts, { on });
			const alone = outcome(weifang2021, question, ownFacts(facts)).level;
			if (decision.answer === null || alone === null || order.indexOf(decision.answer) <= order.indexOf(alone)) continue;
			wider += 1;
			if (!namesDisplaced(question, facts) && !namesDisplaced("sharing", facts)) wrong.push(facts);
		}
		expect(wrong).toEqual([]);
		expect(wider).toBeGreaterThan(0);
	});

	test("where 潍坊 alone has no level, the stack has one only by a text that governs, which the decision names with its words", () => {
		const wrong = all.filter((facts) => {
			const { answer, governing } = decide(weifang, question, facts, { on });
			if (answer === null || outcome(weifang2021, question, ownFacts(facts)).level !== null) return false;
			const upper = governing.find(({ regulation }) => regulation === "state-council-809");
			return upper?.truth !== true || upper.by === undefined;
		});
		expect(wrong).toEqual([]);
	});

	test("a text that only adds never opens: without it the answer is the same or more open, and no status becomes a level", () => {
		const without: Jurisdiction = { ...weifang, layers: weifang.layers.filter(({ relation }) => relation !== "also") };
		const wrong = all.filter((facts) => {
			const [more, less] = [outcome(weifang, question, facts), outcome(without, question, facts)];
			if (more.level === null) return false;
			return less.level === null || order.indexOf(more.level) > order.indexOf(less.level);
		});
		expect(wrong).toEqual([]);
	});

	test("a work secret is out of scope, and never falls through to 潍坊", () => {
		const secret = all.filter((facts) => valueIn(facts["workSecret"]) === true);
		if (question === "sharing") expect(secret.length).toBe(all.length / 2);
		expect(secret.length).toBeGreaterThan(all.length / 3);
		const answered = secret.filter((facts) => {
			const { status, impossible } = outcome(weifang, question, facts);
			return status !== "out-of-scope" && !impossible;
		});
		expect(answered).toEqual([]);
	});

	test("no two texts speak on one matter: where the higher one covers the case, the rules of the lower one on its matters give way", () => {
		const matterOf = (regulation: string, rule: string) =>
			stack.layers
				.find((text) => text.regulation.id === regulation)
				?.regulation.questions.find(({ id }) => id === question)
				?.rules.find(({ id }) => id === rule)?.matter;
		const wrong = all.filter((facts) => {
			const { grounds, governing } = decide(weifang, question, facts, { on });
			if (governing.some(({ truth }) => truth === null)) return true;
			const speaking = grounds.map(({ regulation, rule }) => ({ regulation, matter: matterOf(regulation, rule) }));
			return speaking.some(({ regulation, matter }) =>
				speaking.some((other) => matter !== undefined && other.matter === matter && other.regulation !== regulation),
			);
		});
		expect(wrong).toEqual([]);
	});
});

/** The facts that the measures of 潍坊 ask for. */
const ownFacts = (facts: Readonly<Record<string, unknown>>) =>
	Object.fromEntries(Object.entries(facts).filter(([fact]) => Object.hasOwn(weifang2021.vocabulary, fact)));

const valueIn = (fact: unknown): unknown => (typeof fact === "object" && fact !== null && "value" in fact ? fact.value : fact);

describe("security review", () => {
	test("without it nothing is shared that 潍坊 covers, though 国务院令809号 is silent on it", () => {
		const open = route.filter((facts) => facts["securityReview"] !== "passed" && facts["inRegion"] && facts["publicData"]);
		const levels = new Set(open.map((facts) => outcome(weifang, "sharingRoute", facts).level));
		expect(levels.has("blocked")).toBe(true);
		expect([...levels].filter((level) => ["apply", "confirm", "direct"].includes(level ?? ""))).toEqual([]);
	});
});

describe("with every scope fact known, no two texts speak on one matter", () => {
	const scopeFacts = [
		"inRegion",
		"publicData",
		"provider",
		"requester",
		"dutyData",
		"stateSecret",
		"workSecret",
		"catalogueTrigger",
	];
	const all = states(
		scopeFacts.map((fact) => {
			const kind = stack.vocabulary.get(fact)?.kind ?? "flag";
			return { fact, classes: (kind === "flag" ? [true, false] : kind.map(({ id }) => id)).map((value) => [value]) };
		}),
	);
	/** A sample of a whole number apart that meets each value of each fact. */
	const some = all.filter((_, index) => index % 7 === 0).map((facts) => caseOf(weifang, facts, { on }).known);
	const governing = new Set(stack.layers.filter(({ relation }) => relation !== "also"));
	/** Provisions by matter, of those texts that govern, each with its text. */
	const byMatter = (places: readonly (readonly [matter: string | undefined, place: StatedProvision])[]) => {
		const matters = new Map<string, StatedProvision[]>();
		for (const [matter, place] of places)
			if (matter !== undefined && governing.has(place.layer)) matters.set(matter, [...(matters.get(matter) ?? []), place]);
		return [...matters].filter(([, all]) => new Set(all.map(({ layer }) => layer)).size > 1);
	};
	const steps = (procedure: string) =>
		stack.layers.flatMap(({ regulation }) =>
			regulation.procedures.filter(({ id }) => id === procedure).flatMap((stated) => stated.steps),
		);
	const meetings = [
		...byMatter(dutiesOf(stack).map((stated) => [stated.duty.matter, stated])).map(
			([matter, places]) => [`义务 ${matter}`, places] as const,
		),
		...["sharingRequest", "catalogueUpdate", "correction"].flatMap((procedure) =>
			byMatter(
				steps(procedure).flatMap((step) => {
					const place = statedSteps(stack, procedure).get(step);
					return place ? [[step.matter, place] as const] : [];
				}),
			).map(([matter, places]) => [`${procedure} ${matter}`, places] as const),
		),
	];

	test.each(meetings)("%s", (_, places) => {
		const speaking = some.map(
			(known) => new Set(places.filter((place) => maySpeak(stack, place, known)).map(({ layer }) => layer)).size,
		);
		expect(Math.max(...speaking)).toBe(1);
	});

	test("the matters on which both texts have duties or steps are met", () => {
		expect(meetings.map(([name]) => name)).toEqual(
			expect.arrayContaining([
				"义务 use-third-party",
				"义务 sharing-basis",
				"sharingRequest dispute",
				"catalogueUpdate catalogue-update",
			]),
		);
	});
});

describe("every day has exactly one governing text for a matter, or an explicit none", () => {
	const finding = (value: Value) => ({ value, by: "某局", on: "2021-01-01" });
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
	const hospital = { ...between, provider: "welfare", dutyData: false };

	test.each([
		["2022-01-31", "not-in-force", "not-in-force"],
		["2022-02-01", "direct", "direct"],
		["2025-07-31", "direct", "direct"],
		["2025-08-01", "confirm", "direct"],
		["2027-01-31", "confirm", "direct"],
		["2027-02-01", "confirm", "out-of-scope"],
	] as const)("%s: between departments %s, from a hospital %s", (day, department, hospitals) => {
		const result = (facts: object) => {
			const { level, status } = outcome(weifang, "sharingRoute", facts, day);
			return level ?? status;
		};
		expect([result(between), result(hospital)]).toEqual([department, hospitals]);
	});

	test("after the measures have ended, every answer says so", () => {
		const decision = decide(weifang, "sharingRoute", between, { on: "2027-02-01" });
		expect(decision.remarks.map(({ kind }) => kind)).toContain("expired");
		expect(decide(weifang, "opening", between, { on: "2027-02-01" })).toMatchObject({ status: "not-in-force" });
	});

	const personal = {
		...between,
		personalInfo: "general",
		separateConsent: false,
		endangersSecurity: finding(false),
		harmsThirdParty: finding(false),
		contractOrIp: finding(false),
		lawOnOpening: "silent",
		ruleOnOpening: "silent",
		conditionsNeeded: finding(false),
	};

	test.each([
		["2021-10-31", "not-in-force", []],
		["2021-11-01", "not-in-force", []],
		["2022-02-01", "none", ["pipl-2021", "weifang-2021"]],
	] as const)("%s: 个人信息保护法 adds to opening only where a text governs it: %s", (day, expected, texts) => {
		const { answer, status, governing } = decide(weifang, "opening", personal, { on: day });
		expect([answer ?? status, governing.map(({ regulation }) => regulation)]).toEqual([expected, texts]);
	});

	test.each([
		["2024-04-30", "not-stated"],
		["2024-05-01", "out-of-scope"],
	] as const)("%s: a work secret of a hospital: %s", (day, expected) => {
		const facts = { ...hospital, workSecret: finding(true), shareable: finding("unsuitable"), declaredShare: "none" };
		const { level, status } = outcome(weifang, "sharing", facts, day);
		expect(level ?? status).toBe(expected);
	});
});

test("the facts of the definitions that cannot go together are said to be impossible, with the words of both texts", () => {
	const decision = decide(weifang, "openingRoute", { dutyData: true, provider: "organ", publicData: false }, { on });
	expect(decision).toMatchObject({ status: "undetermined", possible: [], missing: [] });
	expect(decision.remarks.map(({ kind }) => kind)).toContain("contradiction");
	expect(weifang.never?.[1]?.words.map(({ regulation }) => regulation)).toEqual(["state-council-809", "weifang-2021"]);
});

test("every level of the place is compared with every other", () => {
	expect(scaleOf(stackOf(weifang), "sharingRoute").map(({ id }) => id)).toEqual([
		"openingOnly",
		"notRecipient",
		"unavailable",
		"blocked",
		"negotiate",
		"apply",
		"confirm",
		"direct",
	]);
});
