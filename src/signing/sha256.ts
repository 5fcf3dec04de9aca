/** The constants of FIPS 180-4, 4.2.2, written out: not every engine computes cube roots exactly. */
const constants: readonly number[] = (
	"428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74 " +
	"80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d " +
	"b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e " +
	"92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5 " +
	"391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2"
)
	.split(" ")
	.map((digits) => Number.parseInt(digits, 16));

/** The initial hash value of FIPS 180-4, 5.3.3. */
const initial = "6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19"
	.split(" ")
	.map((digits) => Number.parseInt(digits, 16));

const blockBytes = 64;

/** A message with the end mark and its length in bits, in whole blocks (5.1.1). */
const padded = (message: Uint8Array): DataView => {
	const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / blockBytes) * blockBytes));
	new Uint8Array(view.buffer).set(message);
	view.setUint8(message.length, 0x80);
	view.setUint32(view.byteLength - 8, Math.floor(message.length / 2 ** 29));
	view.setUint32(view.byteLength - 4, message.length * 8);
	return view;
};

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message schedule of one block (6.2.2, 1), written over the one before. */
const prepare = (schedule: Int32Array, message: DataView, start: number): void => {
	for (let at = 0; at < 16; at += 1) schedule[at] = message.getInt32(start + at * 4);
	for (let at = 16; at < 64; at += 1) {
		const near = schedule[at - 15] ?? 0;
		const far = schedule[at - 2] ?? 0;
		const mixed = rotated(far, 17) ^ rotated(far, 19) ^ (far >>> 10);
		const other = rotated(near, 7) ^ rotated(near, 18) ^ (near >>> 3);
		schedule[at] = mixed + (schedule[at - 7] ?? 0) + other + (schedule[at - 16] ?? 0);
	}
};

/** The hash value after one more block (6.2.2, 2 to 4). */
const afterBlock = (hash: Int32Array, schedule: Int32Array): Int32Array => {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	for (let at = 0; at < 64; at += 1) {
		const mixed = (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + h;
		const first = (mixed + (constants[at] ?? 0) + (schedule[at] ?? 0)) | 0;
		const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	return Int32Array.from([a, b, c, d, e, f, g, h], (value, at) => value + (hash[at] ?? 0));
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
	const message = padded(new TextEncoder().encode(text));
	const schedule = new Int32Array(64);
	let hash: Int32Array = Int32Array.from(initial);
	for (let start = 0; start < message.byteLength; start += blockBytes) {
		prepare(schedule, message, start);
		hash = afterBlock(hash, schedule);
	}
	return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};
