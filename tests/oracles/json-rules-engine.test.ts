import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/analysis";
import { completionsOf } from "../../src/engine/diagram/completions";
import { stackOn } from "../../src/engine/layers/stack";
import { meaningOf } from "../../src/engine/meaning";
import { decide, type Finding, type Law, type Value } from "../../src/index";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import { layersOf } from "../../src/model/law/law";
import { laws } from "../../src/rules";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { isThorough } from "../thorough";
import { smallLaw } from "./small-law";

const on = "2026-11-21";

/** A complete case: each fact behind a question with its value. */
type State = Readonly<Record<string, Value>>;

const questionsIn = (law: Law): readonly string[] => [
	...new Set(layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id))),
];

/** The facts behind a question, each with every value it can have, told apart by a rule or not. */
const valuesBehind = (law: Law, question: string): readonly (readonly [fact: string, values: readonly Value[]])[] =>
	completionsOf(stackOn(law, on), question).space.map(({ fact, classes }) => [fact, classes.flat()]);

const everyState = (law: Law, question: string): readonly State[] =>
	valuesBehind(law, question).reduce<readonly State[]>(
		(states, [fact, values]) => states.flatMap((state) => values.map((value) => ({ ...state, [fact]: value }))),
		[{}],
	);

/** Some complete states, always the same ones. */
const sampleOf = (law: Law, question: string, size: number): readonly State[] => {
	const facts = valuesBehind(law, question).map(([fact, values]) => [fact, fc.constantFrom(...values)] as const);
	return fc.sample(fc.record(Object.fromEntries(facts)), { seed: 20_261_121, numRuns: size });
};

/** The state as a host hands it over: signed where only a finding will do. */
const signed = (law: Law, state: State): Readonly<Record<string, Value | Finding>> => {
	const { vocabulary } = stackOn(law, on);
	return Object.fromEntries(
		Object.entries(state).map(([fact, value]) => [
			fact,
			vocabulary.get(fact)?.finding ? { value, by: "张某", on: "2026-01-05" } : value,
		]),
	);
};

/** The states in which json-rules-engine, `decide` and `compile` do not all say what the law means; and the outcomes met. */
const disagreements = async (law: Law, question: string, states: readonly State[]) => {
	const engine = engineFor(law, question, { on });
	const compiled = compile(law, question, { on });
	const different: object[] = [];
	const outcomes = new Set<string>();
	for (const state of states) {
		const facts = signed(law, state);
		const meaning = meaningOf(law, question, new Map(Object.entries(state)), on) ?? "undetermined";
		const { status, answer } = decide(law, question, facts, { on });
		const table = compiled.decide(facts);
		const said = {
			engine: outcomeOf((await engine.run(runtimeFacts(law, facts))).events),
			decide: answer ?? status,
			compile: table.answer ?? table.status,
			answer: compiled.answer(facts) ?? table.status,
		};
		outcomes.add(meaning);
		if (Object.values(said).some((outcome) => outcome !== meaning)) different.push({ state, meaning, ...said });
	}
	return { different, outcomes: [...outcomes].sort() };
};

test.each([
	["sharing", 384, ["conditional", "none", "out-of-scope", "unconditional"]],
	[
		"sharingRoute",
		92_160,
		["apply", "blocked", "direct", "negotiate", "notRecipient", "openingOnly", "out-of-scope", "unavailable"],
	],
	["opening", 1_536, ["conditional", "none", "out-of-scope", "unconditional"]],
	["openingRoute", 36_864, ["apply", "blocked", "demand", "direct", "none", "out-of-scope"]],
	["demand", 32, ["no", "out-of-scope", "yes"]],
	["downgrade", 1, ["not-stated"]],
	["collection", 4, ["allowed", "out-of-scope", "prohibited"]],
	["paper", 32, ["allowed", "out-of-scope", "prohibited"]],
	["project", 8, ["out-of-scope", "rejected", "reviewable"]],
	["funding", 16, ["normal", "out-of-scope", "suspended"]],
	["liability", 20, ["none", "out-of-scope", "rectify", "referred"]],
	["userLiability", 12, ["none", "out-of-scope", "pursued"]],
] as const)(
	"on the complete states of the facts behind %s (%i) json-rules-engine answers as the law means",
	async (question, size, outcomes) => {
		const states = everyState(weifang2021, question);
		expect(states).toHaveLength(size);
		// Of the larger ones, one in so many, and some of every outcome, however rare it is.
		const [least, apart] = isThorough ? [20_000, 13] : [500, 53];
		const oneIn = size > least ? apart : 1;
		const rare = isThorough || size < 40_000 ? 1 : 7;
		const met = new Map<string, number>();
		const compiled = compile(weifang2021, question, { on });
		const looked = states.filter((state, at) => {
			if (at % oneIn === 0) return true;
			if (at % rare !== 0) return false;
			// Only where to look is taken from here; what is right is the meaning.
			const level = compiled.answer(signed(weifang2021, state)) ?? "no level";
			met.set(level, (met.get(level) ?? 0) + 1);
			return (met.get(level) ?? 0) <= 50;
		});
		expect(await disagreements(weifang2021, question, looked)).toEqual({ different: [], outcomes });
	},
);

test.each(Object.values(laws).flatMap((law: Law) => questionsIn(law).map((question) => ({ law, question }))))(
	"on some sampled complete states json-rules-engine answers $question under $law.id as the law means",
	async ({ law, question }) => {
		expect((await disagreements(law, question, sampleOf(law, question, isThorough ? 100 : 12))).different).toEqual([]);
	},
);

test("on every complete state of small generated laws json-rules-engine answers as the law means", async () => {
	await fc.assert(
		fc.asyncProperty(smallLaw(on), async (law) => {
			for (const question of questionsIn(law)) {
				expect((await disagreements(law, question, everyState(law, question))).different).toEqual([]);
			}
		}),
		{ numRuns: isThorough ? 1000 : 60 },
	);
});
