import type { Named } from "./name";

/** Labels as a choice: “是”“否”或者“未知”. */
export const choice = (labels: readonly string[]): string => {
	const quoted = labels.map((label) => `“${label}”`);
	const last = quoted.pop() ?? "";
	return quoted.length > 0 ? `${quoted.join("")}或者${last}` : last;
};

/** A guess at what was meant, or nothing where there is none. */
export const guess = (nearest: Named | undefined): string | undefined => nearest && `是否为“${nearest.label}”？`;
