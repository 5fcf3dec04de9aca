import type { Finding, Value } from "../law/fact";

/** Whether something holds: yes, no, or `null` for not known yet (Kleene's third value, never a default). */
export type Truth = boolean | null;

/**
 * A condition with its truth written on every node: the explanation is the condition itself.
 *
 * At the leaves stand what was given (`null` when unknown) and, for open-textured words, whose finding it is.
 */
export type Derivation =
	| { readonly all: readonly Derivation[]; readonly holds: Truth }
	| { readonly any: readonly Derivation[]; readonly holds: Truth }
	| { readonly not: Derivation; readonly holds: Truth }
	| {
			readonly fact: string;
			readonly operator: "equal" | "notEqual" | "in" | "notIn";
			readonly value: Value | readonly Value[];
			readonly given: Value | null;
			readonly holds: Truth;
			readonly finding?: Finding;
	  };
