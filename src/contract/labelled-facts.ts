import { findingParts } from "../parse/finding";
import type { JsonSchema } from "./json-schema";

/** A property with the Chinese term by which it can be named too, if that names nothing else. */
interface NamedProperty {
	readonly id: string;
	readonly label: string | undefined;
	readonly schema: JsonSchema;
}

/** A property is named once: by its id or by its term. */
const onceNamed = (names: readonly NamedProperty[]): readonly JsonSchema[] =>
	names.flatMap(({ id, label }) => (label === undefined ? [] : [{ not: { required: [id, label] } }]));

/** The properties of an object under their ids and under their terms. */
export const labelledObject = (names: readonly NamedProperty[]): JsonSchema => {
	const once = onceNamed(names);
	const properties = names.flatMap(({ id, label, schema }) => [
		[id, schema] as const,
		...(label === undefined ? [] : [[label, { ...schema, "x-canonical": id }] as const]),
	]);
	return { properties: Object.fromEntries(properties), ...(once.length > 0 ? { allOf: once } : {}) };
};

const unknownWords = [{ const: "未知", title: "未知", "x-canonical": null }];

/** The values of a list or flag, each also under its term. */
const labelledValues = (schema: JsonSchema): JsonSchema => {
	const values = schema.oneOf as readonly { readonly const: unknown; readonly title: string }[];
	const ids = values.map((value) => value.const);
	const terms = values
		.filter(({ const: id, title }) => id !== null && !ids.includes(title))
		.map(({ const: id, title }) => ({ const: title, title, "x-canonical": id }));
	const { type: _, ...rest } = schema;
	return { ...rest, oneOf: [...values, ...terms, ...unknownWords] };
};

/** A finding whose parts are named by id or by term. */
const labelledFinding = (finding: JsonSchema): JsonSchema => {
	const { properties, required, ...rest } = finding;
	const named = findingParts.map(({ id, label }): NamedProperty => {
		const schema = properties?.[id] ?? {};
		return { id, label, schema: id === "value" ? labelledValues(schema) : schema };
	});
	const object = labelledObject(named);
	const needed = named
		.filter(({ id }) => required?.includes(id))
		.map(({ id, label = id }) => ({ anyOf: [{ required: [id] }, { required: [label] }] }));
	return { ...rest, ...object, allOf: [...(object.allOf ?? []), ...needed] };
};

/** A fact as `parseFacts` takes it: values and the parts of a finding by id or by Chinese term, 未知 as unknown. */
export const labelledFact = (schema: JsonSchema): JsonSchema => {
	if (schema.oneOf !== undefined) return labelledValues(schema);
	const [finding, unknown] = schema.anyOf as readonly [JsonSchema, JsonSchema];
	return { ...schema, anyOf: [labelledFinding(finding), unknown, ...unknownWords] };
};
