import type { IssuePath } from "../../model/answer/issue";
import { display } from "../display";

const isKey = (part: string | number): part is string => typeof part === "string";

/** The last property name in a path. */
export const lastKey = (path: IssuePath): string => path.findLast(isKey) ?? "";

/** A position for a message: the last property, and which of its entries. */
export const positionText = (path: IssuePath): string => {
	const last = path.at(-1);
	if (last === undefined) return "规定";
	const key = `“${display(lastKey(path))}”`;
	return typeof last === "number" ? `${key}第${last + 1}项` : key;
};

/** Whether a path begins with another. */
export const startsWith = (path: IssuePath, start: IssuePath): boolean => start.every((part, at) => path[at] === part);
