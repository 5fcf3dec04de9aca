import type { placesOf } from "../check/source-text";
import { bareReading, placeData } from "../engine/layers/rule-data";
import { canonicalJson } from "../model/canonical";
import type { Actor } from "../model/law/actor";
import { articleEntry } from "../model/law/cite";
import type { FactDefinition } from "../model/law/fact";
import { homeArticle } from "../model/law/home-article";
import type { Law } from "../model/law/law";
import type { Provision } from "../model/law/provisions";
import type { Reading } from "../model/law/reading";
import { type Article, isVerbatim, type Regulation } from "../model/law/regulation";
import { sha256 } from "../model/sha256";

/** The hash of what is signed, whatever it is made of: 64 hexadecimal digits. */
export const hashOf = (content: unknown): string => sha256(canonicalJson(content));

/** A written case, by its columns: `案例` is its title. */
export type CaseColumns = Readonly<Record<string, unknown>>;

/** What is read in a reading: not its number, and not who confirmed it. */
export const readingContent = (law: string, { question, choice, because, alternatives }: Reading): unknown => ({
	law,
	question,
	choice,
	because,
	alternatives,
});

/** Every column of a case but those for the signature, with the law it is decided under. */
export const caseContent = (law: string, { 审核人, 审核日期, ...columns }: CaseColumns): unknown => ({ law, ...columns });

const isRecord = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
	typeof value === "object" && value !== null;

const partAt = (whole: unknown, path: Provision["path"]): unknown =>
	path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), whole);

/** What a provision is part of, where its own data does not say it. */
const frameOf = (provision: Provision): unknown => {
	switch (provision.kind) {
		case "level":
		case "rule":
		case "grant":
		case "parts":
		case "correction":
			return { question: provision.question.id, label: provision.question.label };
		case "step":
		case "incident": {
			const { id, label, begins, initially } = provision.procedure;
			return { procedure: id, label, begins, initially };
		}
		case "extension":
			return { of: provision.of.id, label: provision.of.label };
		default:
			return undefined;
	}
};

/** The words of the bodies that only this text names, for those among some. */
const namesOf = ({ actors = {} }: Regulation, among: readonly Actor[]): unknown =>
	Object.fromEntries(Object.entries<string>(actors).filter(([id]) => among.some((actor) => actor === id)));

/**
 * What is read in the encoding of an article: its words in the source, how far it is encoded, every provision that quotes it,
 * the questions at home there with all their rules, and the facts that are asked for because of it.
 *
 * @param provisions every provision of the regulation
 */
export const articleContent = (
	regulation: Regulation,
	provisions: readonly Provision[],
	[article, { title, state, why }]: readonly [string, Article],
	wordsAt: ReturnType<typeof placesOf>,
): unknown => {
	const here = provisions.filter(({ words }) => words.some(({ value: { cite } }) => articleEntry(cite) === article));
	const facts = Object.entries<FactDefinition>(regulation.vocabulary).filter(([, { cite }]) => articleEntry(cite) === article);
	return {
		law: regulation.id,
		article,
		lines: wordsAt(isVerbatim(regulation) ? { article: Number(article) } : { heading: article }),
		title,
		state,
		why,
		provisions: here.map((provision) => ({
			kind: provision.kind,
			in: frameOf(provision),
			is: partAt(regulation, provision.path),
		})),
		questions: regulation.questions.filter((question) => homeArticle(regulation, question) === article),
		facts: Object.fromEntries(facts),
		bodies: namesOf(regulation, [
			...here.flatMap(({ actor }) => actor?.value ?? []),
			...facts.flatMap(([, { finding }]) => finding?.by ?? []),
		]),
	};
};

/** A text without what is said of it in writing, the names of the files it is written in, and the number of its version. */
const bareText = ({ version, ...regulation }: Regulation): unknown => ({
	...regulation,
	articles: Object.fromEntries(
		Object.entries(regulation.articles).map(([id, { title, state, why }]) => [id, { title, state, why }]),
	),
	readings: regulation.readings.map(bareReading),
});

/** What a whole book says: all its items, and what of the law belongs to none of them, such as its first day. */
export const bookContent = (law: Law, hashes: readonly string[]): unknown => ({
	items: hashes.toSorted(),
	law: "layers" in law ? placeData(law) : bareText(law),
});
