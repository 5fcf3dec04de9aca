import { chineseCommands } from "./chinese-commands";
import { chineseFiles } from "./chinese-files";
import { chineseMessages } from "./chinese-messages";
import { chineseOptions, chineseValues } from "./chinese-options";
import type { Words } from "./words";

/** The command line in Chinese: its language unless another is asked for. */
export const chinese: Words = {
	commands: chineseCommands,
	options: chineseOptions,
	values: chineseValues,
	files: chineseFiles,
	messages: chineseMessages,
};
