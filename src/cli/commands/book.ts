import { isLeft, right } from "fp-ts/lib/Either.js";
import { version } from "../../../package.json";
import type { Document } from "../../document/node";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import { documentOutput, readFormat, withoutFile } from "../document-output";
import { readTextFile } from "../input-file";
import { namesFile } from "../law-file";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output } from "../output";
import { readDay } from "../read-day";
import { defaultLaw, readLaw } from "../read-options";
import { inOption, readAll } from "../read-result";
import { rejection } from "../result-output";

/** The text that a law quotes: the file that is named, or the one that comes with a law that ships. */
const sourceOf = async (law: Law, name: string, given: string | null): Promise<string | undefined> => {
	if (given !== null || namesFile(name) || "layers" in law) return given ?? undefined;
	const { sourceTexts } = await import("../../texts");
	const load: (() => Promise<string>) | undefined = Object.entries(sourceTexts).find(([id]) => id === law.id)?.[1];
	return load?.();
};

const bookOf = async (law: Law, name: string, given: string | null, on: Day): Promise<Document> => {
	// The rooms that make books are in files of their own, which no other command loads.
	const { placeBook, ruleBook } = await import("../../book");
	const made = { on, version: `gongshu ${version}` };
	if ("layers" in law) return placeBook(law, made);
	const source = await sourceOf(law, name, given);
	return ruleBook(law, { ...made, ...(source === undefined ? {} : { source }) });
};

/** `gongshu book`: a regulation, or the laws of a place, as a book for legal staff. */
export const bookCommand = async (
	options: Partial<OptionsOf<never, "format" | "out" | "source" | "law" | "on" | "json">>,
): Promise<Output> => {
	const { law: name = defaultLaw, source, out } = options;
	const input = readAll({
		format: readFormat(options.format),
		law: readLaw(name),
		text: source === undefined ? right(null) : inOption(["--source"], readTextFile(source)),
		on: readDay(options.on),
	});
	if (isLeft(input)) return rejection(input.left);
	const { format, law, text, on } = input.right;
	if (text && "layers" in law)
		return failure(exit.usage, "--source 须与一部规定对照，例如 --law weifang-2021；现行规定由几部规定组成");
	const refused = options.json ? null : withoutFile(format, out, "规则书");
	if (refused) return refused;
	const book = await bookOf(law, name, text?.text ?? null, on);
	return options.json ? jsonOutput(book) : documentOutput(book, format, out);
};
