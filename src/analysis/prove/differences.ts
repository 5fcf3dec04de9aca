import { type Compiled, possibleOutcomes } from "../../engine/diagram/completions";
import type { Stack } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Value } from "../../model/law/fact";
import type { Failure } from "../../model/answer/proof";
import { referenceOutcome } from "../../engine/meaning";
import { eachComplete } from "./states";

/** The complete states of a question on which its diagram and plain reading of the rules differ, and how many were looked at. */
export const differences = (
	{ law }: Stack,
	question: string,
	on: Day,
	compiled: Compiled,
): { readonly states: number; readonly failures: readonly Failure[] } => {
	const failures: Failure[] = [];
	const states = eachComplete(law, question, on, (known) => {
		if (failures.length > 0) return;
		const plain = referenceOutcome(law, question, known, on);
		const [outcome, ...more] = [...possibleOutcomes(compiled, known)];
		if (more.length === 0 && (outcome ?? null) === plain) return;
		const facts: Readonly<Record<string, Value>> = Object.fromEntries(known);
		const found = `逐条判断为${plain ?? "不能并存"}，决定图为${outcome ?? "不能并存"}`;
		failures.push({ theorem: "exact", about: question, counterexample: { question, on, facts, found } });
	});
	return { states, failures };
};
