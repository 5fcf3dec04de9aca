import { type Command, optionsTaken } from "../command";
import { underHeading } from "../help";
import { type FileFormat, fileFormats, shapeOf } from "../options";
import type { InterfaceWords } from "../words/words";
import { fileExample } from "./examples";

/** The formats of files that a command reads, each with the options that name such a file. */
const formatsRead = (command: Command): ReadonlyMap<FileFormat, readonly string[]> => {
	const formats = new Map<FileFormat, readonly string[]>((command.reads ?? []).map((format) => [format, []]));
	for (const name of optionsTaken(command)) {
		const { value, holds } = shapeOf(name);
		// Nearly every command takes a law that may be a file: what is in it is told where it is the subject.
		if (holds !== undefined && (value !== "law" || formats.has(holds)))
			formats.set(holds, [...(formats.get(holds) ?? []), `--${name}`]);
	}
	return new Map(fileFormats.flatMap((format) => (formats.has(format) ? [[format, formats.get(format) ?? []]] : [])));
};

const formatHelp = async (words: InterfaceWords, format: FileFormat, options: readonly string[]): Promise<string> => {
	const { name, about } = words.files[format];
	const title = options.length === 0 ? name : words.messages.help.fileOf(options, name);
	const example = (await fileExample(format)).trimEnd().replaceAll(/^(?=.)/gm, "    ");
	return [underHeading(words, title, about), example].join("\n\n");
};

/** What the files of a command hold, with an example of each; nothing where it reads none. */
export const filesHelp = (words: InterfaceWords, command: Command): Promise<readonly string[]> =>
	Promise.all([...formatsRead(command)].map(([format, options]) => formatHelp(words, format, options)));

/** What `gongshu help files` prints: every format with an example, and the commands that read it. */
export const allFilesHelp = async (words: InterfaceWords, table: readonly Command[]): Promise<string> => {
	const parts = fileFormats.map(async (format) => {
		const readers = table.filter((command) => formatsRead(command).has(format)).map(({ name }) => name);
		return `${await formatHelp(words, format, [])}\n\n    ${words.messages.help.readBy(readers)}`;
	});
	return [words.messages.help.filesTitle, ...(await Promise.all(parts))].join("\n\n\n");
};
