import { expect, test } from "vitest";
import { interpret, type LawTable, table, vectors } from "../../src/export";
import { expectedOf } from "../../src/export/vectors";
import { decide, type Law } from "../../src/index";
import { laws } from "../../src/rules";

const questions = ["sharing", "opening", "paper"] as const;
const form = table(laws["weifang-2021"], { questions });
const cases = vectors(form);

test("the vectors of a table are the same each time, and ask every question in every interval on its first and last day", () => {
	expect(JSON.stringify(vectors(table(structuredClone(laws["weifang-2021"]) as Law, { questions })))).toBe(
		JSON.stringify(cases),
	);
	for (const { from, until } of form.intervals) {
		const asked = (day: string | null) => new Set(cases.filter(({ on }) => on === day).map(({ question }) => question));
		for (const day of [from, until].filter((each) => each !== null)) expect(asked(day).size).toBe(form.questions.length);
	}
});

test("decide answers the vectors too", () => {
	const law: Law = laws["weifang-2021"];
	const labels = new Map(form.facts.map(({ id, label }) => [label, id]));
	const value = (fact: string, written: unknown) => {
		const { values = [] } = form.facts.find(({ id }) => id === fact) ?? {};
		const id = values.find(([, label]) => label === written)?.[0] ?? written;
		return id === "true" || id === "false" ? id === "true" : id;
	};
	const byId = (facts: object) =>
		Object.fromEntries(
			Object.entries(facts).map(([name, given]) => {
				const fact = labels.get(name) ?? name;
				const isFinding = typeof given === "object" && given !== null && "value" in given;
				return [fact, isFinding ? { ...given, value: value(fact, given.value) } : value(fact, given)];
			}),
		);
	// A fact given twice is one fact to decide.
	const once = cases.filter(({ facts }) => Object.keys(byId(facts)).length === Object.keys(facts).length);
	expect(once.length).toBeGreaterThan(1_000);
	const wrong = once.filter(({ question, facts, on, asOf, expected }) => {
		const { status, possible, missing } = decide(law, question, byId(facts), { on, asOf });
		const told = [status, possible, missing.map(({ fact }) => fact)];
		return JSON.stringify(told) !== JSON.stringify([expected.status, expected.possible, expected.missing]);
	});
	expect(wrong).toEqual([]);
});

/** Whether a table still gives the answer of a vector. */
const isAnswered = (changed: LawTable, { question, facts, on, asOf, expected }: (typeof cases)[number]): boolean =>
	JSON.stringify(expectedOf(interpret(changed, question, facts, { on, asOf }))) === JSON.stringify(expected);

test("the vectors notice a table in which one edge leads elsewhere, wherever something else is said", () => {
	const small = table(laws["weifang-2021"], { questions: ["paper"], on: "2026-11-21" });
	const own = vectors(small);
	const mutants = small.nodes.flatMap((node, at) =>
		node.slice(1).flatMap((to, edge) => {
			const wrong = [-1, -2, at - 1].find((other) => other !== to && other < at) ?? -1;
			return [small.nodes.with(at, node.with(edge + 1, wrong))];
		}),
	);
	const alive = mutants.filter((nodes) => own.every((each) => isAnswered({ ...small, nodes }, each)));
	expect(mutants.length).toBeGreaterThan(40);
	expect(alive.length / mutants.length).toBeLessThan(0.2);
});
