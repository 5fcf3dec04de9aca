import { inflateRawSync } from "node:zlib";

/** The files of an archive, by their names, as text. */
export const unzipped = (bytes: Uint8Array): ReadonlyMap<string, string> => {
	const data = Buffer.from(bytes);
	const end = data.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
	const files = new Map<string, string>();
	let at = data.readUInt32LE(end + 16);
	for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [method, size] = [data.readUInt16LE(at + 10), data.readUInt32LE(at + 20)];
		const [nameSize, extraSize, noteSize] = [28, 30, 32].map((offset) => data.readUInt16LE(at + offset));
		const name = data.toString("utf8", at + 46, at + 46 + (nameSize ?? 0));
		const local = data.readUInt32LE(at + 42);
		const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
		const content = data.subarray(start, start + size);
		files.set(name, (method === 0 ? content : inflateRawSync(content)).toString("utf8"));
		at += 46 + (nameSize ?? 0) + (extraSize ?? 0) + (noteSize ?? 0);
	}
	return files;
};
