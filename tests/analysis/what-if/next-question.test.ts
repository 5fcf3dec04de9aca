import { describe, expect, test } from "vitest";
import { nextQuestion } from "../../../src/analysis";
import { inOrder } from "../../../src/analysis/what-if/order-of-questions";
import { missingFacts } from "../../../src/engine/diagram/completions";
import { decidingVariables, type KnownClasses } from "../../../src/engine/diagram/diagram";
import { decide, type Value } from "../../../src/index";
import { compiledOn, completeStates, factsOf, on, partialStates, questions } from "./cases";

describe.each(questions)("%s %s", (_, question, law) => {
	const compiled = compiledOn(law, question);
	const { space, root } = compiled;
	const values = (known: KnownClasses) =>
		new Map(
			known.flatMap((index, at): readonly (readonly [string, Value])[] => {
				const { fact = "", classes = [] } = space[at] ?? {};
				const value = index === null ? undefined : classes[index]?.[0];
				return value === undefined ? [] : [[fact, value]];
			}),
		);
	const next = new Map<string, number>();
	const nextOf = (known: KnownClasses): number => {
		const key = known.join();
		const earlier = next.get(key);
		if (earlier !== undefined) return earlier;
		const [first] = inOrder(compiled, known, missingFacts(compiled, values(known)));
		const variable = space.findIndex(({ fact }) => fact === first);
		if (variable >= 0 && !decidingVariables(root, known).has(variable)) throw new Error(`${first} cannot matter`);
		next.set(key, variable);
		return variable;
	};

	/** The share of the facts that the best order of asking has to ask, by trying every order. */
	const best = (): number => {
		const costs = new Map<string, number>();
		const cost = (known: KnownClasses): number => {
			const key = known.join();
			const earlier = costs.get(key);
			if (earlier !== undefined) return earlier;
			const least = [...decidingVariables(root, known)].map((at) => {
				const ways = (space[at]?.classes ?? []).map((_, index) => cost(known.with(at, index)));
				return 1 + ways.reduce((sum, each) => sum + each, 0) / ways.length;
			});
			const average = least.length > 0 ? Math.min(...least) : 0;
			costs.set(key, average);
			return average;
		};
		return cost(space.map(() => null)) / space.length;
	};

	test("an interview asks no fact that cannot matter, ends decided, and for questions of five facts or more asks at most 60 % of them, or a tenth more than the best order", () => {
		const states = completeStates(compiled);
		let count = 0;
		for (const state of states) {
			let known: KnownClasses = state.map(() => null);
			for (let at = nextOf(known); at >= 0; at = nextOf(known)) {
				known = known.with(at, state[at] ?? 0);
				count += 1;
			}
		}
		const share = count / (states.length * Math.max(1, space.length));
		if (space.length >= 5) expect(share).toBeLessThanOrEqual(Math.max(0.6, space.length === 5 ? 1.1 * best() : 0));
	});

	test("what is asked is exactly what is missing, each with its words and its values", () => {
		for (const state of partialStates(compiled, 30)) {
			const facts = factsOf(law, compiled, state);
			const { ask, decision } = nextQuestion(law, question, facts, { on });
			const missing = decide(law, question, facts, { on }).missing.map(({ fact }) => fact);
			expect(ask.map(({ fact }) => fact).sort()).toEqual([...missing].sort());
			expect(ask.length === 0).toBe(decision.status !== "undetermined");
			for (const each of ask) {
				expect(each.words.length).toBeGreaterThan(0);
				expect(each.ask).toContain("？");
			}
		}
	});
});
