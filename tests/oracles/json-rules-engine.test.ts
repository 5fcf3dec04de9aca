import fc from "fast-check";
import type { Event } from "json-rules-engine";
import { expect, test } from "vitest";
import { decideWide } from "../../src/engine/decide";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import type { Condition } from "../../src/model/condition";
import type { Finding, Value, Vocabulary } from "../../src/model/fact";
import type { Layer, Relation } from "../../src/model/jurisdiction";
import type { Law } from "../../src/model/law";
import type { Point } from "../../src/model/point";
import type { Question } from "../../src/model/question";
import type { Regulation } from "../../src/model/regulation";
import type { ScopeClause } from "../../src/model/scope";
import { laws } from "../../src/rules";
import { weifang2021 } from "../../src/rules/weifang-2021";

const on = "2026-11-21";

type State = Readonly<Record<string, Value | Finding>>;

const layersOf = (law: Law): readonly Layer[] => ("layers" in law ? law.layers : [{ regulation: law, relation: "base" }]);

const questionsOf = (law: Law): readonly string[] => [
	...new Set(layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id))),
];

const termsIn = (condition: Condition): readonly string[] => {
	if ("all" in condition) return condition.all.flatMap(termsIn);
	if ("any" in condition) return condition.any.flatMap(termsIn);
	return "not" in condition ? termsIn(condition.not) : [condition.fact];
};

/**
 * Every fact behind a question: of its rules, of the scope clauses that concern them, of the questions they read, and of the
 * combinations of facts the law excludes.
 */
const factsBehind = (law: Law, question: string): readonly string[] => {
	const layers = layersOf(law);
	const asked = (id: string) => layers.flatMap(({ regulation }) => regulation.questions.filter((found) => found.id === id));
	const clauses = layers.flatMap(({ regulation }) => regulation.scope);
	const nevers = layers.flatMap(({ regulation }) => regulation.never ?? []);
	const terms = new Set([question, ...nevers.flatMap(({ when }) => termsIn(when))]);
	for (const term of terms) {
		for (const { point, rules } of asked(term)) {
			const points = [point, ...rules.map((rule) => rule.point)];
			const scoped = clauses.filter(({ points: covered }) => covered === "all" || covered.some((one) => points.includes(one)));
			const conditions = [...scoped, ...rules].map(({ when }) => when);
			for (const found of [...conditions, ...rules.flatMap(({ unless }) => unless ?? [])].flatMap(termsIn)) terms.add(found);
		}
	}
	return [...terms].filter((term) => asked(term).length === 0);
};

/** What a fact can be in a complete state: every value of its definition, signed where only a finding will do. */
const valuesOf = (law: Law, fact: string): readonly (Value | Finding)[] => {
	const definition = layersOf(law).flatMap(
		({ regulation }) => new Map(Object.entries(regulation.vocabulary)).get(fact) ?? [],
	)[0];
	const kind = definition?.kind ?? "flag";
	const values: readonly Value[] = kind === "flag" ? [true, false] : kind.map(({ id }) => id);
	return definition?.finding ? values.map((value) => ({ value, by: "张某", on: "2026-01-05" })) : values;
};

const statesOf = (law: Law, question: string): readonly State[] =>
	factsBehind(law, question).reduce<readonly State[]>(
		(states, fact) => states.flatMap((state) => valuesOf(law, fact).map((value) => ({ ...state, [fact]: value }))),
		[{}],
	);

/** Some complete states, always the same ones. */
const sampleOf = (law: Law, question: string, size: number): readonly State[] => {
	const facts = factsBehind(law, question).map((fact) => [fact, fc.constantFrom(...valuesOf(law, fact))] as const);
	return fc.sample(fc.record(Object.fromEntries(facts)), { seed: 20_261_121, numRuns: size });
};

const statuses = ["undetermined", "not-in-force", "out-of-scope", "not-stated"];

/** The outcome as the raw events have it: a status before any level, else the level no other one fired is stricter than. */
const readFrom = (law: Law, question: string, events: readonly Event[]): unknown => {
	const said = events.flatMap(({ type, params }) => (type === "status" ? [params?.["status"]] : []));
	const status = statuses.find((one) => said.includes(one));
	if (status !== undefined) return status;
	const levels: unknown[] = events.map(({ params }) => params?.["level"]);
	const scales = layersOf(law)
		.flatMap(({ regulation }) => regulation.questions.filter(({ id }) => id === question))
		.map(({ scale }): readonly unknown[] => scale.map(({ id }) => id));
	const stricter = (a: unknown, b: unknown) =>
		scales.some((scale) => scale.includes(a) && scale.includes(b) && scale.indexOf(a) < scale.indexOf(b));
	return levels.find((level) => !levels.some((other) => stricter(other, level)));
};

/** The states on which the two disagree, with what each says; and how many were compared. */
const disagreements = async (law: Law, question: string, states: readonly State[]) => {
	const engine = engineFor(law, question, { on });
	const found: object[] = [];
	const outcomes = new Set<string>();
	for (const state of states) {
		const { status, answer } = decideWide(law, question, state, on);
		const { events } = await engine.run(runtimeFacts(state));
		const ours = answer ?? status;
		const theirs = readFrom(law, question, events);
		outcomes.add(ours);
		if (theirs !== ours || outcomeOf(events) !== ours) found.push({ state, ours, theirs, read: outcomeOf(events) });
	}
	return { found, outcomes: [...outcomes].sort() };
};

test.each([
	["sharing", 60, ["conditional", "none", "out-of-scope", "unconditional"]],
	["sharingRoute", 1_800, ["apply", "blocked", "direct", "negotiate", "openingOnly", "out-of-scope", "unavailable"]],
	["opening", 576, ["conditional", "none", "out-of-scope", "unconditional"]],
	["openingRoute", 13_824, ["apply", "blocked", "demand", "direct", "none", "out-of-scope"]],
	["downgrade", 1, ["not-stated"]],
] as const)(
	"on every complete state of the facts behind %s (%i) json-rules-engine comes to our answer",
	async (question, size, outcomes) => {
		const states = statesOf(weifang2021, question);
		expect(states).toHaveLength(size);
		expect(await disagreements(weifang2021, question, states)).toEqual({ found: [], outcomes });
	},
);

test.each(Object.values(laws).flatMap((law: Law) => questionsOf(law).map((question) => ({ law, question }))))(
	"on 100 sampled complete states json-rules-engine comes to our answer to $question under $law.id",
	async ({ law, question }) => {
		expect((await disagreements(law, question, sampleOf(law, question, 100))).found).toEqual([]);
	},
);

const vocabulary: Vocabulary = {
	flag: { label: "甲", ask: "甲?", kind: "flag", cite: { article: 1 } },
	found: { label: "乙", ask: "乙?", kind: "flag", cite: { article: 1 }, finding: { by: "body" } },
	listed: { label: "丙", ask: "丙?", kind: ["x", "y", "z"].map((id) => ({ id, label: id })), cite: { article: 1 } },
};

const scale = ["none", "some", "most", "every"].map((id) => ({ id, label: id, cite: { article: 1 }, quote: id }));

/** A scale a text may use: of any two, one has every level of the other, so that all levels can be compared. */
const someScale = fc
	.oneof(
		{ arbitrary: fc.constantFrom([], ["some"], ["some", "every"]), weight: 1 },
		{ arbitrary: fc.constantFrom(["none", "some", "every"], ["none", "some", "most", "every"]), weight: 2 },
	)
	.map((levels: readonly string[]) => scale.filter(({ id }) => levels.includes(id)));

/** Each question may read the ones before it. */
const questions = [
	{ id: "first", point: "sharing", reads: [] },
	{ id: "second", point: "opening", reads: ["first"] },
	{ id: "third", point: "opening-route", reads: ["first", "second"] },
] as const;

const rulePoints = ["sharing.none", "sharing.conditional"] as const;

const listTest = (fact: string, values: readonly Value[]): fc.Arbitrary<Condition> =>
	fc.oneof(
		fc.record({ fact: fc.constant(fact), operator: fc.constantFrom("equal", "notEqual"), value: fc.constantFrom(...values) }),
		fc.record({ fact: fc.constant(fact), operator: fc.constantFrom("in", "notIn"), value: fc.subarray([...values]) }),
	);

const conditionOn = (reads: readonly string[]): fc.Arbitrary<Condition> => {
	const levels = scale.map(({ id }) => id);
	const leaf = fc.oneof(
		listTest("flag", [true, false]),
		listTest("found", [true, false]),
		listTest("listed", ["x", "y", "z"]),
		...reads.map((id) => listTest(id, levels)),
	);
	return fc.letrec<{ condition: Condition }>((tie) => ({
		condition: fc.oneof(
			{ maxDepth: 2, depthSize: "small" },
			{ arbitrary: leaf, weight: 4 },
			{ arbitrary: fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }), weight: 1 },
			{ arbitrary: fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }), weight: 1 },
			{ arbitrary: fc.record({ not: tie("condition") }), weight: 1 },
		),
	})).condition;
};

const questionOf = (id: string, point: Point, reads: readonly string[]): fc.Arbitrary<Question> =>
	someScale.chain((levels): fc.Arbitrary<Question> => {
		const asked = { id, label: id, point, scale: levels };
		if (levels.length === 0) return fc.constant({ ...asked, rules: [] });
		const rule = fc.record(
			{
				id: fc.constantFrom("r1", "r2"),
				words: fc.constant([]),
				when: conditionOn(reads),
				unless: conditionOn(reads),
				atMost: fc.constantFrom(...levels.map((level) => level.id)),
				point: fc.constantFrom(...rulePoints),
			},
			{ requiredKeys: ["id", "words", "when", "atMost"] },
		);
		return fc.array(rule, { minLength: 1, maxLength: 3 }).map((rules) => ({ ...asked, rules }));
	});

const scopeClause = (reads: readonly string[], points: fc.Arbitrary<readonly Point[] | "all">): fc.Arbitrary<ScopeClause> =>
	fc.record({
		id: fc.constantFrom("s1", "s2"),
		cite: fc.constant({ article: 2 }),
		quote: fc.constant("适用本办法"),
		when: conditionOn(reads),
		points,
		otherwise: fc.constantFrom("silent", "elsewhere"),
	});

/** Clauses that read the first question leave it alone, so that nothing rests on itself. */
const someClause = fc.oneof(
	scopeClause([], fc.constant("all")),
	scopeClause([], fc.subarray([...rulePoints, ...questions.map(({ point }) => point)], { minLength: 1 })),
	scopeClause(["first"], fc.subarray(["opening", "opening-route"], { minLength: 1 })),
);

/** Mostly in force; else the day is its last, its first is to come, or its first is not stated. */
const someTime = fc.oneof(
	{ arbitrary: fc.constant({ from: "2022-02-01" } as const), weight: 6 },
	{ arbitrary: fc.constantFrom({ from: "2022-02-01", until: on } as const, { from: "2027-01-01" } as const, {}), weight: 1 },
);

const someNevers = fc.oneof(
	{ arbitrary: fc.constant([]), weight: 6 },
	{ arbitrary: fc.tuple(fc.record({ when: conditionOn([]), words: fc.constant([]) })), weight: 1 },
);

/**
 * A small text. It states the questions its own rules read; and one that only adds reads none, because where no text but it covers
 * a case, and it reads a question without a level, the order of the two statuses is not fixed.
 */
const regulationOf = (id: string, relation: Relation): fc.Arbitrary<Regulation> => {
	const asked = questions.map(({ id, point, reads }) => questionOf(id, point, relation === "also" ? [] : reads));
	return fc
		.record({
			effective: someTime,
			scope: fc.array(someClause, { maxLength: 2 }),
			questions: fc.constantFrom(1, 2, 3).chain((count) => fc.tuple(...asked.slice(0, count))),
			never: someNevers,
		})
		.map(({ effective, scope, questions, never }) => ({
			...{
				id,
				title: id,
				number: id,
				issuer: id,
				region: id,
				rank: "normative",
				effective,
				vocabulary,
				scope,
				questions,
				never,
			},
			...{ articles: {}, duties: [], remedies: [], procedures: [], readings: [], unstated: [] },
			source: { grade: "full text", note: "", sha256: "" },
		}));
};

const layerOf = (id: string, relation: Relation): fc.Arbitrary<Layer> =>
	regulationOf(id, relation).map((regulation) => ({ regulation, relation }));

const stack: fc.Arbitrary<Law> = fc
	.array(fc.constantFrom<Relation[]>("prevails", "also", "base"), { minLength: 1, maxLength: 3, size: "max" })
	.chain((relations) => fc.tuple(...relations.map((relation, index) => layerOf(`text${index}`, relation))))
	.map((layers) => ({ id: "stack", label: "stack", region: "stack", layers }));

const smallLaw: fc.Arbitrary<Law> = fc.oneof(
	{ arbitrary: regulationOf("alone", "base"), weight: 1 },
	{ arbitrary: stack, weight: 3 },
);

test("on every complete state of small generated laws json-rules-engine comes to our answer", async () => {
	await fc.assert(
		fc.asyncProperty(smallLaw, async (law) => {
			for (const question of questionsOf(law)) {
				expect((await disagreements(law, question, statesOf(law, question))).found).toEqual([]);
			}
		}),
		{ numRuns: 500 },
	);
});
