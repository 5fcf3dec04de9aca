import { join } from "node:path";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { hiddenCharacter, isBlank } from "../../model/visible-text";
import { shorten } from "../../parse/display";
import { lawTitles } from "../law-titles";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { type ReadResult, readAll } from "../read-result";
import { rejection } from "../result-output";
import { sampleTitle, scaffold } from "../scaffold";
import { createFolder, isTaken } from "../write-file";

const isId = (text: string): boolean => text.length <= 40 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text);

/** A text as an id, where that much of it is left. */
const idLike = (text: string): string =>
	text
		.normalize("NFKC")
		.replace(/([a-z0-9])([A-Z])/g, "$1-$2")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^[-0-9]+|-+$/g, "");

const readId = (text: string): ReadResult<string> => {
	const input = shorten(text);
	const wrong = (code: string, message: string, suggestion: string) =>
		left([{ code, path: ["标识"], message, input, suggestion }]);
	if (Object.hasOwn(lawTitles, text))
		return wrong("duplicate-id", `\`${input}\` 是随附规定的标识，不能再用`, "请换一个标识，例如加上年份或者文号");
	if (isId(text)) return right(text);
	const near = idLike(text);
	const suggestion = isId(near) ? `例如 ${near}` : "例如 weifang-2021";
	return wrong("not-an-id", `\`${input}\` 不能作为标识：须以小写字母开头，只含小写字母、数字，以连字符分隔`, suggestion);
};

const readTitle = (title: string | undefined): ReadResult<string> => {
	if (title === undefined) return right(sampleTitle);
	const bare = title.trim().replace(/^《(.*)》$/, "$1");
	if (!isBlank(bare) && bare.length <= 100 && hiddenCharacter(bare) === undefined) return right(bare);
	const message = `\`${shorten(title)}\` 不能作为名称`;
	return left([{ code: "not-a-title", path: ["--title"], message, suggestion: "请写规定的名称，一行，至多100字" }]);
};

/** `gongshu new regulation ID`: a folder with a small regulation that works, for an author to start from. */
export const newRegulationCommand = (
	{ dir = ".", title: titleOption, json }: OptionsOf<never, "dir" | "title" | "json">,
	idOperand: string,
): Output => {
	const input = readAll({ id: readId(idOperand), title: readTitle(titleOption) });
	if (isLeft(input)) return rejection(input.left);
	const { id, title } = input.right;
	const folder = join(dir, id);
	const files = scaffold(id, title);
	try {
		if (isTaken(folder))
			return failure(exit.rejected, ({ messages: { replies } }) => replies.folderTaken(`\`${shorten(folder)}\``));
		createFolder(folder, files);
	} catch {
		return failure(exit.rejected, ({ messages: { replies } }) => replies.cannotCreate(`\`${shorten(folder)}\``));
	}
	const paths = files.map((file) => join(folder, file.name));
	if (json) return jsonOutput({ folder, files: files.map((file) => file.name) });
	const checking = `gongshu check --law ${join(folder, "regulation.json")} --source ${join(folder, "source.txt")}`;
	return textOutput(({ messages: { replies } }) => replies.created(title, paths, checking));
};
