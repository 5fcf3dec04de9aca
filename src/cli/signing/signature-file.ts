import { statSync } from "node:fs";
import { isLeft, right } from "fp-ts/lib/Either.js";
import { isMap, isSeq, parseDocument } from "yaml";
import type { Law } from "../../model/law/law";
import { opinionTerms, type SignatureEntry, signedKinds } from "../../model/law/signature";
import { parseSignatures } from "../../parse";
import { signaturesFormat } from "../../parse/signatures";
import { withSignatures } from "../../signing";
import { readTextFile } from "../input-file";
import { today } from "../read-day";
import { inOption, type ReadResult } from "../read-result";
import { yamlIn } from "../read-yaml";

/** A file of signatures: its text, and what it says. */
export interface SignatureFile {
	readonly text: string;
	readonly signatures: readonly SignatureEntry[];
}

/** The file of signatures that an option names. */
export const readSignatureFile = (path: string): ReadResult<SignatureFile> => {
	const file = readTextFile(path);
	if (isLeft(file)) return inOption(["--signatures"], file);
	const content = yamlIn(file.right.text, path);
	if (isLeft(content)) return inOption(["--signatures"], content);
	const signatures = inOption(["--signatures"], parseSignatures(content.right));
	return isLeft(signatures) ? signatures : right({ text: file.right.text, signatures: signatures.right });
};

/** The same, or a file without an entry where there is none yet. */
export const readSignatureFileOrNone = (path: string): ReadResult<SignatureFile> =>
	statSync(path, { throwIfNoEntry: false }) ? readSignatureFile(path) : right({ text: "", signatures: [] });

/** A law with what a file says of it. */
export const readSigned = <L extends Law>(law: L, path: string): ReadResult<L> => {
	const file = readSignatureFile(path);
	return isLeft(file) ? file : right(withSignatures(law, file.right.signatures, { on: today() }).law);
};

/** An entry as it stands in the file. */
const entryOf = ({ of, law, id, opinion, instead, by, on, hash, note }: SignatureEntry) => ({
	项: signedKinds[of],
	规定: law,
	号: id,
	意见: opinionTerms[opinion],
	...(instead === undefined ? {} : { 采用: instead }),
	审核人: by,
	日期: on,
	核对码: hash,
	...(note === undefined ? {} : { 说明: note }),
});

const isRenewed = (old: SignatureEntry, added: readonly SignatureEntry[]): boolean =>
	added.some(({ of, law, id, by }) => old.of === of && old.law === law && old.id === id && old.by === by);

const jsonText = (signatures: readonly SignatureEntry[]): string => {
	const entries = signatures.map((signature) => `\t\t${JSON.stringify(entryOf(signature))}`);
	return `{\n\t"格式": ${JSON.stringify(signaturesFormat)},\n\t"签署": [\n${entries.join(",\n")}\n\t]\n}\n`;
};

/** The text with entries added; what else the person who keeps the file has written in it, such as remarks, stays. */
const yamlText = (file: SignatureFile, added: readonly SignatureEntry[]): string => {
	const document = parseDocument(file.text === "" ? `格式: ${signaturesFormat}\n签署:\n` : file.text);
	const list = document.get("签署");
	const entries = isSeq(list) ? list : document.createNode([]);
	entries.flow = false;
	entries.items = entries.items.filter((_, at) => {
		const old = file.signatures[at];
		return old !== undefined && !isRenewed(old, added);
	});
	for (const signature of added) {
		const entry = document.createNode(entryOf(signature));
		if (isMap(entry)) entry.flow = true;
		entries.items.push(entry);
	}
	document.set("签署", entries);
	return document.toString({ lineWidth: 0 });
};

/** The text of a file with signatures added. One of the same person for the same item takes the place of the one before. */
export const textWith = (path: string, file: SignatureFile, added: readonly SignatureEntry[]): string =>
	/\.json$/i.test(path) || file.text.trimStart().startsWith("{")
		? jsonText([...file.signatures.filter((old) => !isRenewed(old, added)), ...added])
		: yamlText(file, added);

/** How many of the signatures of a file are renewed by those that are added. */
export const renewedBy = ({ signatures }: SignatureFile, added: readonly SignatureEntry[]): number =>
	signatures.filter((old) => isRenewed(old, added)).length;
