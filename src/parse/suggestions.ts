import { comparedName } from "../model/compared-name";
import { type Named, nameIn } from "../model/name-matching";
import { printable } from "../model/visible-text";

/** Labels as alternatives: “是”“否”或者“未知”. */
export const choice = (labels: readonly string[]): string => {
	const quoted = labels.map((label) => `“${printable(label)}”`);
	const last = quoted.pop() ?? "";
	return quoted.length > 0 ? `${quoted.join("")}或者${last}` : last;
};

/** The most names that are offered. */
const mostNames = 12;

/** The names that contain a text, with the ids by which they are written; `undefined` if there are none. */
export const containing = (candidates: readonly Named[], input: unknown): string | undefined => {
	const text = (nameIn(input) ?? "").toLowerCase();
	if (text === "") return undefined;
	const found = candidates.filter(({ id, label }) =>
		[id, label].some((name) => comparedName(name).toLowerCase().includes(text)),
	);
	const written = found
		.slice(0, mostNames)
		.map(({ id, label }) => `“${printable(label)}”${id === label ? "" : `（${printable(id)}）`}`);
	if (written.length === 0) return undefined;
	return `名称中有 \`${printable(text, 40)}\` 的：${written.join("、")}${found.length > mostNames ? `等${found.length}项` : ""}`;
};

/** The question whether the nearest name was meant; `undefined` if there is none. */
export const guess = (nearest: Named | undefined): string | undefined => nearest && `是否为“${printable(nearest.label)}”？`;
