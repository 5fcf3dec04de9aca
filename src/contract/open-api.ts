import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type Law, titleOf } from "../model/law/law";
import { bare } from "../model/own-property";
import { sealed } from "../model/sealed";
import { eventsWith } from "./events-schema";
import { factsJsonSchema } from "./facts-schema";
import type { JsonSchema } from "./json-schema";
import { listSchemas } from "./list-schemas";
import { namedResultSchemas } from "./result-schema";
import { proceduresOf, questionsOf } from "./terms";

/** A description of a service in OpenAPI 3.1, as plain data. */
export interface OpenApi {
	readonly openapi: "3.1.0";
	readonly info: { readonly title: string; readonly version: string; readonly description: string };
	readonly paths: Readonly<Record<string, JsonSchema>>;
	readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> };
}

/** What the description says of the service itself. */
export interface OpenApiOptions {
	readonly title?: string;
	/** The version of the service; absent: `1`. */
	readonly version?: string;
	/** Only the facts that the questions can ask under the texts in force on this day; absent: on any day. */
	readonly on?: Day;
}

const prefix = "#/components/schemas/";

/** A schema with its references to its own parts turned into references to components, whose names begin so. */
const relocated = (node: unknown, start: string): unknown => {
	if (Array.isArray(node)) return node.map((each) => relocated(each, start));
	if (typeof node !== "object" || node === null) return node;
	return Object.fromEntries(
		Object.entries(node).map(([key, value]) => [
			key,
			key === "$ref" && typeof value === "string" ? value.replace("#/$defs/", `${prefix}${start}`) : relocated(value, start),
		]),
	);
};

const referring = (schema: JsonSchema, start: string): JsonSchema => relocated(schema, start) as JsonSchema;

const json = (schema: JsonSchema): JsonSchema => ({ "application/json": { schema } });

const date: JsonSchema = { type: "string", format: "date" };
const on: JsonSchema = { ...date, description: "适用哪一日施行中的规定" };
const asOf: JsonSchema = { ...date, description: "截至哪一日所知的事实；不写即同 on" };
const today: JsonSchema = { ...date, description: "今日：期限算到哪一日" };

/** Everything that is wrong with what was asked. */
const wrong = json({ type: "array", items: { $ref: `${prefix}Issue` }, minItems: 1 });

const unread: JsonSchema = { description: "请求读不出，或者没有这一地址：逐项列明", content: wrong };

const operationName = (law: Law, name: string, of?: string): string =>
	[name, law.id, ...(of === undefined ? [] : [of])].join("_");

/** An operation without a body, which answers with a list to choose from. */
const listed = (operationId: string, summary: string, tag: string, result: string): JsonSchema => ({
	get: {
		operationId,
		summary,
		tags: [tag],
		responses: { 200: { description: "结果", content: json({ $ref: `${prefix}${result}` }) }, "4XX": unread },
	},
});

/** The laws of the service. */
const lawsPath = ["/laws", listed("laws", "可选的规定", "规定", "Laws")] as const;

/** An operation that is asked with a body, and answers with a result or with everything that is wrong with the body. */
const asked = (
	law: Law,
	name: string,
	[summary, of]: readonly [summary: string, of: string | undefined],
	properties: Readonly<Record<string, JsonSchema>>,
	required: readonly string[],
	result: string,
): JsonSchema => ({
	post: {
		operationId: operationName(law, name, of),
		summary,
		tags: [titleOf(law)],
		requestBody: {
			required: true,
			content: json({ type: "object", properties, required, additionalProperties: false }),
		},
		responses: {
			200: { description: "结果", content: json({ $ref: `${prefix}${law.id}.${result}` }) },
			422: { description: "输入有误：逐项列明", content: wrong },
			"4XX": unread,
		},
	},
});

const withoutDraft = ({ $schema, ...schema }: JsonSchema): JsonSchema => schema;

/** The components of one law: the facts of each question, and the results. */
const componentsOf = (law: Law, day: Day | undefined): readonly (readonly [string, JsonSchema])[] => {
	const under = day === undefined ? {} : { on: day };
	const facts = questionsOf(law).map(
		({ id }) => [`Facts.${id}`, withoutDraft(factsJsonSchema(law, { question: id, ...under }))] as const,
	);
	const all = ["Facts", withoutDraft(factsJsonSchema(law))] as const;
	const results = Object.entries(namedResultSchemas(law));
	return [all, ...facts, ...results].map(([name, schema]) => [`${law.id}.${name}`, referring(schema, `${law.id}.`)]);
};

const pathsOf = (law: Law): readonly (readonly [string, JsonSchema])[] => {
	const ref = (name: string): JsonSchema => ({ $ref: `${prefix}${law.id}.${name}` });
	const questions = questionsOf(law).flatMap(({ id, label }) => {
		const body = { facts: ref(`Facts.${id}`), on, asOf };
		const at = (name: string, summary: string, result: string) =>
			[`/${law.id}/${name}/${id}`, asked(law, name, [summary, id], body, ["facts", "on"], `${result}.${id}`)] as const;
		return [
			at("decide", `“${label}”：作答并说明理由`, "Decision"),
			at("why", `“${label}”：哪几项事实足以得出结论`, "Why"),
			at("next-question", `“${label}”：接下来该问哪几项`, "NextQuestion"),
			at("form", `“${label}”：还要填的事实，依该问的次序`, "Form"),
		];
	});
	const procedures = proceduresOf(law).map(({ id, label }) => {
		const body = { facts: ref("Facts"), events: eventsWith(law, id, ref("Facts")), today };
		const summary = `“${label}”：办到哪一步，何日届满，接下来由谁办`;
		return [`/${law.id}/follow/${id}`, asked(law, "follow", [summary, id], body, ["events", "today"], "Progress")] as const;
	});
	const whole = { facts: ref("Facts"), on, asOf };
	const assess = asked(law, "assess", ["全部问题与义务", undefined], whole, ["facts", "on"], "Assessment");
	return [
		...questions,
		[`/${law.id}/assess`, assess],
		...procedures,
		[`/${law.id}/questions`, listed(operationName(law, "questions"), "可选的问题及其结果", titleOf(law), "Questions")],
		[`/${law.id}/procedures`, listed(operationName(law, "procedures"), "可选的程序及其环节", titleOf(law), "Procedures")],
	];
};

/**
 * The description in OpenAPI 3.1 of a service that answers under some laws: `decide`, `why`, `next-question` and `form` for
 * each question, `assess`, and `follow` for each procedure; and the lists of laws, and of the questions and procedures of each.
 *
 * The lists are had with `GET`. Everything else is asked with `POST` and answers with the result as this library returns it
 * (200), or with a list of everything that is wrong with the input (422). The schemas are those of `factsJsonSchema`,
 * `eventsJsonSchema` and `resultJsonSchema`, under `components/schemas` as `weifang.Decision.opening`. `serviceFor` of
 * `gongshu/service` is such a service.
 *
 * @param laws each once; regulations alone, or the stacks of laws of jurisdictions
 * @returns frozen plain JSON
 *
 * @example
 * ```ts
 * import { openApiFor } from "gongshu/contract";
 * import { pipl2021 } from "gongshu/rules/pipl-2021";
 *
 * const { openapi, paths } = openApiFor([pipl2021]);
 * openapi; // "3.1.0"
 * Object.keys(paths).slice(0, 2); // ["/pipl-2021/decide/sharingRoute", "/pipl-2021/why/sharingRoute"]
 * ```
 */
export const openApiFor = (laws: readonly Law[], options: OpenApiOptions = {}): OpenApi => {
	const { title = "公数", version = "1", on: day } = bare({ ...options });
	if (!Array.isArray(laws)) throw new TypeError("openApiFor 的第一个参数应当是规定的列表，例如 [weifang]");
	const own = [...new Set(laws.map((law) => sealed(law)))];
	const shared = Object.entries(listSchemas()).map(([name, schema]) => [name, referring(schema, "")] as const);
	return freeze({
		openapi: "3.1.0",
		info: { title, version, description: `公共数据规定的作答接口：${own.map(titleOf).join("、")}` },
		paths: Object.fromEntries([...own.flatMap(pathsOf), lawsPath]),
		components: { schemas: Object.fromEntries([...shared, ...own.flatMap((law) => componentsOf(law, day))]) },
	});
};
