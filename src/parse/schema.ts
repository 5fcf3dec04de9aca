import * as z from "zod/mini";
import type { FactDefinition } from "../model/law/fact";
import { type FactsOf, type Law, titleOf } from "../model/law/law";
import { isSignatory, linesPattern, signatoryPattern } from "../model/visible-text";
import { isBasis, longestText, noYear } from "./finding";
import { perLaw } from "./per-law";
import { undisturbed } from "./undisturbed";
import { type DefinedFact, definedFacts } from "./vocabulary";

/** A schema with its Chinese title and description, which go into the JSON Schema. */
const withText = <S extends z.ZodMiniType>(schema: S, terms: z.core.GlobalMeta): S => {
	z.globalRegistry.add(schema, terms);
	return schema;
};

const valueSchema = ({ kind }: FactDefinition): z.ZodMiniType =>
	kind === "flag" ? z.boolean() : z.enum(kind.map(({ id }) => id));

/** A text that is checked here, and a pattern for those who check it elsewhere. */
const text = (isValid: (value: string) => boolean, terms: z.core.GlobalMeta): z.ZodMiniType<string> =>
	withText(z.string().check(z.refine(isValid)), terms);

const findingSchema = (definition: FactDefinition, by: string): z.ZodMiniType =>
	withText(
		z.strictObject({
			value: withText(z.nullable(valueSchema(definition)), { title: "认定", description: "尚在认定中的为 null" }),
			by: text(isSignatory, {
				title: "认定人",
				description: "认定人的姓名或者职务",
				minLength: 1,
				maxLength: longestText.by,
				pattern: signatoryPattern,
			}),
			on: withText(z.iso.date().check(z.refine((day) => !day.startsWith(noYear))), {
				title: "认定日",
				description: "作出认定的日期",
				pattern: z.core.regexes.date.source.replace("^", `^(?!${noYear})`),
			}),
			basis: z.optional(
				text(isBasis, {
					title: "认定依据",
					description: "认定所依据的材料",
					maxLength: longestText.basis,
					pattern: linesPattern,
				}),
			),
		}),
		{ description: `须由${by}认定` },
	);

const factSchema = (definition: DefinedFact): z.ZodMiniType => {
	const { finder, label, ask } = definition;
	const schema = finder === undefined ? valueSchema(definition) : findingSchema(definition, finder);
	return withText(z.optional(z.nullable(schema)), { title: label, description: ask });
};

/** The schema of every fact of a law, by its id. */
export const factSchemas = perLaw(
	(law): Readonly<Record<string, z.ZodMiniType>> =>
		Object.fromEntries(definedFacts(law).map((definition) => [definition.id, factSchema(definition)])),
);

const schemaOf = perLaw((law): z.ZodMiniType => withText(z.strictObject(factSchemas(law)), { title: titleOf(law) }));

/**
 * The zod schema of the facts of a law, derived from its vocabularies.
 *
 * A strict object in which every fact is optional and may be `null`, both of which mean unknown. Flags are booleans, lists are
 * the ids of their values, and a fact that only a named actor may determine is an object `{ value, by, on, basis? }`. It
 * accepts ids only; `parseFacts` also accepts labels and explains its issues in Chinese.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
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
export const factsSchema = <L extends Law>(law: L): z.ZodMiniType<FactsOf<L>> =>
	// The schema is built from the same vocabularies as the type.
	undisturbed(() => schemaOf(law)) as z.ZodMiniType<FactsOf<L>>;
