import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { LawTable } from "../../export";
import type { Day } from "../../model/day";
import { freeze } from "../../model/freeze";
import type { Law } from "../../model/law/law";
import { parseQuestionId } from "../../parse";
import { display } from "../../parse/display";
import type { OptionsOf } from "../options";
import { exit, jsonLine, type Output } from "../output";
import { readDayOption } from "../read-day";
import { readLaw } from "../read-options";
import { type ReadResult, readAll } from "../read-result";
import { replace } from "../replacement";
import { rejection } from "../result-output";

type ExportOptions = OptionsOf<never, "law" | "on" | "out"> & { readonly question: readonly string[] };

/** `--question`, as often as it is written; nothing where it is not: every question of the law. */
const readQuestions = (law: Law, written: readonly string[]): ReadResult<readonly string[] | undefined> => {
	const read = written.map((each) => parseQuestionId(law, each));
	const issues = read.flatMap((each) => (isLeft(each) ? each.left : []));
	if (issues.length > 0) return left(issues);
	return right(written.length === 0 ? undefined : read.flatMap((each) => (isLeft(each) ? [] : [each.right])));
};

/** Which law, which of its questions, and of which day. */
const readWanted = (options: ExportOptions) => {
	const law = readLaw(options.law);
	return readAll({
		law,
		on: readDayOption("--on", options.on),
		questions: isLeft(law) ? right(undefined) : readQuestions(law.right, options.question),
	});
};

const tableFor = async ({
	law,
	on,
	questions,
}: {
	law: Law;
	on: Day | undefined;
	questions: readonly string[] | undefined;
}) => {
	// What makes tables is in a file of its own, which no other command loads.
	const { table, vectors } = await import("../../export");
	const made = table(law, freeze({ ...(on === undefined ? {} : { on }), ...(questions === undefined ? {} : { questions }) }));
	return { made, vectors };
};

/** That a question is not in the table, because its diagrams are too large. */
const leftOut = ({ intervals }: LawTable): string => {
	const ids = [...new Set(intervals.flatMap(({ tooLarge }) => tooLarge))];
	return ids.length === 0 ? "" : `问题 ${ids.map(display).join("、")} 的决定图超过上限，没有写入。`;
};

const written = (content: string, law: LawTable, out: string | undefined): Promise<Output> | Output => {
	const missing = leftOut(law);
	const code = missing === "" ? exit.ok : exit.findings;
	if (out === undefined || out === "-") return { stdout: content, stderr: missing, code };
	const stderr = [`已写入 ${out}`, ...(missing === "" ? [] : [missing])].join("\n");
	return replace(out, () => ({ content: `${content}\n`, output: { stdout: "", stderr, code } }));
};

/** `gongshu export table`: a law as a portable table, one line of JSON. */
export const exportTableCommand = async (options: ExportOptions): Promise<Output> => {
	const wanted = readWanted(options);
	if (isLeft(wanted)) return rejection(wanted.left);
	const { made } = await tableFor(wanted.right);
	return written(jsonLine(made), made, options.out);
};

/** `gongshu export vectors`: cases with their answers, by which a port of the table proves itself, one line of JSON each. */
export const exportVectorsCommand = async (options: ExportOptions): Promise<Output> => {
	const wanted = readWanted(options);
	if (isLeft(wanted)) return rejection(wanted.left);
	const { made, vectors } = await tableFor(wanted.right);
	return written(vectors(made).map(jsonLine).join("\n"), made, options.out);
};
