import { isLeft } from "fp-ts/lib/Either.js";
import type { Command } from "./command";
import { type CommandLine, commandsUnder, findCommand, optionsFor, readCommandLine } from "./command-line";
import { commandHelp, overview, usageOf } from "./help";
import { exit, failure, type Output, textOutput } from "./output";

const usageError = (problems: readonly string[], command?: Command): Output => {
	const usage = command ? [`用法：${usageOf(command)}`, `例如：gongshu ${command.example}`] : [];
	const more = `用 gongshu help${command ? ` ${command.name}` : ""} 查看用法。`;
	return failure(exit.usage, [...problems, ...usage, more].join("\n"));
};

/** The help that a command line asks for; `null` where it asks for none. */
const helpAsked = ({ words, options }: CommandLine): Output | null => {
	const isCommand = words[0] === "help";
	if (!isCommand && !options.some(({ name }) => name === "help")) return null;
	const [first, ...rest] = isCommand ? words.slice(1) : words;
	if (first === undefined) return textOutput(overview());
	const match = findCommand([first, ...rest]);
	if (!isLeft(match)) return textOutput(commandHelp(match.right.command));
	const family = rest.length === 0 ? commandsUnder(first) : [];
	return family.length > 0 ? textOutput(family.map(commandHelp).join("\n\n\n")) : usageError([match.left]);
};

/** Runs one command line. Only the module of the command that is run is loaded. */
export const run = async (argv: readonly string[], version: string): Promise<Output> => {
	const line = readCommandLine(argv);
	if (line.options.some(({ name }) => name === "version")) return textOutput(version);
	const help = helpAsked(line);
	if (help) return help;
	if (line.words.length === 0) return failure(exit.usage, overview());
	const match = findCommand(line.words);
	if (isLeft(match)) return usageError([match.left]);
	const { command, rest } = match.right;
	const options = optionsFor(command, line.options, rest);
	if (isLeft(options)) return usageError(options.left, command);
	const execute = await command.load();
	return execute(options.right, rest[0] ?? "");
};
