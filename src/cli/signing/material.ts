import { readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { type Either, isLeft, isRight, left, map, right } from "fp-ts/lib/Either.js";
import { type Law, layersOf } from "../../model/law/law";
import { shorten } from "../../parse/display";
import type { CaseColumns, Material } from "../../signing";
import { readTextFile, type TextFile } from "../input-file";
import { namesFile } from "../law-file";
import { type InputIssue, inOption, type ReadResult, readAll } from "../read-result";
import { yamlIn } from "../read-yaml";

/** What was read beside a law, by the ids of its texts. */
export interface MaterialRead extends Material {
	readonly source?: Readonly<Record<string, string>>;
	readonly cases?: Readonly<Record<string, readonly CaseColumns[]>>;
}

/** What is at a path; nothing where a file stands in its way, too. */
const entryAt = (path: string): Stats | undefined => {
	try {
		return statSync(path, { throwIfNoEntry: false });
	} catch {
		return undefined;
	}
};

/** Whether there is a folder at a path. */
export const isFolder = (path: string): boolean => entryAt(path)?.isDirectory() ?? false;

const exists = (path: string): boolean => entryAt(path) !== undefined;

const textsOf = (law: Law): readonly string[] => [...new Set(layersOf(law).map(({ regulation }) => regulation.id))];

/** The texts that come with the laws that ship. */
const shippedSource = async (law: Law): Promise<Readonly<Record<string, string>>> => {
	const { sourceTexts } = await import("../../texts");
	const loads = Object.entries(sourceTexts).filter(([id]) => textsOf(law).includes(id));
	return Object.fromEntries(await Promise.all(loads.map(async ([id, load]) => [id, (await load?.()) ?? ""] as const)));
};

const collected = <T>(results: readonly ReadResult<T>[]): ReadResult<readonly T[]> => {
	const issues: readonly InputIssue[] = results.flatMap((result) => (isLeft(result) ? result.left : []));
	return issues.length > 0 ? left(issues) : right(results.flatMap((result) => (isRight(result) ? [result.right] : [])));
};

/** `--source`: the words of one text, or a folder with those of several, each in a file of its id: weifang-2021.txt. */
const readSource = (law: Law, where: string | undefined): ReadResult<MaterialRead["source"]> => {
	if (where === undefined) return right(undefined);
	const text = map(({ text: words }: TextFile) => words);
	if (!isFolder(where)) {
		if (!("layers" in law))
			return inOption(["--source"], map((words: string) => ({ [law.id]: words }))(text(readTextFile(where))));
		const suggestion = "写明目录，各部规定的文本以标识为文件名，例如 weifang-2021.txt";
		const message = `${law.label}由几部规定组成，一个文件不够`;
		return left([{ code: "wrong-source", path: ["--source"], message, input: shorten(where), suggestion }]);
	}
	const held = textsOf(law).filter((id) => exists(join(where, `${id}.txt`)));
	const words = held.map((id) => map((read: string) => [id, read] as const)(text(readTextFile(join(where, `${id}.txt`)))));
	return inOption(
		["--source"],
		map((all: readonly (readonly [string, string])[]) => Object.fromEntries(all))(collected(words)),
	);
};

const isCase = (value: unknown): value is CaseColumns =>
	typeof value === "object" && value !== null && "案例" in value && typeof value.案例 === "string";

/** The cases in a file; none where it is another file, such as the regulation beside them. */
const casesIn = (path: string): Either<readonly InputIssue[], readonly CaseColumns[]> => {
	const file = readTextFile(path);
	if (isLeft(file)) return file;
	const content = yamlIn(file.right.text, path);
	if (isLeft(content)) return content;
	const entries: readonly unknown[] = Array.isArray(content.right) ? content.right : [content.right];
	const cases = entries.filter(isCase);
	if (cases.length === 0 || cases.length === entries.length) return right(cases);
	const input = shorten(path);
	const at = entries.findIndex((entry) => !isCase(entry));
	const message = `\`${input}\` 的第${at + 1}项没有写明“案例”`;
	return left([{ code: "not-a-case", path: [], message, input, suggestion: "每一项都写明案例的名称" }]);
};

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder)
		.filter((name) => /\.(?:ya?ml|json)$/i.test(name))
		.toSorted()
		.map((name) => join(folder, name));

/** `--cases`: a file, or a folder; in it a folder of its own for each text of a place, by its id. */
const readCases = (law: Law, where: string | undefined): ReadResult<MaterialRead["cases"]> => {
	if (where === undefined) return right(undefined);
	const folders = textsOf(law).filter((id) => isFolder(join(where, id)));
	const places: readonly (readonly [string, readonly string[]])[] = [
		...folders.map((id) => [id, filesIn(join(where, id))] as const),
		...(folders.includes(law.id) ? [] : [[law.id, isFolder(where) ? filesIn(where) : [where]] as const]),
	];
	const read = places.map(([id, files]) =>
		map((cases: readonly (readonly CaseColumns[])[]) => [id, cases.flat()] as const)(collected(files.map(casesIn))),
	);
	return inOption(
		["--cases"],
		map((all: readonly (readonly [string, readonly CaseColumns[]])[]) => Object.fromEntries(all))(collected(read)),
	);
};

/** The options that say what is read beside a law. */
export interface MaterialOptions {
	/** The law as it was named; absent: the usual one. */
	readonly law: string | undefined;
	readonly source: string | undefined;
	readonly cases: string | undefined;
}

/**
 * What is read beside a law when it is printed or signed, from the options of the command line. The texts of a law that ships
 * need not be given.
 */
export const readMaterial = async (law: Law, options: MaterialOptions): Promise<ReadResult<MaterialRead>> => {
	const { source, cases } = options;
	const isShipped = source === undefined && !namesFile(options.law ?? "");
	const shipped = isShipped ? await shippedSource(law) : undefined;
	return map((read: { readonly source: MaterialRead["source"]; readonly cases: MaterialRead["cases"] }) => ({
		...(read.source === undefined ? {} : { source: read.source }),
		...(read.cases === undefined ? {} : { cases: read.cases }),
	}))(readAll({ source: shipped ? right(shipped) : readSource(law, source), cases: readCases(law, cases) }));
};
