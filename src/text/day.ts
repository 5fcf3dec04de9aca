import type { Day } from "../model/day";

/** A day as it is written in a document: 2026年11月21日. */
export const written = (day: Day): string => {
	const [year, month, date] = day.split("-").map(Number);
	return `${year}年${month}月${date}日`;
};
