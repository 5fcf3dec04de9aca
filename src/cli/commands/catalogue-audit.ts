import { statSync } from "node:fs";
import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { BatchFinding, CatalogueSummary } from "../../catalogue";
import { shorten } from "../../parse/display";
import { inputDigests } from "../catalogue/input-digests";
import { type OutFormat, outFormatOf } from "../catalogue/out-format";
import { progressLine } from "../catalogue/progress";
import { type AuditRun, runAudit, runAuditResumably } from "../catalogue/run-audit";
import { sourceFile } from "../catalogue/source-file";
import { summaryText } from "../catalogue/summary-text";
import { mostThreads, threadsIn } from "../catalogue/threads";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { parsedJson, readJson } from "../read-json";
import { readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { rejection } from "../result-output";
import type { CannotResume } from "../resumable-file";

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
	readonly out?: OutFormat & { readonly path: string };
	readonly threads: number;
	readonly resumes: boolean;
}

/** How the options ask for an audit to be run, or what is wrong with them. */
const mannerIn = (options: AuditCommandOptions): Either<string, Manner> => {
	const { out: path, jobs, resume: resumes } = options;
	const threads = threadsIn(jobs);
	if (threads === null)
		return left(`--jobs 不能写 \`${shorten(jobs ?? "")}\`：写 1 至 ${mostThreads} 的整数，或者 auto（与处理器核数相同）`);
	if (path === undefined && (resumes || options["out-encoding"] !== undefined))
		return left(`${resumes ? "--resume" : "--out-encoding"} 须与 --out 同用`);
	if (path === undefined) return right({ threads, resumes });
	const out = outFormatOf(path, options["out-encoding"]);
	return isLeft(out) ? out : right({ out: { ...out.right, path }, threads, resumes });
};

const cannotResume = (path: string, { differing, left: files }: CannotResume): Output => {
	const names = files.map((file) => `\`${shorten(file)}\``).join("、");
	const why = differing.length > 0 ? `${differing.join("、")}与上次不同` : "旁边的文件不是上次留下的那样";
	return failure(
		exit.rejected,
		`不能接着写 \`${shorten(path)}\`：${why}。要重新开始，请删去 ${names} 再试；或者不写 --resume。原有内容没有改动`,
	);
};

const run = async (manner: Manner, audit: AuditRun, from: () => Readonly<Record<string, string>>) => {
	const catalogue = await import("../../catalogue");
	const { out } = manner;
	try {
		return manner.resumes && out
			? await runAuditResumably(catalogue, { ...audit, out }, from())
			: await runAudit(catalogue, audit);
	} catch (error) {
		if (error instanceof Error && "syscall" in error) return null;
		throw error;
	} finally {
		audit.progress.clear();
	}
};

const summaryOutput = (summary: CatalogueSummary, isJson: boolean, out: string | undefined): Output => {
	const code = summary.refusedRows > 0 ? exit.rejected : summary.wrong.length > 0 ? exit.findings : exit.ok;
	const shown = isJson ? jsonOutput(summary) : textOutput(summaryText(summary));
	return { ...shown, stderr: out === undefined ? "" : `已写入 ${out}`, code };
};

/** `gongshu catalogue audit`: a catalogue with what the law says beside it, and a summary. */
export const catalogueAuditCommand = async (options: AuditCommandOptions, file: string): Promise<Output> => {
	const manner = mannerIn(options);
	if (isLeft(manner)) return failure(exit.usage, manner.left);
	const { parseFindings, parseProfile } = await import("../../catalogue");
	const { findings, out } = options;
	const input = readUnderLaw(options, (law) => ({
		profile: readProfiled(options.profile, "--profile", (value) => parseProfile(law, value)),
		findings:
			findings === undefined
				? right<never, readonly BatchFinding[]>([])
				: readProfiled(findings, "--findings", (value) => parseFindings(law, value)),
		source: sourceFile(file, options.encoding),
	}));
	if (isLeft(input)) return rejection(input.left);
	const audit: AuditRun = {
		...input.right,
		...manner.right,
		size: statSync(file).size,
		progress: progressLine(process.stderr),
	};
	const from = () => inputDigests(file, audit, [options.encoding, manner.right.out?.format, manner.right.out?.encoding]);
	const summary = await run(manner.right, audit, from);
	if (summary === null)
		return failure(exit.rejected, `无法写入 \`${shorten(out ?? "")}\`，原有内容没有改动。请检查目录是否存在、磁盘是否已满`);
	if ("differing" in summary) return cannotResume(out ?? "", summary);
	return summaryOutput(summary, options.json, out);
};
