import fc from "fast-check";
import {
	type Condition,
	type Jurisdiction,
	type Question,
	type Regulation,
	type Relation,
	type Rule,
	type ScopeClause,
	vocabulary,
} from "../../src/author";
import { slipsIn } from "../../src/engine/layers/slips";
import type { Law, Matter, Value } from "../../src/index";

/** Small laws of every shape the model allows, over four facts, two of them lists. */
export const facts = vocabulary({
	rain: { label: "雨", ask: "是否下雨?", kind: "flag", cite: { article: 1 } },
	wind: { label: "风", ask: "是否有风?", kind: "flag", cite: { article: 1 } },
	season: {
		label: "季节",
		ask: "什么季节?",
		kind: [
			{ id: "spring", label: "春" },
			{ id: "summer", label: "夏" },
			{ id: "winter", label: "冬" },
		],
		cite: { article: 1 },
	},
	place: {
		label: "地点",
		ask: "什么地点?",
		kind: [
			{ id: "hill", label: "山" },
			{ id: "shore", label: "岸" },
			{ id: "town", label: "镇" },
		],
		cite: { article: 1 },
	},
});

/** The levels of both questions, strictest first. */
export const levels = ["shut", "half", "open"] as const satisfies readonly string[];

const words = [{ cite: { article: 1 }, quote: "文" }];
const matters: readonly Matter[] = ["sharing.none", "sharing.conditional"];

const flagTest = fc.record({
	fact: fc.constantFrom("rain", "wind"),
	operator: fc.constantFrom("equal" as const, "notEqual" as const),
	value: fc.boolean(),
});

const listTest = (fact: string, values: readonly string[]) =>
	fc.oneof(
		fc.record({
			fact: fc.constant(fact),
			operator: fc.constantFrom("equal" as const, "notEqual" as const),
			value: fc.constantFrom<Value>(...values),
		}),
		fc.record({
			fact: fc.constant(fact),
			operator: fc.constantFrom("in" as const, "notIn" as const),
			value: fc.subarray<Value>([...values], { minLength: 1 }),
		}),
	);

const factTest = fc.oneof(
	flagTest,
	listTest("season", ["spring", "summer", "winter"]),
	listTest("place", ["hill", "shore", "town"]),
);

const conditionOver = (leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
	fc.letrec<{ node: Condition }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 2, withCrossShrink: true },
			leaf,
			fc.record({ all: fc.array(tie("node"), { minLength: 1, maxLength: 2 }) }),
			fc.record({ any: fc.array(tie("node"), { minLength: 1, maxLength: 2 }) }),
			fc.record({ not: tie("node") }),
		),
	})).node;

/** A condition over the four facts. */
export const condition: fc.Arbitrary<Condition> = conditionOver(factTest);

const conditionOnFirst = conditionOver(fc.oneof(factTest, listTest("first", [...levels])));

const ruleOver = (when: fc.Arbitrary<Condition>): fc.Arbitrary<Omit<Rule, "id">> =>
	fc.record(
		{
			words: fc.constant(words),
			when,
			unless: when,
			atMost: fc.constantFrom<string>(...levels),
			matter: fc.constantFrom(...matters),
		},
		{ requiredKeys: ["words", "when", "atMost"] },
	);

/** A rule of the first question that stands on no matter. */
export const ruleWithoutMatter: fc.Arbitrary<Omit<Rule, "id">> = ruleOver(condition).map(({ matter: _, ...rule }) => rule);

type Scale = fc.Arbitrary<(typeof levels)[number][]>;

const someLevels: Scale = fc.subarray([...levels], { minLength: 1 });

/** All levels: the scale of a base, so that every two levels of a stack can be compared. */
const allLevels: Scale = fc.constant([...levels]);

const questionOf = (id: string, matter: Matter, when: fc.Arbitrary<Condition>, scale: Scale): fc.Arbitrary<Question> =>
	fc
		.record({
			scale,
			rules: fc.array(ruleOver(when), { maxLength: 4 }),
			grants: fc.array(fc.constantFrom(...matters), { maxLength: 1 }),
			told: fc.constantFrom({}, {}, { otherwise: "not-stated" as const }),
		})
		.map(({ scale, rules, grants, told }) => ({
			id,
			label: id,
			matter,
			...told,
			scale: scale.map((level) => ({ id: level, label: level, cite: { article: 1 }, quote: "文" })),
			rules: rules
				.filter(({ atMost }) => scale.some((level) => level === atMost))
				.map((rule, index) => ({ ...rule, id: `r${index}` })),
			grants: grants.map((granted) => ({ cite: { article: 1 }, quote: "文", matter: granted })),
		}));

const scopeClause: fc.Arbitrary<Omit<ScopeClause, "id">> = fc.record({
	cite: fc.constant({ article: 1 }),
	quote: fc.constant("文"),
	when: condition,
	matters: fc.oneof(
		fc.constant("all" as const),
		fc.constantFrom<readonly Matter[]>(["sharing"], ["sharing-route"], ["sharing", "sharing-route"], ["sharing.none"]),
	),
	otherwise: fc.constantFrom("silent" as const, "elsewhere" as const, "not-stated" as const),
});

const regulationWith = (scale: Scale): fc.Arbitrary<Regulation> =>
	fc
		.record({
			first: questionOf("first", "sharing", condition, scale),
			second: questionOf("second", "sharing-route", conditionOnFirst, scale),
			scope: fc.array(scopeClause, { maxLength: 2 }),
			never: fc.array(condition, { maxLength: 1 }),
		})
		.map(({ first, second, scope, never }) => ({
			id: "random",
			title: "随机办法",
			number: "一号",
			issuer: "某府",
			rank: "normative" as const,
			region: "某地",
			effective: { from: "2020-01-01" as const },
			source: { grade: "full text" as const, note: "", sha256: "" },
			articles: { 1: { title: "条", state: "encoded" as const } },
			vocabulary: facts,
			scope: scope.map((clause, index) => ({ ...clause, id: `s${index}` })),
			questions: [first, second],
			duties: [],
			remedies: [],
			procedures: [],
			readings: [],
			unstated: [],
			never: never.map((when) => ({ when, words })),
		}));

/** Whether a law reads no question, and no level of one, that no text of it has: `check` would refuse it. */
const isReadable = (law: Law): boolean => slipsIn(law).conditions.size === 0;

/** A regulation with a question `first` and a question `second` that may read it. */
export const regulation: fc.Arbitrary<Regulation> = regulationWith(someLevels).filter(isReadable);

/** A text of a stack: it may lack the first question, may not be in force yet in 2024, and its first day may not be stated. */
const textWith = (scale: Scale): fc.Arbitrary<Regulation> =>
	fc
		.tuple(
			regulationWith(scale),
			fc.boolean(),
			fc.constantFrom<Regulation["effective"]>(
				{ from: "2020-01-01" },
				{ from: "2020-01-01" },
				{ from: "2025-08-01" },
				{ posted: "2020-01-01" },
				{ posted: "2025-08-01" },
			),
		)
		.map(([law, whole, effective]) => ({ ...law, effective, questions: whole ? law.questions : law.questions.slice(1) }));

/** A stack of one to three regulations, the lowest of which is the base. */
export const jurisdiction: fc.Arbitrary<Jurisdiction> = fc
	.array(fc.tuple(textWith(someLevels), fc.constantFrom<Relation>("prevails", "also")), { maxLength: 2 })
	.chain((upper) => textWith(allLevels).map((base) => [...upper, [base, "base"] as const]))
	.chain((layers) => fc.array(condition, { maxLength: 1 }).map((never) => ({ layers, never })))
	.map(({ layers, never }) => ({
		id: "somewhere",
		label: "某地",
		region: "某地",
		layers: layers.map(([each, relation], index) => ({ regulation: { ...each, id: `random-${index}` }, relation })),
		never: never.map((when) => ({ when, words })),
	}))
	.filter(isReadable);

/** What is known of a case: any subset of the four facts. */
export const known: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record(
	{
		rain: fc.boolean(),
		wind: fc.boolean(),
		season: fc.constantFrom("spring", "summer", "winter"),
		place: fc.constantFrom("hill", "shore", "town"),
	},
	{ requiredKeys: [] },
);

/** A case of which every fact is known. */
export const complete: fc.Arbitrary<Readonly<Record<string, Value>>> = fc.record({
	rain: fc.boolean(),
	wind: fc.boolean(),
	season: fc.constantFrom("spring", "summer", "winter"),
	place: fc.constantFrom("hill", "shore", "town"),
});
