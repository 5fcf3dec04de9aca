import { createReadStream, statSync } from "node:fs";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { BatchFinding, CatalogueSummary } from "../../catalogue";
import type { Law } from "../../model/law/law";
import { shorten } from "../../parse/display";
import { inputDigests } from "../catalogue/input-digests";
import { isWorkbook, type OutFormat, outFormatOf } from "../catalogue/out-format";
import { progressLine } from "../catalogue/progress";
import { type AuditRun, runAudit, runAuditResumably } from "../catalogue/run-audit";
import { type FileSource, inFile, sourceFile } from "../catalogue/source-file";
import { summaryText } from "../catalogue/summary-text";
import { mostThreads, threadsIn } from "../catalogue/threads";
import { type WorkbookRun, writeWorkbook } from "../catalogue/write-workbook";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput, type Wording } from "../output";
import { parsedJson, readJson } from "../read-json";
import { readLaw, readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { rejection } from "../result-output";
import type { CannotResume } from "../resumable-file";
import type { InterfaceWords } from "../words/words";

type CatalogueModule = typeof import("../../catalogue");

type AuditCommandOptions = OptionsOf<
	"profile",
	"findings" | "encoding" | "out" | "out-encoding" | "jobs" | "resume" | "law" | "on" | "as-of" | "json"
>;

const readProfiled = <T>(where: string, option: string, parse: (value: unknown) => ReadResult<T>): ReadResult<T> => {
	const source = inOption([option], readJson(where));
	return isLeft(source) ? source : parsedJson(source.right, parse);
};

/** How an audit is to be run. */
interface Manner {
	/** Where rows are written one after another. */
	readonly out?: OutFormat & { readonly path: string };
	/** The workbook that is written. */
	readonly workbook?: string;
	readonly threads: number;
	readonly resumes: boolean;
}

/** How the options ask for an audit to be run, or what is wrong with them. */
const mannerIn = (options: AuditCommandOptions, file: string): Either<Wording, Manner> => {
	const { out: path, jobs, resume: resumes } = options;
	const threads = threadsIn(jobs);
	if (threads === null)
		return left(({ messages: { replies } }) => replies.noThreads(`\`${shorten(jobs ?? "")}\``, mostThreads));
	if (path === undefined && (resumes || options["out-encoding"] !== undefined))
		return left(({ messages: { replies } }) => replies.needsOut(resumes ? "--resume" : "--out-encoding"));
	if (path === undefined) return right({ threads, resumes });
	if (isWorkbook(path)) {
		if (/\.(?:ndjson|jsonl|json)$/i.test(file)) return left(({ messages: { replies } }) => replies.otherRowNumbers);
		const isForRows = jobs !== undefined || resumes || options["out-encoding"] !== undefined;
		return isForRows ? left(({ messages: { replies } }) => replies.forRowsOnly) : right({ workbook: path, threads, resumes });
	}
	const out = outFormatOf(path, options["out-encoding"]);
	return isLeft(out) ? out : right({ out: { ...out.right, path }, threads, resumes });
};

const cannotResume = (path: string, { differing, left: files }: CannotResume): Output => {
	const names = files.map((file) => `\`${shorten(file)}\``);
	return failure(exit.rejected, ({ messages: { replies } }) => {
		const named: Readonly<Record<string, string>> = replies.resumedFrom;
		return replies.cannotResume(
			`\`${shorten(path)}\``,
			differing.map((each) => named[each] ?? each),
			names,
		);
	});
};

/** What an attempt to write gives; `null` where the file system refuses. */
const attempt = async <T>(write: () => Promise<T>): Promise<T | null> => {
	try {
		return await write();
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return null;
		throw error;
	}
};

const cannotWrite = (out: string): Output =>
	failure(exit.rejected, ({ messages: { replies } }) => replies.cannotWrite(`\`${shorten(out)}\``));

const summaryOutput = (summary: CatalogueSummary, isJson: boolean, out: string | undefined): Output => {
	const code = summary.refusedRows > 0 ? exit.rejected : summary.wrong.length > 0 ? exit.findings : exit.ok;
	const shown = isJson ? jsonOutput(summary) : textOutput(summaryText(summary));
	return { ...shown, stderr: out === undefined ? "" : ({ messages: { replies } }) => replies.wrote(out), code };
};

/** The findings in a workbook that an earlier audit wrote. */
const findingsInWorkbook = async (
	{ parseFindingsInWorkbook }: CatalogueModule,
	law: Law,
	path: string,
): Promise<ReadResult<readonly BatchFinding[]>> => {
	const stats = statSync(path, { throwIfNoEntry: false });
	const input = shorten(path);
	if (stats?.isFile()) return inOption(["--findings"], await parseFindingsInWorkbook(law, createReadStream(path)));
	const suggestion = stats ? "这不是文件" : "请检查文件是否存在";
	return left([{ code: "unreadable", path: ["--findings"], message: `无法读取 \`${input}\``, input, suggestion }]);
};

/** What was signed besides the profile: in a JSON file, or in a workbook that an earlier audit wrote. */
const readFindings = async (
	catalogue: CatalogueModule,
	{ findings, law }: AuditCommandOptions,
): Promise<(law: Law) => ReadResult<readonly BatchFinding[]>> => {
	if (findings === undefined) return () => right([]);
	const given = readLaw(law);
	if (!isWorkbook(findings) || isLeft(given))
		return (under) => readProfiled(findings, "--findings", (value) => catalogue.parseFindings(under, value));
	const inWorkbook = await findingsInWorkbook(catalogue, given.right, findings);
	return () => inWorkbook;
};

const auditedInRows = async (manner: Manner, audit: AuditRun, from: () => Readonly<Record<string, string>>) => {
	const catalogue = await import("../../catalogue");
	const { out } = manner;
	try {
		return await attempt(() =>
			manner.resumes && out ? runAuditResumably(catalogue, { ...audit, out }, from()) : runAudit(catalogue, audit),
		);
	} finally {
		audit.progress.clear();
	}
};

const auditedAsWorkbook = async (catalogue: CatalogueModule, run: WorkbookRun, isJson: boolean): Promise<Output> => {
	const written = await attempt(() => writeWorkbook(catalogue, run));
	if (written === null) return cannotWrite(run.out);
	return isLeft(written) ? rejection(inFile(run.file, written.left)) : summaryOutput(written.right, isJson, run.out);
};

/** `gongshu catalogue audit`: a catalogue with what the law says beside it, and a summary. */
export const catalogueAuditCommand = async (
	options: AuditCommandOptions,
	file: string,
	words: InterfaceWords,
): Promise<Output> => {
	const manner = mannerIn(options, file);
	if (isLeft(manner)) return failure(exit.usage, manner.left);
	const catalogue = await import("../../catalogue");
	const findings = await readFindings(catalogue, options);
	const input = readUnderLaw(options, (law) => ({
		profile: readProfiled(options.profile, "--profile", (value) => catalogue.parseProfile(law, value)),
		findings: findings(law),
		source: sourceFile(file, options.encoding) as ReadResult<FileSource>,
	}));
	if (isLeft(input)) return rejection(input.left);
	const { out, workbook } = manner.right;
	const { source } = input.right;
	if (workbook !== undefined && (source.format === "xlsx" || source.format === "csv"))
		return auditedAsWorkbook(catalogue, { ...input.right, source, file, out: workbook }, options.json);
	const audit: AuditRun = {
		...input.right,
		...manner.right,
		size: statSync(file).size,
		progress: progressLine(process.stderr, words),
	};
	const from = () => inputDigests(file, audit, [options.encoding, out?.format, out?.encoding]);
	const summary = await auditedInRows(manner.right, audit, from);
	if (summary === null) return cannotWrite(options.out ?? "");
	if ("differing" in summary) return cannotResume(options.out ?? "", summary);
	return summaryOutput(summary, options.json, options.out);
};
