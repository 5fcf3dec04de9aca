import type * as z from "zod/mini";

/** A type as JSON has it: without `readonly`. */
export type Plain<T> = T extends string | number | boolean | null | undefined
	? T
	: T extends readonly (infer E)[]
		? Plain<E>[]
		: { -readonly [K in keyof T]: Plain<T[K]> };

/** The schema of a type of the model. */
export type ResultShape<T> = z.ZodMiniType<Plain<T>>;

type Identical<A, B> =
	(<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : { readonly expected: A; readonly declared: B };

/**
 * A schema that describes exactly a type of the model: the compiler refuses a property too many or too few, one that may be
 * absent and is not so in the model, and any other type.
 */
export const exactly =
	<T>() =>
	<S extends z.ZodMiniType>(
		schema: S & (Identical<Plain<T>, z.output<S>> extends true ? unknown : Identical<Plain<T>, z.output<S>>),
	): ResultShape<T> =>
		schema as unknown as ResultShape<T>;
