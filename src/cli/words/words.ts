import type { FileFormat, OptionName, ValueKind } from "../options";
import type { chineseCommands } from "./chinese-commands";
import type { chineseMessages } from "./chinese-messages";
import type { chineseSessionCommands } from "./chinese-session";

/** The languages of the command line, each by its own name. */
export const languages = { zh: "中文", en: "English" } as const;

export type Language = keyof typeof languages;

/** The name of a command. */
export type CommandName = keyof typeof chineseCommands;

/** What each command is for, and what follows `gongshu` in an example of it. */
export type CommandWords = Readonly<Record<CommandName, Readonly<Record<"about" | "example", string>>>>;

/** The name of a command of a session. */
export type SessionCommandName = keyof typeof chineseSessionCommands;

/** How each command of a session is written, and what it is for. */
export type SessionCommandWords = Readonly<Record<SessionCommandName, Readonly<Record<"usage" | "about", string>>>>;

/** What each option is for. */
export type OptionWords = Readonly<Record<OptionName, string>>;

/** What stands for a value, in a word. */
export type ValueWords = Readonly<Record<ValueKind, string>>;

/** What a file of each format holds. */
export type FileWords = Readonly<Record<FileFormat, Readonly<Record<"name" | "about", string>>>>;

/** Everything the command line says of itself, in one language. What the law says is Chinese in every language. */
export interface InterfaceWords {
	readonly commands: CommandWords;
	readonly options: OptionWords;
	readonly values: ValueWords;
	readonly files: FileWords;
	readonly sessionCommands: SessionCommandWords;
	readonly messages: typeof chineseMessages;
}
