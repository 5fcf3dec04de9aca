import { shorten } from "../../parse/display";
import type { Command } from "../command";
import { shellNames } from "../completion/choices";
import { shellScripts } from "../completion/shells";
import { completionTable } from "../completion/table";
import { dataOutput, exit, failure, type Output } from "../output";
import type { InterfaceWords } from "../words/words";

/** `gongshu completion SHELL`: a script by which a shell completes command lines, made of the table of commands. */
export const completionCommand = async (
	_: object,
	shell: string,
	words: InterfaceWords,
	table: readonly Command[],
): Promise<Output> => {
	const name = shellNames.find((each) => each === shell);
	if (!name) return failure(exit.usage, words.messages.usage.noShell(`\`${shorten(shell)}\``, shellNames));
	const { letterKinds } = await import("../../book");
	return dataOutput(shellScripts[name](completionTable(words, table, letterKinds)));
};
