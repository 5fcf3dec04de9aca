import type { Value } from "../../model/law/fact";
import { type Compiler, compilerFor, conditionsOf } from "./of-question";
import { type Known, matters, type Node, reachable } from "./diagram";
import { remembered } from "../memoize";
import type { Space } from "./space";
import type { Stack } from "../layers/stack";

/** Every completion of a case at once: what each comes to, over the facts that can tell them apart. */
export interface Compiled {
	readonly space: Space;
	readonly root: Node;
}

/** The known values of a case, by fact; a fact that is not in it is unknown. */
export type KnownFacts = ReadonlyMap<string, Value>;

/** For each fact of the space the class of its known value, or `null`. */
export const knownIn = ({ space }: Compiled, facts: KnownFacts): Known =>
	space.map(({ fact, classes }) => {
		const value = facts.get(fact);
		const index = value === undefined ? -1 : classes.findIndex((members) => members.includes(value));
		return index < 0 ? null : index;
	});

/** Exactly the outcomes that some completion of the known facts has. */
export const possibleOutcomes = (compiled: Compiled, facts: KnownFacts): ReadonlySet<string | boolean> =>
	reachable(compiled.root, knownIn(compiled, facts));

/** Exactly the unknown facts on which two completions that differ there alone come to different outcomes. */
export const missingFacts = (compiled: Compiled, facts: KnownFacts): readonly string[] => {
	const given = knownIn(compiled, facts);
	return compiled.space.filter((_, variable) => matters(compiled.root, variable, given)).map(({ fact }) => fact);
};

/** The completions of something a compiler has made a diagram of. */
export const completionsOf = ({ space, possible }: Compiler, node: Node): Compiled => ({ space, root: possible(node) });

/** The completions of one question in a stack, compiled once. */
export const compiledQuestion = remembered((stack: Stack, id): Compiled => {
	const compiler = compilerFor(stack, conditionsOf(stack, id));
	return completionsOf(compiler, compiler.question(id));
});
