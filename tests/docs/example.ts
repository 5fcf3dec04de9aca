import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isThorough } from "../thorough";
import { root } from "./pages";
import { runScript } from "./snippet";

/** The source of a module of an example, put behind that of the modules beside it that it imports. */
const sourceOf = (path: string): string => {
	const source = readFileSync(join(root, path), "utf8");
	const beside = [...source.matchAll(/^import .* from "(\.\/[^"]+)";$/gm)].map(([, name = ""]) => join(dirname(path), name));
	const own = source.replace(/^import .* from "\.\/[^"]+";$/gm, "").replace(/^export /gm, "");
	return [...beside.map(sourceOf), own].join("\n");
};

/** Each import once, before everything else: two modules may import the same. */
const importsFirst = (source: string): string => {
	const imports = source.match(/^import .*;$/gm) ?? [];
	return [...new Set(imports), source.replace(/^import .*;$/gm, "")].join("\n");
};

/** What is tried on a thousand cases is tried on four hundred, unless the tests are thorough; it prints the same. */
const shortened = (source: string): string => (isThorough ? source : source.replace("numRuns: 1000", "numRuns: 400"));

/** What `node PATH` prints, for the main module of an example; it imports the library as its users do. */
export const printedByExample = async (command: string): Promise<string> => {
	const written: string[] = [];
	const stdout = { write: (text: string) => written.push(text) };
	await runScript(shortened(importsFirst(sourceOf(command.replace(/^node /, "")))), { process: { stdout } });
	return written.join("");
};
