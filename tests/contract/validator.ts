import { Ajv, type AnySchemaObject, type Options, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isDay } from "../../src/calendar/day-number";
import type { OpenApi } from "../../src/contract";

/** Whether a value is valid, and where it was not. */
export type Validator = ValidateFunction;

/** What is written beside the shape of a schema, for whoever makes forms of it. */
const remarks = ["x-by", "x-cite", "x-canonical"] as const;

/** Refuses a schema with a keyword that it does not know; schemas are large, and compiled once. */
const options: Options = {
	strict: true,
	strictTypes: false,
	strictRequired: false,
	inlineRefs: false,
	code: { optimize: false },
	formats: { date: isDay },
};

const withRemarks = <A extends Ajv>(ajv: A): A => {
	for (const keyword of remarks) ajv.addKeyword({ keyword });
	return ajv;
};

/** Ajv for the draft of a schema, as a host in another system has it. */
export const ajvFor = (draft: unknown = "2020-12"): Ajv =>
	withRemarks(String(draft).includes("draft-07") ? new Ajv(options) : (new Ajv2020(options) as unknown as Ajv));

/** Compiles a schema with Ajv, by the draft that the schema itself names. */
export const validatorOf = (schema: object): Validator =>
	ajvFor((schema as { readonly $schema?: unknown }).$schema).compile(structuredClone(schema) as AnySchemaObject);

type Part = Readonly<Record<string, never>>;

/** Compiles the bodies and answers of a description: `("/weifang/assess", "post", "responses", "200")`. */
export const partsOf = (api: OpenApi) => {
	const ajv = ajvFor();
	ajv.addKeyword("components");
	ajv.addSchema({ $id: "https://host/api", components: structuredClone(api.components) });
	return (path: string, ...to: readonly string[]): Validator => {
		const at = to.reduce<Part>((part, key) => part[key] as unknown as Part, api.paths[path] as Part);
		const schema = JSON.stringify(at["content"]?.["application/json"]?.["schema"]);
		return ajv.compile(JSON.parse(schema.replaceAll('"#/components', '"https://host/api#/components')));
	};
};
