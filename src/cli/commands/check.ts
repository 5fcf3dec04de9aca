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
import { type Read, together, under } from "../case";
import { type LawFile, namesFile, readLawFile } from "../law-file";
import type { Options } from "../options";
import { exit, failed, type Output } from "../output";
import { rejection } from "../rejection";
import { readUtf8, type Utf8File } from "../utf8-file";

const readLaw = (named: string): Read<LawFile<Law>> =>
	namesFile(named)
		? under(["--law"], readLawFile(named))
		: map((law: Law) => ({ law, issues: check(law) }))(parseLawId(named, laws));

const digestIssues = ({ source }: Regulation, { bytes }: Utf8File): readonly Issue[] => {
	const digest = createHash("sha256").update(bytes).digest("hex");
	if (source.sha256 === digest) return [];
	const message = source.sha256 === "" ? "没有登记文本的 SHA-256" : `登记的 \`${source.sha256}\` 不是所给文本的 SHA-256`;
	const suggestion = `核对引文无误后改为 ${digest}`;
	return [{ code: "wrong-sha256", path: ["source", "sha256"], message, input: source.sha256, suggestion }];
};

/** `gongshu check [--source TEXT]`: whether the law is well made, and says what its text says. */
export const checkCommand = ({ law: named = "weifang", source, json: asJson }: Options): Output => {
	const read = together({
		checked: readLaw(named),
		text: source === undefined ? right(null) : under(["--source"], readUtf8(source)),
	});
	if (isLeft(read)) return rejection(read.left);
	const { checked, text } = read.right;
	const { law } = checked;
	if (text && law && "layers" in law)
		return failed(exit.usage, "--source 须与一部规定核对，例如 --law weifang-2021；现行规定由几部规定组成");
	const quoted = text && law && !("layers" in law) ? [...checkQuotes(law, text.text), ...digestIssues(law, text)] : [];
	const issues = [...checked.issues, ...quoted];
	const code = issues.length > 0 ? exit.lawInvalid : exit.ok;
	if (asJson) return { stdout: JSON.stringify(issues, null, "\t"), stderr: "", code };
	const compared = text ? "引文与所给文本逐字相同，" : "";
	if (issues.length === 0) return { stdout: `规则完好，${compared}没有发现问题。`, stderr: "", code };
	const later = text && !law ? "改正以后，再与所给文本核对引文。" : "";
	return { stdout: explain(issues), stderr: `规则有 ${issues.length} 处问题。${later}`, code };
};
