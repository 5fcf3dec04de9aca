import type { Law } from "../model/law/law";
import type { SignatureEntry } from "../model/law/signature";
import { casesFor, isEncoded, type Material, type Signable, sourceOf, textsOf } from "./signable";

/** What there is of what a signature names: the item itself; nothing; or something whose words are not at hand. */
export type Referent = Signable | "nothing" | "unchecked" | "of another law";

/** A key for an item of a law. */
export const itemKey = ({ of, law, id }: Pick<SignatureEntry, "of" | "law" | "id">): string => JSON.stringify([of, law, id]);

const isArticle = (law: Law, signature: SignatureEntry): boolean => {
	const text = textsOf(law).find(({ id }) => id === signature.law);
	const article = text && Object.hasOwn(text.articles, signature.id) ? text.articles[signature.id] : undefined;
	return article !== undefined && isEncoded(article);
};

/** What a signature names, among the items of a law. */
export const namedBy = (
	law: Law,
	material: Material,
	items: ReadonlyMap<string, Signable>,
): ((signature: SignatureEntry) => Referent) => {
	const ids = [law.id, ...textsOf(law).map(({ id }) => id)];
	return (signature) => {
		if (!ids.includes(signature.law)) return "of another law";
		const item = items.get(itemKey(signature));
		switch (signature.of) {
			case "reading":
				return item ?? "nothing";
			case "article":
				if (item) return item;
				return isArticle(law, signature) && sourceOf(material, law, signature.law) === undefined ? "unchecked" : "nothing";
			case "case":
				if (item) return item;
				return casesFor(material, law, signature.law) === undefined ? "unchecked" : "nothing";
			case "book":
				if (signature.id !== signature.law) return "nothing";
				// A book of which the cases are not at hand is another book, or the one without cases that was signed.
				return item && (item.hash === signature.hash || material.cases !== undefined) ? item : "unchecked";
		}
	};
};
