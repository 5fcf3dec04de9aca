import { execFile, spawn } from "node:child_process";
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { createFile, createFolder, replaceFile } from "../../src/cli/write-file";

const place = (): string => mkdtempSync(join(tmpdir(), "gongshu-files-"));

/** A program of its own that does one thing with the files of the command line: what one process does is nothing to another. */
const program = join(place(), "program.cjs");
buildSync({
	stdin: {
		contents: `
import { existsSync, readFileSync, writeSync } from "node:fs";
import { createFile, createFolder, replaceFile } from "./write-file";
const [what, path, text] = process.argv.slice(2);
const spend = (milliseconds) => { for (const end = Date.now() + milliseconds; Date.now() < end; ) continue; };
const add = (line) => ({ content: (existsSync(path) ? readFileSync(path, "utf8") : "") + line });
const actions = {
	append: () => replaceFile(path, () => { spend(5); return add(text + "\\n"); }),
	slowly: () => replaceFile(path, () => { writeSync(1, "begun"); spend(150); return { content: "new" }; }),
	fill: () => replaceFile(path, () => ({ content: "x".repeat(1_000_000) })),
	create: async () => createFile(path, text.repeat(1000)),
	"create-large": async () => createFile(path, "x".repeat(1_000_000)),
	"folder-large": async () => createFolder(path, [{ name: "a", text: "a" }, { name: "b", text: "x".repeat(1_000_000) }]),
};
actions[what]().catch((error) => { process.stderr.write(error.code); process.exit(1); });`,
		resolveDir: fileURLToPath(new URL("../../src/cli/", import.meta.url)),
	},
	bundle: true,
	platform: "node",
	outfile: program,
	logLevel: "silent",
});

const runProgram = promisify(execFile);
const inProgram = (...argv: readonly string[]) => runProgram(process.execPath, [program, ...argv]);

/** Runs the program where no file may grow beyond some kilobytes, as on a full disk. */
const onFullDisk = (...argv: readonly string[]) =>
	runProgram("sh", ["-c", 'ulimit -f 64; exec "$@"', "sh", process.execPath, program, ...argv]);

describe("replacing a file", () => {
	test("six runs at once lose nothing, and leave nothing behind", async () => {
		const folder = place();
		const path = join(folder, "a.txt");
		const lines = ["一", "二", "三", "四", "五", "六"];
		await Promise.all(lines.map((line) => inProgram("append", path, line)));
		expect(readFileSync(path, "utf8").trimEnd().split("\n").sort()).toEqual(lines.toSorted());
		expect(readdirSync(folder)).toEqual(["a.txt"]);
	});

	test("a link stays a link, the file it leads to is the one that changes, and keeps its mode", async () => {
		const folder = place();
		mkdirSync(join(folder, "real"));
		const [real, link] = [join(folder, "real", "a.txt"), join(folder, "link.txt")];
		writeFileSync(real, "old");
		chmodSync(real, 0o600);
		symlinkSync(join("real", "a.txt"), link);
		expect(await replaceFile(link, () => ({ content: "new" }))).toEqual({ content: "new" });
		expect([lstatSync(link).isSymbolicLink(), readFileSync(real, "utf8"), statSync(real).mode & 0o777]).toEqual([
			true,
			"new",
			0o600,
		]);
		expect([readdirSync(folder).sort(), readdirSync(join(folder, "real"))]).toEqual([["link.txt", "real"], ["a.txt"]]);
	});

	test("what lies in the place of its lock is not followed or overwritten: the lock is somebody else's", async () => {
		const folder = place();
		const [path, victim] = [join(folder, "a.txt"), join(folder, "victim.txt")];
		writeFileSync(victim, "precious");
		symlinkSync(victim, `${path}.lock`);
		const waiting = replaceFile(path, () => ({ content: "new" }));
		expect([existsSync(path), readFileSync(victim, "utf8")]).toEqual([false, "precious"]);
		rmSync(`${path}.lock`);
		expect(await waiting).toEqual({ content: "new" });
		expect([readFileSync(path, "utf8"), readFileSync(victim, "utf8")]).toEqual(["new", "precious"]);
	});

	test("a link to nothing, a folder and a device are no files", async () => {
		const folder = place();
		symlinkSync("nowhere", join(folder, "link"));
		mkdirSync(join(folder, "folder"));
		for (const path of [join(folder, "link"), join(folder, "folder"), "/dev/null"])
			await expect(replaceFile(path, () => ({ content: "new" }))).rejects.toThrow();
		expect([readdirSync(folder).sort(), existsSync("/dev/null.lock")]).toEqual([["folder", "link"], false]);
	});

	test("where nothing changes, or the change fails, the file and its folder are as they were", async () => {
		const folder = place();
		const path = join(folder, "a.txt");
		expect(await replaceFile(path, () => ({ content: null }))).toEqual({ content: null });
		expect(readdirSync(folder)).toEqual([]);
		writeFileSync(path, "old");
		const fail = (): never => {
			throw new Error("no");
		};
		await expect(replaceFile(path, fail)).rejects.toThrow("no");
		expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["a.txt"], "old"]);
	});

	test("on a full disk the file stays as it was, and no half of another is left", async () => {
		const folder = place();
		const path = join(folder, "a.txt");
		writeFileSync(path, "old");
		await expect(onFullDisk("fill", path)).rejects.toMatchObject({ code: 1, stderr: "EFBIG" });
		expect([readdirSync(folder), readFileSync(path, "utf8")]).toEqual([["a.txt"], "old"]);
	});

	test("an interrupt in the middle ends the process once the file is whole", async () => {
		const folder = place();
		const path = join(folder, "a.txt");
		writeFileSync(path, "old");
		const child = spawn(process.execPath, [program, "slowly", path], { stdio: ["ignore", "pipe", "inherit"] });
		child.stdout.once("data", () => child.kill("SIGTERM"));
		const code = await new Promise((resolve) => child.once("close", resolve));
		// Where the program had nothing more to do, it had ended by itself.
		expect([0, 143]).toContain(code);
		expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["new", ["a.txt"]]);
	});
});

describe("a new file", () => {
	test("of six runs at once one makes it, whole, and the others find it taken", async () => {
		const folder = place();
		const path = join(folder, "a.txt");
		const made = await Promise.allSettled([..."abcdef"].map((letter) => inProgram("create", path, letter)));
		expect(made.map(({ status }) => status).sort()).toEqual(["fulfilled", ...Array(5).fill("rejected")]);
		for (const each of made) if (each.status === "rejected") expect(each.reason).toMatchObject({ stderr: "EEXIST" });
		expect(readFileSync(path, "utf8")).toMatch(/^(.)\1{999}$/);
		expect(readdirSync(folder)).toEqual(["a.txt"]);
	});

	test("is made in place of nothing: not of a file, nor of a link to nothing", () => {
		const folder = place();
		symlinkSync("nowhere", join(folder, "link"));
		writeFileSync(join(folder, "file"), "precious");
		for (const name of ["link", "file"]) expect(() => createFile(join(folder, name), "new")).toThrow("EEXIST");
		expect([readFileSync(join(folder, "file"), "utf8"), readdirSync(folder).sort()]).toEqual(["precious", ["file", "link"]]);
	});

	test("that cannot be written whole is not there: the next try finds its name free", async () => {
		const folder = place();
		for (const what of ["create-large", "folder-large"])
			await expect(onFullDisk(what, join(folder, "a"))).rejects.toMatchObject({ stderr: "EFBIG" });
		expect(readdirSync(folder)).toEqual([]);
		createFolder(join(folder, "a"), [{ name: "b.txt", text: "b" }]);
		expect(readdirSync(join(folder, "a"))).toEqual(["b.txt"]);
	});
});
