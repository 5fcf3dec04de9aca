import { basename } from "node:path";
import type { Plugin } from "esbuild";

/** What only one command needs stays in files of its own beside that of the command line, which loads them when asked. */
export const besideTheCommandLine: Plugin = {
	name: "beside-the-command-line",
	setup: (build) => {
		build.onResolve(
			{ filter: /^(?:(?:\.\.\/)+(?:book|texts|page|catalogue|export|serving\/(?:serve|mcp))|\.\/(?:gb18030|words\/english))$/ },
			({ path, kind }) => (kind === "dynamic-import" ? { path: `./${basename(path)}.cjs`, external: true } : null),
		);
	},
};
