import * as z from "zod/mini";
import type { Condition, Test } from "../../model/law/condition";
import { oneOfForms } from "./forms";
import { distinct } from "./list";
import type { Shape } from "./shape";
import { name } from "./writing";

type Single = Extract<Test, { readonly operator: "equal" | "notEqual" }>;
type Several = Extract<Test, { readonly operator: "in" | "notIn" }>;

/** What a fact is compared with; whether the fact can have it is for `check` to see. */
export const value = z.union([z.boolean(), name]);

const test = z.discriminatedUnion("operator", [
	z.strictObject({ fact: name, operator: z.enum(["equal", "notEqual"]), value } satisfies Shape<Single>),
	z.strictObject({ fact: name, operator: z.enum(["in", "notIn"]), value: distinct(value) } satisfies Shape<Several>),
]);

/** When something is the case. */
export const condition: z.ZodMiniType<Condition> = z.lazy(() =>
	oneOfForms(
		["all", "any", "not", "fact"],
		z.union([
			z.strictObject({ all: z.array(condition) }),
			z.strictObject({ any: z.array(condition) }),
			z.strictObject({ not: condition }),
			test,
		]),
	),
);
