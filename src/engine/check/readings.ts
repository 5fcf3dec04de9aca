import type { Issue } from "../../model/issue";
import type { Regulation } from "../../model/regulation";
import { listReading, useOrDelete } from "./suggestion";

/** Readings that are named but not there, and readings nothing leans on. */
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
	const known = readings.map(({ id }) => id);
	return [
		...leaning.flatMap(({ path, reading }) =>
			[reading ?? []]
				.flat()
				.filter((id) => !known.includes(id))
				.map((id) => ({
					code: "unknown-reading",
					path,
					message: `没有名为 \`${id}\` 的解释`,
					input: id,
					suggestion: listReading(known),
				})),
		),
		...known
			.filter((id) => !leaning.some(({ reading }) => [reading ?? []].flat().includes(id)))
			.map((id) => ({
				code: "unused-reading",
				path: ["readings"],
				message: `没有条文依靠解释 \`${id}\``,
				input: id,
				suggestion: useOrDelete("在依靠该项解释的条文中以 reading 写明", "readings"),
			})),
	];
};
