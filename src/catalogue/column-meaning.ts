import { comparedName } from "../model/compared-name";
import type { Law } from "../model/law/law";
import { type DefinedFact, definedFacts, factNamesOf } from "../parse/vocabulary";
import { factAliases, labelAliases } from "./header-aliases";
import { columnLabels } from "./profile";

/** What a column is by its name: a label, or a fact. */
type Found = { readonly label: string } | { readonly fact: DefinedFact };

/** What a column can only be by its name; `undefined` where the name does not say. */
export const columnMeaning = (header: string, law: Law): Found | undefined => {
	const [facts, named] = [definedFacts(law), factNamesOf(law)];
	// The last part says what a column is; the parts before it say where it stands.
	const candidates = [header, header.split("/").at(-1) ?? "", header.split("/").at(0) ?? ""].map(comparedName);
	const [whole = "", last = "", first = ""] = candidates;
	const aliased = (name: string): Found | undefined => {
		const label = Object.hasOwn(labelAliases, name) ? labelAliases[name] : undefined;
		const own = columnLabels.find(({ id }) => id === label);
		if (own) return { label: own.label };
		const term = Object.hasOwn(factAliases, name) ? factAliases[name] : undefined;
		const fact = facts.find((each) => each.label === term) ?? named.find(name);
		return fact && { fact };
	};
	// A two-row name whose upper part alone is known is not placed: 共享属性/共享方式 is no 共享属性.
	return aliased(whole) ?? (last === first ? undefined : aliased(last));
};
