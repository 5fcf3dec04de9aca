import * as z from "zod/mini";
import type { Term } from "./terms";

/** A JSON Schema as plain data. */
export interface JsonSchema {
	readonly title?: string;
	readonly description?: string;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly oneOf?: readonly JsonSchema[];
	readonly anyOf?: readonly JsonSchema[];
	readonly allOf?: readonly JsonSchema[];
	readonly [keyword: string]: unknown;
}

/** The drafts of JSON Schema in which a schema can be had. */
export type Draft = "2020-12" | "draft-07";

/** In which draft of JSON Schema; absent: 2020-12. */
export interface DraftOption {
	readonly draft?: Draft;
}

/** What is said of a schema beside its shape: the name under which others refer to it, and its further keywords. */
export type ShapeRegistry = z.core.$ZodRegistry<Readonly<Record<string, unknown>> & { readonly id?: string }>;

/** The values of a list, each with its Chinese term, as forms and generators of programs read them. */
export const titledValues = (values: readonly Term[]): JsonSchema => ({
	type: "string",
	oneOf: values.map(({ id, label }) => ({ const: id, title: label })),
});

/** The keyword under which a list is registered with its terms. */
const listed = "x-listed";

/**
 * One of some ids, each with its Chinese term; what has no ids accepts nothing.
 *
 * @param id the name under which others refer to the list; absent: it stands in each place
 */
export const enumeration = <Id extends string>(
	registry: ShapeRegistry,
	values: readonly Term<Id>[],
	id?: string,
): z.ZodMiniType<Id> => {
	const ids = [...new Set(values.map(({ id }) => id))];
	if (ids.length === 0) return z.never();
	const schema = z.enum(ids);
	registry.add(schema, {
		...(id === undefined ? {} : { id }),
		[listed]: ids.map((each) => values.find(({ id }) => id === each)),
	});
	// An enumeration of exactly these ids.
	return schema as unknown as z.ZodMiniType<Id>;
};

/** What is read of a node of JSON Schema while it is made. */
type Node = Record<string, unknown>;

const withTitles = ({ jsonSchema }: { readonly jsonSchema: object }): void => {
	const node = jsonSchema as Node;
	const values = node[listed];
	if (values === undefined) return;
	delete node[listed];
	delete node["enum"];
	Object.assign(node, titledValues(values as readonly Term[]));
};

/** The JSON Schema of a zod schema, as plain data. */
export const jsonSchemaOf = (schema: z.ZodMiniType, metadata: ShapeRegistry, { draft }: DraftOption): JsonSchema => {
	const target = draft === "draft-07" ? "draft-7" : "draft-2020-12";
	const made = z.toJSONSchema(schema, { metadata, target, override: withTitles });
	return atRoot(JSON.parse(JSON.stringify(made)));
};

/** A schema that is only a reference to one of its own parts, with that part in its place. */
const atRoot = (schema: JsonSchema): JsonSchema => {
	const { $ref, ...around } = schema;
	if (typeof $ref !== "string") return schema;
	const holder = "$defs" in around ? "$defs" : "definitions";
	const { [$ref.slice($ref.lastIndexOf("/") + 1)]: root, ...parts } = around[holder] as Readonly<Record<string, JsonSchema>>;
	return { ...around, ...root, [holder]: parts };
};

/** Refuses a draft that is none: the schema would be one that its reader does not understand. */
export const requireDraft = (draft: Draft = "2020-12"): Draft => {
	if (draft === "2020-12" || draft === "draft-07") return draft;
	throw new TypeError('draft 可填 "2020-12" 或者 "draft-07"');
};
