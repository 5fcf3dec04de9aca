import type { FileFormat, Operand, OptionName, OptionsOf } from "./options";
import type { Output } from "./output";
import type { CommandName, InterfaceWords } from "./words/words";

/** Runs a command with the options it takes and its operand, in a language. It is handed the table it stands in. */
type Run<P> = (options: P, operand: string, words: InterfaceWords, table: readonly Command[]) => Output | Promise<Output>;

/** One command of the command line. */
export interface Command {
	/** One word, or two where a command does several things: `calendar check`. */
	readonly name: CommandName;
	/** What must be written after the name. */
	readonly operand?: Operand;
	/** The formats of files that it reads besides those of its options; absent, none. */
	readonly reads?: readonly FileFormat[];
	readonly required: readonly OptionName[];
	/** Options of which at least one is required. */
	readonly atLeastOne: readonly OptionName[];
	readonly optional: readonly OptionName[];
	/** Those of its options that may be written several times; each has a list of what was written. */
	readonly repeatable: readonly OptionName[];
	/** Loads the module of the command: help and usage errors load none. */
	readonly load: () => Promise<Run<Readonly<Record<string, string | boolean | readonly string[] | undefined>>>>;
}

/** A row of the table. The compiler checks that the module of a command reads no option that its row does not list. */
export const command = <
	R extends OptionName = never,
	A extends OptionName = never,
	O extends OptionName = never,
	M extends OptionName = never,
>(
	row: Pick<Command, "name" | "operand" | "reads"> & {
		readonly required?: readonly R[];
		readonly atLeastOne?: readonly A[];
		readonly optional?: readonly O[];
		readonly repeatable?: readonly M[];
		readonly load: () => Promise<
			Run<OptionsOf<NoInfer<R>, NoInfer<A | O>> & { readonly [K in NoInfer<M>]: readonly string[] }>
		>;
	},
): Command => ({ required: [], atLeastOne: [], optional: [], repeatable: [], ...row }) as unknown as Command;

/** The options of a command, required ones first. */
export const optionsTaken = ({ required, atLeastOne, optional, repeatable }: Command): readonly OptionName[] => [
	...required,
	...atLeastOne,
	...repeatable,
	...optional,
];
