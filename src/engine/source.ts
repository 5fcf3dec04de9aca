import { type Day, written } from "../model/day";
import type { Layer } from "../model/law/jurisdiction";
import { layersOf } from "../model/law/law";
import type { Notice } from "../model/answer/remark";
import type { Regulation } from "../model/law/regulation";
import type { Stack } from "./layers/stack";

const grades = { "official interpretation": "官方解读", press: "新闻发布会材料" } as const;

/** What the source does not tell of when the text holds. */
const dates = ({ effective: { from, until, posted } }: Regulation): string => {
	if (from !== undefined) return until === undefined ? "；有效期本资料未载明" : "";
	const since = posted === undefined ? "" : `，自所据资料公布之日（${written(posted)}）起按已经施行作答`;
	return `；施行日期${until === undefined ? "、有效期" : ""}本资料未载明${since}`;
};

/** A notice for every text that may stand above the others on a day, though its source does not tell since when it holds. */
export const undated = (stack: Stack, on: Day): readonly Notice[] =>
	layersOf(stack.law).flatMap(({ regulation, relation }): readonly Notice[] => {
		const { title, effective } = regulation;
		const { from, posted, until, words } = effective;
		const spoken = from !== undefined || posted === undefined || on >= posted || (until !== undefined && on > until);
		if (relation === "base" || spoken) return [];
		const message = `《${title}》的施行日期本资料未载明，${written(on)}是否已经施行不能作答，本答复未计入`;
		return [{ kind: "source", message, ...(words ? { words } : {}) }];
	});

/** A notice for every text whose words are not held: its answer is no more than an interpretation or a report tells of it. */
export const sourced = (texts: readonly Layer[]): readonly Notice[] =>
	texts.flatMap(({ regulation }): readonly Notice[] => {
		const { title, source, effective } = regulation;
		if (source.grade === "full text") return [];
		const message = `《${title}》的全文未收录，依${grades[source.grade]}作答，资料没有说的不等于办法没有规定${dates(regulation)}`;
		return [{ kind: "source", message, ...(effective.words ? { words: effective.words } : {}) }];
	});
