import { dayNumber, isDay } from "../../calendar/day-number";
import { festivalDay } from "../../calendar/festivals";
import type { Day } from "../../model/day";

/** A day as a notice writes it, with the words in the brackets after it. */
export interface DayInText {
	readonly text: string;
	readonly day: Day | undefined;
	readonly aside: string;
}

/** The days that a clause names: the first and the last of a span, which are the same for a single day. */
export type SpanInText = readonly [first: DayInText, last: DayInText];

const date = /(至)?(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:（([^）]*)）)?/g;

/** What may separate two dates of a list. */
const separator = /^[、和及]?$/;

/**
 * The spans of days at the beginning of a clause, and the words after them. A date without a month or a year has those of the
 * date before it in its span, or else the year of the notice.
 */
export const spansIn = (clause: string, year: number): { readonly spans: readonly SpanInText[]; readonly rest: string } => {
	const spans: SpanInText[] = [];
	let [end, lastYear, lastMonth] = [0, year, ""];
	for (const match of clause.matchAll(date)) {
		const [text, to, itsYear, itsMonth, itsDate = "", aside = ""] = match;
		const open = spans.at(-1);
		// 至 joins a day to the one before it; neither may be part of a longer span already.
		if (!separator.test(clause.slice(end, match.index)) || (to && (!open || open[0] !== open[1]))) break;
		if (!to && itsMonth) lastYear = year;
		lastYear = itsYear ? Number(itsYear) : lastYear;
		lastMonth = itsMonth ?? lastMonth;
		const iso = `${lastYear}-${lastMonth.padStart(2, "0")}-${itsDate.padStart(2, "0")}`;
		const day: DayInText = { text: text.replace("至", ""), day: isDay(iso) ? iso : undefined, aside };
		if (to && open) spans[spans.length - 1] = [open[0], day];
		else spans.push([day, day]);
		end = (match.index ?? 0) + text.length;
	}
	return { spans, rest: clause.slice(end) };
};

const weekdays = "日一二三四五六";

/** The character for the day of the week after 周 or 星期; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): string => weekdays.charAt((((dayNumber(day) + 4) % 7) + 7) % 7);

const numerals = "零一二三四五六七八九十";

/** The number of a day of the lunar month: 初七, 十五, 二十八, 廿八, 三十. */
const lunarDate = (text: string): number => {
	const bare = text.replace(/^初/, "").replace(/^廿/, "二十");
	const [tens = "", ones = ""] = bare.includes("十") ? bare.split("十") : ["零", bare];
	return (tens === "" ? 1 : numerals.indexOf(tens)) * 10 + (ones === "" ? 0 : numerals.indexOf(ones));
};

/** Whether a day can have a lunar date; the twelfth month has 29 or 30 days. */
const fitsLunar = (day: Day, lunar: string): boolean => {
	const after = dayNumber(day) - festivalDay("春节", Number(day.slice(0, 4)));
	if (lunar === "除夕") return after === -1;
	const [, month, date = ""] = /^(正月|腊月)(.+)$/.exec(lunar) ?? [];
	if (month === "正月") return after === lunarDate(date) - 1;
	return month !== "腊月" || [29, 30].includes(lunarDate(date) - 1 - after);
};

/** Contradictions between a day and the words in brackets: its day of the week, and its lunar date near 春节. */
export const contradictions = ({ day, aside }: DayInText): readonly string[] => {
	if (!day) return [];
	const [, weekday] = /(?:周|星期)([日一二三四五六天])/.exec(aside) ?? [];
	const [, lunar] = /农历([^、，]+)/.exec(aside) ?? [];
	const wrongWeekday = weekday !== undefined && weekday.replace("天", "日") !== weekdayOf(day);
	return [
		...(wrongWeekday ? [`这一日是星期${weekdayOf(day)}`] : []),
		...(lunar !== undefined && !fitsLunar(day, lunar) ? [`这一日不是农历${lunar}`] : []),
	];
};

/** The number of days in a span; zero if one of its days does not exist or the last is before the first. */
export const lengthOf = ([first, last]: SpanInText): number =>
	first.day && last.day ? Math.max(0, dayNumber(last.day) - dayNumber(first.day) + 1) : 0;
