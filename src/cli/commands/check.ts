import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
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
import { isFolder } from "../signing/material";
import { readSignatureIssues } from "../signing/signature-issues";
import type { InterfaceWords } from "../words/words";

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

type CheckOptions = OptionsOf<never, "source" | "signatures" | "cases" | "law" | "json">;

/** The text to compare quotes with. A folder of texts is for a place, and for the signatures of its articles. */
const readQuoted = (source: string | undefined, law: Law | null): ReadResult<TextFile | null> => {
	if (source === undefined || (isFolder(source) && (!law || "layers" in law))) return right(null);
	const inFolder = law ? join(source, `${law.id}.txt`) : source;
	return inOption(["--source"], readTextFile(existsSync(inFolder) ? inFolder : source));
};

/** `gongshu check [--source TEXT]`: whether a law is well made, quotes its text correctly, and is what was signed. */
export const checkCommand = async (options: CheckOptions): Promise<Output> => {
	const { law: name = defaultLaw, source, signatures, cases, json } = options;
	// To say that nothing is wrong of cases that nobody looked at would mislead.
	if (cases !== undefined && signatures === undefined)
		return failure(exit.usage, ({ messages: { replies } }) => replies.casesOfSignatures);
	const lawRead = readWithIssues(name);
	const law = isLeft(lawRead) ? null : lawRead.right.law;
	const input = readAll({
		lawFile: lawRead,
		text: readQuoted(source, law),
		signed:
			signatures === undefined || !law ? right(null) : await readSignatureIssues(law, { law: name, signatures, source, cases }),
	});
	if (isLeft(input)) return rejection(input.left);
	const { lawFile, text, signed } = input.right;
	if (text && law && "layers" in law) return failure(exit.usage, ({ messages: { replies } }) => replies.sourceOfOneText);
	const quoteIssues = text && law && !("layers" in law) ? [...checkQuotes(law, text.text), ...digestIssues(law, text)] : [];
	const wrong = [...lawFile.issues, ...quoteIssues];
	const issues = [...wrong, ...(signed ?? [])];
	const code = wrong.length > 0 ? exit.lawInvalid : issues.length > 0 ? exit.findings : exit.ok;
	if (json) return { ...jsonOutput(issues), code };
	if (issues.length === 0) return textOutput(({ messages: { replies } }) => replies.sound(text !== null, signed !== null));
	const counts = ({ messages: { replies } }: InterfaceWords): string =>
		[
			...(wrong.length > 0 ? [replies.lawProblems(wrong.length) + (text && !law ? replies.quotesLater : "")] : []),
			...(signed && signed.length > 0 ? [replies.signatureProblems(signed.length)] : []),
		].join("\n");
	return { ...failure(code, counts), stdout: textOutput(explain(issues)).stdout };
};
