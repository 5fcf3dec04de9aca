import type { Arbitrary } from "fast-check";
import type { Parsed } from "../../src/parse";
import type { Means } from "./means";
import type { Recipe } from "./mutations";

/** A parser with what it is fed, and what must hold of what it makes of it. */
export interface Target {
	readonly inputs: Arbitrary<Recipe>;
	readonly parse: (input: unknown) => Parsed<unknown>;
	readonly means: Means;
	/** Whether the path of an issue is that of a place of the input; otherwise it is a heading. */
	readonly isPositioned: boolean;
}
