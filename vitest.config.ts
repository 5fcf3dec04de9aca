import { defineConfig } from "vitest/config";

const project = (name: string, ...include: string[]) => ({ test: { name, include, testTimeout: 120_000 } });

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
	test: {
		// One worker for each core: the main thread only waits.
		maxWorkers: "100%",
		projects: [
			project(
				"unit",
				"tests/{calendar,engine,check,analysis,text,parse,interop,cli,model,testing,packs,signing,structure}/**/*.test.ts",
			),
			project("law", "tests/law/**/*.test.ts"),
			project("cases", "tests/cases/**/*.test.ts"),
			project("properties", "tests/properties/**/*.test.ts"),
			project("oracles", "tests/oracles/**/*.test.ts"),
			project("docs", "tests/docs/**/*.test.ts"),
			project("sampled", "tests/sampled/**/*.test.ts"),
			project("package", "tests/package/**/*.test.ts"),
			{
				test: {
					name: "types",
					include: [],
					typecheck: { enabled: true, only: true, include: ["tests/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
				},
			},
		],
	},
});
