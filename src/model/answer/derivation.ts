import type { Finding, Value } from "../law/fact";

/** A truth value: `true`, `false`, or `null` for unknown (Kleene's third value, never a default). */
export type Truth = boolean | null;

/**
 * A condition with the truth of every node: the explanation is the condition itself.
 *
 * Each leaf has the given value (`null` if unknown) and the finding, if the fact is one.
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
