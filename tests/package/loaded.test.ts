import { spawnSync } from "node:child_process";
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

/** The files of the package that a command loads. */
const loadedBy = (...argv: readonly string[]): readonly string[] => {
	const { stderr } = spawnSync(process.execPath, ["--require", tracer, cli, ...argv], { encoding: "utf8" });
	const [, files = ""] = /^loaded (.*)$/m.exec(stderr) ?? [];
	return files
		.split(",")
		.map((file) => basename(file))
		.filter((name) => name !== "tracer.cjs");
};

test.each([
	["--version"],
	["--help"],
	["decide", "-q", "sharing", "--on", "2026-11-21", "--facts", "{}"],
	["assess", "--on", "2026-11-21", "--facts", "{}"],
])("%s loads the command line alone, and nothing of what prints books and pages", (...argv) => {
	expect(loadedBy(...argv)).toEqual(["cli.cjs"]);
});

test("book loads what it needs, and a text of a law where one is printed", () => {
	const loaded = loadedBy("book", "--law", "secrecy-2010", "--on", "2022-01-01");
	expect(loaded).toEqual(expect.arrayContaining(["cli.cjs", "book.cjs", "texts.cjs"]));
});
