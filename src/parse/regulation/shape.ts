import * as z from "zod/mini";

/**
 * The schemas of all properties of a type, none left out and none beside them, so that schema and model cannot drift apart.
 * What is optional in the model is `maybe` in the schema.
 */
export type Shape<T> = { readonly [K in keyof T]-?: z.core.$ZodType<T[K]> };

/** A property that may be absent; `undefined` is not a value of it. */
export const maybe = <S extends z.core.$ZodType>(schema: S): z.ZodMiniExactOptional<S> => z.exactOptional(schema);
