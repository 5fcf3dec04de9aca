import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { isLeft } from "fp-ts/lib/Either.js";
import { explain, type Law } from "../../src/index";
import { parseLawId, parseRegulation } from "../../src/parse";
import { laws } from "../../src/rules";
import { casesIn } from "./case-file";
import { differences } from "./differences";
import type { WrittenCase } from "./schema";

/** What is printed, and the exit code: 0 where every case comes out as written, 1 where one does not, 2 where nothing could be run. */
export interface Run {
	readonly output: string;
	readonly code: 0 | 1 | 2;
}

const usage = "用法：npm run cases -- 案例文件（.yaml 或者 .json）… [--law 规定的标识、名称或者 JSON 文件]";

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const textOf = (file: string): string => {
	try {
		return readFileSync(file, "utf8");
	} catch {
		throw new Error(`无法读取 ${file}`);
	}
};

const jsonIn = (file: string): unknown => {
	try {
		return JSON.parse(textOf(file));
	} catch (error) {
		throw error instanceof SyntaxError ? new Error(`${file} 的内容不是合法的 JSON`) : error;
	}
};

/** The law of this id or title, or the regulation in this file. */
const lawNamed = (name: string): Law => {
	const law = /\.json$/i.test(name) ? parseRegulation(jsonIn(name)) : parseLawId<Law>(name, laws);
	if (isLeft(law)) throw new Error(explain(law.left));
	return law.right;
};

/** The law for the cases of a file that name none: the one of the folder the file is in, else that of 潍坊. */
const lawOfFolder = (file: string): Law => {
	const folder = basename(dirname(resolve(file)));
	return lawNamed(Object.hasOwn(laws, folder) ? folder : "weifang");
};

const differencesOf = (law: Law, each: WrittenCase): readonly string[] => {
	try {
		return differences(each.规定 === undefined ? law : lawNamed(each.规定), each);
	} catch (error) {
		return [messageOf(error)];
	}
};

const indented = (line: string): string => `     ${line.replaceAll("\n", "\n     ")}`;

const run = (files: readonly string[], law: Law | undefined): Run => {
	const results = files.flatMap((file) => {
		const own = law ?? lawOfFolder(file);
		return casesIn(textOf(file), file).map((each) => ({ title: each.案例, lines: differencesOf(own, each) }));
	});
	const failures = results.filter(({ lines }) => lines.length > 0);
	const total = `共${results.length}个案例，${results.length - failures.length}个相符，${failures.length}个不符`;
	return {
		output: [...failures.flatMap(({ title, lines }) => [`✗  ${title}`, ...lines.map(indented)]), total].join("\n"),
		code: failures.length > 0 ? 1 : 0,
	};
};

const readArguments = (args: readonly string[]) => {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options: { law: { type: "string" } } });
	} catch {
		return { positionals: [], values: {} };
	}
};

/** Runs files of written cases, YAML or JSON, and says in Chinese how each comes out otherwise than it says. */
export const runCases = (args: readonly string[]): Run => {
	const { positionals, values } = readArguments(args);
	if (positionals.length === 0) return { output: usage, code: 2 };
	try {
		return run(positionals, values.law === undefined ? undefined : lawNamed(values.law));
	} catch (error) {
		return { output: messageOf(error), code: 2 };
	}
};
