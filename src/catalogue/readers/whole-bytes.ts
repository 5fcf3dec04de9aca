import { requireGiven } from "../../model/given";
import type { Bytes } from "../source";

/** All bytes of a source together; `null` where they are more than it may have. */
export const wholeBytes = async (source: Bytes, most: number): Promise<Uint8Array | null> => {
	if (source instanceof Uint8Array) return source.length > most ? null : source;
	const pieces: Uint8Array[] = [];
	let length = 0;
	for await (const piece of source) {
		requireGiven(piece instanceof Uint8Array, "文件的每一段", "字节（Uint8Array）", piece);
		length += piece.length;
		if (length > most) return null;
		pieces.push(piece);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
};
