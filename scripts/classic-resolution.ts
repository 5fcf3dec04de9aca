import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { laws } from "../src/rules";

/**
 * Folders by which resolvers that do not read `exports` find the subpaths: TypeScript with `moduleResolution: node`, Jest 27,
 * webpack 4. They stand beside `dist` while the package is packed, and only then.
 */

interface Conditions {
	readonly require: { readonly types: string; readonly default: string };
}

/** Every subpath with its folder and its files; the pattern stands for one of each law. */
const entriesIn = (root: string) => {
	const { exports: subpaths } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
		readonly exports: Readonly<Record<string, Conditions | string>>;
	};
	return Object.entries(subpaths).flatMap(([subpath, conditions]) => {
		if (typeof conditions === "string" || subpath === ".") return [];
		const { types, default: main } = conditions.require;
		const ids = subpath.includes("*") ? Object.keys(laws) : [""];
		return ids.map((id) => ({
			folder: join(root, subpath.replace("*", id)),
			main: join(root, main.replace("*", id)),
			types: join(root, types.replace("*", id)),
		}));
	});
};

/** Writes the folders of all subpaths. */
export const addFolders = (root: string): void => {
	for (const { folder, main, types } of entriesIn(root)) {
		mkdirSync(folder, { recursive: true });
		const own = { main: relative(folder, main), types: relative(folder, types) };
		writeFileSync(join(folder, "package.json"), `${JSON.stringify(own, null, "\t")}\n`);
	}
};

/** Removes them again. */
export const removeFolders = (root: string): void => {
	for (const { folder } of entriesIn(root)) rmSync(folder, { recursive: true, force: true });
	rmSync(join(root, "rules"), { recursive: true, force: true });
};
