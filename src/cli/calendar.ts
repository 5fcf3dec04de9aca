import { existsSync } from "node:fs";
import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { type Calendar, china, withNotice } from "../calendar/calendar";
import { parseNotice, parseOverlay } from "../parse";
import { shown } from "../parse/shorten";
import { type Read, under } from "./case";
import { readSource, readText } from "./source";

/** A calendar with the overlays that were laid on it, as they were written. */
export interface Laid {
	readonly calendar: Calendar;
	readonly overlays: readonly unknown[];
}

/** Overlays laid on a calendar one after another, each checked against what came before it. */
const lay = (overlays: readonly unknown[], calendar: Calendar): Read<Laid> => {
	let laid = calendar;
	for (const [index, overlay] of overlays.entries()) {
		const notice = under(["--calendar", index], parseOverlay(overlay, laid));
		if (isLeft(notice)) return notice;
		laid = withNotice(laid, notice.right);
	}
	return right({ calendar: laid, overlays });
};

/** `--calendar`: the calendar of mainland China with the overlays of a file; without it, as it comes. */
export const readCalendar = (where: string | undefined): Read<Laid> => {
	if (where === undefined) return right({ calendar: china, overlays: [] });
	const source = under(["--calendar"], readSource(where));
	if (isLeft(source)) return source;
	return lay(Array.isArray(source.right) ? source.right : [source.right], china);
};

/** The same, for a file that is yet to be made. */
export const readCalendarToAddTo = (where: string): Read<Laid> =>
	existsSync(where) ? readCalendar(where) : right({ calendar: china, overlays: [] });

/** `--notice`: an overlay, from the words of a notice or from JSON, with the calendar it makes. */
export const readNotice = (where: string, year: number | undefined, { calendar, overlays }: Laid): Read<Laid> => {
	const text = under(["--notice"], readText(where));
	if (isLeft(text)) return text;
	const isJson = /^\s*[[{]/.test(text.right);
	if (/^\s*\[/.test(text.right))
		return left([
			{
				code: "not-a-notice",
				path: ["--notice"],
				message: "这是一组安排，每次核对一份",
				suggestion: "整组安排用 --calendar 指明",
			},
		]);
	if (!isJson && year === undefined)
		return left([
			{ code: "not-a-notice", path: ["--year"], message: "通知全文须用 --year 指明年份", suggestion: "例如 --year 2027" },
		]);
	const parsed = isJson ? parseOverlay(text.right, calendar) : parseNotice(text.right, year ?? Number.NaN, calendar);
	const notice = under(["--notice"], parsed);
	if (isLeft(notice)) return notice;
	// The same notice again adds nothing.
	if (calendar.notices.some(({ number }) => number === notice.right.number)) return right({ calendar, overlays });
	const written: unknown = isJson ? JSON.parse(text.right) : notice.right;
	return right({ calendar: withNotice(calendar, notice.right), overlays: [...overlays, written] });
};

/** `--year`, where it is given. */
export const readYear = (input: string | undefined): Read<number | undefined> => {
	if (input === undefined) return right(undefined);
	const digits = input.normalize("NFKC").replace(/年$/, "").trim();
	if (/^\d{4}$/.test(digits)) return right(Number(digits));
	return left([
		{
			code: "not-a-year",
			path: ["--year"],
			message: `\`${shown(input)}\` 不是年份`,
			input: shown(input),
			suggestion: "例如 --year 2027",
		},
	]);
};
