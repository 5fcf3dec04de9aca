import { type Diagrams, diagrams, type Node } from "../../engine/diagram/diagram";
import { valuesOf } from "../../engine/diagram/space";
import type { Stack } from "../../engine/layers/stack";
import type { Value } from "../../model/law/fact";

/**
 * Diagrams over partial states: beside the values that a fact may be found to have it has one more, the first, which is that
 * nobody knows it. Each diagram is true or false.
 */
export interface PartialStates {
	readonly stack: Stack;
	/** The facts, in the order of the variables. */
	readonly facts: readonly string[];
	readonly diagrams: Diagrams;
	readonly yes: Node;
	readonly no: Node;
	readonly and: (...nodes: readonly Node[]) => Node;
	readonly or: (...nodes: readonly Node[]) => Node;
	readonly not: (node: Node) => Node;
	readonly unknown: (fact: string) => Node;
	/** True where a value of the fact is known that passes. */
	readonly known: (fact: string, passes: (value: Value) => boolean) => Node;
}

/**
 * The partial states of the facts of a law.
 *
 * @param first the facts that come first in the order of the variables; all others of the law follow
 */
export const partialStates = (stack: Stack, first: readonly string[]): PartialStates => {
	const facts = [...new Set([...first, ...stack.vocabulary.keys()])];
	const variables = new Map(facts.map((fact, at) => [fact, at]));
	const values = facts.map((fact) => valuesOf(stack.vocabulary.get(fact)));
	const d = diagrams(values.map(({ length }) => length + 1));
	const [yes, no] = [d.leaf(true), d.leaf(false)];
	/** @param ofUnknown what is said where the fact is unknown */
	const onFact = (fact: string, ofUnknown: boolean, ofValue: (value: Value) => boolean): Node => {
		const variable = variables.get(fact);
		// Of a fact that the law does not have nothing is ever known.
		if (variable === undefined) return ofUnknown ? yes : no;
		return d.branch(variable, [ofUnknown, ...(values[variable] ?? []).map(ofValue)].map(d.leaf));
	};
	return {
		stack,
		facts,
		diagrams: d,
		yes,
		no,
		and: (...nodes) => nodes.reduce((a, b) => d.choose(a, b, no), yes),
		or: (...nodes) => nodes.reduce((a, b) => d.choose(a, yes, b), no),
		not: (node) => d.choose(node, no, yes),
		unknown: (fact) => onFact(fact, true, () => false),
		known: (fact, passes) => onFact(fact, false, passes),
	};
};
