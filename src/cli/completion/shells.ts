import { bashScript } from "./bash";
import type { ShellName } from "./choices";
import { fishScript } from "./fish";
import type { CompletionTable } from "./table";
import { zshScript } from "./zsh";

/** The script for each shell. */
export const shellScripts: Readonly<Record<ShellName, (table: CompletionTable) => string>> = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
};
