import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.cjs", import.meta.url));
const tracer = join(mkdtempSync(join(tmpdir(), "gongshu-loaded-")), "tracer.cjs");
writeFileSync(
	tracer,
	`process.on("exit", () => require("node:fs").writeSync(2, "loaded " + Object.keys(require.cache).join() + "\\n"));`,
);

const filesIn = (told: string): readonly string[] => {
	const [, files = ""] = /^loaded (.*)$/m.exec(told) ?? [];
	return files
		.split(",")
		.map((file) => basename(file))
		.filter((name) => name !== "tracer.cjs");
};

/** The files of the package that a command loads. */
const loadedBy = (...argv: readonly string[]): readonly string[] => {
	const { stderr } = spawnSync(process.execPath, ["--require", tracer, cli, ...argv], { encoding: "utf8", input: "" });
	return filesIn(stderr);
};

/** The files of the package that a command loads which runs until it is told to stop. */
const loadedWhile = async (...argv: readonly string[]): Promise<readonly string[]> => {
	const running = spawn(process.execPath, ["--require", tracer, cli, ...argv]);
	let told = "";
	running.stderr.setEncoding("utf8").on("data", (chunk: string) => {
		told += chunk;
	});
	running.stdout.once("data", () => running.kill("SIGTERM"));
	const [code] = await once(running, "close");
	expect(code).toBe(0);
	return filesIn(told);
};

test.each([
	["--version"],
	["--help"],
	["decide", "-q", "sharing", "--on", "2026-11-21", "--facts", "{}"],
	["assess", "--on", "2026-11-21", "--facts", "{}"],
])("%s loads the command line alone, and nothing of what prints books and pages", (...argv) => {
	expect(loadedBy(...argv)).toEqual(["cli.cjs"]);
});

test("help in another language loads its words beside the command line", () => {
	expect(loadedBy("--help", "--lang", "en")).toEqual(["cli.cjs", "english.cjs"]);
});

test("mcp loads its tools, and serve its server and the page", async () => {
	expect(loadedBy("mcp", "--law", "pipl-2021")).toEqual(["cli.cjs", "mcp.cjs"]);
	const serving = loadedWhile("serve", "--port", "0", "--law", "pipl-2021");
	expect((await serving).toSorted()).toEqual(["cli.cjs", "page.cjs", "serve.cjs"]);
});

test("book loads what it needs, and a text of a law where one is printed", () => {
	const loaded = loadedBy("book", "--law", "secrecy-2010", "--on", "2022-01-01");
	expect(loaded).toEqual(expect.arrayContaining(["cli.cjs", "book.cjs", "texts.cjs"]));
});
