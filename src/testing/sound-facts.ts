import { givenFacts, knownFacts } from "../engine/known-facts";
import type { Stack } from "../engine/layers/stack";

/** What an ordinary reader gets of a property, its own or inherited; nothing where reading it throws. */
const readable = (input: object, name: string): readonly (readonly [string, unknown])[] => {
	try {
		return [[name, Reflect.get(input, name)]];
	} catch {
		return [];
	}
};

/**
 * What can be taken of any input in good faith: the facts that are known or being determined, and nothing else.
 *
 * The law reads no inherited property and runs no getter. A host that does gets no worse value for it.
 */
export const soundFacts = (stack: Stack, input: unknown): object => {
	const holder: object = Object(input);
	const read = [...stack.vocabulary.keys()].filter((name) => name in holder).flatMap((name) => readable(holder, name));
	const { values, findings } = knownFacts(stack, givenFacts(Object.fromEntries(read)));
	return Object.fromEntries([...values, ...findings]);
};
