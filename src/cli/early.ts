import { type Either, isLeft } from "fp-ts/lib/Either.js";
import { help } from "./help";
import type { Options } from "./options";
import { exit, failed, type Output, printed } from "./output";

/** Where a user who is lost is sent. */
export const hint = "用 gongshu --help 查看用法。";

/** What can be said to a command line without loading a law or a command; nothing where there is something to do. */
export const early = (options: Either<string, Options>, version: string): Output | null => {
	if (isLeft(options)) return failed(exit.usage, `${options.left}。${hint}`);
	const { command, ...asked } = options.right;
	if (asked.version) return printed(version);
	if (asked.help) return printed(help);
	return command === undefined ? failed(exit.usage, help) : null;
};
