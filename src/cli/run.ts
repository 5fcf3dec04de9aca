import { isLeft } from "fp-ts/lib/Either.js";
import { shorten } from "../parse/shorten";
import { assessCommand } from "./commands/assess";
import { calendarCommand } from "./commands/calendar";
import { checkCommand } from "./commands/check";
import { compareCommand } from "./commands/compare";
import { deadlineCommand } from "./commands/deadline";
import { decideCommand } from "./commands/decide";
import { diffCommand } from "./commands/diff";
import { factsCommand } from "./commands/facts";
import { followCommand } from "./commands/follow";
import { mattersCommand } from "./commands/matters";
import { newCommand } from "./commands/new";
import { proveCommand } from "./commands/prove";
import { remedyCommand } from "./commands/remedy";
import { rulesCommand } from "./commands/rules";
import { askCommand, changesCommand, whyCommand, whyNotCommand } from "./commands/what-if";
import { early, hint } from "./early";
import { type Options, readOptions } from "./options";
import { exit, failed, type Output } from "./output";

const commands: Readonly<Record<string, (options: Options) => Output>> = {
	decide: decideCommand,
	assess: assessCommand,
	remedy: remedyCommand,
	why: whyCommand,
	"why-not": whyNotCommand,
	changes: changesCommand,
	ask: askCommand,
	compare: compareCommand,
	diff: diffCommand,
	deadline: deadlineCommand,
	calendar: calendarCommand,
	follow: followCommand,
	facts: factsCommand,
	rules: rulesCommand,
	matters: mattersCommand,
	check: checkCommand,
	prove: proveCommand,
	new: newCommand,
};

/** Runs one command line. */
export const run = (argv: readonly string[], version: string): Output => {
	const options = readOptions(argv);
	const said = early(options, version);
	if (said || isLeft(options)) return said ?? failed(exit.internal, "");
	const { command = "" } = options.right;
	const execute = Object.hasOwn(commands, command) ? commands[command] : undefined;
	if (!execute) return failed(exit.usage, `没有名为 \`${shorten(command)}\` 的命令。${hint}`);
	return execute(options.right);
};
