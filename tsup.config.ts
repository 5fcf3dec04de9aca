import { defineConfig } from "tsup";

const library = {
	index: "src/index.ts",
	"rules/index": "src/rules/index.ts",
	"rules/weifang": "src/rules/jurisdictions/weifang.ts",
	"rules/weifang-2021": "src/rules/weifang-2021/index.ts",
	text: "src/text/index.ts",
	parse: "src/parse/index.ts",
	"json-rules-engine": "src/interop/json-rules-engine.ts",
};

/** Chinese text stays as it is: escaped it would take twice the room. */
const esbuildOptions = (options: { charset?: "ascii" | "utf8" }): void => {
	options.charset = "utf8";
};

// biome-ignore lint/style/noDefaultExport: tsup reads its configuration from the default export
export default defineConfig((options) => [
	{
		entry: library,
		format: ["esm", "cjs"],
		dts: options.dts !== false,
		splitting: true,
		clean: true,
		treeshake: true,
		target: "es2022",
		outDir: "dist",
		esbuildOptions,
	},
	{
		// The command line is one bundled file: unbundled imports cost more start-up time than all of its work.
		entry: { cli: "src/cli/main.ts" },
		format: ["esm"],
		dts: false,
		splitting: false,
		minify: true,
		noExternal: [/.*/],
		platform: "node",
		target: "node20",
		outDir: "dist",
		esbuildOptions,
		banner: { js: "#!/usr/bin/env node" },
	},
]);
