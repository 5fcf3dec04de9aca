import type { FactDefinition } from "../law/fact";

/** The Chinese term of a fact or question, with those of its values. */
export interface TermLabel {
	readonly label: string;
	readonly values: Readonly<Record<string, string>>;
}

/** The Chinese terms of every id in a result, so that a stored result can be read without its law. */
export interface Labels {
	readonly law: string;
	readonly regulations: Readonly<Record<string, string>>;
	/** What each text calls itself, by its id: 本办法, 本条例; 本资料 where only an interpretation of it is held. */
	readonly itself: Readonly<Record<string, string>>;
	/** The bodies that only the texts themselves name; absent if every actor is a common role. */
	readonly actors?: Readonly<Record<string, string>>;
	/** The facts and questions. */
	readonly terms: Readonly<Record<string, TermLabel>>;
	readonly remedies: Readonly<Record<string, string>>;
	readonly readings: Readonly<Record<string, string>>;
}

/** The Chinese term of a fact, with those of its values. */
export const factTerm = ({ label, kind }: FactDefinition): TermLabel => ({
	label,
	values:
		kind === "flag" ? { true: "是", false: "否" } : Object.fromEntries([kind].flat().map((value) => [value.id, value.label])),
});
