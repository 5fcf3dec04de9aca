/**
 * SHA-256 as FIPS 180-4 has it. It is written here because what decides contains no code of another package, and a host need
 * not have one of its own: `crypto.subtle` answers only asynchronously, and not on pages opened from a file.
 */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
// biome-ignore format: eight a line
const roundConstants = [
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
] as const;

/** The first 32 bits of the fractional parts of the square roots of the first 8 primes. */
const initial = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19] as const;

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

/** The bytes of a message with what follows them: one bit, and its length in bits, up to the end of a block. */
const padded = (bytes: Uint8Array): DataView => {
	const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
	new Uint8Array(view.buffer).set(bytes);
	view.setUint8(bytes.length, 0x80);
	view.setUint32(view.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(view.byteLength - 4, bytes.length << 3);
	return view;
};

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The 64 words that a block is made into. */
const scheduled = (view: DataView, block: number, words: Int32Array): void => {
	for (let at = 0; at < 16; at += 1) words[at] = view.getInt32(block + 4 * at);
	for (let at = 16; at < 64; at += 1) {
		const early = words[at - 15] ?? 0;
		const late = words[at - 2] ?? 0;
		const low = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
		const high = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
		words[at] = (words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high;
	}
};

/** Adds one more block to a state. Its words are taken one by one: this is done before anything is compiled. */
const compress = (state: Int32Array, words: Int32Array): void => {
	let a = state[0] ?? 0;
	let b = state[1] ?? 0;
	let c = state[2] ?? 0;
	let d = state[3] ?? 0;
	let e = state[4] ?? 0;
	let f = state[5] ?? 0;
	let g = state[6] ?? 0;
	let h = state[7] ?? 0;
	for (let at = 0; at < 64; at += 1) {
		const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
		const first = (h + high + ((e & f) ^ (~e & g)) + (roundConstants[at] ?? 0) + (words[at] ?? 0)) | 0;
		const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
		const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	const added = [a, b, c, d, e, f, g, h];
	for (let at = 0; at < 8; at += 1) state[at] = (state[at] ?? 0) + (added[at] ?? 0);
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
export const sha256 = (text: string): string => {
	if (typeof text !== "string") throw new TypeError(`sha256 的参数应当是文字，所给的是 ${typeof text}`);
	const view = padded(utf8(text));
	const words = new Int32Array(64);
	const state = Int32Array.from(initial);
	for (let block = 0; block < view.byteLength; block += 64) {
		scheduled(view, block, words);
		compress(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
