import { isLeft, map, right } from "fp-ts/lib/Either.js";
import type { BatchFinding, CatalogueRow, CatalogueSource, Profile, RowResult } from "../../catalogue";
import type { OnDay } from "../../engine/case";
import type { Law } from "../../model/law/law";
import { shorten } from "../../parse/display";
import { byteOrderMark, csvLine } from "../catalogue/csv-text";
import { type QuestionColumn, questionColumnsOf, resultCells, resultHeaders } from "../catalogue/result-columns";
import { formatOf, sourceFile } from "../catalogue/source-file";
import { summaryText } from "../catalogue/summary-text";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { parsedJson, readJson } from "../read-json";
import { readLaw, readUnderLaw } from "../read-options";
import { inOption, type ReadResult, readAll } from "../read-result";
import { replace } from "../replacement";
import { rejection } from "../result-output";
import { writePieces } from "../write-file";

type CatalogueModule = typeof import("../../catalogue");
type FileSource = Extract<CatalogueSource, { readonly bytes: unknown }>;
type ProfileOptions = OptionsOf<never, "encoding" | "out" | "law">;
type AuditCommandOptions = OptionsOf<"profile", "findings" | "encoding" | "out" | "law" | "on" | "as-of" | "json">;

/** `gongshu catalogue profile`: a first profile from the header of a catalogue, and what a person must still say. */
export const catalogueProfileCommand = async (options: ProfileOptions, file: string): Promise<Output> => {
	const input = readAll({ law: readLaw(options.law), source: sourceFile(file, options.encoding) });
	if (isLeft(input)) return rejection(input.left);
	const { sampleCatalogue, suggestProfile } = await import("../../catalogue");
	const { law, source } = input.right;
	const sample = await sampleCatalogue(source, law);
	if (sample.headers.length === 0) return rejection(sample.issues);
	const { profile, open } = suggestProfile(sample, law);
	const content = `${JSON.stringify(profile, null, "\t")}\n`;
	const told = open.length > 0 ? `请填写、核对以下各处：\n${open.join("\n")}` : "";
	const { out } = options;
	if (out === undefined || out === "-") return { ...textOutput(content.trimEnd()), stderr: told };
	return replace(out, () => ({
		content,
		output: { stdout: "", stderr: [`已写入 ${out}`, told].filter((line) => line !== "").join("\n"), code: exit.ok },
	}));
};

const readProfiled = <T>(where: string, option: string, parse: (value: unknown) => ReadResult<T>): ReadResult<T> => {
	const source = inOption([option], readJson(where));
	return isLeft(source) ? source : parsedJson(source.right, parse);
};

interface Auditing {
	readonly law: Law;
	readonly context: OnDay;
	readonly profile: Profile;
	readonly findings: readonly BatchFinding[];
	readonly source: FileSource;
}

/** A row with its own result, and that of its resource where it is the last of it. */
interface Told {
	readonly row: CatalogueRow;
	readonly result: RowResult;
	readonly whole?: RowResult;
}

async function* toldRows(
	catalogue: CatalogueModule,
	{ law, context, profile, findings, source }: Auditing,
): AsyncGenerator<Told> {
	const auditor = catalogue.catalogueAuditor(law, { ...context, findings });
	let last: Told | undefined;
	const wholeIn = (results: readonly RowResult[]) => results.find(({ of }) => of === "items");
	for await (const row of catalogue.readCatalogue(source, profile)) {
		const results = auditor.next(row);
		const [whole, result] = [wholeIn(results), results.find(({ of }) => of === "row")];
		if (last) yield whole ? { ...last, whole } : last;
		last = result ? { row, result } : undefined;
	}
	const whole = wholeIn(auditor.end());
	if (last) yield whole ? { ...last, whole } : last;
}

/** Writes what was told of rows in the format of a file, and hands every result on to be counted. */
async function* written(
	told: AsyncIterable<Told>,
	{
		format,
		put,
		profile,
		relations,
	}: {
		readonly format: "csv" | "ndjson";
		readonly put: (text: string) => void;
		readonly profile: Profile;
		readonly relations: CatalogueModule["relationTexts"];
	},
): AsyncGenerator<RowResult> {
	let head: { readonly columns: readonly string[]; readonly questions: readonly QuestionColumn[] } | undefined;
	const waiting: Told[] = [];
	const putCsv = (each: Told) => {
		if (head) put(csvLine(resultCells(each.row, each.result, each.whole, { ...head, relations })));
	};
	for await (const each of told) {
		const { row, result, whole } = each;
		if (format === "ndjson") {
			put(`${JSON.stringify({ ...result, cells: row.cells })}\n`);
			if (whole) put(`${JSON.stringify(whole)}\n`);
		} else if (head) putCsv(each);
		else {
			waiting.push(each);
			const questions = questionColumnsOf(result);
			if (questions || waiting.length > 1000) {
				head = { columns: row.columns, questions: questions ?? [] };
				put(`${byteOrderMark}${csvLine([...head.columns, ...resultHeaders(head.questions, profile.subject === "item")])}`);
				for (const one of waiting.splice(0)) putCsv(one);
			}
		}
		yield result;
		if (whole) yield whole;
	}
	if (waiting.length === 0) return;
	head = { columns: waiting[0]?.row.columns ?? [], questions: [] };
	put(`${byteOrderMark}${csvLine([...head.columns, ...resultHeaders([], profile.subject === "item")])}`);
	for (const one of waiting) putCsv(one);
}

async function* resultsOf(told: AsyncIterable<Told>): AsyncGenerator<RowResult> {
	for await (const { result, whole } of told) {
		yield result;
		if (whole) yield whole;
	}
}

/** What writing a file gives; `null` where the file system refuses. */
const writeTo = async <T>(path: string, write: (put: (text: string) => void) => Promise<T>): Promise<T | null> => {
	try {
		return await writePieces(path, write);
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return null;
		throw error;
	}
};

/** `gongshu catalogue audit`: a catalogue with what the law says beside it, and a summary. */
export const catalogueAuditCommand = async (options: AuditCommandOptions, file: string): Promise<Output> => {
	const catalogue = await import("../../catalogue");
	const { findings, out } = options;
	const format = out === undefined ? undefined : formatOf(out);
	if (out !== undefined && format !== "csv" && format !== "ndjson")
		return failure(exit.usage, `不能写成 \`${shorten(out)}\` 这种文件：--out 可写 .csv 或者 .ndjson`);
	const input = readUnderLaw(options, (law) => ({
		profile: readProfiled(options.profile, "--profile", (value) => catalogue.parseProfile(law, value)),
		findings:
			findings === undefined
				? right<never, readonly BatchFinding[]>([])
				: readProfiled(findings, "--findings", (value) => catalogue.parseFindings(law, value)),
		source: map((source: FileSource) => source)(sourceFile(file, options.encoding)),
	}));
	if (isLeft(input)) return rejection(input.left);
	const told = toldRows(catalogue, input.right);
	const { profile } = input.right;
	const { relationTexts: relations } = catalogue;
	const summary =
		out === undefined || (format !== "csv" && format !== "ndjson")
			? await catalogue.summarize(resultsOf(told))
			: await writeTo(out, (put) => catalogue.summarize(written(told, { format, put, profile, relations })));
	if (summary === null)
		return failure(exit.rejected, `无法写入 \`${shorten(out ?? "")}\`，原有内容没有改动。请检查目录是否存在、磁盘是否已满`);
	const code = summary.refusedRows > 0 ? exit.rejected : summary.wrong.length > 0 ? exit.findings : exit.ok;
	const shown = options.json ? jsonOutput(summary) : textOutput(summaryText(summary));
	return { ...shown, stderr: out === undefined ? "" : `已写入 ${out}`, code };
};
