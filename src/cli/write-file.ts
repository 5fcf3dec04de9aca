import { randomUUID } from "node:crypto";
import {
	accessSync,
	closeSync,
	constants,
	fchmodSync,
	fsyncSync,
	linkSync,
	lstatSync,
	mkdirSync,
	openSync,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from "node:fs";
import { constants as system } from "node:os";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A file to be written: its name and its text. */
export interface NewFile {
	readonly name: string;
	readonly text: string;
}

/** Another run holds the lock of a file. */
export interface Busy {
	readonly lock: string;
}

const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
	error instanceof Error && "code" in error && codes.includes(String(error.code));

/** Whether there is something at a path, a symbolic link to nothing included. */
export const isTaken = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * From now on an interrupt ends the process at its next turn, not in the middle of what it does: writing is synchronous, so
 * that a file is whole by then, and what was written beside it is gone.
 */
export const finishBeforeInterrupts = (): void => {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(128 + system.signals[signal]));
};

/** Opens a file that is not there yet; a symbolic link of its name is not followed. */
const openNew = (path: string): number => openSync(path, "wx");

const writeAll = (file: number, content: string | Uint8Array): void => {
	writeFileSync(file, content);
	fsyncSync(file);
};

const writeNew = (path: string, text: string): void => {
	const file = openNew(path);
	try {
		writeAll(file, text);
	} finally {
		closeSync(file);
	}
};

/** The file that a path leads to, symbolic links followed; in its folder, where it is not there yet. */
export const realPath = (path: string): string =>
	isTaken(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));

/** What a file is that is to be replaced; absent where there is none. One that may not be written, or is no file, throws. */
export const replaced = (path: string): Stats | undefined => {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats && !stats.isFile()) throw Object.assign(new Error("not a file"), { syscall: "open" });
	if (stats) accessSync(path, constants.W_OK);
	return stats;
};

/** How often the lock of a file is tried, and how long to wait in between: ten seconds in all. */
const [tries, pause] = [400, 25];

const openLock = async (lock: string): Promise<number | null> => {
	for (let left = tries; left > 0; left -= 1) {
		try {
			return openNew(lock);
		} catch (error) {
			if (!hasCode(error, "EEXIST")) throw error;
		}
		await wait(pause);
	}
	return null;
};

/** What a file is to have: a text or bytes; `null` where it stays as it is. */
export interface NewContent {
	readonly content: string | Uint8Array | null;
}

/** Writes what a change makes of a file into the one that takes its place, which is closed. */
const writeChange = <T extends NewContent>(file: number, fileBefore: () => Stats | undefined, change: () => T): T => {
	try {
		const before = fileBefore();
		const result = change();
		if (result.content !== null && before) fchmodSync(file, before.mode & 0o7777);
		if (result.content !== null) writeAll(file, result.content);
		return result;
	} finally {
		closeSync(file);
	}
};

/**
 * Reads and replaces a file while no other run does: `change` reads what is there and says what shall be, or `null` where the
 * file stays as it is. The new content is written into the lock, and the lock takes the place of the file: whoever reads the
 * file reads the one or the other, whole. It keeps its mode, and a symbolic link to it stays one.
 */
export const replaceFile = async <T extends NewContent>(path: string, change: () => T): Promise<T | Busy> => {
	const target = realPath(path);
	const lock = `${target}.lock`;
	finishBeforeInterrupts();
	const file = await openLock(lock);
	if (file === null) return { lock };
	let isPlaced = false;
	try {
		const result = writeChange(file, () => replaced(target), change);
		if (result.content !== null) renameSync(lock, target);
		isPlaced = result.content !== null;
		return result;
	} finally {
		// Once it is placed, a lock of that name is another's.
		if (!isPlaced) rmSync(lock, { force: true });
	}
};

/** Gives a file the name that nothing has yet. Where a file system has no hard links, the name is taken first. */
const place = (temporary: string, path: string): void => {
	try {
		linkSync(temporary, path);
	} catch (error) {
		if (!hasCode(error, "EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS")) throw error;
		closeSync(openNew(path));
		renameSync(temporary, path);
	}
};

const temporaryNameOf = (path: string): string => `${path}.${randomUUID()}.tmp`;

/** Writes a new file whole or not at all. It throws `EEXIST` where there is something of that name: that is somebody's work. */
export const createFile = (path: string, text: string): void => {
	const temporary = temporaryNameOf(path);
	finishBeforeInterrupts();
	try {
		writeNew(temporary, text);
		place(temporary, path);
	} finally {
		rmSync(temporary, { force: true });
	}
};

/**
 * Writes a file piece by piece beside the one that it replaces, and puts it in its place at the end: whoever reads the file
 * reads the old one or the new one, whole. Whatever ends the run before leaves the old one, and nothing beside it.
 *
 * @param write writes the pieces; it takes as long as it likes
 */
export const writePieces = async <T>(
	path: string,
	write: (put: (piece: string | Uint8Array) => void) => Promise<T>,
): Promise<T> => {
	const target = realPath(path);
	const before = replaced(target);
	const temporary = temporaryNameOf(target);
	const remove = (): void => rmSync(temporary, { force: true });
	finishBeforeInterrupts();
	process.once("exit", remove);
	const file = openNew(temporary);
	try {
		if (before) fchmodSync(file, before.mode & 0o7777);
		const result = await write((piece) => writeFileSync(file, piece));
		fsyncSync(file);
		renameSync(temporary, target);
		return result;
	} finally {
		closeSync(file);
		remove();
		process.off("exit", remove);
	}
};

/** Writes a new folder with its files whole or not at all. */
export const createFolder = (path: string, files: readonly NewFile[]): void => {
	const temporary = temporaryNameOf(path);
	finishBeforeInterrupts();
	try {
		mkdirSync(temporary);
		for (const { name, text } of files) writeNew(join(temporary, name), text);
		renameSync(temporary, path);
	} finally {
		rmSync(temporary, { recursive: true, force: true });
	}
};
