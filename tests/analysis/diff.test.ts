import { describe, expect, test } from "vitest";
import { diff } from "../../src/analysis";
import { outcomesOf } from "../../src/analysis/diff/outcomes";
import type { Regulation } from "../../src/author";
import { stackOn } from "../../src/engine/layers/stack";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

const all = Object.values<Law>(laws);
const days: readonly Day[] = ["2019-01-01", "2022-01-01", "2024-09-02", "2025-07-31", "2025-08-01", "2026-11-21", "2027-02-01"];

const signed = (law: Law, on: Day, facts: Readonly<Record<string, Value>>) => {
	const { vocabulary } = stackOn(law, on);
	return Object.fromEntries(
		Object.entries(facts)
			.filter(([fact]) => vocabulary.has(fact))
			.map(([fact, value]) => [fact, vocabulary.get(fact)?.finding ? { value, by: "某局", on: "2024-08-30" } : value]),
	);
};

const outcome = (law: Law, question: string, facts: Readonly<Record<string, Value>>, on: Day): string => {
	const { answer, status } = decide(law, question, signed(law, on, facts), { on });
	return answer ?? status;
};

const pairs: readonly (readonly [string, Law, Day, Law, Day])[] = [
	["潍坊, before and after the regulation of the State Council", weifang, "2025-07-31", weifang, "2025-08-01"],
	["the measures alone and the stack", weifang2021, "2026-11-21", weifang, "2026-11-21"],
	["the measures and the regulation of the State Council", weifang2021, "2025-09-24", stateCouncil809, "2025-09-24"],
	["the law on personal information and the stack", pipl2021, "2025-09-24", weifang, "2025-09-24"],
	["潍坊, before and after the measures ended", weifang, "2027-01-31", weifang, "2027-02-01"],
];

describe("the difference between a law and itself", () => {
	test.each(all.flatMap((law) => days.map((on) => [law.id, on, law] as const)))("%s on %s is empty", (_, on, law) => {
		const { direction, questions, apart } = diff(law, law, { on });
		expect([direction, apart, questions.flatMap(({ differing }) => differing)]).toEqual(["equivalent", [], []]);
	});
});

describe.each(pairs)("%s", (_, left, on, right, against) => {
	const difference = diff(left, right, { on, against });

	test("every difference that is listed comes out so when its example is decided", () => {
		const listed = difference.questions.flatMap(({ question, differing }) => differing.map((pair) => ({ question, ...pair })));
		for (const { question, example, ...pair } of listed) {
			expect([outcome(left, question, example, on), outcome(right, question, example, against)]).toEqual([
				pair.left,
				pair.right,
			]);
		}
		expect(listed.length).toBeGreaterThan(0);
	});

	test("the counts are those of looking at every state", () => {
		const [ours, theirs] = [stackOn(left, on), stackOn(right, against)];
		for (const { question, states, differing } of difference.questions) {
			const [a, b] = [outcomesOf(ours, question), outcomesOf(theirs, question)];
			const facts = [...new Set([...a.space, ...b.space].map(({ fact }) => fact))];
			const values = facts.map((fact) =>
				[a, b].flatMap(({ space }) => space.filter((each) => each.fact === fact)).map(({ classes }) => classes.flat()),
			);
			const axes = values.map(([first = [], second]) => first.filter((value) => !second || second.includes(value)));
			if (axes.reduce((size, axis) => size * axis.length, 1) > 3_000) continue;
			const counts = new Map<string, number>();
			const visit = (at: number, known: Readonly<Record<string, Value>>): void => {
				const [fact, axis] = [facts[at], axes[at]];
				if (fact !== undefined && axis) for (const value of axis) visit(at + 1, { ...known, [fact]: value });
				else {
					const key = [outcome(left, question, known, on), outcome(right, question, known, against)].join(" → ");
					counts.set(key, (counts.get(key) ?? 0) + 1);
				}
			};
			visit(0, {});
			// What a law takes to be impossible is undetermined there.
			const possible = [...counts].filter(([key]) => !key.includes("undetermined"));
			const listed = new Map(differing.map((pair) => [`${pair.left} → ${pair.right}`, pair.states]));
			for (const [key, count] of possible) {
				const [one, other] = key.split(" → ");
				if (one !== other) expect([question, key, listed.get(key)]).toEqual([question, key, count]);
			}
			expect(listed.size).toBe(possible.filter(([key]) => key.split(" → ")[0] !== key.split(" → ")[1]).length);
			expect(states).toBe(possible.reduce((sum, [, count]) => sum + count, 0));
		}
	});
});

describe("the direction", () => {
	const changed = (
		rules: (all: Regulation["questions"][number]["rules"]) => Regulation["questions"][number]["rules"],
	): Regulation => ({
		...weifang2021,
		questions: weifang2021.questions.map((question) =>
			question.id === "opening" ? { ...question, rules: rules(question.rules) } : question,
		),
	});
	const fewer = changed((rules) => rules.filter(({ id }) => id !== "23(3)"));
	const on: Day = "2024-09-02";
	const of = (left: Law, right: Law) =>
		diff(left, right, { on }).questions.find(({ question }) => question === "opening")?.direction;

	test("a law with a restriction less is looser, with one more stricter, with one exchanged for another mixed", () => {
		expect(of(weifang2021, fewer)).toBe("looser");
		expect(of(fewer, weifang2021)).toBe("stricter");
		expect(
			of(
				fewer,
				changed((rules) => rules.filter(({ id }) => id !== "23(4)")),
			),
		).toBe("mixed");
	});

	test("questions that one of the laws does not have are named", () => {
		expect(diff(weifang2021, weifang, { on }).apart).toEqual([{ question: "departmentLiability", of: "right" }]);
	});
});
