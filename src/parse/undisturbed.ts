import * as z from "zod/mini";
import { bare } from "../model/own-property";

/**
 * Does some work of zod as if nothing had been put into `Object.prototype`.
 *
 * zod goes through its own tables, the shapes of schemas and the data with `for … in`, which also meets what all objects were
 * given: it then fails, or finds keys that nobody wrote. What is there is taken out while zod works and put back after it. The
 * work is synchronous and on plain data, so that nothing else can see it.
 */
export const undisturbed = <T>(work: () => T): T => {
	const lent = Object.keys(Object.prototype);
	if (lent.length === 0) return work();
	const taken = lent.map((name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)] as const);
	for (const name of lent) Reflect.deleteProperty(Object.prototype, name);
	try {
		return work();
	} finally {
		for (const [name, descriptor] of taken) if (descriptor) Reflect.defineProperty(Object.prototype, name, bare(descriptor));
	}
};

// zod puts the members of a kind of schema together when the first of it is made. The schemas of this library are made while it
// is loaded, so one of each kind is made before.
undisturbed(() => [
	z.array(z.unknown()),
	z.boolean(),
	z.custom(),
	z.discriminatedUnion("a", [z.strictObject({ a: z.literal("a") })]),
	z.enum(["a"]),
	z.exactOptional(z.int()),
	z.iso.date(),
	z.lazy(() => z.unknown()),
	z.nullable(z.optional(z.unknown())),
	z.partialRecord(z.string(), z.unknown()),
	z.pipe(z.unknown(), z.unknown()),
	z.readonly(z.record(z.string(), z.unknown())),
	z.tuple([z.unknown()]),
	z.union([z.unknown()]),
	z.string().check(z.minLength(0), z.maxLength(1), z.regex(/a/)),
	z.int().check(z.gte(0), z.lte(1), z.minimum(0), z.maximum(1)),
]);
