import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import { shorten } from "../parse/display";
import type { Command } from "./command";
import { type CommandLine, commandsUnder, findCommand, optionsFor, readCommandLine } from "./command-line";
import { commandTable } from "./command-table";
import { commandHelp, overview, usageOf } from "./help";
import { exit, failure, type Output, textOutput, wordedIn } from "./output";
import { chinese } from "./words/chinese";
import { type InterfaceWords, type Language, languages } from "./words/words";

const usageError = (words: InterfaceWords, problems: readonly string[], command?: Command): Output => {
	const { help } = words.messages;
	const usage = command
		? [help.usage(usageOf(words, command)), help.example(`gongshu ${words.commands[command.name].example}`)]
		: [];
	const more = help.more(`gongshu help${command ? ` ${command.name}` : ""}`);
	return failure(exit.usage, [...problems, ...usage, more].join("\n"));
};

/** What of the environment of the process is looked at. */
type Environment = Readonly<Partial<Record<"GONGSHU_LANG", string>>>;

const isLanguage = (text: string): text is Language => Object.hasOwn(languages, text);

/** The language that a command line asks for, or else the environment; or what is wrong with how it is asked for. */
const languageAsked = ({ options }: CommandLine, { GONGSHU_LANG: set = "" }: Environment): Either<string, Language> => {
	const { usage } = chinese.messages;
	const option = options.findLast(({ name }) => name === "lang");
	if (option && option.value === undefined) return left(usage.noValue(`\`${option.spelling}\``, "--lang zh, --lang en"));
	const wanted = option?.value ?? (set === "" ? "zh" : set);
	return isLanguage(wanted)
		? right(wanted)
		: left(usage.noLanguage(option ? "--lang" : "GONGSHU_LANG", `\`${shorten(wanted)}\``));
};

/** What stands after `help` for the formats of files. */
const filesNames = ["files", "文件格式"];

/** The help that a command line asks for; `null` where it asks for none. */
const helpAsked = async (words: InterfaceWords, line: CommandLine): Promise<Output | null> => {
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
export const run = async (argv: readonly string[], version: string, environment: Environment = {}): Promise<Output<string>> => {
	const line = readCommandLine(argv);
	const asked = languageAsked(line, environment);
	const words = !isLeft(asked) && asked.right === "en" ? (await import("./words/english")).english : chinese;
	const { stdout, stderr, ...rest } = isLeft(asked) ? usageError(words, [asked.left]) : await outputOf(words, line, version);
	return { ...rest, stdout: wordedIn(words, stdout), stderr: wordedIn(words, stderr) };
};

const outputOf = async (words: InterfaceWords, line: CommandLine, version: string): Promise<Output> => {
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
