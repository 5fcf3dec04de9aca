import type { Vocabulary } from "../model/law/fact";
import { type Jurisdiction, jurisdiction } from "../model/law/jurisdiction";
import type { Law } from "../model/law/law";
import type { Procedure } from "../model/law/procedure";
import type { Question } from "../model/law/question";
import type { Reading } from "../model/law/reading";
import { type Article, type Regulation, regulation } from "../model/law/regulation";
import type { Remedy } from "../model/law/remedy";
import type { Opinion, Signed } from "../model/law/signature";
import { textsOf } from "./signable";
import { itemKey } from "./standing";

/** What was said of each item, by its key, in the order of the file. */
export type Opinions = ReadonlyMap<string, readonly Opinion[]>;

/** A part of a law with what was said of it: the earliest agreement that counts confirms it. */
export const withOpinions = <T extends object>(part: T & Signed, said: readonly Opinion[]): T => {
	if (said.length === 0) return part;
	const agreements = said.filter(({ opinion, doubt }) => opinion === "agree" && doubt === undefined);
	const first = agreements.reduce<Opinion | undefined>((one, other) => (one && one.on <= other.on ? one : other), undefined);
	const others = said.filter((each) => each !== first);
	return {
		...part,
		...(first ? { confirmed: { by: first.by, on: first.on } } : {}),
		...(others.length > 0 ? { opinions: others } : {}),
	};
};

const signedReadings = (law: string, readings: readonly Reading[], opinions: Opinions): readonly Reading[] =>
	readings.map((reading) => withOpinions(reading, opinions.get(itemKey({ of: "reading", law, id: reading.id })) ?? []));

const isSame = <T>(before: readonly T[], after: readonly T[]): boolean => before.every((part, at) => part === after[at]);

const signedText = (text: Regulation, opinions: Opinions): Regulation => {
	const readings = signedReadings(text.id, text.readings, opinions);
	const before: readonly (readonly [string, Article])[] = Object.entries(text.articles);
	const after = before.map(
		([id, article]) => [id, withOpinions(article, opinions.get(itemKey({ of: "article", law: text.id, id })) ?? [])] as const,
	);
	const [old, now] = [before, after].map((articles) => articles.map(([, article]) => article)) as [Article[], Article[]];
	if (isSame(text.readings, readings) && isSame(old, now)) return text;
	return regulation<string, Vocabulary, Question, Procedure, Remedy>({
		...text,
		articles: Object.fromEntries(after),
		readings,
	});
};

const signedPlace = (place: Jurisdiction, opinions: Opinions): Jurisdiction => {
	const readings = signedReadings(place.id, place.readings ?? [], opinions);
	const texts = new Map(textsOf(place).map((text) => [text, signedText(text, opinions)]));
	const isUntouched = [...texts].every(([before, after]) => before === after) && isSame(place.readings ?? [], readings);
	if (isUntouched) return place;
	return jurisdiction({
		...place,
		layers: place.layers.map((layer) => ({ ...layer, regulation: texts.get(layer.regulation) ?? layer.regulation })),
		...(place.readings ? { readings } : {}),
	});
};

/** A law with what was said of its readings and articles; the same object where nothing was. */
export const lawWithOpinions = <L extends Law>(law: L, opinions: Opinions): L =>
	// Nothing but what was said is added: the law keeps its type.
	("layers" in law ? signedPlace(law, opinions) : signedText(law, opinions)) as L;
