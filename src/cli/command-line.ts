import { parseArgs } from "node:util";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import { namesOf } from "../model/name-matching";
import { shorten } from "../parse/display";
import { type Command, optionsTaken } from "./command";
import { commandTable } from "./command-table";
import { optionUsage } from "./help";
import { globalOptions, isOption, type OptionName, optionShapes, readsFiles, shapeOf } from "./options";
import type { InterfaceWords } from "./words/words";

/** One option as it was written, whether there is such an option or not. */
interface WrittenOption {
	readonly name: string;
	/** With its dashes: `-q` or `--question`. */
	readonly spelling: string;
	/** Absent where nothing follows it that can be its value. */
	readonly value?: string;
}

/** A command line before it is known which command it means. */
export interface CommandLine {
	readonly words: readonly string[];
	readonly options: readonly WrittenOption[];
}

const parserOptions = Object.fromEntries(
	Object.keys(optionShapes)
		.filter(isOption)
		.map((name) => {
			const { short, value } = shapeOf(name);
			return [name, { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) } as const];
		}),
);

/** Splits a command line into words and options. */
export const readCommandLine = (argv: readonly string[]): CommandLine => {
	const { positionals, tokens } = parseArgs({
		args: [...argv],
		options: parserOptions,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const options = tokens.flatMap((token): readonly WrittenOption[] => {
		if (token.kind !== "option") return [];
		const { name, rawName: spelling, value, inlineValue } = token;
		// What looks like another option is not a value, unless it was written with an equals sign.
		const isValue = value !== undefined && (inlineValue || !/^-./.test(value));
		return [{ name, spelling, ...(isValue ? { value } : {}) }];
	});
	return { words: positionals, options };
};

const quoted = (text: string): string => `\`${shorten(text)}\``;

/** The command that the words name, and the words that follow its name; or what is wrong with them. */
export const findCommand = (
	{ messages: { usage } }: InterfaceWords,
	written: readonly string[],
): Either<string, { readonly command: Command; readonly rest: readonly string[] }> => {
	const [first = "", second] = written;
	const two = `${first} ${second}`;
	// Of a command of one word and one of two that begins with it, the longer one.
	const command = commandTable.find(({ name }) => name === two) ?? commandTable.find(({ name }) => name === first);
	if (command) return right({ command, rest: written.slice(command.name.split(" ").length) });
	const family = commandsUnder(first).map(({ name }) => name);
	if (family.length > 0) return left(usage.writeOneOf(family, second === undefined ? null : quoted(two)));
	const near = namesOf(commandTable.map(({ name }) => ({ id: name, label: name }))).nearest(first);
	return left(usage.noCommand(quoted(first), near?.id ?? null));
};

/** The commands of this name, and those of two words that begin with it. */
export const commandsUnder = (first: string): readonly Command[] =>
	commandTable.filter(({ name }) => name === first || name.startsWith(`${first} `));

/** Which commands take an option, where they are few enough to be listed. */
const takersOf = (option: OptionName): readonly string[] => {
	const commands = commandTable.filter((command) => optionsTaken(command).includes(option));
	return commands.length > 4 ? [] : commands.map(({ name }) => name);
};

/** What is wrong with an option as it was written for a command; `null` where nothing is. */
const optionProblem = (words: InterfaceWords, command: Command, { name, spelling, value }: WrittenOption): string | null => {
	const { usage } = words.messages;
	const options = optionsTaken(command);
	if (!isOption(name)) {
		const near = namesOf([...options, ...globalOptions].map((id) => ({ id, label: `--${id}` }))).nearest(name);
		return usage.noOption(quoted(spelling), near?.label ?? null);
	}
	const isGlobal = globalOptions.some((each) => each === name);
	if (!isGlobal && !options.includes(name)) return usage.notTaken(command.name, quoted(spelling), takersOf(name));
	const takesValue = shapeOf(name).value !== undefined;
	if (takesValue && value === undefined) return usage.noValue(quoted(spelling), optionUsage(words, name));
	return !takesValue && value !== undefined ? usage.isFlag(quoted(spelling)) : null;
};

const missingOptions = (words: InterfaceWords, { required, atLeastOne }: Command, names: readonly string[]): string | null => {
	const missing = required
		.filter((name) => !names.includes(name))
		.map((name) => {
			const [spelling = "", value] = optionUsage(words, name).split(" ");
			return { spelling, ...(value === undefined ? {} : { value }) };
		});
	const oneOf = atLeastOne.some((name) => names.includes(name)) ? [] : atLeastOne.map((name) => `--${name}`);
	return missing.length + oneOf.length === 0 ? null : words.messages.usage.missing(missing, oneOf);
};

const operandProblem = (words: InterfaceWords, { operand }: Command, rest: readonly string[]): string | null => {
	const { usage } = words.messages;
	if (operand !== undefined && rest.length === 0) return usage.missingOperand(words.values[operand]);
	const surplus = rest[operand === undefined ? 0 : 1];
	return surplus === undefined ? null : usage.surplus(quoted(surplus));
};

/** Standard input can be read once. */
const standardInputProblem = ({ messages }: InterfaceWords, written: CommandLine["options"]): string | null => {
	const readers = written.filter(({ name, value }) => isOption(name) && value === "-" && readsFiles(name));
	const names = [...new Set(readers.map(({ name }) => `--${name}`))];
	return names.length > 1 ? messages.usage.oneStandardInput(names) : null;
};

/** The values of the options of a command, or everything that is wrong with how they were written. */
export const optionsFor = (
	words: InterfaceWords,
	command: Command,
	written: CommandLine["options"],
	rest: readonly string[],
): Either<readonly string[], Readonly<Record<string, string | boolean | readonly string[]>>> => {
	const names = written.map(({ name }) => name);
	const isRepeatable = (name: string): boolean => command.repeatable.some((each) => each === name);
	const problems = [
		...written.map((option) => optionProblem(words, command, option)),
		...written
			.filter(({ name }, index) => names.indexOf(name) === index && names.lastIndexOf(name) > index && !isRepeatable(name))
			.map(({ spelling }) => words.messages.usage.twice(quoted(spelling))),
		standardInputProblem(words, written),
		// The value of an unknown option may be what seems to be missing, or a word too many.
		...(names.every(isOption) ? [missingOptions(words, command, names), operandProblem(words, command, rest)] : []),
	].filter((problem) => problem !== null);
	if (problems.length > 0) return left([...new Set(problems)]);
	const flags = optionsTaken(command).filter((name) => shapeOf(name).value === undefined);
	return right({
		...Object.fromEntries(flags.map((name) => [name, names.includes(name)])),
		...Object.fromEntries(written.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
		...Object.fromEntries(
			command.repeatable.map((name) => [name, written.flatMap((each) => (each.name === name ? (each.value ?? []) : []))]),
		),
	});
};
