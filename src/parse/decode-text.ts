/** The text that bytes are, or what is wrong with them and what to do. */
export type DecodedText = { readonly text: string } | { readonly problem: string; readonly suggestion: string };

const saveAsUtf8 = "请用编辑器另存为 UTF-8 编码（记事本：另存为，“编码”选 UTF-8）";

/** Bytes as text of one encoding; `null` where they are none, or where this build of Node does not know the encoding. */
const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
};

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** The encodings that a byte order mark names, the longer marks first. */
const marks = [
	{ mark: [0xff, 0xfe, 0x00, 0x00], encoding: "utf-32le" },
	{ mark: [0x00, 0x00, 0xfe, 0xff], encoding: "utf-32be" },
	{ mark: [0xff, 0xfe], encoding: "utf-16le" },
	{ mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

const count = (text: string, character: RegExp): number => text.match(character)?.length ?? 0;

/**
 * Whether bytes that are not UTF-8 are a Chinese text in GB18030, of which GBK and GB2312 are parts. Nearly any bytes can be
 * read as GB18030; these have Chinese characters by it and nothing that no text has, and are not UTF-8 with a few bytes amiss.
 */
const looksLikeGb18030 = (bytes: Uint8Array): boolean => {
	const text = decodeAs("gb18030", bytes);
	if (text === null || !/\p{Script=Han}/u.test(text) || /[\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u.test(text)) return false;
	const asUtf8 = new TextDecoder().decode(bytes);
	return count(asUtf8, /\uFFFD/g) > count(asUtf8, /\p{Script=Han}/gu);
};

/** Why a text that was decoded is not to be trusted: its words are not those that somebody wrote. */
const problemOf = (text: string): DecodedText => {
	if (text.includes("\0")) return { problem: "含有空字符，不是 UTF-8 编码的文本", suggestion: saveAsUtf8 };
	if (text.includes("\uFFFD")) {
		const problem = "含有替换字符（U+FFFD）：此前转换编码时，有的文字已经丢失";
		return { problem, suggestion: "请从原文件重新取得，并另存为 UTF-8 编码" };
	}
	return { text };
};

/**
 * Decodes bytes as UTF-8, or as UTF-16 where they begin with its byte order mark, strictly; the mark is taken off.
 *
 * GB18030 is recognized and refused, not converted: Big5 or a damaged file would pass for it, and the name of a signatory would
 * be another name.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
	const encoding = marks.find(({ mark }) => beginsWith(bytes, mark))?.encoding ?? "utf-8";
	const text = decodeAs(encoding, bytes);
	if (text !== null) return problemOf(text);
	if (encoding !== "utf-8") return { problem: `标明是 ${encoding.toUpperCase()} 编码，却不能照此读出`, suggestion: saveAsUtf8 };
	if (!looksLikeGb18030(bytes)) return { problem: "不是 UTF-8 编码的文本", suggestion: saveAsUtf8 };
	const problem = "不是 UTF-8 编码的文本，而像是 GB18030（GBK）编码；不予猜读，以免认定人等文字读错";
	return { problem, suggestion: `${saveAsUtf8}，或者用 iconv -f GB18030 -t UTF-8 转换` };
};

/** Checks text that was decoded elsewhere, such as an argument of the command line. */
export const checkText = (text: string): DecodedText => problemOf(text.replace(/^\uFEFF/, ""));
