import * as z from "zod/mini";

/**
 * The schemas of exactly the properties of a type, so that schema and model cannot drift apart. A property that is optional in
 * the model is `maybe` in the schema.
 */
export type Shape<T> = { readonly [K in keyof T]-?: z.core.$ZodType<T[K]> };

/** A property that may be absent, but not `undefined`. */
export const maybe = <S extends z.core.$ZodType>(schema: S): z.ZodMiniExactOptional<S> => z.exactOptional(schema);
