import type { Choice } from "./choices";
import type { CompletionTable, Offer } from "./table";

/** A text as one word of bash and zsh. */
export const quotedWord = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** A key as a pattern of a case: only its stars are not taken as they are. */
const pattern = (key: string): string =>
	key
		.split("*")
		.map((part) => (part === "" ? "" : quotedWord(part)))
		.join("*") || "''";

const line = ({ value, about }: Choice): string => quotedWord(about === undefined ? value : `${value}\t${about}`);

/** A function that prints what is offered for a key, a choice a line: its value, a tab, and what it stands for. */
const offering = (name: string, offers: readonly Offer[]): string =>
	[
		`${name}() {`,
		'  case "$1" in',
		...offers.map(({ keys, choices }) => `  ${keys.map(pattern).join("|")}) printf '%s\\n' ${choices.map(line).join(" ")} ;;`),
		"  esac",
		"}",
	].join("\n");

const kindFunction = ({ kinds }: CompletionTable): string =>
	[
		"_gongshu_kind() {",
		'  case "$1" in',
		...kinds.map(({ keys, kind }) => `  ${keys.map(pattern).join("|")}) echo ${kind} ;;`),
		"  esac",
		"}",
	].join("\n");

/** The functions that bash and zsh have in common: what can be written, and what kind of value is expected. */
export const posixFunctions = (table: CompletionTable): string =>
	[
		offering("_gongshu_words", table.words),
		offering("_gongshu_options", table.options),
		offering("_gongshu_values", table.values),
		kindFunction(table),
	].join("\n\n");
