import { type Command, optionsTaken } from "./command";
import { commandTable } from "./command-table";
import { lawTitles } from "./law-titles";
import { globalOptions, type OptionName, shapeOf } from "./options";
import { columns, width } from "./output";
import type { InterfaceWords } from "./words/words";

/** Lines set in, under a heading. */
export const underHeading = ({ messages }: InterfaceWords, title: string, body: string): string =>
	[messages.help.heading(title), body.replaceAll(/^(?=.)/gm, "  ")].join("\n");

/** How an option is written in a usage line: `-q 问题`, `--law 规定`, `--json`. */
export const optionUsage = ({ values }: InterfaceWords, name: OptionName): string => {
	const { short, value } = shapeOf(name);
	return [short === undefined ? `--${name}` : `-${short}`, ...(value === undefined ? [] : [values[value]])].join(" ");
};

/** How a command is written, on one line. */
export const usageOf = (words: InterfaceWords, command: Command): string => {
	const { name, operand, required, atLeastOne, optional, repeatable } = command;
	const usage = (option: OptionName): string => optionUsage(words, option);
	return [
		`gongshu ${name}`,
		...(operand === undefined ? [] : [words.values[operand]]),
		...required.map(usage),
		...(atLeastOne.length > 0 ? [`(${atLeastOne.map(usage).join(" | ")})`] : []),
		...repeatable.map((option) => `[${usage(option)}]…`),
		...optional.map((option) => `[${usage(option)}]`),
	].join(" ");
};

const optionRow =
	({ options, values }: InterfaceWords) =>
	(name: OptionName): readonly string[] => {
		const { short, value } = shapeOf(name);
		const spelling = `${short === undefined ? "" : `-${short}, `}--${name}`;
		return [value === undefined ? spelling : `${spelling} ${values[value]}`, options[name]];
	};

/** What `gongshu help COMMAND` prints: the usage of the command and every option it takes. */
export const commandHelp = (words: InterfaceWords, command: Command): string => {
	const { help } = words.messages;
	const { about, example } = words.commands[command.name];
	const options = optionsTaken(command);
	return [
		help.commandAbout(command.name, about),
		[help.usage(usageOf(words, command)), help.example(`gongshu ${example}`)].join("\n"),
		...(options.length > 0 ? [underHeading(words, help.options, columns(options.map(optionRow(words))))] : []),
	].join("\n\n");
};

/** The options that more than three commands take; the others are described in the help of the command. */
const sharedOptions = (): readonly OptionName[] => {
	const uses = commandTable.flatMap(optionsTaken);
	return [...new Set(uses)].filter((name) => uses.filter((use) => use === name).length > 3);
};

/** What `gongshu help` prints: every command, the options that many take, the laws, the exit codes. */
export const overview = (words: InterfaceWords): string => {
	const { help } = words.messages;
	const commandRow = ({ name, operand }: Command): readonly string[] => [
		operand === undefined ? name : `${name} ${words.values[operand]}`,
		words.commands[name].about,
	];
	return [
		help.title,
		usageLines(words),
		underHeading(words, help.commands, columns(commandTable.map(commandRow))),
		underHeading(words, help.sharedOptions, columns(sharedOptions().map(optionRow(words)))),
		underHeading(words, help.globalOptions, columns(globalOptions.map(optionRow(words)))),
		underHeading(words, help.laws, columns(Object.entries(lawTitles))),
		help.exitCodes(help.exitMeanings.map((meaning, code) => `${code} ${meaning}`)),
	].join("\n\n");
};

/** The ways to write a command line, below one another. */
const usageLines = ({ messages: { help } }: InterfaceWords): string => {
	const [first = "", ...others] = columns(help.usageLines).split("\n");
	const indent = " ".repeat(width(help.usage("")));
	return [help.usage(first), ...others.map((line) => indent + line)].join("\n");
};
