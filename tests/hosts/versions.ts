import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The versions of Node with a binary here, by the name of the package that brings it; `npm run hosts` installs them on Linux x64. */
export const nodes: readonly { readonly name: string; readonly path: string }[] = ["node-20", "node-22", "node-24", "node-26"]
	.map((name) => ({ name, path: fileURLToPath(new URL(`node_modules/${name}/bin/node`, import.meta.url)) }))
	.filter(({ path }) => existsSync(path));
