import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Book } from "./books";
import { readCase, type WrittenCase } from "./schema";

/** A file of written cases. */
export interface CaseFile {
	readonly name: string;
	readonly cases: readonly WrittenCase[];
}

const contentOf = (text: string, name: string): unknown => {
	try {
		return parse(text);
	} catch (error) {
		throw new Error(`${name}：内容不是合法的 YAML 或者 JSON。${error instanceof Error ? error.message : ""}`);
	}
};

/** What the case in this place of a file is called. */
const titleOf = (input: unknown, at: number): string => {
	const title: unknown = Object(input).案例;
	return typeof title === "string" ? `“${title}”` : `第${at + 1}个案例`;
};

/**
 * The cases in a text, YAML or JSON.
 *
 * A column that is unknown, misspelt or of the wrong kind is an error that names the file, the case and the column: nobody would compare
 * what stands in it.
 */
export const casesIn = (text: string, name: string): readonly WrittenCase[] => {
	const content = contentOf(text, name);
	const inputs: readonly unknown[] = Array.isArray(content) ? content : [content ?? []].flat();
	if (inputs.length === 0) throw new Error(`${name}：没有案例`);
	const results = inputs.map((input, at) => ({ title: titleOf(input, at), result: readCase(input) }));
	const problems = results.flatMap(({ title, result }) =>
		Array.isArray(result) ? result.map((problem) => `${name}，${title}：${problem}`) : [],
	);
	if (problems.length > 0) throw new Error(problems.join("\n"));
	return results.map(({ result }) => result as WrittenCase);
};

/** Every file of cases of a book. */
export const caseFilesOf = ({ folder }: Book): readonly CaseFile[] => {
	const directory = new URL(`./${folder}/`, import.meta.url);
	const names = readdirSync(directory).filter((name) => name.endsWith(".yaml"));
	return names.map((name) => ({
		name,
		cases: casesIn(readFileSync(new URL(name, directory), "utf8"), `${folder}/${name}`),
	}));
};

/** The cases of all files of a book as they are written, by their columns. */
export const columnsOf = ({ folder }: Book): readonly Readonly<Record<string, unknown>>[] => {
	const directory = new URL(`./${folder}/`, import.meta.url);
	const names = readdirSync(directory).filter((name) => name.endsWith(".yaml"));
	return names.toSorted().flatMap((name) => [parse(readFileSync(new URL(name, directory), "utf8"))].flat());
};

/** The cases of all files of a book. */
export const casesOf = (book: Book): readonly WrittenCase[] => caseFilesOf(book).flatMap(({ cases }) => cases);
