import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isLeft, left } from "fp-ts/lib/Either.js";
import { writeXlsx } from "hucre/xlsx";
import { parse } from "yaml";
import { findCommand, optionsFor, readCommandLine } from "../../src/cli/command-line";
import { run } from "../../src/cli/run";
import { chinese } from "../../src/cli/words/chinese";
import { decide } from "../../src/index";
import { record } from "../../src/records";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { isThorough } from "../thorough";
import { blocks, root } from "./pages";

/** A line for a shell. `argv` is what follows `gongshu`, and `null` where the line is not run. */
export interface ShellLine {
	readonly line: string;
	readonly argv: readonly string[] | null;
}

/** A line without the comment at its end. */
const withoutComment = (line: string): string => line.replace(/\s+# .*$/, "").trim();

/** The words of a line; single quotes keep what is between them together. */
const wordsOf = (line: string): readonly string[] => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ""));

/** The commands that wait for somebody, at a terminal or elsewhere. */
const waiting: readonly string[] = ["repl", "serve", "mcp"];

/** What follows `gongshu` on a line; `null` for another program, and for a command that waits. */
export const argvOf = (line: string): readonly string[] | null => {
	const [first, ...rest] = wordsOf(line.replace(/^npx /, ""));
	return first === "gongshu" && !waiting.includes(rest[0] ?? "") ? rest : null;
};

/** The lines of a block of commands, those that change the folder apart. */
export const shellLines = (code: string): readonly ShellLine[] =>
	code
		.split("\n")
		.map(withoutComment)
		.filter((line) => line !== "" && !line.startsWith("cd "))
		.map((line) => ({ line, argv: argvOf(line) }));

/** The folders that a block of commands goes to, before which of its lines. */
const folderBefore = (code: string): ReadonlyMap<string, string> => {
	const lines = code.split("\n").map(withoutComment);
	return new Map(lines.flatMap((line, at) => (line.startsWith("cd ") ? [[lines[at + 1] ?? "", line.slice(3)]] : [])));
};

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** What a notice on 2027 could be. */
const imaginedNotice = {
	year: 2027,
	number: "国办发明电〔2026〕0号",
	issued: "2026-12-01",
	holidays: [
		{ name: "元旦", off: [["2027-01-01", "2027-01-03"]] },
		{ name: "春节", off: [["2027-02-05", "2027-02-12"]], work: ["2027-01-31", "2027-02-20"] },
		{ name: "清明节", off: [["2027-04-03", "2027-04-05"]] },
		{ name: "劳动节", off: [["2027-05-01", "2027-05-05"]], work: ["2027-05-08"] },
		{ name: "端午节", off: [["2027-06-09", "2027-06-09"]] },
		{ name: "中秋节", off: [["2027-09-15", "2027-09-15"]] },
		{ name: "国庆节", off: [["2027-10-01", "2027-10-07"]], work: ["2027-09-26", "2027-10-09"] },
	],
};

const facts = JSON.stringify({ 公共数据: "是" });
const events = JSON.stringify([{ 日期: "2024-04-08", 环节: "申请", 结果: "已提出申请" }]);

/** The facts of the first case that docs/for-lawyers.md writes: what it explains and what it writes as a case are one. */
const medicalRecord = (): string => {
	const [, written = ""] = /^```yaml\n([\s\S]*?)^```$/m.exec(textOf("docs/for-lawyers.md")) ?? [];
	return JSON.stringify(parse(written)[0].事实);
};

/** A log of one record. */
const records = (): string => {
	const known = { inRegion: true, publicData: false } as const;
	return `${record(decide(weifang, "opening", known, { on: "2026-11-21" }), { facts: known })}\n`;
};

/** The file of signatures that docs/for-lawyers.md shows. */
const signatures = (): string => /^```yaml\n(格式: [\s\S]*?)^```$/m.exec(textOf("docs/for-lawyers.md"))?.[1] ?? "";

/** The template of a letter that docs/letters.md shows. */
const template = (): string => /^```json\n([\s\S]*?)^```$/m.exec(textOf("docs/letters.md"))?.[1] ?? "";

/** A workbook whose columns and codes all say what they are. */
const workbook = await writeXlsx({
	sheets: [
		{
			name: "目录",
			rows: [
				["资源名称", "信息项名称", "共享类型", "是否向社会开放"],
				["停车场", "泊位数", "有条件", "否"],
				["路灯", "编号", "无条件", "否"],
			],
		},
	],
});

/** The files that a page has its reader write. */
const filesOf = (page: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		blocks
			.filter((block) => block.kind === "file" && block.page === page)
			.map(({ remark, code }) => [remark.replace(/^文件：/, ""), code]),
	);

/** The files that the commands of a page read. */
const files = (page: string): Readonly<Record<string, string | Uint8Array>> => ({
	"目录.xlsx": workbook,
	"facts.json": facts,
	"事实.json": facts,
	"catalogue.json": textOf("examples/weifang-catalogue/catalogue.json"),
	"events.json": events,
	"办理记录.json": events,
	"通知.txt": JSON.stringify(imaginedNotice),
	"就诊记录.json": medicalRecord(),
	"记录.ndjson": records(),
	"签署.yaml": signatures(),
	"模板.json": template(),
	"全文.txt": textOf("tests/law/sources/weifang-2021.txt"),
	...filesOf(page),
});

/** Runs something in another folder. */
export const inFolder = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
	const before = process.cwd();
	process.chdir(folder);
	try {
		return await work();
	} finally {
		process.chdir(before);
	}
};

const isPack = (page: string): boolean => page.startsWith("examples/packs/");

/** Where the code of a page is run: that of a pack in its folder, everything else at the root. */
export const folderOf = (page: string): string => (isPack(page) ? join(root, dirname(page)) : root);

/** Where the commands of a page are run: those of a pack in its folder, all others where the files are that they read. */
export const folderFor = (page: string): string => {
	if (isPack(page)) return folderOf(page);
	const folder = mkdtempSync(join(tmpdir(), "gongshu-docs-"));
	for (const [name, text] of Object.entries(files(page))) writeFileSync(join(folder, name), text);
	symlinkSync(join(root, "examples"), join(folder, "examples"));
	mkdirSync(join(folder, "node_modules"));
	symlinkSync(root, join(folder, "node_modules/gongshu"));
	return folder;
};

const proofs = new Map<string, ReturnType<typeof run>>();

/** Whether a command proves laws of the library, as `tests/analysis/prove.test.ts` does. */
const provesOwnLaws = (argv: readonly string[]): boolean => argv[0] === "prove" && !argv.some((word) => word.endsWith(".json"));

/** What comes of a command line before its command runs. */
const written = (argv: readonly string[]): Awaited<ReturnType<typeof run>> => {
	const { words, options } = readCommandLine(argv);
	const found = findCommand(chinese, words);
	const read = isLeft(found) ? left([found.left]) : optionsFor(chinese, found.right.command, options, found.right.rest);
	return isLeft(read) ? { stdout: "", stderr: read.left.join("\n"), code: 2 } : { stdout: "", stderr: "", code: 0 };
};

/** What one command of `gongshu` prints, run in a folder. A proof of all laws takes long: it is run once, and only thoroughly. */
export const printed = async (folder: string, argv: readonly string[]): ReturnType<typeof run> => {
	if (!provesOwnLaws(argv)) return inFolder(folder, () => run(argv, "0.0.0"));
	if (!isThorough) return written(argv);
	const line = argv.join(" ");
	const proof = proofs.get(line) ?? run(argv, "0.0.0");
	proofs.set(line, proof);
	return proof;
};

/** Runs the blocks of commands of a page one after the other, as its reader would; every line with what it printed. */
export const runCommands = async (page: string, codes: readonly string[]) => {
	let folder = folderFor(page);
	const results: { readonly line: string; readonly code: number; readonly stderr: string }[] = [];
	for (const code of codes) {
		const folders = folderBefore(code);
		for (const { line, argv } of shellLines(code)) {
			folder = join(folder, folders.get(line) ?? "");
			if (argv === null) continue;
			const { code: exitCode, stderr } = await printed(folder, argv);
			results.push({ line, code: exitCode, stderr });
		}
	}
	return results;
};
