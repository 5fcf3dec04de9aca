import { expect, test } from "vitest";
import { prove } from "../../src/analysis";
import { largeLaw } from "../properties/large-law";

test("a law of sixty flags and two hundred rules is proven: on the diagram for every state, and against the meaning in a million states drawn from a fixed seed", () => {
	const { holds, questions } = prove(largeLaw(7));
	expect(questions.map(({ failures }) => failures)).toEqual([[]]);
	expect(holds).toBe(true);
	const [question] = questions;
	expect([question?.complete, question?.enumerated, question?.sampled]).toEqual([2 ** 60, 0, 1_000_000]);
	expect(question?.proven).toEqual(["no-gap", "exact-sampled", "no-dead-rule", "no-dead-condition", "never-opens"]);
	// A million states are decided rule by rule, however long a machine takes.
}, 1_200_000);
