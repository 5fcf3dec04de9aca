import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** The rooms of the library, each with the rooms it may import. The command line imports everything and is imported by nothing. */
const rooms: Readonly<Record<string, readonly string[]>> = {
	model: [],
	calendar: ["model"],
	engine: ["model", "calendar"],
	check: ["model", "calendar", "engine"],
	analysis: ["model", "calendar", "engine"],
	rules: ["model"],
	text: ["model"],
	document: ["model"],
	letters: ["model", "text", "parse", "document"],
	book: ["model", "calendar", "engine", "check", "text", "document", "signing", "letters"],
	texts: ["rules"],
	parse: ["model", "calendar", "check"],
	contract: ["model", "calendar", "engine", "analysis", "text", "parse"],
	records: ["model", "calendar", "engine", "parse"],
	service: ["model", "engine", "analysis", "text", "parse", "contract"],
	signing: ["model", "engine", "check", "parse"],
	export: ["model", "calendar", "engine", "text"],
	catalogue: ["model", "engine", "parse", "text", "signing"],
	interop: ["model", "calendar", "engine"],
	testing: ["model", "calendar", "engine", "text"],
	page: ["model", "calendar", "engine", "analysis", "text"],
	cli: [
		"model",
		"calendar",
		"engine",
		"check",
		"analysis",
		"rules",
		"text",
		"texts",
		"parse",
		"contract",
		"records",
		"service",
		"document",
		"book",
		"signing",
		"page",
		"catalogue",
		"export",
	],
	author: ["model", "check"],
	index: ["model", "calendar", "engine", "text"],
};

/** The parts of some rooms in the order in which they build on one another: each imports only itself and those before it. */
const floors: Readonly<Record<string, readonly string[]>> = {
	testing: ["arbitraries", "trial", "report", "laws", "index"],
	model: [
		"freeze",
		"own-property",
		"plain-copy",
		"visible-text",
		"given",
		"sealed",
		"numeral",
		"canonical",
		"sha256",
		"printable-data",
		"compared-name",
		"edit-distance",
		"name-matching",
		"day",
		"law",
		"answer",
	],
	engine: [
		"memoize",
		"conditions",
		"meaning",
		"layers",
		"diagram",
		"known-facts",
		"explain",
		"case",
		"decide",
		"decide-parts",
		"duties",
		"assess",
		"remedy",
		"next-steps",
		"follow",
	],
};

const files: readonly string[] = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
	/\.tsx?$/.test(file),
);
const textOf = (file: string): string => readFileSync(join(source, file), "utf8");

/** The files a file imports, as paths below `src`. */
const importsOf = (file: string): readonly string[] =>
	[...textOf(file).matchAll(/from "(\.{1,2}\/[^"]*|\.\.?)"/g)]
		.map(([, to = ""]) => normalize(join(dirname(file), to)))
		.filter((to) => !to.startsWith(".."));

const partsOf = (path: string): readonly string[] => path.replace(/\.tsx?$/, "").split("/");
const imports = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })));

test("every room is named, and imports only the rooms it may", () => {
	const across = imports.filter(({ file, to }) => partsOf(file)[0] !== partsOf(to)[0]);
	const wrong = across.filter(({ file, to }) => !rooms[partsOf(file)[0] ?? ""]?.includes(partsOf(to)[0] ?? ""));
	expect(wrong.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
});

describe.each(Object.entries(floors))("within %s", (room, order) => {
	const within = (path: string) => partsOf(path)[0] === room;
	const floor = (path: string) => order.indexOf(partsOf(path)[1] ?? "");

	test("every part has its floor, and no import goes up", () => {
		expect(files.filter((file) => within(file) && floor(file) < 0)).toEqual([]);
		const upward = imports.filter(({ file, to }) => within(file) && within(to) && floor(to) > floor(file));
		expect(upward.map(({ file, to }) => `${file} → ${to}`)).toEqual([]);
	});
});

test("the engine has at most fifteen parts at its top level", () => {
	expect(readdirSync(join(source, "engine")).length).toBeLessThanOrEqual(15);
});

test("documents know nothing of law: of the model they have only how words are printed, and how what is none is refused", () => {
	const known = imports.filter(({ file, to }) => partsOf(file)[0] === "document" && partsOf(to)[0] === "model");
	expect([...new Set(known.map(({ to }) => to))].sort()).toEqual(["model/given", "model/printable-data", "model/visible-text"]);
});

test("no file has more than 250 lines, data and generated encoders apart", () => {
	const isData = (file: string) => ["rules/", "texts/", "analysis/compile/encoders/"].some((folder) => file.startsWith(folder));
	const long = files.filter((file) => !isData(file) && textOf(file).trimEnd().split("\n").length > 250);
	expect(long).toEqual([]);
});

test("the meaning of a law is read in one sitting: at most 200 lines, and of the library only the model and what conditions are", () => {
	expect(textOf("engine/meaning.ts").trimEnd().split("\n").length).toBeLessThanOrEqual(200);
	const read = importsOf("engine/meaning.ts").filter((to) => !to.startsWith("model/"));
	expect(read).toEqual(["engine/conditions", "engine/memoize"]);
});

test("no comment is wider than 128 columns", () => {
	const width = (line: string) => line.replace(/\t/g, "  ").length;
	// The words of a law stand in the generated names as they are: an editor breaks them.
	const wide = files
		.filter((file) => !file.startsWith("rules/names/"))
		.flatMap((file) =>
			textOf(file)
				.split("\n")
				.flatMap((line, at) => (/^\s*(\*|\/\*\*|\/\/)/.test(line) && width(line) > 128 ? [`${file}:${at + 1}`] : [])),
		);
	expect(wide).toEqual([]);
});

test("nothing is named for being of use: no utils, helpers or common", () => {
	expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?)/.test(file))).toEqual([]);
});
