import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** What a host loads of an entry, minified and compressed, in bytes. */
const compressed = async (entry: string): Promise<number> => {
	const { outputFiles } = await build({
		entryPoints: [source(entry)],
		bundle: true,
		minify: true,
		format: "esm",
		charset: "utf8",
		write: false,
		logLevel: "silent",
	});
	return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
};

test("the calendar, code and data, is at most 7 KB", async () => {
	expect(await compressed("calendar/index.ts")).toBeLessThanOrEqual(7 * 1024);
});
