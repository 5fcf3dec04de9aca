import { createHash } from "node:crypto";
import {
	closeSync,
	constants,
	fchmodSync,
	fstatSync,
	fsyncSync,
	ftruncateSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from "node:fs";
import { isTaken, realPath, replaced } from "./write-file";

/** How far a file is written that takes long, with what the writer must remember. */
export interface Checkpoint<T> {
	/** Digests of what the file is made from, by what they are of: where one differs, it is another file. */
	readonly from: Readonly<Record<string, string>>;
	/** How many bytes are written, and the digest of the last of them. */
	readonly length: number;
	readonly tail: string;
	/** Whether nothing is left but to put the file in its place. */
	readonly isDone: boolean;
	/** Absent where nothing is written yet. */
	readonly memory?: T;
}

/** Why what an earlier run left cannot be gone on with. */
export interface CannotResume {
	/** What differs; empty where what is there is not what an earlier run left. */
	readonly differing: readonly string[];
	readonly left: readonly string[];
}

/** Writes a file that another run may go on with. */
export interface ResumableWriter<T> {
	readonly put: (piece: Uint8Array) => void;
	/** From here another run may go on. */
	readonly save: (memory: T) => void;
}

/** How a value that JSON has no word for stands in the checkpoint. */
export interface Notation {
	readonly write: (key: string, value: unknown) => unknown;
	readonly read: (key: string, value: unknown) => unknown;
}

/** How many of the last bytes are compared before they are gone on with. */
const tailLength = 2 ** 16;

const syncedFile = (path: string, text: string): void => {
	const file = openSync(path, "w");
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
};

/** What tells bytes from any others. */
export const textDigestOf = (bytes: string | Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const tailOf = (file: number, length: number): string => {
	const tail = Buffer.alloc(Math.min(tailLength, length));
	readSync(file, tail, 0, tail.length, length - tail.length);
	return textDigestOf(tail);
};

const checkpointIn = <T>(path: string, { read }: Notation): Checkpoint<T> | undefined => {
	try {
		const found: unknown = JSON.parse(readFileSync(path, "utf8"), read);
		const isOne =
			typeof found === "object" && found !== null && ["from", "length", "tail", "isDone"].every((key) => key in found);
		return isOne ? (found as Checkpoint<T>) : undefined;
	} catch {
		return undefined;
	}
};

/** The names beside a file under which an unfinished one and its checkpoint are kept. */
const partsOf = (target: string) => ({ part: `${target}.part`, state: `${target}.part.json` });

const hasTail = (path: string, { length, tail }: Checkpoint<unknown>): boolean => {
	if (!isTaken(path)) return length === 0;
	const file = openSync(path, "r");
	try {
		return fstatSync(file).size >= length && tailOf(file, length) === tail;
	} finally {
		closeSync(file);
	}
};

/** What an earlier run left, nothing, or why it cannot be gone on with. */
const found = <T>(target: string, from: Checkpoint<T>["from"], notation: Notation): Checkpoint<T> | CannotResume | null => {
	const { part, state } = partsOf(target);
	const left = [part, state].filter(isTaken);
	if (left.length === 0) return null;
	const earlier = checkpointIn<T>(state, notation);
	if (!earlier) return { differing: [], left };
	const names = [...new Set([...Object.keys(from), ...Object.keys(earlier.from)])];
	const differing = names.filter((name) => from[name] !== earlier.from[name]);
	if (differing.length > 0) return { differing, left };
	const isPlaced = earlier.isDone && !isTaken(part);
	return hasTail(isPlaced ? target : part, earlier) ? earlier : { differing: [], left };
};

/**
 * Writes a file that takes long so that another run goes on where this one ended, however it ended: the file grows beside the
 * one that it replaces, and a checkpoint beside both says up to where it counts. The bytes are on the disk before the
 * checkpoint that counts them is, and a checkpoint replaces the one before it whole; so what is found belongs together.
 *
 * @param from digests of what the file is made from, by what they are of
 * @param write makes the file from where an earlier run got to, if one did
 */
export const writeResumably = async <T>(
	path: string,
	from: Readonly<Record<string, string>>,
	notation: Notation,
	write: (writer: ResumableWriter<T>, earlier: T | undefined) => Promise<T>,
): Promise<T | CannotResume> => {
	const target = realPath(path);
	const before = replaced(target);
	const { part, state } = partsOf(target);
	const earlier = found<T>(target, from, notation);
	if (earlier && "differing" in earlier) return earlier;
	const keep = (checkpoint: Checkpoint<T>): void => {
		syncedFile(`${state}.new`, JSON.stringify(checkpoint, notation.write));
		renameSync(`${state}.new`, state);
	};
	const finish = (memory: T): T => {
		if (isTaken(part)) renameSync(part, target);
		for (const each of [state, `${state}.new`]) rmSync(each, { force: true });
		return memory;
	};
	if (earlier?.isDone && earlier.memory !== undefined) return finish(earlier.memory);
	// The checkpoint comes first: a part without one is somebody else's.
	if (!earlier) keep({ from, length: 0, tail: textDigestOf(""), isDone: false });
	const file = openSync(part, constants.O_RDWR | constants.O_CREAT);
	let length = earlier?.length ?? 0;
	const save = (memory: T, isDone: boolean): void => {
		fsyncSync(file);
		keep({ from, length, tail: tailOf(file, length), isDone, memory });
	};
	try {
		ftruncateSync(file, length);
		if (before) fchmodSync(file, before.mode & 0o7777);
		const put = (piece: Uint8Array): void => {
			for (let done = 0; done < piece.length; ) {
				const written = writeSync(file, piece, done, piece.length - done, length);
				done += written;
				length += written;
			}
		};
		const memory = await write({ put, save: (each) => save(each, false) }, earlier?.memory);
		save(memory, true);
		return finish(memory);
	} finally {
		closeSync(file);
	}
};
