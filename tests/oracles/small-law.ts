import fc from "fast-check";
import type { Condition, Layer, Question, Regulation, Relation, ScopeClause, Vocabulary } from "../../src/author";
import { slipsIn } from "../../src/engine/layers/slips";
import type { Day, Law, Matter, Value } from "../../src/index";

const vocabulary: Vocabulary = {
	flag: { label: "甲", ask: "甲？", kind: "flag", cite: { article: 1 } },
	found: { label: "乙", ask: "乙？", kind: "flag", cite: { article: 1 }, finding: { by: "body" } },
	listed: { label: "丙", ask: "丙？", kind: ["x", "y", "z"].map((id) => ({ id, label: id })), cite: { article: 1 } },
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
	{ id: "first", matter: "sharing", reads: [] },
	{ id: "second", matter: "opening", reads: ["first"] },
	{ id: "third", matter: "opening-route", reads: ["first", "second"] },
] as const;

const ruleMatters = ["sharing.none", "sharing.conditional"] as const;

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

const questionOf = (id: string, matter: Matter, reads: readonly string[]): fc.Arbitrary<Question> =>
	someScale.chain((levels): fc.Arbitrary<Question> => {
		const common = { id, label: id, matter, scale: levels };
		if (levels.length === 0) return fc.constant({ ...common, rules: [] });
		const rule = fc.record(
			{
				id: fc.constantFrom("r1", "r2"),
				words: fc.constant([]),
				when: conditionOn(reads),
				unless: conditionOn(reads),
				atMost: fc.constantFrom(...levels.map((level) => level.id)),
				matter: fc.constantFrom(...ruleMatters),
			},
			{ requiredKeys: ["id", "words", "when", "atMost"] },
		);
		const silence = fc.constantFrom({}, {}, { otherwise: "not-stated" as const });
		return fc
			.tuple(fc.array(rule, { minLength: 1, maxLength: 3 }), silence)
			.map(([rules, otherwise]) => ({ ...common, rules, ...otherwise }));
	});

const scopeClause = (reads: readonly string[], matters: fc.Arbitrary<readonly Matter[] | "all">): fc.Arbitrary<ScopeClause> =>
	fc.record({
		id: fc.constantFrom("s1", "s2"),
		cite: fc.constant({ article: 2 }),
		quote: fc.constant("适用本办法"),
		when: conditionOn(reads),
		matters,
		otherwise: fc.constantFrom("silent", "elsewhere"),
	});

/** Clauses that read the first question leave it alone, so that nothing rests on itself. */
const someClause = fc.oneof(
	scopeClause([], fc.constant("all")),
	scopeClause([], fc.subarray([...ruleMatters, ...questions.map(({ matter }) => matter)], { minLength: 1 })),
	scopeClause(["first"], fc.subarray(["opening", "opening-route"], { minLength: 1 })),
);

/** Mostly in force; else the day is its last, its first is to come, or its first is not stated. */
const someTime = (on: Day) =>
	fc.oneof(
		{ arbitrary: fc.constant<Regulation["effective"]>({ from: "2022-02-01" }), weight: 6 },
		{
			arbitrary: fc.constantFrom<Regulation["effective"]>(
				{ from: "2022-02-01", until: on },
				{ from: "2027-01-01" },
				{ posted: "2022-02-01" },
				{ posted: "2027-01-01" },
				{},
			),
			weight: 1,
		},
	);

const someNevers = fc.oneof(
	{ arbitrary: fc.constant([]), weight: 6 },
	{ arbitrary: fc.tuple(fc.record({ when: conditionOn([]), words: fc.constant([]) })), weight: 1 },
);

const blank = {
	number: "",
	issuer: "",
	rank: "normative",
	region: "",
	source: { grade: "full text", note: "", sha256: "" },
	articles: {},
	vocabulary,
	duties: [],
	remedies: [],
	procedures: [],
	readings: [],
	unstated: [],
} as const;

/** A small text, which may read questions it does not state itself. */
const regulationOf = (id: string, on: Day): fc.Arbitrary<Regulation> =>
	fc
		.record({
			effective: someTime(on),
			scope: fc.array(someClause, { maxLength: 2 }),
			questions: fc
				.subarray([...questions], { minLength: 1 })
				.chain((some) => fc.tuple(...some.map(({ id: name, matter, reads }) => questionOf(name, matter, reads)))),
			never: someNevers,
		})
		.map((provisions): Regulation => ({ ...blank, ...provisions, id, title: id }));

const layerOf = (id: string, relation: Relation, on: Day): fc.Arbitrary<Layer> =>
	regulationOf(id, on).map((regulation) => ({ regulation, relation }));

const stack = (on: Day): fc.Arbitrary<Law> =>
	fc
		.array(fc.constantFrom<Relation[]>("prevails", "also", "base"), { minLength: 1, maxLength: 3, size: "max" })
		.chain((relations) => fc.tuple(...relations.map((relation, index) => layerOf(`text${index}`, relation, on))))
		.map((layers) => ({ id: "stack", label: "stack", region: "stack", layers }));

/**
 * A text alone or up to three in a stack, over three facts and three questions of which the later may read the earlier. What
 * is neither a fact nor a question of the law is read by none of them: `check` would refuse it.
 */
export const smallLaw = (on: Day): fc.Arbitrary<Law> =>
	fc
		.oneof({ arbitrary: regulationOf("alone", on), weight: 1 }, { arbitrary: stack(on), weight: 3 })
		.filter((law) => slipsIn(law).conditions.size === 0);
