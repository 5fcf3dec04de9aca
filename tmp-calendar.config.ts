import { defineConfig } from "vitest/config";

/** Stryker knows how long each test takes, and ends a mutant that hangs. */
const patience = 900_000;

/** The tests that are run on each mutant of the code: fast ones. Those left out look at the same code on many more cases. */
// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export
export default defineConfig({
	test: {
		include: ["tests/calendar/**/*.test.ts"],
		setupFiles: ["tests/setup.ts"],
		testTimeout: patience,
		hookTimeout: patience,
	},
});
