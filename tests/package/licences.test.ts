import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { besideTheCommandLine } from "../../scripts/beside-the-command-line";
import { coreFiles } from "./reached";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The packages that the source of the command line imports, directly or through another. */
const imported = async (): Promise<readonly string[]> => {
	const { metafile } = await build({
		absWorkingDir: root,
		entryPoints: ["src/cli/main.ts"],
		bundle: true,
		platform: "node",
		write: false,
		metafile: true,
		treeShaking: true,
		alias: { "fp-ts/lib": "fp-ts/es6" },
		outfile: "cli.cjs",
		logLevel: "silent",
		plugins: [besideTheCommandLine],
	});
	const used = Object.entries(metafile.outputs["cli.cjs"]?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
	const names = used.flatMap(([path]) => path.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/)?.[1] ?? []);
	return [...new Set(names)].sort();
};

test("the licence of every package in the command line stands beside it, in full", async () => {
	const names = await imported();
	const notices = read("dist/cli.LEGAL.txt");
	expect(names).toContain("yaml");
	for (const name of names) {
		const folder = `node_modules/${name}`;
		const { version, license } = JSON.parse(read(`${folder}/package.json`));
		const [file = ""] = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((each) => /^licen[cs]e/i.test(each));
		expect(notices).toContain(`${name} ${version} (${license})\n\n${read(`${folder}/${file}`).trim()}`);
	}
	expect(notices.match(/Copyright/g)?.length).toBeGreaterThanOrEqual(names.length);
});

test("so does that of the tables of GB18030, which the command line loads when asked", () => {
	const notices = read("dist/gb18030.LEGAL.txt");
	for (const name of ["iconv-lite", "safer-buffer"]) expect(notices).toContain(`\n${name} `);
});

test.each([
	["serve", ["@hono/node-server", "hono", "zod"]],
	["mcp", ["@modelcontextprotocol/sdk", "ajv", "zod"]],
])("so do those of %s", (name, packages) => {
	const notices = read(`dist/${name}.LEGAL.txt`);
	const { components } = JSON.parse(read(`dist/${name}.cdx.json`)) as {
		readonly components: readonly { readonly name: string }[];
	};
	const names = components.map((each) => each.name);
	expect(names).toEqual(expect.arrayContaining(packages));
	for (const each of names) expect([each, notices.includes(`\n${each} `)]).toEqual([each, true]);
});

test("an audit finds the same packages in the bill of materials, each with the version that is locked", async () => {
	const { components } = JSON.parse(read("dist/cli.cdx.json")) as {
		readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
	};
	expect(components.map(({ name }) => name)).toEqual(await imported());
	const { packages } = JSON.parse(read("package-lock.json"));
	for (const { name, version, purl } of components) {
		expect(packages[`node_modules/${name}`].version).toBe(version);
		expect(purl).toBe(`pkg:npm/${name.replace("@", "%40")}@${version}`);
	}
});

const libraryFiles = (): readonly string[] =>
	readdirSync(new URL("../../dist", import.meta.url)).filter((name) => /\.c?js$/.test(name) && name !== "cli.cjs");

/** The packages with code in a file that was built. */
const packagesIn = (file: string): readonly string[] =>
	[...read(`dist/${file}`).matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name = ""]) => name);

test("the licence of every package with code in the library stands beside it", () => {
	// These two have come with docx, in its own files.
	const names = [...new Set([...libraryFiles().flatMap(packagesIn), "fflate", "nanoid"])].sort();
	expect(names).toContain("preact");
	const notices = read("dist/library.LEGAL.txt");
	for (const name of names) expect([name, notices.includes(`\n${name} `)]).toEqual([name, true]);
	const { components } = JSON.parse(read("dist/library.cdx.json")) as {
		readonly components: readonly { readonly name: string }[];
	};
	expect(components.map(({ name }) => name)).toEqual(names);
});

test("what decides contains no code of another package", () => {
	const files = coreFiles(fileURLToPath(new URL("../../dist", import.meta.url)));
	expect(files.length).toBeGreaterThan(10);
	expect(files.filter((file) => packagesIn(file).length > 0)).toEqual([]);
});

test("what the package says of itself is in the package: no link of a README leads nowhere", () => {
	const packed = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, encoding: "utf8" });
	const files: readonly string[] = JSON.parse(packed)[0].files.map(({ path }: { readonly path: string }) => path);
	for (const name of ["SECURITY.md", "LICENSE", "dist/cli.LEGAL.txt", "dist/cli.cdx.json"]) expect(files).toContain(name);
	for (const page of ["README.md", "README.zh-CN.md", "SECURITY.md"]) {
		const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
		const inside = links.filter((link) => !/^[a-z]+:/.test(link));
		expect(inside.length).toBeGreaterThan(0);
		expect(
			inside.filter((link) => !files.some((file) => file === link || file.startsWith(`${link.replace(/\/$/, "")}/`))),
		).toEqual([]);
	}
});
