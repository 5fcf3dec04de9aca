import { expectTypeOf, test } from "vitest";
import * as z from "zod/mini";
import type { decisionShape } from "../../src/contract/shapes/decision";
import type { ResultNames } from "../../src/contract/shapes/names";
import { exactly, type Plain, type ResultShape } from "../../src/contract/shapes/shape";
import type { Decision, Issue } from "../../src/index";

const whole = {
	code: z.string(),
	path: z.array(z.union([z.string(), z.int()])),
	message: z.string(),
	input: z.exactOptional(z.string()),
	suggestion: z.exactOptional(z.string()),
};

test("a schema is one of a type if it is exactly that type", () => {
	expectTypeOf(exactly<Issue>()(z.strictObject(whole))).toEqualTypeOf<ResultShape<Issue>>();
	expectTypeOf<z.output<ReturnType<typeof decisionShape>>>().toEqualTypeOf<Plain<Decision>>();
	expectTypeOf<ResultNames["day"]>().not.toBeAny();
});

test("a property too few, too many, of another type, or not always there, is refused", () => {
	const { suggestion, ...less } = whole;
	// @ts-expect-error a property is missing
	exactly<Issue>()(z.strictObject(less));
	// @ts-expect-error there is none of this name
	exactly<Issue>()(z.strictObject({ ...whole, more: z.string() }));
	// @ts-expect-error it is a text
	exactly<Issue>()(z.strictObject({ ...whole, code: z.int() }));
	// @ts-expect-error it may be absent
	exactly<Issue>()(z.strictObject({ ...whole, suggestion: z.string() }));
	// @ts-expect-error it may not be absent
	exactly<Issue>()(z.strictObject({ ...whole, code: z.exactOptional(z.string()) }));
});
