import * as z from "zod/mini";
import type { FactDefinition, ListedValue } from "../../model/law/fact";
import { cite } from "./cite";
import { actor } from "./closed";
import { maybe, type Shape } from "./shape";
import { id, name } from "./writing";

const listedValue = z.strictObject({ id, label: name } satisfies Shape<ListedValue>);

const fact = z.strictObject({
	label: name,
	ask: name,
	kind: z.union([z.literal("flag"), z.array(listedValue).check(z.minLength(1))]),
	cite,
	finding: maybe(z.strictObject({ by: actor } satisfies Shape<NonNullable<FactDefinition["finding"]>>)),
} satisfies Shape<FactDefinition>);

/** The facts a text speaks of, by id. */
export const vocabulary = z.record(id, fact);
