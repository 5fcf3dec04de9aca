import { describe, expect, test } from "vitest";
import { type Change, changes } from "../../../src/analysis";
import { settingsReaching } from "../../../src/analysis/what-if/ways-to-level";
import { namesIn } from "../../../src/engine/conditions";
import type { KnownClasses } from "../../../src/engine/diagram/diagram";
import { scaleOf, stackOn } from "../../../src/engine/layers/stack";
import { decide, type Law, remedy, type Value } from "../../../src/index";
import { layersOf } from "../../../src/model/law/law";
import { laws } from "../../../src/rules";
import { isThorough, some } from "../../thorough";
import { compiledOn, completeStates, factsOf, on, partialStates, possible, questions, signed } from "./cases";

const set = (state: KnownClasses, settings: readonly { readonly variable: number; readonly index: number }[]): KnownClasses =>
	settings.reduce<KnownClasses>((after, { variable, index }) => after.with(variable, index), state);

/** Facts after the changes of a way, each to the first value that will do. */
const applied = (
	law: Law,
	facts: object,
	changes: readonly { readonly fact: string; readonly to: readonly Value[] }[],
	basis?: string,
): object => ({
	...facts,
	...Object.fromEntries(
		changes.map(({ fact, to }) => [
			fact,
			signed(stackOn(law, on).vocabulary.get(fact)?.finding !== undefined, to[0] as Value, basis),
		]),
	),
});

/** The facts that must hold after a remedy. */
const requiredBy = (law: Law, id: string | undefined): readonly string[] =>
	layersOf(law)
		.flatMap(({ regulation }) => regulation.remedies)
		.flatMap((remedy) => (remedy.id === id && remedy.requires ? namesIn(remedy.requires) : []));

const levelled = questions.filter(([, question, law]) => scaleOf(stackOn(law, on), question).length > 0);

describe.each(levelled)("%s %s", (_, question, law) => {
	const compiled = compiledOn(law, question);
	const levels = scaleOf(stackOn(law, on), question).map(({ id }) => id);

	test("applied, every set of changes reaches the level, and no fact of it can be left as it is", () => {
		const wrong: unknown[] = [];
		const states = completeStates(compiled);
		for (const [at, state] of [...states, ...partialStates(compiled, 300)].entries()) {
			const goal = levels[at % levels.length] ?? "";
			for (const settings of settingsReaching(compiled.root, state, goal).all) {
				const reaches = (some: typeof settings) => possible(compiled, set(state, some)).join() === goal;
				const needless = settings.filter((each) => reaches(settings.filter((other) => other !== each)));
				if (!reaches(settings) || needless.length > 0) wrong.push({ state, goal, settings, needless });
			}
		}
		expect(wrong).toEqual([]);
	});

	test("brute force finds no level that is reached by changing fewer facts, nor another set of one or two facts", () => {
		const wrong: unknown[] = [];
		const radices = compiled.space.map(({ classes }) => classes.length);
		for (const [at, state] of [
			...some(completeStates(compiled), 8, 25),
			...partialStates(compiled, isThorough ? 25 : 6),
		].entries()) {
			const goal = levels[at % levels.length] ?? "";
			const sets = settingsReaching(compiled.root, state, goal).all.map((settings) =>
				settings.map(({ variable }) => variable).join(),
			);
			const reaching = new Set<string>();
			const reaches = (after: KnownClasses) => possible(compiled, after).join() === goal;
			if (reaches(state)) reaching.add("");
			const each = (after: KnownClasses, from: number, changed: readonly number[]): void => {
				for (let variable = from; variable < radices.length; variable += 1) {
					for (let index = 0; index < (radices[variable] ?? 0); index += 1) {
						if (after[variable] === index) continue;
						const next = after.with(variable, index);
						const variables = [...changed, variable];
						if (reaches(next)) reaching.add(variables.join());
						if (variables.length < 2) each(next, variable + 1, variables);
					}
				}
			};
			each(state, 0, []);
			const inside = (inner: string, outer: string) =>
				inner !== outer && (inner === "" || inner.split(",").every((one) => outer.split(",").includes(one)));
			const smallest = [...reaching].filter((one) => ![...reaching].some((other) => inside(other, one)));
			const ours = [...new Set(sets)].filter((one) => one === "" || one.split(",").length <= 2);
			if (JSON.stringify(ours.sort()) !== JSON.stringify(smallest.sort())) wrong.push({ state, goal, ours, smallest });
		}
		expect(wrong).toEqual([]);
	});

	test("a lawful way is one that the remedies of the law bring about, and nothing else is offered as lawful", () => {
		const states = some(completeStates(compiled), 8, 25);
		for (const [at, state] of states.entries()) {
			const facts = factsOf(law, compiled, state);
			const goal = levels[at % levels.length] ?? "";
			const { ways } = changes(law, question, facts, goal, { on });
			for (const { changes, lawful } of ways) {
				const needs = changes.flatMap((change) => change.needs ?? []);
				expect(decide(law, question, applied(law, facts, changes), { on }).answer).toBe(goal);
				if (!lawful) {
					expect(changes.some(({ means }) => means === "none")).toBe(true);
					continue;
				}
				expect(decide(law, question, applied(law, facts, [...changes, ...needs]), { on }).answer).toBe(goal);
				const remedies = new Set(changes.map((change) => change.remedy));
				for (const id of remedies) {
					const own = changes.filter((change) => change.remedy === id);
					const others = changes.filter((change) => change.remedy !== id);
					// What another remedy of the same way brings about may be what this one requires.
					const proven = others.filter(({ fact }) => requiredBy(law, id).includes(fact));
					const made = [...proven, ...own, ...own.flatMap((change: Change) => change.needs ?? [])];
					const changed = applied(law, {}, made, "采取措施之后的审查意见");
					const result = remedy(law, question, applied(law, facts, others), id ?? "", changed, { on });
					expect(result.refused).toEqual([]);
				}
			}
		}
	});
});

describe("under the stack of 潍坊", () => {
	const weifang: Law = laws.weifang;
	const finding = <V extends Value>(value: V) => ({ value, by: "某局", on: "2025-09-01" });
	const open = {
		inRegion: true,
		publicData: true,
		provider: "utility",
		dutyData: false,
		stateSecret: finding("none"),
		workSecret: finding(false),
		personalInfo: "none",
		separateConsent: false,
		endangersSecurity: finding(false),
		harmsThirdParty: finding(false),
		contractOrIp: finding(false),
		lawOnOpening: "silent",
		ruleOnOpening: "silent",
		conditionsNeeded: finding(false),
	};

	test("a state secret is opened by declassification alone", () => {
		const secret = { ...open, stateSecret: finding("determined") };
		const { ways } = changes(weifang, "opening", secret, "unconditional", { on });
		expect(ways.map(({ changes, lawful }) => [lawful, changes.map(({ fact, remedy }) => [fact, remedy])])).toEqual([
			[true, [["stateSecret", "declassify"]]],
		]);
	});

	test("no fact on which only the scope turns is ever changed lawfully", () => {
		const outside = { ...open, inRegion: false };
		const { ways } = changes(weifang, "opening", outside, "unconditional", { on });
		expect(ways.map(({ lawful, changes }) => [lawful, changes.map(({ fact, means }) => [fact, means])])).toEqual([
			[false, [["inRegion", "none"]]],
		]);
	});

	test("what is not known is found, not changed; a case that has the level needs nothing", () => {
		const { contractOrIp: _, ...unknown } = open;
		const { ways } = changes(weifang, "opening", unknown, "unconditional", { on });
		expect(ways).toEqual([
			{
				changes: [{ fact: "contractOrIp", from: null, to: [false], by: expect.any(String), means: "finding" }],
				lawful: true,
			},
		]);
		expect(changes(weifang, "opening", open, "unconditional", { on }).ways).toEqual([{ changes: [], lawful: true }]);
	});
});
