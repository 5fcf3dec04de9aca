import { describe, expect, test } from "vitest";
import { all, is, type Jurisdiction, type Question, type Regulation } from "../../src/author";
import { luoyuan } from "../../src/rules/jurisdictions/luoyuan";
import { tengzhou } from "../../src/rules/jurisdictions/tengzhou";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { codesOf, issuesOf, lawWith, smallLaw } from "./small-law";

const base = { regulation: smallLaw, relation: "base" } as const;
const place = (...layers: Jurisdiction["layers"]): Jurisdiction => ({ id: "place", label: "某市", region: "某市", layers });

/** The small law below another text like it, with these changes. */
const below = (changes: Readonly<Record<string, unknown>>, relation: "prevails" | "also" = "prevails"): Jurisdiction => {
	const renamed = { id: "upper", "readings.0.id": "U", "effective.reading": "U" };
	return place({ regulation: lawWith({ ...renamed, ...changes }), relation }, base);
};

test("nothing is wrong where two texts agree", () => {
	expect(issuesOf(below({}))).toEqual([]);
});

describe("check finds that two texts of a jurisdiction", () => {
	const { questions, vocabulary } = smallLaw;

	test.each<readonly [string, string, string, Readonly<Record<string, unknown>>]>([
		["call a fact differently", "fact-disagreement", "layers.1.vocabulary.told", { "vocabulary.told.label": "已经通知" }],
		[
			"give a fact other values",
			"fact-disagreement",
			"layers.1.vocabulary.grade",
			{ "vocabulary.grade.kind.1.label": "内部数据" },
		],
		[
			"let another actor find a fact",
			"fact-disagreement",
			"layers.1.vocabulary.secret",
			{ "vocabulary.secret.finding.by": "provider" },
		],
		[
			"mean a fact and a question by one id",
			"namespace-collision",
			"layers.1.questions",
			{ "vocabulary.route": vocabulary["told"], "questions.1.id": "way" },
		],
		[
			"order levels differently",
			"scale-disagreement",
			"layers.1.questions",
			{ "questions.0.scale": questions[0]?.scale.toReversed() },
		],
		["call a level differently", "level-disagreement", "layers.1.questions", { "questions.0.scale.0.label": "不共享" }],
		[
			"call an actor of their own differently",
			"own-name-disagreement",
			"layers.1.actors.small:bureau",
			{ "actors.small:bureau": "县数据局" },
		],
		[
			"call a matter of their own differently",
			"own-name-disagreement",
			"layers.1.matters.small:notice",
			{ "matters.small:notice": "通知" },
		],
		["have one id", "duplicate-layer", "layers", { id: "small" }],
		["have readings of one id", "duplicate-id", "readings", { "readings.0.id": "A", "effective.reading": "A" }],
	])("%s", (_, code, path, changes) => {
		expect(issuesOf(below(changes)).map((issue) => [issue.code, issue.path.join(".")])).toContainEqual([code, path]);
	});

	test("have levels that no text compares, unless the jurisdiction compares them", () => {
		const scale = (index: number) => [questions[0]?.scale[index]];
		const only = (index: number) => ({ "questions.0": { ...questions[0], scale: scale(index), rules: [], parts: undefined } });
		const apart: Jurisdiction = {
			...below(only(0)),
			layers: [
				{ regulation: lawWith({ id: "upper", ...only(0) }), relation: "prevails" },
				{ regulation: lawWith(only(2)), relation: "base" },
			],
		};
		expect(codesOf(apart)).toContain("scale-incomparable");
		const compares = [{ question: "sharing", levels: ["none", "full"], reading: "R" }];
		expect(codesOf({ ...apart, compares })).not.toContain("scale-incomparable");
		const plain = [{ question: "sharing", levels: ["none", "full"], because: "两部规定不同时适用，次序只供比较。" }];
		expect(codesOf({ ...apart, compares: plain })).toEqual(
			codesOf({ ...apart, compares }).filter((code) => code !== "unknown-reading"),
		);
	});

	test("are put in an order that only serves comparison: no answer lists it as a reading", () => {
		for (const place of [weifang, tengzhou, luoyuan] as readonly Jurisdiction[]) {
			const plain = (place.compares ?? []).filter(({ question }) => question === "sharingRoute");
			expect([place.id, plain.length, plain.flatMap(({ reading }) => reading ?? [])]).toEqual([place.id, 1, []]);
		}
	});
});

test("a text that only adds limits may call a level as it likes", () => {
	expect(codesOf(below({ "questions.0.scale.0.label": "不共享" }, "also"))).not.toContain("level-disagreement");
});

describe("check finds that a jurisdiction", () => {
	const jurisdiction = place(base);
	const upper = {
		...base,
		relation: "prevails",
		regulation: lawWith({ id: "upper", "readings.0.id": "U", "effective.reading": "U" }),
	} as const;
	const reading = { id: "R", question: "？", choice: "一", because: "一", alternatives: [] };
	const order = (...levels: readonly string[]) => ({ question: "sharing", levels, reading: "R" });
	const quoted = { cite: { article: 1 }, quote: "文", regulation: "elsewhere" };
	const never = { when: is("inRegion"), words: [{ cite: { article: 1 }, quote: "文" }] };
	const absent = { title: "某规定", matters: [], by: quoted };

	test.each<readonly [string, string, string, Partial<Jurisdiction>]>([
		["has no text that can answer alone", "no-base", "layers", { layers: [{ ...base, relation: "also" }] }],
		["has a text below its base", "layer-order", "layers.1", { layers: [base, upper] }],
		[
			"compares two levels in both orders",
			"scale-disagreement",
			"compares",
			{ compares: [order("none", "some"), order("some", "none")], readings: [reading] },
		],
		[
			"compares a level that no text has",
			"unknown-level",
			"compares.0",
			{ compares: [order("none", "nowhere")], readings: [reading] },
		],
		["rests on an unknown reading", "unknown-reading", "compares.0", { compares: [order("none", "some")] }],
		["has a layer that rests on an unknown reading", "unknown-reading", "layers.0", { layers: [{ ...base, reading: "R" }] }],
		["has a reading that nothing rests on", "unused-reading", "readings", { readings: [reading] }],
		["has a reading with the id of one of its texts", "duplicate-id", "readings", { readings: [{ ...reading, id: "A" }] }],
		["excludes an empty combination", "empty-condition", "never.0", { never: [{ ...never, when: all() }] }],
		["excludes a combination without words", "no-words", "never.0", { never: [{ ...never, words: [] }] }],
		["excludes a combination of what is no fact", "unknown-term", "never.0", { never: [{ ...never, when: is("nobody") }] }],
		["quotes a text that it does not have", "unknown-regulation", "never.0", { never: [{ ...never, words: [quoted] }] }],
		["ranks a layer by a text that it does not have", "unknown-regulation", "layers.0", { layers: [{ ...base, by: quoted }] }],
		["misses a text by words of a text that it does not have", "unknown-regulation", "notHeld.0", { notHeld: [absent] }],
	])("%s", (_, code, path, change) => {
		const issues = issuesOf({ ...jurisdiction, ...change });
		expect(issues.map((issue) => [issue.code, issue.path.join(".")])).toContainEqual([code, path]);
	});
});

test("questions that rest on each other only where texts are laid over one another are found", () => {
	const { inRegion, told } = smallLaw.vocabulary;
	const [, route] = smallLaw.questions;
	const closedBy = (id: string, fact: string, value: string | boolean) => ({
		...route,
		id,
		label: `途径${id}`,
		rules: route?.rules.map((rule) => ({ ...rule, when: is(fact, value) })),
	});
	const text = (id: string, ...questions: readonly object[]): Regulation =>
		lawWith({
			id,
			vocabulary: { inRegion, told },
			questions: questions as readonly Question[],
			...{ duties: [], remedies: [], procedures: [], unstated: [], never: [], readings: [] },
			...{ actors: {}, matters: {}, "scope.0.matters": ["sharing"], unlimited: [], "effective.reading": undefined },
		});
	const higher = text("upper", closedBy("first", "second", "closed"), closedBy("second", "told", true));
	const lower = text("lower", closedBy("first", "told", true), closedBy("second", "first", "closed"));
	expect([codesOf(higher), codesOf(lower)]).toEqual([[], []]);
	const layers = [
		{ regulation: higher, relation: "prevails" },
		{ regulation: lower, relation: "base" },
	] as const;
	expect(codesOf(place(...layers))).toEqual(["question-cycle"]);
});

test("what is wrong in a text is found with its layer", () => {
	const [issue] = issuesOf(place({ regulation: lawWith({ "remedies.0.words": [] }), relation: "base" }));
	expect(issue?.path).toEqual(["layers", 0, "remedies", 0]);
});
