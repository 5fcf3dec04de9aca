import { chineseCommands } from "./chinese-commands";
import { chineseFiles } from "./chinese-files";
import { chineseMessages } from "./chinese-messages";
import { chineseOptions, chineseValues } from "./chinese-options";
import { chineseSessionCommands } from "./chinese-session";
import type { InterfaceWords } from "./words";

/** The command line in Chinese: its language unless another is asked for. */
export const chinese: InterfaceWords = {
	commands: chineseCommands,
	options: chineseOptions,
	values: chineseValues,
	files: chineseFiles,
	sessionCommands: chineseSessionCommands,
	messages: chineseMessages,
};
