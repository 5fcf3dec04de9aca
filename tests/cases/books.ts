import type { Jurisdiction, Law, Regulation } from "../../src/index";
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

const shipped = Object.values<Law>(laws);
const jurisdictions = shipped.filter((law): law is Jurisdiction => "layers" in law);
const regulations = shipped.filter((law): law is Regulation => !("layers" in law));

/** The book of a text. What a text without a question of its own adds shows only where it is laid over other texts. */
const bookOf = (regulation: Regulation): Book => {
	const over = regulation.questions.length > 0 ? [] : jurisdictions.filter((law) => textsOf(law).includes(regulation));
	const law: Law = over[0] ?? regulation;
	return { regulation, law, folder: law.id };
};

/** The book of every text that ships. */
export const books: readonly Book[] = regulations.map(bookOf);

/** Cases decided under all texts of a place together; the regulation is the place's own, whose provisions its own book puts to the test. */
export const placeBooks: readonly Book[] = jurisdictions
	.filter(({ id }) => !books.some(({ folder }) => folder === id))
	.flatMap((law) =>
		textsOf(law)
			.slice(-1)
			.map((regulation) => ({ regulation, law, folder: law.id })),
	);
