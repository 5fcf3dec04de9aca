import * as z from "zod/mini";
import type { Cite, Quoted } from "../../model/law/cite";
import { oneOfForms } from "./forms";
import { maybe, type Shape } from "./shape";
import { count, id, name, sentence } from "./writing";

type ByArticle = Extract<Cite, { readonly article: number }>;
type ByHeading = Extract<Cite, { readonly heading: string }>;

const byArticle = z.strictObject({ article: count, paragraph: maybe(count), item: maybe(count) } satisfies Shape<ByArticle>);
const byHeading = z.strictObject({ heading: name } satisfies Shape<ByHeading>);

/** Where words stand. */
export const cite = oneOfForms(["article", "heading"], z.union([byArticle, byHeading]));

/** The properties of words with their place; other things have them too. */
export const quotedShape = { cite, quote: sentence, regulation: maybe(id) } satisfies Shape<Quoted>;

/** Words with their place. */
export const quoted = z.strictObject(quotedShape);

/** The words a provision rests on. */
export const words = z.array(quoted);
