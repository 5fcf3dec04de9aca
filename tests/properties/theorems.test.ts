import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enumerate } from "../../src/analysis/prove/enumerate";
import { digitsAt, valuesAt } from "../../src/analysis/prove/states";
import type { Layer, Regulation } from "../../src/author";
import { fitting, makingQuestion } from "../../src/engine/diagram/completions";
import { isQuestion, stackOn } from "../../src/engine/layers/stack";
import { meaningOf } from "../../src/engine/meaning";
import { type Decision, decide, type Law, type Value } from "../../src/index";
import { complete, jurisdiction, known, levels, regulation, ruleWithoutMatter } from "./random-law";

const on = "2024-09-02";
const question = fc.constantFrom("first", "second");
const ask = (law: Law, id: string, facts: Readonly<Record<string, Value>>): Decision => decide(law, id, facts, { on });

/** How open an outcome is; what has no level opens nothing. */
const openness = (outcome: string | null): number => (outcome === null ? -1 : (levels as readonly string[]).indexOf(outcome));
const most = ({ possible }: Decision): number => Math.max(-1, ...possible.map(openness));

const withRules = (
	law: Regulation,
	change: (rules: Regulation["questions"][number]["rules"]) => Regulation["questions"][number]["rules"],
) => ({
	...law,
	questions: law.questions.map((each) => ({ ...each, rules: change(each.rules) })),
});

/** Whether some text of the law has the question: another one is not asked. */
const isAsked = (law: Law, id: string): boolean => isQuestion(stackOn(law, on), id);

describe("over random stacks of laws", () => {
	test("decide agrees with plain enumeration on the outcomes and the missing facts of every partial state", () => {
		fc.assert(
			fc.property(jurisdiction, question, (law, id) => {
				const stack = stackOn(law, on);
				fc.pre(isAsked(law, id));
				const { builder } = fitting(stack, makingQuestion(stack, id));
				const plain = enumerate(builder, id, on);
				if (!plain) throw new Error("nothing bounds the enumeration");
				for (let state = 0; state < plain.states; state += 1) {
					const facts = Object.fromEntries(valuesAt(builder.space, digitsAt(builder.space, state)));
					const { possible, missing } = ask(law, id, facts);
					expect([...possible].sort()).toEqual([...plain.outcomesAt(state)].sort());
					expect(missing.map(({ fact }) => fact).sort()).toEqual([...plain.missingAt(state)].sort());
				}
			}),
			{ numRuns: 150 },
		);
	});

	test("a decision is decided exactly when one outcome is possible and it is a level", () => {
		fc.assert(
			fc.property(jurisdiction, question, known, (law, id, facts) => {
				fc.pre(isAsked(law, id));
				const { status, answer, possible, missing } = ask(law, id, facts);
				const single = possible.length === 1;
				expect(status === "decided").toBe(single && openness(possible[0] ?? null) >= 0);
				expect(answer).toBe(status === "decided" ? possible[0] : null);
				expect(status === "undetermined").toBe(!single);
				if (single) expect(missing).toEqual([]);
			}),
		);
	});

	test("unknown never opens: what is decided without a fact is decided alike with it", () => {
		fc.assert(
			fc.property(
				jurisdiction,
				question,
				complete,
				fc.subarray(["rain", "wind", "season", "place"]),
				(law, id, facts, kept) => {
					fc.pre(isAsked(law, id));
					const fewer = Object.fromEntries(Object.entries(facts).filter(([fact]) => kept.includes(fact)));
					const before = ask(law, id, fewer);
					const after = ask(law, id, facts);
					expect(before.possible).toEqual(expect.arrayContaining([...after.possible]));
					// Facts that cannot go together leave nothing to decide.
					if (before.status === "decided" && after.possible.length > 0) expect(after.answer).toBe(before.answer);
				},
			),
		);
	});

	test("an also layer never opens the question it adds to", () => {
		fc.assert(
			fc.property(jurisdiction, regulation, question, complete, (law, extra, id, facts) => {
				fc.pre(isAsked(law, id));
				// A rule may shut one question because another is open: only what is added to the question itself is compared.
				const questions = extra.questions.filter((each) => each.id === id);
				const also: Layer = { regulation: { ...extra, id: "extra", questions, never: [] }, relation: "also" };
				const before = ask(law, id, facts);
				const after = ask({ ...law, layers: [also, ...law.layers] }, id, facts);
				// Where a rule reads a question that no text has, nothing is concluded at all.
				if (after.remarks.some(({ kind }) => kind === "unchecked-law")) expect(after.answer).toBeNull();
				// Where the source is silent, the strictest level may be added: it opens nothing.
				else expect(most(after)).toBeLessThanOrEqual(Math.max(openness("shut"), most(before)));
			}),
		);
	});

	test("the same input gives the same bytes, in whatever order the facts are written", () => {
		fc.assert(
			fc.property(jurisdiction, question, known, (law, id, facts) => {
				fc.pre(isAsked(law, id));
				const reversed = Object.fromEntries(Object.entries(facts).toReversed());
				expect(JSON.stringify(ask(law, id, reversed))).toBe(JSON.stringify(ask(law, id, facts)));
				expect(JSON.parse(JSON.stringify(ask(law, id, facts)))).toEqual(ask(law, id, facts));
			}),
		);
	});
});

describe("over random regulations", () => {
	test("strictest wins: the answer is the strictest level of a rule that holds, and without one the most open, or that the source does not say", () => {
		fc.assert(
			fc.property(regulation, complete, (law, facts) => {
				const decision = ask({ ...law, scope: [], never: [] }, "first", facts);
				const holding = decision.grounds.filter(({ holds }) => holds === true).map(({ atMost }) => openness(atMost));
				const [first] = law.questions;
				const open = openness(first?.scale.at(-1)?.id ?? null);
				const silent = first?.otherwise !== undefined && holding.length === 0;
				expect(openness(decision.answer)).toBe(silent ? openness(null) : Math.min(open, ...holding));
			}),
		);
	});

	test("the order of rules does not matter, nor does saying one twice", () => {
		fc.assert(
			fc.property(regulation, question, known, fc.nat({ max: 5 }), (law, id, facts, turn) => {
				const turned = withRules(law, (rules) => {
					const again = rules.map((rule) => ({ ...rule, id: `${rule.id}-again` }));
					const both = [...again.toReversed(), ...rules];
					return [...both.slice(turn), ...both.slice(0, turn)];
				});
				const [before, after] = [ask(law, id, facts), ask(turned, id, facts)];
				expect(after.status).toBe(before.status);
				expect(after.possible).toEqual(before.possible);
				expect(after.missing.map(({ fact }) => fact).sort()).toEqual(before.missing.map(({ fact }) => fact).sort());
			}),
		);
	});

	test("adding a rule never opens what had a default", () => {
		fc.assert(
			fc.property(regulation, ruleWithoutMatter, known, (law, extra, facts) => {
				const [first] = law.questions;
				const admitted = first?.scale.some(({ id }) => id === extra.atMost);
				// Where the source tells no default, a rule may turn silence into a level.
				fc.pre(admitted === true && first?.otherwise === undefined);
				const stricter = {
					...law,
					questions: law.questions.map((each) =>
						each === first ? { ...each, rules: [...each.rules, { ...extra, id: "extra" }] } : each,
					),
				};
				expect(most(ask(stricter, "first", facts))).toBeLessThanOrEqual(most(ask(law, "first", facts)));
			}),
		);
	});

	test("a rule that gives way to its unless has no effect where the unless holds", () => {
		fc.assert(
			fc.property(regulation, complete, (law, facts) => {
				const bare = { ...law, scope: [], never: [] };
				const excepted = ask(bare, "first", facts)
					.grounds.filter(({ unless }) => unless?.holds === true)
					.map(({ rule }) => rule);
				const without = withRules(bare, (rules) => rules.filter(({ id }) => !excepted.includes(id)));
				expect(ask(without, "first", facts).answer).toBe(ask(bare, "first", facts).answer);
			}),
		);
	});

	test("before its first day and after its last a text answers nothing", () => {
		fc.assert(
			fc.property(regulation, question, complete, (law, id, facts) => {
				const dated: Regulation = { ...law, effective: { from: "2022-02-01", until: "2027-01-31" } };
				const status = (day: "2022-01-31" | "2022-02-01" | "2027-01-31" | "2027-02-01") =>
					decide(dated, id, facts, { on: day }).status;
				expect([status("2022-01-31"), status("2027-02-01")]).toEqual(["not-in-force", "not-in-force"]);
				for (const day of ["2022-02-01", "2027-01-31"] as const) {
					const expected = meaningOf(dated, id, new Map(Object.entries(facts)), day);
					expect(decide(dated, id, facts, { on: day }).possible).toEqual(expected === null ? [] : [expected]);
				}
			}),
		);
	});
});
