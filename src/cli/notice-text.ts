import type { Calendar } from "../calendar/calendar";
import type { Holiday, Notice, Span } from "../calendar/notice";
import { statutoryDays } from "../calendar/statutory-days";
import { workingDaysBetween } from "../calendar/working-days";
import { dayText } from "../model/day";
import { columns } from "./output";

const runText = ([first, last]: Span): string => (first === last ? dayText(first) : `${dayText(first)}至${dayText(last)}`);

const holidayLine = ({ name, off, work = [] }: Holiday): string => {
	const days = off.length > 0 ? `${off.map(runText).join("、")}放假` : "不另放假";
	return `· ${name}：${days}${work.length > 0 ? `；${work.map(dayText).join("、")}上班` : ""}`;
};

/** The working days of a year: the first of January is never one, so that counting from it loses none. */
const lengthOf = (year: number, calendar: Calendar): number | null =>
	workingDaysBetween(`${year}-01-01`, `${year}-12-31`, calendar);

/** One notice: its number, its day of issue, and every holiday in it. */
export const noticeText = ({ year, number, issued, amends, region, holidays }: Notice): string =>
	[
		`${region ? region.label : ""}${year}年放假安排（${number}，${dayText(issued)}${amends ? `，变更${amends}` : ""}）`,
		...holidays.map(holidayLine),
	].join("\n");

const statutoryText = (year: number, calendar: Calendar): string => {
	const days = statutoryDays(year, calendar);
	if (!days) return `${year}年的法定节日不在资料之内（2007年至2100年）。`;
	return [
		`${year}年的放假安排尚未公布。法定节日（${days[0]?.statute}）：`,
		...days.map((festival) => `· ${festival.name}：${festival.days.map(dayText).join("、")}（“${festival.words}”）`),
		"补假和调休以通知为准。",
	].join("\n");
};

/** What a calendar contains of one year. */
export const yearText = (year: number, calendar: Calendar): string => {
	const notices = calendar.notices.filter((notice) => notice.year === year);
	const days = lengthOf(year, calendar);
	if (notices.length === 0) return statutoryText(year, calendar);
	return [...notices.map(noticeText), ...(days === null ? [] : [`${calendar.label}全年工作日${days}日。`])].join("\n\n");
};

/** All the notices of a calendar, one a line. */
export const calendarText = (calendar: Calendar): string => {
	const rows = calendar.notices.map(({ year, number, issued, amends }) => {
		const days = amends ? null : lengthOf(year, calendar);
		return [`${year}年`, number, dayText(issued), amends ? `变更${amends}` : days === null ? "" : `工作日${days}日`];
	});
	return columns([["年份", "文号", "成文日期", ""], ...rows]);
};
