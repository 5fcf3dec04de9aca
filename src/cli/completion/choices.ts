import type { LetterKind } from "../../book";
import { type Law, titleOf } from "../../model/law/law";
import { matters } from "../../model/law/matter";
import { opinionTerms } from "../../model/law/signature";
import { regulationsOf } from "../../parse/vocabulary";
import { laws } from "../../rules";
import { textEncodings } from "../catalogue/out-format";
import { documentFormats } from "../document-output";
import type { ValueKind } from "../options";
import { languages } from "../words/words";

/** The shells that there are scripts of completion for. */
export const shellNames = ["bash", "zsh", "fish"] as const;

export type ShellName = (typeof shellNames)[number];

/** A value that can be written, and what it stands for where that is another text. */
export interface Choice {
	readonly value: string;
	readonly about?: string;
}

/** The values of one kind, under one law where they depend on it, and for one question where they depend on that. */
export interface Choices {
	readonly kind: ValueKind;
	/** The id of a law; absent: whichever is asked. */
	readonly law?: string;
	/** The names of a question; absent: whichever is asked. */
	readonly question?: readonly string[];
	readonly choices: readonly Choice[];
}

const plain = (values: readonly string[]): readonly Choice[] => [...new Set(values)].map((value) => ({ value }));

/** What has an id and a label can be written either way. */
const named = (items: readonly { readonly id: string; readonly label: string }[]): readonly Choice[] => {
	const labelOf = new Map(items.map(({ id, label }) => [id, label]));
	return [...plain([...labelOf.values()]), ...[...labelOf].map(([value, about]) => ({ value, about }))];
};

const lawChoices = (law: Law): readonly Choices[] => {
	const { id } = law;
	const regulations = regulationsOf(law);
	const questions = regulations.flatMap((regulation) => regulation.questions);
	const own = regulations.flatMap((regulation) => Object.values(regulation.matters ?? {}));
	const levels = [...new Set(questions.map((question) => question.id))].map((question): Choices => {
		const asked = questions.filter((each) => each.id === question);
		const names = [question, ...asked.map(({ label }) => label)];
		return { kind: "level", law: id, question: [...new Set(names)], choices: named(asked.flatMap(({ scale }) => scale)) };
	});
	return [
		{ kind: "question", law: id, choices: named(questions) },
		...levels,
		{ kind: "remedy", law: id, choices: named(regulations.flatMap(({ remedies }) => remedies)) },
		{ kind: "procedure", law: id, choices: named(regulations.flatMap(({ procedures }) => procedures)) },
		{ kind: "reading", law: id, choices: plain(regulations.flatMap(({ readings }) => readings.map((each) => each.id))) },
		{ kind: "matter", law: id, choices: plain([...Object.values(matters), ...own]) },
	];
};

/** Every value that can be listed, in the order in which they are offered. */
export const choicesFor = (letterKinds: Readonly<Record<LetterKind, string>>): readonly Choices[] =>
	allChoices(letterKinds).filter(({ choices }) => choices.length > 0);

const allChoices = (letterKinds: Readonly<Record<LetterKind, string>>): readonly Choices[] => [
	{ kind: "law", choices: Object.values(laws).map((law) => ({ value: law.id, about: titleOf(law) })) },
	{ kind: "letter", choices: named(Object.entries(letterKinds).map(([id, label]) => ({ id, label }))) },
	{ kind: "format", choices: plain(documentFormats) },
	{ kind: "encoding", choices: plain(textEncodings) },
	{ kind: "opinion", choices: plain(Object.values(opinionTerms)) },
	{ kind: "threads", choices: plain(["auto"]) },
	{ kind: "shell", choices: plain(shellNames) },
	{ kind: "language", choices: plain(Object.keys(languages)) },
	...Object.values(laws).flatMap(lawChoices),
];
