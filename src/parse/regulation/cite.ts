import * as z from "zod/mini";
import type { Cite, Quoted } from "../../model/law/cite";
import { oneOfForms } from "./one-of-forms";
import { countSchema, idSchema, nameSchema, sentenceSchema } from "./scalars";
import { maybe, type Shape } from "./shape";

type ByArticle = Extract<Cite, { readonly article: number }>;
type ByHeading = Extract<Cite, { readonly heading: string }>;

const byArticle = z.strictObject({
	article: countSchema,
	paragraph: maybe(countSchema),
	item: maybe(countSchema),
} satisfies Shape<ByArticle>);
const byHeading = z.strictObject({ heading: nameSchema } satisfies Shape<ByHeading>);

/** The position of words in a text. */
export const citeSchema = oneOfForms(["article", "heading"], z.union([byArticle, byHeading]));

/** The properties of quoted words, which other types have too. */
export const quotedShape = { cite: citeSchema, quote: sentenceSchema, regulation: maybe(idSchema) } satisfies Shape<Quoted>;

/** Quoted words with their citation. */
export const quotedSchema = z.strictObject(quotedShape);

/** The words that a provision is based on. */
export const wordsSchema = z.array(quotedSchema);
