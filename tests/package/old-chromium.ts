import { createRequire } from "node:module";
import type { CompatData, Identifier } from "@mdn/browser-compat-data";

// Its twenty megabytes are not to go through the transformations of a test runner.
const data: CompatData = createRequire(import.meta.url)("@mdn/browser-compat-data");

const addedAfter = (version: number, { __compat }: Identifier): boolean => {
	const support = __compat?.support.chrome;
	const [first] = Array.isArray(support) ? support : [support];
	const added = first?.version_added;
	if (typeof added !== "string") return added === false;
	return added === "preview" || Number(added.replace("≤", "")) > version;
};

const members = ({ __compat, ...group }: Identifier = {}): readonly (readonly [string, Identifier])[] =>
	// What is left has the form of its parent.
	Object.entries(group) as readonly [string, Identifier][];

/** What of the standard library and of the platform Chromium has only since a later version, as `Object.hasOwn`, by the data of MDN. */
export const addedToChromiumAfter = (version: number): readonly string[] => [
	...members(data.javascript["builtins"]).flatMap(([of, group]) =>
		addedAfter(version, group)
			? [of]
			: members(group).flatMap(([name, member]) => (addedAfter(version, member) ? [`${of}.${name}`] : [])),
	),
	...members(data.api).flatMap(([name, group]) => (addedAfter(version, group) ? [name] : [])),
];

/** A script that takes these out of a page before anything else runs in it. */
export const withoutThese = (names: readonly string[]): string => `{
	const typed = Object.getPrototypeOf(Int8Array);
	for (const name of ${JSON.stringify(names)}) {
		const [of, member] = name.split(".");
		if (member === undefined) delete globalThis[of];
		else for (const holder of of === "TypedArray" ? [typed] : of in globalThis ? [globalThis[of]] : []) {
			delete holder[member];
			if (holder.prototype) delete holder.prototype[member];
		}
	}
}`;
