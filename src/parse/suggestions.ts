import type { Named } from "../model/name-matching";
import { printable } from "../model/visible-text";

/** Labels as alternatives: “是”“否”或者“未知”. */
export const choice = (labels: readonly string[]): string => {
	const quoted = labels.map((label) => `“${printable(label)}”`);
	const last = quoted.pop() ?? "";
	return quoted.length > 0 ? `${quoted.join("")}或者${last}` : last;
};

/** The question whether the nearest name was meant; `undefined` if there is none. */
export const guess = (nearest: Named | undefined): string | undefined => nearest && `是否为“${printable(nearest.label)}”？`;
