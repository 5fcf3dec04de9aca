import * as z from "zod/mini";
import { isDay } from "../calendar/day-number";
import { daysIn } from "../engine/case";
import { type Day, notADayText } from "../model/day";
import { freeze } from "../model/freeze";
import { citation } from "../model/law/cite";
import { type Law, layersOf, type QuestionId, titleOf } from "../model/law/law";
import { bare } from "../model/own-property";
import { sealed } from "../model/sealed";
import { factSchemas } from "../parse/schema";
import { undisturbed } from "../parse/undisturbed";
import { type DefinedFact, factNamesOf } from "../parse/vocabulary";
import { askedFacts } from "./asked-facts";
import { type DraftOption, type JsonSchema, jsonSchemaOf, requireDraft } from "./json-schema";
import { labelledFact, labelledObject } from "./labelled-facts";

/** Which facts, and in which form. */
export interface FactsSchemaOptions<Q extends string = string> extends DraftOption {
	/** Only the facts that this question can ask; absent: every fact of the law. */
	readonly question?: Q;
	/** Only those that it can ask under the texts in force on this day; absent: on any day. */
	readonly on?: Day;
	/** `labels`: facts and values may also be named by their Chinese terms, as `parseFacts` takes them; absent: by ids only. */
	readonly names?: "ids" | "labels";
}

/** Who alone may determine a fact, and the article that makes it relevant. */
const sourceOf = (law: Law, { id, cite, finding, finder }: DefinedFact): JsonSchema => {
	const text = layersOf(law).find(({ regulation }) => Object.hasOwn(regulation.vocabulary, id))?.regulation;
	return {
		...(finding && finder !== undefined ? { "x-by": { id: finding.by, label: finder } } : {}),
		"x-cite": {
			regulation: text?.id,
			...cite,
			text: `${text ? `《${text.title}》` : ""}${citation(cite)}`,
		},
	};
};

/** The values of a fact with their terms; `null` is unknown. */
const valuesOf = ({ kind }: DefinedFact, unknown: string): JsonSchema =>
	kind === "flag"
		? {
				type: ["boolean", "null"],
				oneOf: [
					{ const: true, title: "是" },
					{ const: false, title: "否" },
					{ const: null, title: unknown },
				],
			}
		: {
				type: ["string", "null"],
				oneOf: [...kind.map(({ id, label }) => ({ const: id, title: label })), { const: null, title: unknown }],
			};

/** A fact as zod has it, with the terms of its values, and where it comes from. */
const factSchema = (law: Law, fact: DefinedFact, made: JsonSchema): JsonSchema => {
	const { title = fact.label, description = fact.ask } = made;
	const head = { title, description, ...sourceOf(law, fact) };
	if (fact.finder === undefined) return { ...head, ...valuesOf(fact, "未知") };
	const [finding] = made.anyOf ?? [];
	const { value, ...parts } = finding?.properties ?? {};
	const filled = { value: { title: value?.title ?? "", ...valuesOf(fact, "尚在认定中") }, ...parts };
	return {
		...head,
		anyOf: [
			{ ...finding, properties: filled },
			{ type: "null", title: "未知" },
		],
	};
};

/**
 * The JSON Schema of the facts of a law, or of those that one of its questions can ask, for forms and for systems in other
 * languages.
 *
 * Each property has the law's own term as `title`, the question to put as `description`, the article that makes it relevant as
 * `x-cite`, and as `x-by` the only actor who may determine it. The values of a list are a `oneOf` of `{ const, title }`.
 * Absent and `null` mean unknown. Whatever the schema takes, `parseFacts` takes; ids are canonical, and with `names: "labels"`
 * the Chinese terms are taken beside them, each with its `x-canonical` id. `parseFacts` reads further ways of writing, such as
 * full-width letters.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns frozen plain JSON
 * @throws `TypeError` in Chinese if the law has no such question, the day is none, or the draft is another
 *
 * @example
 * ```ts
 * import { factsJsonSchema } from "gongshu/contract";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { title, properties, additionalProperties } = factsJsonSchema(weifang2021, { question: "paper" });
 * title; // "潍坊市公共数据管理办法"
 * additionalProperties; // false
 * Object.keys(properties ?? {}); // ["inRegion", "obtainableByShare", "paperRequiredBy"]
 * ```
 */
export const factsJsonSchema = <L extends Law>(law: L, options: FactsSchemaOptions<QuestionId<L>> = {}): JsonSchema => {
	const { question, on, names = "ids", draft: asked } = bare({ ...options });
	const own: Law = sealed<Law>(law);
	const draft = requireDraft(asked);
	if (on !== undefined && !isDay(daysIn({ on }).on)) throw new TypeError(notADayText(on));
	const facts = askedFacts(own, question, on);
	const schemas = factSchemas(own);
	const made = undisturbed(() => {
		const shape = Object.fromEntries(facts.flatMap(({ id }) => (schemas[id] ? [[id, schemas[id]] as const] : [])));
		return jsonSchemaOf(z.strictObject(shape), z.globalRegistry as never, { draft });
	});
	const written = made.properties ?? {};
	const properties = facts.map((fact) => [fact.id, factSchema(own, fact, written[fact.id] ?? {})] as const);
	const ids: JsonSchema = { ...made, title: titleOf(own), properties: Object.fromEntries(properties) };
	if (names !== "labels") return freeze(ids);
	const named = properties.map(([id, schema]) => {
		const fact = facts.find((each) => each.id === id);
		const label = fact && factNamesOf(own).find(fact.label)?.id === id ? fact.label : undefined;
		return { id, label, schema: labelledFact(schema) };
	});
	return freeze({ ...ids, ...labelledObject(named) });
};
