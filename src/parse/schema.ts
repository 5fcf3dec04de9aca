import * as z from "zod";
import { actors } from "../model/actor";
import type { FactDefinition } from "../model/fact";
import { freeze } from "../model/freeze";
import type { FactsOf, Law } from "../model/law";
import { longestText } from "./finding";
import { definedFacts, titleOf } from "./vocabulary";

const valueSchema = ({ kind }: FactDefinition) =>
	kind === "flag"
		? z.boolean()
		: z.enum(kind.map(({ id }) => id)).meta({ description: kind.map(({ id, label }) => `${id}：${label}`).join("；") });

const findingSchema = (definition: FactDefinition, by: string) =>
	z
		.strictObject({
			value: valueSchema(definition).nullable().meta({ title: "认定", description: "尚在认定中的为 null" }),
			by: z.string().min(1).max(longestText.by).meta({ title: "认定人", description: "认定人的姓名或者职务" }),
			on: z.iso.date().meta({ title: "认定日", description: "作出认定的日期" }),
			basis: z.string().max(longestText.basis).optional().meta({ title: "认定依据", description: "认定所依据的材料" }),
		})
		.meta({ description: `须由${by}认定` });

const factSchema = (definition: FactDefinition) =>
	(definition.finding ? findingSchema(definition, actors[definition.finding.by]) : valueSchema(definition))
		.nullable()
		.optional()
		.meta({ title: definition.label, description: definition.ask });

const made = new WeakMap<Law, z.ZodType>();

const schemaOf = (law: Law): z.ZodType => {
	const schema =
		made.get(law) ??
		z
			.strictObject(Object.fromEntries(definedFacts(law).map((definition) => [definition.id, factSchema(definition)])))
			.meta({ title: titleOf(law) });
	made.set(law, schema);
	return schema;
};

/**
 * The zod schema of the facts of a law, derived from its vocabularies.
 *
 * A strict object in which every fact is optional and may be `null`, both of which mean unknown. Flags are booleans, lists are the
 * ids of their values, and a fact that only a named actor may find is an object `{ value, by, on, basis? }`. It takes ids only;
 * `parseFacts` also takes labels and gives its reasons in Chinese.
 *
 * @param law a regulation alone, or the stack of laws of a place
 *
 * @example
 * ```ts
 * import { factsSchema } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * factsSchema(weifang).safeParse({ publicData: true, declaredOpen: null }).success; // true
 * factsSchema(weifang).safeParse({ publicData: "是" }).success; // false
 * ```
 */
export const factsSchema = <L extends Law>(law: L): z.ZodType<FactsOf<L>> =>
	// The shape is built from the same vocabularies as the type.
	schemaOf(law) as z.ZodType<FactsOf<L>>;

/**
 * The JSON Schema of the facts of a law, for forms and for systems in other languages.
 *
 * Plain frozen JSON, draft 2020-12. Each property has the law's own term as `title` and the question put to the clerk as
 * `description`.
 *
 * @param law a regulation alone, or the stack of laws of a place
 *
 * @example
 * ```ts
 * import { factsJsonSchema } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * factsJsonSchema(weifang).title; // "潍坊市现行规定"
 * factsJsonSchema(weifang).additionalProperties; // false
 * ```
 */
export const factsJsonSchema = (law: Law): z.core.JSONSchema.JSONSchema =>
	freeze(JSON.parse(JSON.stringify(z.toJSONSchema(schemaOf(law)))));
