import { isLeft } from "fp-ts/lib/Either.js";
import { explain, type Law } from "../../src/index";
import { parseFacts } from "../../src/parse";

const factsByInput = new WeakMap<object, object>();

/** The facts of a case, by the boundary every user goes through. They are read once: a mutated rule does not change what a fact is called. */
export const factsIn = (law: Law, input: object): object => {
	const earlier = factsByInput.get(input);
	if (earlier) return earlier;
	const facts = parseFacts(law, input);
	if (isLeft(facts)) throw new Error(explain(facts.left));
	factsByInput.set(input, facts.right);
	return facts.right;
};
