import type { Bytes, TextEncoding } from "../source";

/** A piece of a text, or why what follows is no text. */
export type DecodedPiece = { readonly text: string } | { readonly problem: string; readonly suggestion: string };

const saveAgain = "请用表格软件另存为“CSV UTF-8”；或者用 --encoding gb18030 写明编码";

async function* inPieces(bytes: Bytes): AsyncGenerator<Uint8Array> {
	if (bytes instanceof Uint8Array) yield bytes;
	else yield* bytes;
}

/** Decodes strictly, piece by piece; `null` where the bytes are none of the encoding. */
const decoder = (encoding: string): ((piece?: Uint8Array) => string | null) => {
	const strict = new TextDecoder(encoding, { fatal: true });
	return (piece) => {
		try {
			return piece ? strict.decode(piece, { stream: true }) : strict.decode();
		} catch {
			return null;
		}
	};
};

/** Whether a text has Chinese characters and nothing that no text has: nearly any bytes can be read as GB18030. */
const looksWritten = (text: string): boolean =>
	/\p{Script=Han}/u.test(text) && !/[\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u.test(text);

const isAscii = (piece: Uint8Array): boolean => piece.every((byte) => byte < 0x80);

/** The encoding that the first bytes name; UTF-16 is what spreadsheets save as “Unicode 文本”. */
const markedEncoding = (piece: Uint8Array): string | undefined => {
	if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
	if (piece[0] === 0xfe && piece[1] === 0xff) return "utf-16be";
	return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? "utf-8" : undefined;
};

/** The encoding of the first piece that has more than ASCII in it; the two differ in nothing else. */
const foundEncoding = (piece: Uint8Array): string | null => {
	if (decoder("utf-8")(piece) !== null) return "utf-8";
	const text = decoder("gb18030")(piece);
	return text !== null && looksWritten(text) ? "gb18030" : null;
};

/**
 * The text of bytes, piece by piece. Without an encoding given it is that of a byte order mark, else UTF-8, else GB18030 where
 * the text then is Chinese; damaged bytes end the text, and are never replaced.
 */
export async function* decodedPieces(bytes: Bytes, encoding: TextEncoding = "auto"): AsyncGenerator<DecodedPiece> {
	let name: string | null | undefined = encoding === "auto" ? undefined : encoding;
	let decode = name === undefined || name === null ? undefined : decoder(name);
	let isFirst = true;
	for await (const piece of inPieces(bytes)) {
		if (piece.length === 0) continue;
		if (!decode) {
			name = (isFirst ? markedEncoding(piece) : undefined) ?? (isAscii(piece) ? undefined : foundEncoding(piece));
			if (name === null) {
				yield { problem: "既不是 UTF-8，也不像 GB18030 编码的文本", suggestion: saveAgain };
				return;
			}
			if (name !== undefined) decode = decoder(name);
		}
		isFirst = false;
		const text = decode ? decode(piece) : new TextDecoder().decode(piece);
		if (text === null) {
			yield { problem: `前文是 ${name?.toUpperCase()} 编码，自此不能照此读出`, suggestion: saveAgain };
			return;
		}
		if (text !== "") yield { text };
	}
	const rest = decode?.();
	if (rest === null) yield { problem: "文件在一个字的中间结束", suggestion: "请从原文件重新取得" };
}
