import type { Arbitrary } from "fast-check";
import { givenFacts, knownFacts } from "../../engine/known-facts";
import type { Stack } from "../../engine/layers/stack";
import type { Law, QuestionId } from "../../model/law/law";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { runTrial, type Trial, type Tried } from "../trial";
import { hostOpenness, isTooOpen } from "./openness";

/** A property as ordinary code reads it, own or inherited; nothing if reading it throws. */
const readProperty = (input: object, name: string): readonly (readonly [string, unknown])[] => {
	try {
		return [[name, Reflect.get(input, name)]];
	} catch {
		return [];
	}
};

/**
 * The sound facts of any input: those that are known or being determined.
 *
 * Inherited properties and getters count here, although the library itself does not read them: a host may.
 */
const soundFacts = (stack: Stack, input: unknown): object => {
	const holder: object = Object(input);
	const properties = [...stack.vocabulary.keys()]
		.filter((name) => name in holder)
		.flatMap((name) => readProperty(holder, name));
	const { values, findings } = knownFacts(stack, givenFacts(Object.fromEntries(properties)));
	return Object.fromEntries([...values, ...findings]);
};

/**
 * Tests a host on cases with faults, which may not make its answer more open than the law allows. If the host answers the same
 * without the faults, they are not the reason, and another law of this room reports the answer.
 */
export const faultsOpenNothing = <L extends Law, F>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L, F>,
	cases: (stack: Stack, question: string) => Arbitrary<unknown>,
	problem: string,
): Promise<Tried> =>
	runTrial(law, question, trial, cases, async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		if (!isTooOpen(answer)) return;
		const withoutFaults = await askHost(questionOnDay, host, soundFacts(questionOnDay.stack, facts));
		if (hostOpenness(answer) > hostOpenness(withoutFaults)) throw hostFailure(answer, problem);
	});
