import { englishCommands } from "./english-commands";
import { englishFiles } from "./english-files";
import { englishMessages } from "./english-messages";
import { englishOptions, englishValues } from "./english-options";
import { englishSessionCommands } from "./english-session";
import type { InterfaceWords } from "./words";

/** The command line in English; the law and what it answers stay Chinese. */
export const english: InterfaceWords = {
	commands: englishCommands,
	options: englishOptions,
	values: englishValues,
	files: englishFiles,
	sessionCommands: englishSessionCommands,
	messages: englishMessages,
};
