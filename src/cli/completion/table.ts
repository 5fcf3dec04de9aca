import type { LetterKind } from "../../book";
import { type Command, optionsTaken } from "../command";
import { globalOptions, isOption, type OptionName, optionShapes, shapeOf, type ValueKind } from "../options";
import { defaultLaw } from "../read-options";
import type { InterfaceWords } from "../words/words";
import { type Choice, choicesFor } from "./choices";

/** A case of a script: what is offered where a key is one of several, `*` in a key being any text. */
export interface Offer {
	readonly keys: readonly string[];
	readonly choices: readonly Choice[];
}

/** What a script of completion knows, the same for every shell. */
export interface CompletionTable {
	/** The law that is asked where none is named. */
	readonly law: string;
	/** What may follow the words of a command: the next word of its name, under the words before it. */
	readonly words: readonly Offer[];
	/** The options of a command, under its name. */
	readonly options: readonly Offer[];
	/** What kind of value follows an option, under its spellings, or a command, under its name. */
	readonly kinds: readonly { readonly keys: readonly string[]; readonly kind: ValueKind }[];
	/** The values, under kind/law/question. */
	readonly values: readonly Offer[];
	/** The kinds whose values are names of files. */
	readonly files: readonly ValueKind[];
	/** The kinds whose values are names of folders. */
	readonly folders: readonly ValueKind[];
}

const spellingsOf = (name: OptionName): readonly string[] => {
	const { short } = shapeOf(name);
	return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
};

/** The offers with the same choices as one. */
const together = (offers: readonly Offer[]): readonly Offer[] => {
	const merged = new Map<string, Offer>();
	for (const { keys, choices } of offers) {
		const same = JSON.stringify(choices);
		merged.set(same, { keys: [...(merged.get(same)?.keys ?? []), ...keys], choices });
	}
	return [...merged.values()];
};

/** The words of commands: those that begin one under no word, those that follow under the words before. */
const wordOffers = ({ commands, messages }: InterfaceWords, table: readonly Command[]): readonly Offer[] => {
	const next = (before: string): readonly Choice[] => {
		const at = before === "" ? 0 : 1;
		const found = table.flatMap(({ name }): readonly Choice[] => {
			const parts = name.split(" ");
			const [word] = parts.slice(at);
			if (word === undefined || (at === 1 && parts[0] !== before)) return [];
			const isWhole = parts.length === at + 1;
			return [{ value: word, ...(isWhole ? { about: commands[name].about } : {}) }];
		});
		// A word that is a command by itself and begins others is offered as the command.
		return found.filter(({ value, about }, index) => {
			const same = found.filter((each) => each.value === value);
			return about === undefined ? same[0] === found[index] && same.every((each) => each.about === undefined) : true;
		});
	};
	const help = { value: "help", about: messages.help.helpAbout };
	const files = { value: "files", about: messages.help.filesAbout };
	const families = [...new Set(table.flatMap(({ name }) => (name.includes(" ") ? name.split(" ").slice(0, 1) : [])))];
	return [
		{ keys: [""], choices: [...next(""), help] },
		{ keys: ["help"], choices: [...next(""), files] },
		...families.map((family) => ({ keys: [family, `help ${family}`], choices: next(family) })),
	];
};

/** Everything a script of completion knows, with what things are for in a language. */
export const completionTable = (
	words: InterfaceWords,
	table: readonly Command[],
	letterKinds: Readonly<Record<LetterKind, string>>,
): CompletionTable => {
	const optionChoices = (names: readonly OptionName[]): readonly Choice[] =>
		names.flatMap((name) => spellingsOf(name).map((value) => ({ value, about: words.options[name] })));
	const options = table.map((command) => ({
		keys: [command.name],
		choices: optionChoices([...optionsTaken(command), ...globalOptions]),
	}));
	const optionKinds = Object.keys(optionShapes)
		.filter(isOption)
		.flatMap((name) => {
			const { value } = shapeOf(name);
			return value === undefined ? [] : [{ keys: spellingsOf(name), kind: value }];
		});
	const operandKinds = table.flatMap(({ name, operand }) => (operand === undefined ? [] : [{ keys: [name], kind: operand }]));
	const values = choicesFor(letterKinds).map(({ kind, law = "*", question = ["*"], choices }) => ({
		keys: question.map((each) => `${kind}/${law}/${each}`),
		choices,
	}));
	return {
		law: defaultLaw,
		words: wordOffers(words, table),
		options: together([...options, { keys: ["*"], choices: optionChoices([...globalOptions]) }]),
		kinds: [...optionKinds, ...operandKinds],
		values: together(values),
		files: ["file", "facts", "catalogue", "law"],
		folders: ["folder"],
	};
};
