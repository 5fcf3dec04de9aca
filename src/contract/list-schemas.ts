import * as z from "zod/mini";
import { undisturbed } from "../parse/undisturbed";
import { type JsonSchema, jsonSchemaOf, type ShapeRegistry } from "./json-schema";
import { issueShape } from "./shapes/words";

/** The schemas that are the same under every law, by name: lists to choose from, and what is wrong with a request. */
export const listSchemas = (): Readonly<Record<string, JsonSchema>> =>
	undisturbed(() => {
		const registry: ShapeRegistry = z.registry();
		const called = <S extends z.ZodMiniType>(id: string, schema: S): S => {
			registry.add(schema, { id });
			return schema;
		};
		const term = called("Term", z.strictObject({ id: z.string(), label: z.string() }));
		const level = z.extend(term, { closed: z.exactOptional(z.literal(true)) });
		const step = z.extend(term, { actor: term, outcomes: z.array(term) });
		const all = z.strictObject({
			issues: z.array(issueShape({ called })),
			laws: called("Laws", z.array(term)),
			questions: called("Questions", z.array(z.extend(term, { levels: z.array(level) }))),
			procedures: called("Procedures", z.array(z.extend(term, { steps: z.array(step) }))),
		});
		return jsonSchemaOf(all, registry, {})["$defs"] as Readonly<Record<string, JsonSchema>>;
	});
