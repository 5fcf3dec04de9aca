import type { Issue } from "../model/answer/issue";
import type { ReadingId } from "../model/law/reading";
import type { Regulation } from "../model/law/regulation";
import { listReading, useOrDelete } from "./suggestion";

/** A provision, by its place, and the readings it leans on. */
export interface Leaning {
	readonly path: Issue["path"];
	readonly reading: ReadingId | undefined;
}

/** Readings that are leant on but not there, and readings that nothing leans on. */
export const leaningIssues = (leaning: readonly Leaning[], known: readonly string[]): readonly Issue[] => {
	const leant = leaning.flatMap(({ path, reading }) => [reading ?? []].flat().map((id) => ({ path, id })));
	return [
		...leant
			.filter(({ id }) => !known.includes(id))
			.map(({ path, id }) => ({
				code: "unknown-reading",
				path,
				message: `没有名为 \`${id}\` 的解释`,
				input: id,
				suggestion: listReading(known),
			})),
		...known
			.filter((id) => leant.every((each) => each.id !== id))
			.map((id) => ({
				code: "unused-reading",
				path: ["readings"],
				message: `没有规定依靠解释 \`${id}\``,
				input: id,
				suggestion: useOrDelete("在依靠该项解释之处以 reading 写明", "readings"),
			})),
	];
};

/** Readings that a regulation names but does not have, and readings none of its provisions leans on. */
export const readingIssues = ({
	questions,
	duties,
	remedies,
	procedures,
	scope,
	readings,
	effective,
}: Regulation): readonly Issue[] => {
	const leaning = [
		{ path: ["effective"], reading: effective.reading },
		...questions.flatMap(({ rules }, index) =>
			rules.map(({ reading }, at) => ({ path: ["questions", index, "rules", at], reading })),
		),
		...questions.flatMap(({ grants = [] }, index) =>
			grants.map(({ reading }, at) => ({ path: ["questions", index, "grants", at], reading })),
		),
		...duties.map(({ reading }, at) => ({ path: ["duties", at], reading })),
		...remedies.map(({ reading }, at) => ({ path: ["remedies", at], reading })),
		...procedures.flatMap(({ steps }, index) =>
			steps.map(({ reading }, at) => ({ path: ["procedures", index, "steps", at], reading })),
		),
		...scope.map(({ reading }, at) => ({ path: ["scope", at], reading })),
	];
	return leaningIssues(
		leaning,
		readings.map(({ id }) => id),
	);
};
