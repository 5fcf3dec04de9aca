import { reach, untouched } from "../../calendar/arrangement";
import { type Calendar, withNotice } from "../../calendar/calendar";
import { dayAt, dayNumber, isWeekend, january, through } from "../../calendar/day-number";
import { estimateOf } from "../../calendar/estimate";
import type { Holiday, Notice } from "../../calendar/notice";
import { type StatutoryDays, statuteOf, statutoryDays } from "../../calendar/statutory-days";
import { dayText as chineseDay, type Day } from "../../model/day";
import type { Problem } from "../parsed";

/** How far from the days off of its own festival a weekend day may be worked: 国庆节 has had one before 中秋节. */
const ownReach = reach + 6;

/** How far from a festival its days off may begin where the weekend between is not named. */
const weekend = 2;

const written = (notice: Notice): string => JSON.stringify([notice.year, notice.number, notice.issued, notice.holidays]);

interface Fault {
	readonly path: readonly string[];
	readonly message: string;
	readonly suggestion?: string;
}

const named = (days: readonly number[]): string => days.map((day) => chineseDay(dayAt(day))).join("、");
const offOf = ({ off }: Holiday): readonly number[] =>
	off.flatMap(([first, last]) => through(dayNumber(first), dayNumber(last))).sort((a, b) => a - b);
const workOf = ({ work = [] }: Holiday): readonly number[] => work.map(dayNumber);

/** Runs that end before they begin, and days outside the year: with one of them nothing else can be looked at. */
const strayRuns = ({ year, holidays }: Notice): readonly Fault[] => {
	const [first, last] = [january(year) + untouched + 1, january(year + 1) - 1];
	const within = (day: Day) => dayNumber(day) >= first && dayNumber(day) <= last;
	return holidays.flatMap(({ name, off, work = [] }) => {
		const path = [name];
		const runs = [...off, ...work.map((day) => [day, day] as const)];
		return runs.flatMap(([from, to]) => {
			const run = from === to ? chineseDay(from) : `${chineseDay(from)}至${chineseDay(to)}`;
			if (from > to) return [{ path, message: `\`${run}\` 止日早于起日` }];
			return within(from) && within(to) ? [] : [{ path, message: `\`${run}\` 不在${year}年的安排之内` }];
		});
	});
};

/** Days that are arranged twice. */
const doubledDays = ({ holidays }: Notice): readonly Fault[] => {
	const seen = new Set<number>();
	return holidays.flatMap((holiday) =>
		[...offOf(holiday), ...workOf(holiday)].flatMap((day) => {
			const twice = seen.has(day);
			seen.add(day);
			return twice ? [{ path: [holiday.name], message: `\`${named([day])}\` 安排了两次` }] : [];
		}),
	);
};

/** Days off of one festival that do not hang together, weekends between them counted as off. */
const brokenRuns = ({ holidays }: Notice): readonly Fault[] =>
	holidays.flatMap((holiday) => {
		const days = offOf(holiday);
		const worked = workOf(holiday);
		const gap = days.find((day, index) =>
			through((days[index - 1] ?? day) + 1, day - 1).some((between) => !isWeekend(between) || worked.includes(between)),
		);
		return gap === undefined ? [] : [{ path: [holiday.name], message: `\`${named([gap])}\` 与此前的放假日不相连` }];
	});

/** Days worked that are on no weekend, or far from the days off they make up for and from any others. */
const strangeMakeups = ({ holidays }: Notice): readonly Fault[] => {
	const off = holidays.flatMap(offOf);
	return holidays.flatMap((holiday) =>
		workOf(holiday).flatMap((day): readonly Fault[] => {
			const path = [holiday.name];
			const within = (days: readonly number[], reach: number) => days.some((other) => Math.abs(other - day) <= reach);
			if (!isWeekend(day)) return [{ path, message: `\`${named([day])}\` 不是周末，不能是调休上班日` }];
			const near = within(off, reach) && within(offOf(holiday), ownReach);
			return near ? [] : [{ path, message: `调休上班日 \`${named([day])}\` 离放假日太远` }];
		}),
	);
};

/** A notice that does not fit beside those the calendar has: another on the same year, an amendment of nothing, a gap before it. */
const conflicts = (notice: Notice, { region: home, notices }: Calendar): readonly Fault[] => {
	const { year, number, issued, amends, region } = notice;
	const fault = (message: string): readonly Fault[] => [{ path: [], message }];
	const same = notices.find((other) => other.number === number);
	if (same) return written(same) === written(notice) ? [] : fault(`文号 \`${number}\` 已有通知，所列与之不同`);
	if (region && home !== "CN" && region.code !== home) return fault(`\`${region.label}\` 的安排不能加在其他地方的日历上`);
	if (Math.abs(Number(issued.slice(0, 4)) - year) > 1) return fault(`${year}年的安排不会在 \`${issued}\` 成文`);
	const alike = notices.filter((other) => other.region?.code === region?.code);
	if (amends !== undefined) {
		const amended = alike.find((other) => other.number === amends);
		if (!amended) return fault(`没有文号为 \`${amends}\` 的通知`);
		return amended.year === year && amended.issued < issued ? [] : fault(`\`${number}\` 不能变更${amended.year}年的${amends}`);
	}
	const known = alike.find((other) => other.year === year && !other.amends);
	if (known) return fault(`${year}年已有通知（${known.number}），与 \`${number}\` 不同`);
	const last = Math.max(...alike.map((other) => other.year));
	return region || alike.length === 0 || year <= last + 1 ? [] : fault(`\`${year}\` 年以前还缺${last + 1}年的通知，请先加入`);
};

/** The festivals that a holiday is named after. */
const festivalsOf = ({ name }: Holiday, calendar: Calendar, year: number): readonly StatutoryDays[] =>
	(statutoryDays(year, calendar) ?? []).filter((festival) => name.includes(festival.name));

/** Days off under the name of a festival that do not reach it. */
const detached = ({ year, holidays }: Notice, calendar: Calendar): readonly Fault[] =>
	holidays.flatMap((holiday) => {
		const days = offOf(holiday);
		if (days.length === 0) return [];
		const strange = festivalsOf(holiday, calendar, year).filter((festival) =>
			festival.days.map(dayNumber).some((day) => !days.some((off) => Math.abs(off - day) <= weekend)),
		);
		return strange.map((festival) => ({
			path: [holiday.name],
			message: `所列放假日 \`${named(days)}\` 与${festival.name}（${festival.days.map(chineseDay).join("、")}）不相连`,
		}));
	});

/** What the law asks of the arrangement of a whole year: its festivals off, and no more days off than it gives. */
const againstTheLaw = (notice: Notice, calendar: Calendar): readonly Fault[] => {
	const statute = statuteOf(calendar, notice.year);
	if (!statute) return [];
	const law = estimateOf(statute, notice.year);
	const arranged = new Map<number, boolean>();
	for (const { year, region, holidays } of withNotice(calendar, notice).notices) {
		if (year !== notice.year || region) continue;
		for (const holiday of holidays) {
			for (const day of offOf(holiday)) arranged.set(day, true);
			for (const day of workOf(holiday)) arranged.set(day, false);
		}
	}
	const missing = [...law].filter(
		([day, { kind }]) => kind === "statutory" && (!isWeekend(day) || arranged.get(day) === false) && !arranged.get(day),
	);
	const owed = [...law.values()].filter(({ kind }) => kind === "substitute").length;
	const turned = [...arranged].filter(([day, off]) => off && !isWeekend(day) && law.get(day)?.kind !== "statutory").length;
	const worked = [...arranged].filter(([day, off]) => !off && isWeekend(day)).length;
	const balance = turned - worked - owed;
	return [
		...missing.map(([day, { name = "" }]) => ({
			path: [name],
			message: `\`${named([day])}\` 是法定节日（${name}），未安排放假`,
		})),
		...(balance === 0
			? []
			: [
					{
						path: [],
						message: `全年调休不平衡：\`工作日放假${turned}日，周末上班${worked}日，依法补假${owed}日\`，${balance > 0 ? "多放" : "少放"}${Math.abs(balance)}日`,
						suggestion: "请核对各节放假和上班的日期，是否缺少一节，或者抄错一日",
					},
				]),
	];
};

/**
 * What cannot be right in a notice: days out of its year or named twice, days off that do not hang together or do not reach their
 * festival, make-up days that are no weekend days or far from the days off, festivals not off, more or fewer days off than the law gives,
 * and a year that another notice has arranged already.
 *
 * A region's own days off are beside the law of the country, which is not asked then; nor where `exceptional` says why not.
 */
export const faultsIn = (notice: Notice, calendar: Calendar, exceptional: boolean): readonly Problem[] => {
	const stray = strayRuns(notice);
	if (stray.length > 0) return stray.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
	const faults = [
		...doubledDays(notice),
		...brokenRuns(notice),
		...conflicts(notice, calendar),
		...(exceptional ? [] : strangeMakeups(notice)),
		...(exceptional || notice.region ? [] : [...detached(notice, calendar), ...againstTheLaw(notice, calendar)]),
	];
	return faults.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
};
