import * as z from "zod/mini";
import type { Condition, Test } from "../../model/law/condition";
import { distinct } from "./list";
import { oneOfForms } from "./one-of-forms";
import { nameSchema } from "./scalars";
import type { Shape } from "./shape";

type Single = Extract<Test, { readonly operator: "equal" | "notEqual" }>;
type Several = Extract<Test, { readonly operator: "in" | "notIn" }>;

/** The value that a fact is compared with. `check` verifies that the fact can have it. */
export const valueSchema = z.union([z.boolean(), nameSchema]);

const test = z.discriminatedUnion("operator", [
	z.strictObject({ fact: nameSchema, operator: z.enum(["equal", "notEqual"]), value: valueSchema } satisfies Shape<Single>),
	z.strictObject({
		fact: nameSchema,
		operator: z.enum(["in", "notIn"]),
		value: distinct(valueSchema),
	} satisfies Shape<Several>),
]);

/** A condition of a provision. */
export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
	oneOfForms(
		["all", "any", "not", "fact"],
		z.union([
			z.strictObject({ all: z.array(conditionSchema) }),
			z.strictObject({ any: z.array(conditionSchema) }),
			z.strictObject({ not: conditionSchema }),
			test,
		]),
	),
);
