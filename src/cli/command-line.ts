import { parseArgs } from "node:util";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import { namesOf } from "../model/name-matching";
import { shorten } from "../parse/display";
import { type Command, optionsTaken } from "./command";
import { commandTable } from "./command-table";
import { isOption, type OptionName, optionShapes, optionUsage, readsFiles, shapeOf } from "./options";

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

/** Several things to choose from, in Chinese: a、b 或者 c. */
const eitherOf = (names: readonly string[]): string =>
	[names.slice(0, -1).join("、"), ...names.slice(-1)].filter((part) => part !== "").join(" 或者 ");

/** The command that the words name, and the words that follow its name; or what is wrong with them. */
export const findCommand = (
	words: readonly string[],
): Either<string, { readonly command: Command; readonly rest: readonly string[] }> => {
	const [first = "", second] = words;
	const command = commandTable.find(({ name }) => name === first || name === `${first} ${second}`);
	if (command) return right({ command, rest: words.slice(command.name.split(" ").length) });
	const family = commandsUnder(first).map(({ name }) => name);
	if (family.length > 0)
		return left(`请写 ${eitherOf(family)}${second === undefined ? "" : `，不能写 \`${shorten(`${first} ${second}`)}\``}。`);
	const near = namesOf(commandTable.map(({ name }) => ({ id: name, label: name }))).nearest(first);
	return left(`没有名为 \`${shorten(first)}\` 的命令。${near ? `是否为 ${near.id}？` : ""}`);
};

/** The commands of this name, and those of two words that begin with it. */
export const commandsUnder = (first: string): readonly Command[] =>
	commandTable.filter(({ name }) => name === first || name.startsWith(`${first} `));

/** Which commands take an option, where they are few enough to be listed. */
const usedBy = (option: OptionName): string => {
	const commands = commandTable.filter((command) => optionsTaken(command).includes(option));
	return commands.length > 4 ? "" : `，这一选项用于 ${commands.map(({ name }) => name).join("、")}`;
};

/** What is wrong with an option as it was written for a command; `null` where nothing is. */
const optionProblem = (command: Command, { name, spelling, value }: WrittenOption): string | null => {
	const quote = `\`${shorten(spelling)}\``;
	const options = optionsTaken(command);
	if (!isOption(name)) {
		const near = namesOf(options.map((id) => ({ id, label: `--${id}` }))).nearest(name);
		return `没有名为 ${quote} 的选项。${near ? `是否为 ${near.label}？` : ""}`;
	}
	if (!options.includes(name)) return `${command.name} 不接受选项 ${quote}${usedBy(name)}。`;
	const takesValue = shapeOf(name).value !== undefined;
	if (takesValue && value === undefined) return `选项 ${quote} 缺少所填的值，写作 ${optionUsage(name)}。`;
	return !takesValue && value !== undefined ? `选项 ${quote} 不带值。` : null;
};

const missingOptions = ({ required, atLeastOne }: Command, names: readonly string[]): string | null => {
	const missing = required.filter((name) => !names.includes(name)).map((name) => optionUsage(name).replace(" ", " 指明"));
	const choice = atLeastOne.some((name) => names.includes(name)) ? [] : atLeastOne.map((name) => `--${name}`);
	const parts = [...missing, ...(choice.length > 0 ? [eitherOf(choice)] : [])];
	return parts.length === 0 ? null : `请${parts.map((part) => `用 ${part}`).join("，")}。`;
};

const operandProblem = ({ operand }: Command, rest: readonly string[]): string | null => {
	if (operand !== undefined && rest.length === 0) return `请写明${operand}。`;
	const surplus = rest[operand === undefined ? 0 : 1];
	return surplus === undefined ? null : `多余的参数：\`${shorten(surplus)}\`。`;
};

/** Standard input can be read once. */
const standardInputProblem = (written: CommandLine["options"]): string | null => {
	const readers = written.filter(({ name, value }) => isOption(name) && value === "-" && readsFiles(name));
	const names = [...new Set(readers.map(({ name }) => `--${name}`))];
	return names.length > 1 ? `${names.slice(0, -1).join("、")} 与 ${names.slice(-1)} 不能都从标准输入读取。` : null;
};

/** The values of the options of a command, or everything that is wrong with how they were written. */
export const optionsFor = (
	command: Command,
	written: CommandLine["options"],
	rest: readonly string[],
): Either<readonly string[], Readonly<Record<string, string | boolean | readonly string[]>>> => {
	const names = written.map(({ name }) => name);
	const isRepeatable = (name: string): boolean => command.repeatable.some((each) => each === name);
	const problems = [
		...written.map((option) => optionProblem(command, option)),
		...written
			.filter(({ name }, index) => names.indexOf(name) === index && names.lastIndexOf(name) > index && !isRepeatable(name))
			.map(({ spelling }) => `选项 \`${shorten(spelling)}\` 只能写一次。`),
		standardInputProblem(written),
		// The value of an unknown option may be what seems to be missing, or a word too many.
		...(names.every(isOption) ? [missingOptions(command, names), operandProblem(command, rest)] : []),
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
