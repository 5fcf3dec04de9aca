import { defineConfig } from "vitest/config";

/** A test that takes this long hangs. It is no bound on what is tested: on a busy machine everything takes several times as long. */
const patience = 900_000;

const project = (name: string, ...include: string[]) => ({
	test: { name, include, testTimeout: patience, hookTimeout: patience, setupFiles: ["tests/setup.ts"] },
});

/** The tests that look at some of the cases in `npm test`, and at all of them here. */
const thoroughly = [
	"tests/analysis/compile.test.ts",
	"tests/analysis/what-if/*.test.ts",
	"tests/properties/stack.test.ts",
	"tests/calendar/{day-number,provisional}.test.ts",
	"tests/testing/{laws,facts,hostile-facts}.test.ts",
	"tests/{contract,records,service,export}/*.test.ts",
	"tests/oracles/*.test.ts",
	"tests/docs/commands.test.ts",
];

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
	test: {
		// One worker for each core: the main thread only waits.
		maxWorkers: "100%",
		projects: [
			project(
				"unit",
				"tests/{calendar,engine,check,analysis,text,book,document,letters,catalogue,parse,interop,cli,model,testing,packs,page,signing,contract,records,service,export,structure}/**/*.test.ts",
			),
			project("law", "tests/law/**/*.test.ts"),
			project("cases", "tests/cases/**/*.test.ts"),
			project("properties", "tests/properties/**/*.test.ts"),
			project("oracles", "tests/oracles/**/*.test.ts"),
			project("fuzz", "tests/fuzz/**/*.test.ts"),
			project("docs", "tests/docs/**/*.test.ts"),
			{
				test: {
					...project("sampled", "tests/sampled/**/*.test.ts", ...thoroughly).test,
					env: { THOROUGH: "yes" },
				},
			},
			project("hosts", "tests/hosts/**/*.test.ts"),
			project("browser", "tests/{browser,office}/**/*.test.ts"),
			project("package", "tests/package/**/*.test.ts"),
			{
				test: {
					name: "types",
					include: [],
					typecheck: {
						enabled: true,
						only: true,
						include: ["tests/types/**/*.test-d.ts"],
						tsconfig: "tests/types/tsconfig.json",
					},
				},
			},
		],
	},
});
