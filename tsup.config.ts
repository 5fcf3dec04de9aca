import type { BuildOptions } from "esbuild";
import { defineConfig } from "tsup";
import { besideTheCommandLine } from "./scripts/beside-the-command-line";
import { passOnLicences } from "./scripts/bundled-packages";
import { entries } from "./scripts/entries";

// biome-ignore lint/style/noDefaultExport: tsup reads its configuration from the default export
export default defineConfig((options) => [
	{
		entry: entries,
		format: ["esm", "cjs"],
		dts: options.dts !== false,
		splitting: true,
		clean: true,
		treeshake: true,
		target: "es2022",
		outDir: "dist",
		esbuildPlugins: [passOnLicences("dist", "library")],
		esbuildOptions: (esbuild) => {
			// Chinese text stays as it is: escaped it would take twice the room.
			esbuild.charset = "utf8";
		},
	},
	{
		// The what-if page with its script, which no other command has to read.
		entry: { page: "src/page/index.ts" },
		format: ["cjs"],
		dts: false,
		splitting: false,
		minify: true,
		noExternal: [/.*/],
		platform: "node",
		target: "node20",
		outDir: "dist",
		esbuildOptions: (esbuild) => {
			esbuild.charset = "utf8";
		},
	},
	{
		// The words of the command line in another language, which most runs do not need.
		entry: { english: "src/cli/words/english.ts" },
		format: ["cjs"],
		dts: false,
		splitting: false,
		minify: true,
		platform: "node",
		target: "node20",
		outDir: "dist",
		esbuildOptions: (esbuild) => {
			esbuild.charset = "utf8";
		},
	},
	{
		// What threads of the command line run, and the tables of GB18030, which few runs need.
		entry: { "catalogue-worker": "src/cli/catalogue/worker.ts", gb18030: "src/cli/catalogue/gb18030.ts" },
		format: ["cjs"],
		dts: false,
		splitting: false,
		minify: true,
		noExternal: [/.*/],
		platform: "node",
		target: "node20",
		outDir: "dist",
		esbuildPlugins: [besideTheCommandLine, passOnLicences("dist", "gb18030")],
		esbuildOptions: (esbuild) => {
			esbuild.charset = "utf8";
		},
	},
	...["serve", "mcp"].map((name) => ({
		// A server over HTTP, and one for assistants, each with its framework.
		entry: { [name]: `src/cli/serving/${name}.ts` },
		format: ["cjs" as const],
		dts: false,
		splitting: false,
		minify: true,
		noExternal: [/.*/],
		platform: "node" as const,
		target: "node20" as const,
		outDir: "dist",
		esbuildPlugins: [passOnLicences("dist", name)],
		esbuildOptions: (esbuild: BuildOptions) => {
			esbuild.alias = { "fp-ts/lib": "fp-ts/es6" };
			esbuild.charset = "utf8";
		},
	})),
	{
		// One CommonJS file with everything in it: resolving and compiling modules costs more time than all the command does.
		entry: { cli: "src/cli/main.ts" },
		format: ["cjs"],
		dts: false,
		splitting: false,
		minify: true,
		noExternal: [/.*/],
		platform: "node",
		target: "node20",
		outDir: "dist",
		banner: { js: "#!/usr/bin/env node" },
		// The test that `new regulation` writes is a module, and stands in this file as text: without this mark the file is taken for one.
		footer: { js: "module.exports = {};" },
		esbuildPlugins: [besideTheCommandLine, passOnLicences("dist", "cli")],
		esbuildOptions: (esbuild) => {
			// fp-ts publishes its tree-shakeable modules under another folder.
			esbuild.alias = { "fp-ts/lib": "fp-ts/es6" };
			esbuild.charset = "utf8";
		},
	},
]);
