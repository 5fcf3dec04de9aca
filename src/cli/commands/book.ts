import { isLeft, right } from "fp-ts/lib/Either.js";
import { version } from "../../../package.json";
import type { Document } from "../../document/node";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import type { SignatureEntry } from "../../model/law/signature";
import { documentOutput, readFormat, withoutFile } from "../document-output";
import type { OptionsOf } from "../options";
import { jsonOutput, type Output } from "../output";
import { readDay } from "../read-day";
import { readLaw } from "../read-options";
import { readAll } from "../read-result";
import { rejection } from "../result-output";
import { type MaterialRead, readMaterial } from "../signing/material";
import { readSignatureFile } from "../signing/signature-file";

type BookOptions = OptionsOf<never, "format" | "out" | "source" | "cases" | "signatures" | "law" | "on" | "json">;

const bookOf = async (law: Law, material: MaterialRead, signatures: readonly SignatureEntry[], on: Day): Promise<Document> => {
	// The rooms that make books are in files of their own, which no other command loads.
	const { placeBook, ruleBook } = await import("../../book");
	const made = { on, version: `gongshu ${version}`, signatures };
	const { source = {}, cases = {} } = material;
	if ("layers" in law) return placeBook(law, { ...made, source, cases });
	const { [law.id]: text } = source;
	return ruleBook(law, { ...made, cases: cases[law.id] ?? [], ...(text === undefined ? {} : { source: text }) });
};

/** `gongshu book`: a regulation, or the laws of a place, as a book for legal staff. */
export const bookCommand = async (options: Partial<BookOptions>): Promise<Output> => {
	const { law: name, source, cases, signatures, out } = options;
	const lawRead = readLaw(name);
	const input = readAll({
		format: readFormat(options.format),
		law: lawRead,
		material: isLeft(lawRead) ? right({}) : await readMaterial(lawRead.right, { law: name, source, cases }),
		file: signatures === undefined ? right(null) : readSignatureFile(signatures),
		on: readDay(options.on),
	});
	if (isLeft(input)) return rejection(input.left);
	const { format, law, material, file, on } = input.right;
	const refused = options.json ? null : withoutFile(format, out, ({ messages: { replies } }) => replies.book);
	if (refused) return refused;
	const book = await bookOf(law, material, file?.signatures ?? [], on);
	return options.json ? jsonOutput(book) : documentOutput(book, format, out);
};
