import type { Path } from "../parsed";
import { shown } from "../shorten";

const isKey = (part: string | number): part is string => typeof part === "string";

/** The last property that a path names. */
export const lastKey = (path: Path): string => path.findLast(isKey) ?? "";

/** A place as a message names it: the last property, and which of its entries. */
export const placeOf = (path: Path): string => {
	const last = path.at(-1);
	if (last === undefined) return "规定";
	const key = `“${shown(lastKey(path))}”`;
	return typeof last === "number" ? `${key}第${last + 1}项` : key;
};

/** Whether a path leads into what another leads to. */
export const startsWith = (path: Path, start: Path): boolean => start.every((part, at) => path[at] === part);
