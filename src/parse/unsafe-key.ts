import { shown } from "./shorten";

/** A key longer than any name is shown in part; every other key stands in the path as the user wrote it. */
const longestKey = 200;

/** A key as it stands in a path. */
export const keyInPath = (key: string | symbol): string =>
	typeof key === "string" && key.length <= longestKey ? key : shown(key);

/** Keys that name parts of the language's own objects, or that some program would cut short. */
export const isUnsafeKey = (key: string): boolean =>
	["__proto__", "constructor", "prototype"].includes(key) || key.includes("\0");
