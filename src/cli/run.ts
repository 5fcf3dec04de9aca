import { isLeft } from "fp-ts/lib/Either.js";
import type { Command } from "./command";
import { type CommandLine, commandsUnder, findCommand, optionsFor, readCommandLine } from "./command-line";
import { commandTable } from "./command-table";
import { commandHelp, overview, usageOf } from "./help";
import { exit, failure, type Output, textOutput } from "./output";
import { chinese } from "./words/chinese";
import type { Words } from "./words/words";

const usageError = (words: Words, problems: readonly string[], command?: Command): Output => {
	const { help } = words.messages;
	const usage = command
		? [help.usage(usageOf(words, command)), help.example(`gongshu ${words.commands[command.name].example}`)]
		: [];
	const more = help.more(`gongshu help${command ? ` ${command.name}` : ""}`);
	return failure(exit.usage, [...problems, ...usage, more].join("\n"));
};

/** What stands after `help` for the formats of files. */
const filesNames = ["files", "文件格式"];

/** The help that a command line asks for; `null` where it asks for none. */
const helpAsked = async (words: Words, line: CommandLine): Promise<Output | null> => {
	const isCommand = line.words[0] === "help";
	if (!isCommand && !line.options.some(({ name }) => name === "help")) return null;
	const [first, ...rest] = isCommand ? line.words.slice(1) : line.words;
	if (first === undefined) return textOutput(overview(words));
	const { allFilesHelp, filesHelp } = await import("./file-formats/help");
	if (isCommand && filesNames.includes(first) && rest.length === 0) return textOutput(await allFilesHelp(words, commandTable));
	const fullHelp = async (command: Command) => [commandHelp(words, command), ...(await filesHelp(words, command))].join("\n\n");
	const match = findCommand(words, [first, ...rest]);
	if (!isLeft(match)) return textOutput(await fullHelp(match.right.command));
	const family = rest.length === 0 ? commandsUnder(first) : [];
	if (family.length === 0) return usageError(words, [match.left]);
	return textOutput((await Promise.all(family.map(fullHelp))).join("\n\n\n"));
};

/** Runs one command line. Only the module of the command that is run is loaded. */
export const run = async (argv: readonly string[], version: string): Promise<Output> => {
	const line = readCommandLine(argv);
	const words = chinese;
	if (line.options.some(({ name }) => name === "version")) return textOutput(version);
	const help = await helpAsked(words, line);
	if (help) return help;
	if (line.words.length === 0) return failure(exit.usage, overview(words));
	const match = findCommand(words, line.words);
	if (isLeft(match)) return usageError(words, [match.left]);
	const { command, rest } = match.right;
	const options = optionsFor(words, command, line.options, rest);
	if (isLeft(options)) return usageError(words, options.left, command);
	const execute = await command.load();
	return execute(options.right, rest[0] ?? "", words, commandTable);
};
