import { describe, expect, test } from "vitest";
import { why } from "../../../src/analysis";
import { forcedBy } from "../../../src/analysis/what-if/smallest-forcing-set";
import type { KnownClasses } from "../../../src/engine/diagram/diagram";
import { decide } from "../../../src/index";
import { weifang2021 } from "../../../src/rules/weifang-2021";
import { compiledOn, completeStates, factsOf, on, partialStates, possible, questions } from "./cases";

const only = (state: KnownClasses, kept: readonly number[]): KnownClasses =>
	state.map((index, at) => (kept.includes(at) ? index : null));

describe.each(questions)("%s %s", (_, question, law) => {
	const compiled = compiledOn(law, question);

	test("the facts that force the answer do so alone, and none of them can be left out", () => {
		const wrong: unknown[] = [];
		for (const state of [...completeStates(compiled), ...partialStates(compiled, 2_000)]) {
			const outcomes = possible(compiled, state);
			const [outcome] = outcomes;
			if (outcomes.length !== 1 || outcome === undefined) continue;
			const forcing = forcedBy(compiled.root, state, outcome);
			const forced = (kept: readonly number[]) => possible(compiled, only(state, kept)).join() === outcome;
			const needless = forcing.filter((each) => forced(forcing.filter((other) => other !== each)));
			if (!forced(forcing) || needless.length > 0) wrong.push({ state, forcing, needless });
		}
		expect(wrong).toEqual([]);
	});

	test("no smaller set of the facts forces the answer", () => {
		const wrong: unknown[] = [];
		const smaller = (state: KnownClasses, outcome: string, size: number, from = 0, kept: readonly number[] = []): boolean => {
			if (kept.length === size) return possible(compiled, only(state, kept)).join() === outcome;
			for (let at = from; at < state.length; at += 1)
				if (state[at] !== null && smaller(state, outcome, size, at + 1, [...kept, at])) return true;
			return false;
		};
		for (const state of [...completeStates(compiled).slice(0, 60), ...partialStates(compiled, 60)]) {
			const [outcome, ...others] = possible(compiled, state);
			if (outcome === undefined || others.length > 0) continue;
			const { length } = forcedBy(compiled.root, state, outcome);
			if (length > 0 && smaller(state, outcome, length - 1)) wrong.push({ state, length });
		}
		expect(wrong).toEqual([]);
	});

	test("what is given as forcing is given to decide and comes out the same", () => {
		for (const state of completeStates(compiled).filter((_, at) => at % 997 === 0)) {
			const facts = factsOf(law, compiled, state);
			const { decision, forcing } = why(law, question, facts, { on });
			const kept = Object.fromEntries((forcing ?? []).map(({ fact }) => [fact, facts[fact]]));
			const again = decide(law, question, kept, { on });
			expect([again.status, again.answer]).toEqual([decision.status, decision.answer]);
			for (const { words } of forcing ?? []) expect(words.length).toBeGreaterThan(0);
		}
	});
});

test("while nothing is decided, nothing forces", () => {
	expect(why(weifang2021, "sharing", { inRegion: true }, { on }).forcing).toBeNull();
});

test("a text that says nothing is not forced to by any fact", () => {
	expect(why(weifang2021, "downgrade", { inRegion: true }, { on }).forcing).toEqual([]);
	expect(why(weifang2021, "sharing", { inRegion: true }, { on: "2019-01-01" }).forcing).toEqual([]);
});

test("a finding stands with the fact it forces by", () => {
	const stateSecret = { value: "involved", by: "保密办", on: "2025-09-01" } as const;
	const { decision, forcing } = why(weifang2021, "sharing", { inRegion: true, stateSecret }, { on });
	expect(decision.status).toBe("out-of-scope");
	expect(forcing?.map(({ fact, finding }) => [fact, finding])).toEqual([["stateSecret", stateSecret]]);
});
