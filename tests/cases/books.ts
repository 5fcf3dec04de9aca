import type { Jurisdiction, Regulation } from "../../src/author";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";

/** A regulation with the folder of written cases that put it to the test, and the law under which those are decided. */
export interface Book {
	readonly regulation: Regulation;
	readonly law: Law;
	readonly folder: string;
}

/** The texts of a law, highest first. */
export const textsOf = (law: Law): readonly Regulation[] =>
	"layers" in law ? law.layers.map(({ regulation }) => regulation) : [law];

const registered = Object.values<Law>(laws);
const texts = registered.filter((law): law is Regulation => !("layers" in law));
const jurisdictions = registered.filter((law): law is Jurisdiction => "layers" in law);

/** A text without questions of its own shows only where it is laid over other texts: its cases are those of the first such jurisdiction. */
const bookOf = (regulation: Regulation): Book => {
	const over = jurisdictions.find(({ layers }) => layers.some((layer) => layer.regulation === regulation));
	const law = regulation.questions.length > 0 ? regulation : (over ?? regulation);
	return { regulation, law, folder: law.id };
};

/** Every registered text with its cases. */
export const books: readonly Book[] = texts.map(bookOf);

/** Cases decided under all texts of a jurisdiction together; the regulation is its own, whose provisions its own book puts to the test. */
export const jurisdictionBooks: readonly Book[] = jurisdictions
	.filter((law) => !books.some((book) => book.law === law))
	.flatMap((law) => {
		const regulation = law.layers.find(({ relation }) => relation === "base")?.regulation;
		return regulation ? [{ regulation, law, folder: law.id }] : [];
	});
