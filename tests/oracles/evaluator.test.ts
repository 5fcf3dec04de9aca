import fc from "fast-check";
import { expect, test } from "vitest";
import { meaningOf } from "../../src/engine/meaning";
import type { Value } from "../../src/index";
import { layersOf } from "../../src/model/law/law";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { agreementOn } from "../reference/agreement";
import { evaluatorOf } from "../reference/evaluator";
import { isThorough } from "../thorough";
import { smallLaw } from "./small-law";

const on = "2026-11-21";
const questions = ["first", "second", "third"];

test("on complete states of small generated laws the evaluator of the tests says what the law means", () => {
	fc.assert(
		fc.property(
			smallLaw(on),
			fc.record({ flag: fc.boolean(), found: fc.boolean(), listed: fc.constantFrom("x", "y", "z") }),
			(law, state) => {
				const values = new Map<string, Value>(Object.entries(state));
				const stated = questions.filter((id) =>
					layersOf(law).some(({ regulation }) => regulation.questions.some((each) => each.id === id)),
				);
				for (const question of stated) {
					const meaning = meaningOf(law, question, values, on);
					expect([...evaluatorOf(law, question, on).possible(values)]).toEqual(meaning === null ? [] : [meaning]);
				}
			},
		),
		{ numRuns: isThorough ? 300 : 100 },
	);
});

test("on random partial states of 潍坊市现行规定, around every day on which it changes, an evaluator without diagrams agrees with all that answers", async () => {
	expect(await agreementOn(weifang, 1000, 16)).toMatchObject({ different: [], states: 1000 });
});

test("the same holds for each other law that ships", async () => {
	for (const law of Object.values(laws).filter(({ id }) => id !== "weifang"))
		expect([law.id, (await agreementOn(law, 20, 5)).different]).toEqual([law.id, []]);
});
