import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Where the code points of more than so many bytes begin. */
const [two, three, four] = [0x80, 0x800, 0x10000] as const;

/** What stands for half of a character. */
const replacement = 0xfffd;

/** The UTF-8 of a text, as TextEncoder has it, which not every host has. */
const utf8 = (text: string): Uint8Array => {
	// No code unit takes more than three bytes; two of them together take four.
	const bytes = new Uint8Array(3 * text.length);
	let length = 0;
	for (let at = 0; at < text.length; at += 1) {
		let code = text.codePointAt(at) ?? 0;
		if (code >= four) at += 1;
		else if (code >= 0xd800 && code <= 0xdfff) code = replacement;
		if (code < two) bytes[length++] = code;
		else {
			if (code < three) bytes[length++] = 0xc0 | (code >> 6);
			else {
				if (code < four) bytes[length++] = 0xe0 | (code >> 12);
				else {
					bytes[length++] = 0xf0 | (code >> 18);
					bytes[length++] = 0x80 | ((code >> 12) & 0x3f);
				}
				bytes[length++] = 0x80 | ((code >> 6) & 0x3f);
			}
			bytes[length++] = 0x80 | (code & 0x3f);
		}
	}
	return bytes.subarray(0, length);
};

/**
 * The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
 *
 * @example
 * ```ts
 * import { sha256 } from "gongshu/signing";
 *
 * sha256("公数").slice(0, 12); // "f4159014b943"
 * ```
 */
export const sha256 = (text: string): string => bytesToHex(digest(utf8(text)));
