import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

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
export const sha256 = (text: string): string => bytesToHex(digest(utf8ToBytes(text)));
