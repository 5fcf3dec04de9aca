import type { Issue } from "../model/answer/issue";
import { provisionsIn } from "../model/law/provisions";
import type { ReadingId } from "../model/law/reading";
import type { Regulation } from "../model/law/regulation";
import { listReading, useOrDelete } from "./suggestions";

/** Something that may rest on readings, with its path. */
interface Resting {
	readonly path: Issue["path"];
	readonly reading?: ReadingId | undefined;
}

/** Readings that are referred to but not listed, and readings listed to which nothing refers. */
export const referenceIssues = (resting: readonly Resting[], listed: readonly string[]): readonly Issue[] => {
	const references = resting.flatMap(({ path, reading }) => [reading ?? []].flat().map((id) => ({ path, id })));
	return [
		...references
			.filter(({ id }) => !listed.includes(id))
			.map(({ path, id }) => ({
				code: "unknown-reading",
				path,
				message: `没有名为 \`${id}\` 的解释`,
				input: id,
				suggestion: listReading(listed),
			})),
		...listed
			.filter((id) => references.every((each) => each.id !== id))
			.map((id) => ({
				code: "unused-reading",
				path: ["readings"],
				message: `没有规定依靠解释 \`${id}\``,
				input: id,
				suggestion: useOrDelete("在依靠该项解释之处以 reading 写明", "readings"),
			})),
	];
};

/** The same of the readings of a regulation. */
export const readingIssues = (regulation: Regulation): readonly Issue[] =>
	referenceIssues(
		provisionsIn(regulation),
		regulation.readings.map(({ id }) => id),
	);
