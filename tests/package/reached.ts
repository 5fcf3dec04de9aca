import { readFileSync } from "node:fs";
import { join, normalize } from "node:path";

/** A built module and all that it imports, however far away, as paths below a folder; what it loads only when asked is left out. */
export const reachedFrom = (folder: string, entry: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
	if (seen.has(entry)) return seen;
	const text = readFileSync(join(folder, entry), "utf8");
	const imported = [...text.matchAll(/\bfrom\s*["'](\.{1,2}\/[^"']+)["']/g)].map(([, to = ""]) =>
		normalize(join(entry, "..", to)),
	);
	return imported.reduce((all, each) => reachedFrom(folder, each, all), new Set([...seen, entry]) as ReadonlySet<string>);
};

/** The entries of what decides, explains and counts days. */
export const coreEntries = ["index.js", "calendar.js", "analysis.js", "text.js", "rules/weifang.js"] as const;

/** Every file of the core. */
export const coreFiles = (folder: string): readonly string[] => [
	...new Set(coreEntries.flatMap((entry) => [...reachedFrom(folder, entry)])),
];
