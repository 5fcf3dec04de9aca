import type { Labels } from "../model/answer/labels";

/** The interpretive choices by their numbers, each on its own line. */
export const readingLines = ({ readings: labels }: Pick<Labels, "readings">, readings: readonly string[]): readonly string[] =>
	[...new Set(readings)].map((id) => `· ${id}　${labels[id] ?? ""}`);
