import { createHash } from "node:crypto";
import { isLeft, map, right } from "fp-ts/lib/Either.js";
import { check } from "../../check";
import { checkQuotes } from "../../check/quotes";
import type { Issue } from "../../model/answer/issue";
import type { Law } from "../../model/law/law";
import type { Regulation } from "../../model/law/regulation";
import { parseLawId } from "../../parse";
import { laws } from "../../rules";
import { explain } from "../../text";
import { readTextFile, type TextFile } from "../input-file";
import { type LawFile, namesFile, readLawFile } from "../law-file";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { defaultLaw } from "../read-options";
import { inOption, type ReadResult, readAll } from "../read-result";
import { rejection } from "../result-output";

/** The law with everything wrong with it: here a law that is not well made is an answer, not a reason to give none. */
const readWithIssues = (name: string): ReadResult<LawFile<Law>> =>
	namesFile(name)
		? inOption(["--law"], readLawFile(name))
		: map((law: Law) => ({ law, issues: check(law) }))(parseLawId(name, laws));

const digestIssues = ({ source }: Regulation, { bytes }: TextFile): readonly Issue[] => {
	const digest = createHash("sha256").update(bytes).digest("hex");
	if (source.sha256 === digest) return [];
	const message = source.sha256 === "" ? "没有登记文本的 SHA-256" : `登记的 \`${source.sha256}\` 不是所给文本的 SHA-256`;
	const suggestion = `核对引文无误后改为 ${digest}`;
	return [{ code: "wrong-sha256", path: ["source", "sha256"], message, input: source.sha256, suggestion }];
};

/** `gongshu check [--source TEXT]`: whether a law is well made, and whether it quotes its text correctly. */
export const checkCommand = ({ law: name = defaultLaw, source, json }: OptionsOf<never, "source" | "law" | "json">): Output => {
	const input = readAll({
		lawFile: readWithIssues(name),
		text: source === undefined ? right(null) : inOption(["--source"], readTextFile(source)),
	});
	if (isLeft(input)) return rejection(input.left);
	const { lawFile, text } = input.right;
	const { law } = lawFile;
	if (text && law && "layers" in law)
		return failure(exit.usage, "--source 须与一部规定核对，例如 --law weifang-2021；现行规定由几部规定组成");
	const quoteIssues = text && law && !("layers" in law) ? [...checkQuotes(law, text.text), ...digestIssues(law, text)] : [];
	const issues = [...lawFile.issues, ...quoteIssues];
	const code = issues.length > 0 ? exit.lawInvalid : exit.ok;
	if (json) return { ...jsonOutput(issues), code };
	if (issues.length === 0) return textOutput(`规则没有问题${text ? "，引文与所给文本逐字相同" : ""}。`);
	const later = text && !law ? "改正以后，再与所给文本核对引文。" : "";
	return { ...failure(code, `规则有 ${issues.length} 处问题。${later}`), stdout: textOutput(explain(issues)).stdout };
};
