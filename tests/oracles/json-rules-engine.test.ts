import fc from "fast-check";
import type { Event } from "json-rules-engine";
import { expect, test } from "vitest";
import { compile } from "../../src/analysis/compile/compile";
import { decide } from "../../src/engine/decide";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import type { Condition } from "../../src/model/law/condition";
import type { Finding, Value } from "../../src/model/law/fact";
import type { Layer } from "../../src/model/law/jurisdiction";
import type { Law } from "../../src/model/law/law";
import { laws } from "../../src/rules";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { smallLaw } from "./small-law";

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
	const nevers = [...("layers" in law ? (law.never ?? []) : []), ...layers.flatMap(({ regulation }) => regulation.never ?? [])];
	const terms = new Set([question, ...nevers.flatMap(({ when }) => termsIn(when))]);
	for (const term of terms) {
		for (const { matter, rules } of asked(term)) {
			const matters = [matter, ...rules.map((rule) => rule.matter)];
			const scoped = clauses.filter(
				({ matters: covered }) => covered === "all" || covered.some((one) => matters.includes(one)),
			);
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
	const said: Readonly<Record<string, unknown>>[] = events.map(({ params }) => params ?? {});
	const status = statuses.find((one) => said.some(({ status }) => status === one));
	if (status !== undefined) return status;
	const levels = said.flatMap(({ level }) => level ?? []);
	const scales = layersOf(law)
		.flatMap(({ regulation }) => regulation.questions.filter(({ id }) => id === question))
		.map(({ scale }): readonly unknown[] => scale.map(({ id }) => id));
	const stricter = (a: unknown, b: unknown) =>
		scales.some((scale) => scale.includes(a) && scale.includes(b) && scale.indexOf(a) < scale.indexOf(b));
	return levels.find((level) => !levels.some((other) => stricter(other, level)));
};

/** The states on which json-rules-engine, `decide` and `compile` do not all agree, with what each says; and the outcomes met. */
const disagreements = async (law: Law, question: string, states: readonly State[]) => {
	const engine = engineFor(law, question, { on });
	const compiled = compile(law, question, { on });
	const found: object[] = [];
	const outcomes = new Set<string>();
	for (const state of states) {
		const { status, answer } = decide(law, question, state, { on });
		const { events } = await engine.run(runtimeFacts(law, state));
		const ours = answer ?? status;
		const theirs = readFrom(law, question, events);
		const table = compiled.decide(state);
		const fast = compiled.answer(state) === table.answer ? (table.answer ?? table.status) : "two answers";
		outcomes.add(ours);
		if ([theirs, outcomeOf(events), fast].some((said) => said !== ours))
			found.push({ state, ours, theirs, read: outcomeOf(events), fast });
	}
	return { found, outcomes: [...outcomes].sort() };
};

test.each([
	["sharing", 60, ["conditional", "none", "out-of-scope", "unconditional"]],
	["sharingRoute", 2_520, ["apply", "blocked", "direct", "negotiate", "openingOnly", "out-of-scope", "unavailable"]],
	["opening", 576, ["conditional", "none", "out-of-scope", "unconditional"]],
	["openingRoute", 13_824, ["apply", "blocked", "demand", "direct", "none", "out-of-scope"]],
	["downgrade", 1, ["not-stated"]],
	["collection", 4, ["allowed", "out-of-scope", "prohibited"]],
	["paper", 32, ["allowed", "out-of-scope", "prohibited"]],
	["project", 8, ["out-of-scope", "rejected", "reviewable"]],
	["funding", 16, ["normal", "out-of-scope", "suspended"]],
	["liability", 20, ["none", "out-of-scope", "rectify", "referred"]],
	["userLiability", 12, ["none", "out-of-scope", "pursued"]],
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

test("on every complete state of small generated laws json-rules-engine comes to our answer", async () => {
	await fc.assert(
		fc.asyncProperty(smallLaw(on), async (law) => {
			for (const question of questionsOf(law)) {
				expect((await disagreements(law, question, statesOf(law, question))).found).toEqual([]);
			}
		}),
		{ numRuns: 1000 },
	);
});
