import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import { shorten } from "../../parse/display";
import type { OptionsOf } from "../options";
import { exit, type Output } from "../output";
import { readDayOption } from "../read-day";
import { defaultLaw, readLaw } from "../read-options";
import { type ReadResult, readAll } from "../read-result";
import { replace } from "../replacement";
import { rejection } from "../result-output";
import { type LawAsSigned, lawAsSigned } from "../signing/law-as-signed";

/** The laws of the options as they are signed, each once; or everything that is wrong with any of them. */
const readLaws = (names: readonly string[], asSigned: LawAsSigned): ReadResult<readonly Law[]> => {
	const read = names.map((name) => {
		const law = readLaw(name);
		return isLeft(law) ? law : asSigned(law.right);
	});
	const issues = read.flatMap((each) => (isLeft(each) ? each.left : []));
	if (issues.length > 0) return left(issues);
	const all = read.flatMap((each) => (isLeft(each) ? [] : [each.right]));
	const again = all.find(({ id }, at) => all.findIndex((each) => each.id === id) < at);
	if (!again) return right(all);
	const message = `规定 \`${shorten(again.id)}\` 写了两次`;
	return left([{ code: "duplicate-value", path: ["--law"], message, input: again.id, suggestion: "每部规定写一次" }]);
};

/** `gongshu page`: the what-if page of some laws, in a file. */
export const pageCommand = async (
	options: OptionsOf<"out", "on" | "signatures"> & { readonly law: readonly string[] },
): Promise<Output> => {
	const { out } = options;
	const names = options.law.length > 0 ? options.law : [defaultLaw];
	const asSigned = await lawAsSigned(options.signatures);
	const input = readAll({ laws: readLaws(names, asSigned), on: readDayOption("--on", options.on) });
	if (isLeft(input)) return rejection(input.left);
	const { laws, on = null } = input.right;
	const { whatIfPage } = await import("../../page");
	const text = whatIfPage(laws, on);
	const stderr = `已写入 ${out}，用浏览器打开：${pathToFileURL(resolve(out)).href}`;
	return replace(out, () => ({ content: text, output: { stdout: "", stderr, code: exit.ok } }));
};
