import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import type { SignatureEntry } from "../../model/law/signature";
import { parseSignatures } from "../../parse";
import { shorten } from "../../parse/display";
import { signaturesFormat } from "../../parse/signatures";
import { checkCode, type Material, type Signable, signable, withSignatures } from "../../signing";
import { explain } from "../../text";
import type { OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, textOutput, type Wording } from "../output";
import { today } from "../read-day";
import { readLaw } from "../read-options";
import { type ReadResult, readAll } from "../read-result";
import { type Replacement, replace } from "../replacement";
import { rejection } from "../result-output";
import { readMaterial } from "../signing/material";
import { type Selected, selectionOf } from "../signing/selection";
import { readSignatureFileOrNone, renewedBy, type SignatureFile, textWith } from "../signing/signature-file";
import { waitingAmong, waitingText } from "../signing/waiting";
import type { InterfaceWords } from "../words/words";

type SignOption =
	| "law"
	| "source"
	| "cases"
	| "reading"
	| "article"
	| "case"
	| "by"
	| "on"
	| "code"
	| "opinion"
	| "instead"
	| "note"
	| "json";

type SignOptions = OptionsOf<"signatures", SignOption>;

/** The words and what is written that belong to a law, with everything in it that is signed. */
interface Desk {
	readonly law: Law;
	readonly material: Material;
	readonly items: readonly Signable[];
	readonly file: SignatureFile;
}

const readDesk = async (options: SignOptions): Promise<ReadResult<Desk>> => {
	const law = readLaw(options.law);
	if (isLeft(law)) return law;
	const read = readAll({ material: await readMaterial(law.right, options), file: readSignatureFileOrNone(options.signatures) });
	if (isLeft(read)) return read;
	const { material, file } = read.right;
	return right({ law: law.right, material, file, items: signable(law.right, material) });
};

/** A code as it was typed from paper: dashes and blanks do not matter. */
const typedCode = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Pd}]/gu, "");

const matchesCode = ({ code }: Selected, typed: string): ReadResult<true> => {
	const digits = typedCode(typed);
	const input = shorten(typed);
	const wrong = (id: string, message: string, suggestion: string) =>
		left([{ code: id, path: ["--code"], message, input, suggestion }]);
	if (!/^[0-9a-f]{12}$/i.test(digits))
		return wrong("not-a-code", `\`${input}\` 不是核对码`, "照纸上所印的填写，例如 FC56-942F-860F");
	if (checkCode(digits) === code) return right(true);
	return wrong(
		"wrong-code",
		`所签的是另一版本：\`${input}\` 不是现在的文字的核对码`,
		"请打印现在的文字重新审阅，再照新的核对码签署",
	);
};

/** The signatures that the options ask for, read as those of a file are; none of a day to come or by the author of a case. */
const newSignatures = (
	{ law, material }: Desk,
	{ items }: Selected,
	options: SignOptions,
): ReadResult<readonly SignatureEntry[]> => {
	const entries = items.map(({ of, law: own, id, hash }) => ({
		of,
		law: own,
		id,
		hash,
		意见: options.opinion ?? "同意",
		采用: options.instead,
		审核人: options.by,
		日期: options.on ?? today(),
		说明: options.note,
	}));
	const first = parseSignatures({ 格式: signaturesFormat, 签署: entries.slice(0, 1) });
	// The entries differ only in what they are of: what is wrong with one is wrong with all.
	if (isLeft(first)) return left(first.left.map((issue) => ({ ...issue, path: issue.path.slice(2) })));
	const signatures = items.flatMap(({ of, law: own, id, hash }) =>
		first.right.map((signature) => ({ ...signature, of, law: own, id, hash })),
	);
	const wrong = ["signature-later-than-today", "signature-by-its-author"];
	const { issues } = withSignatures(law, signatures, { ...material, on: today() });
	const against = issues.filter(({ code }) => wrong.includes(code));
	return against.length > 0 ? left(against.map((issue) => ({ ...issue, path: issue.path.slice(2) }))) : right(signatures);
};

/** The file as it is at this moment, with signatures added. */
const withAdded = (
	{ signatures: path, json }: SignOptions,
	{ items }: Selected,
	added: readonly SignatureEntry[],
): Replacement => {
	const file = readSignatureFileOrNone(path);
	if (isLeft(file)) return { content: null, output: rejection(file.left) };
	const renewed = renewedBy(file.right, added);
	const title = added.length === 1 ? (items[0]?.title ?? "") : null;
	const said: Wording = ({ messages: { replies } }) => replies.signed(path, title, added.length, renewed);
	return { content: textWith(path, file.right, added), output: json ? jsonOutput(added) : textOutput(said) };
};

/** Adds signatures to the file, if the code that was typed is that of the present words. */
const sign = async (desk: Desk, selected: Selected, options: SignOptions): Promise<Output> => {
	const read = readAll({
		code: matchesCode(selected, options.code ?? ""),
		signatures: newSignatures(desk, selected, options),
	});
	if (isLeft(read)) return failure(exit.rejected, ({ messages: { replies } }) => replies.notSigned(explain(read.left)));
	return replace(options.signatures, () => withAdded(options, selected, read.right.signatures));
};

const list = ({ law, items, file, material }: Desk, selected: Selected | null, options: SignOptions): Output => {
	const waiting = waitingAmong(selected?.items ?? items, file.signatures);
	if (options.json) return jsonOutput(waiting.map((item) => ({ ...item, code: checkCode(item.hash) })));
	const notes = ({ messages: { replies } }: InterfaceWords): string =>
		[
			...(material.source === undefined ? [replies.noSource] : []),
			...(material.cases === undefined ? [replies.noCases] : []),
		].join("\n");
	return { ...textOutput(waitingText(law, items, waiting, selected !== null)), stderr: selected ? "" : notes };
};

const selectors = ["reading", "article", "case"] as const;

/** What is missing or too much in a command line that signs. */
const usageProblem = (options: SignOptions): Wording | null => {
	const chosen = selectors.filter((name) => options[name] !== undefined);
	if (chosen.length > 1) return ({ messages: { replies } }) => replies.oneToSign(chosen.map((name) => `--${name}`));
	const signing = (["by", "code", "on", "opinion", "instead", "note"] as const).filter((name) => options[name] !== undefined);
	if (signing.length === 0) return null;
	const missing = (["by", "code"] as const).filter((name) => options[name] === undefined).map((name) => `--${name}`);
	const which = chosen.length === 0 ? selectors.map((name) => `--${name}`) : [];
	return which.length + missing.length === 0 ? null : ({ messages: { replies } }) => replies.neededToSign(which, missing);
};

/** `gongshu sign --signatures FILE`: lists what waits, or adds a signature where the code on the paper is the present one. */
export const signCommand = async (options: SignOptions): Promise<Output> => {
	const problem = usageProblem(options);
	if (problem) return failure(exit.usage, problem);
	const desk = await readDesk(options);
	if (isLeft(desk)) return rejection(desk.left);
	const selected = selectionOf(desk.right.items, options);
	if (selected && isLeft(selected)) return rejection(selected.left);
	if (!selected || options.by === undefined) return list(desk.right, selected?.right ?? null, options);
	return sign(desk.right, selected.right, options);
};
