import { map } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { reach, untouched } from "../../calendar/arrangement";
import { type Calendar, withNotice } from "../../calendar/calendar";
import { dayAt, dayNumber, isWeekend, january, through } from "../../calendar/day-number";
import { estimateOf } from "../../calendar/estimate";
import type { Holiday, Notice } from "../../calendar/notice";
import { type StatutoryDays, statuteOf, statutoryDays } from "../../calendar/statutory-days";
import { type Day, dayText } from "../../model/day";
import { freeze } from "../../model/freeze";
import { collect, type Parsed, type Problem, reject } from "../parsed";

/** The farthest a make-up day may be from the days off of its own festival: 国庆节 has had one before 中秋节. */
const ownReach = reach + 6;

/** The farthest that days off may begin from their festival if the notice does not name the weekend between. */
const weekend = 2;

const contentOf = (notice: Notice): string => JSON.stringify([notice.year, notice.number, notice.issued, notice.holidays]);

interface Fault {
	readonly path: readonly string[];
	readonly message: string;
	readonly suggestion?: string;
}

const daysText = (days: readonly number[]): string => days.map((day) => dayText(dayAt(day))).join("、");
const offOf = ({ off }: Holiday): readonly number[] =>
	off.flatMap(([first, last]) => through(dayNumber(first), dayNumber(last))).sort((a, b) => a - b);
const workOf = ({ work = [] }: Holiday): readonly number[] => work.map(dayNumber);

/** Runs that end before they begin, and days outside the year. With one of these, no other check is meaningful. */
const strayRuns = ({ year, holidays }: Notice): readonly Fault[] => {
	const [first, last] = [january(year) + untouched + 1, january(year + 1) - 1];
	const within = (day: Day) => dayNumber(day) >= first && dayNumber(day) <= last;
	return holidays.flatMap(({ name, off, work = [] }) => {
		const path = [name];
		const runs = [...off, ...work.map((day) => [day, day] as const)];
		return runs.flatMap(([from, to]) => {
			const run = from === to ? dayText(from) : `${dayText(from)}至${dayText(to)}`;
			if (from > to) return [{ path, message: `\`${run}\` 止日早于起日` }];
			return within(from) && within(to) ? [] : [{ path, message: `\`${run}\` 不在${year}年的安排之内` }];
		});
	});
};

/** Days that occur twice in the notice. */
const doubledDays = ({ holidays }: Notice): readonly Fault[] => {
	const earlier = new Set<number>();
	return holidays.flatMap((holiday) =>
		[...offOf(holiday), ...workOf(holiday)].flatMap((day) => {
			const twice = earlier.has(day);
			earlier.add(day);
			return twice ? [{ path: [holiday.name], message: `\`${daysText([day])}\` 安排了两次` }] : [];
		}),
	);
};

/** Gaps in the days off of one festival; weekends between them count as days off. */
const brokenRuns = ({ holidays }: Notice): readonly Fault[] =>
	holidays.flatMap((holiday) => {
		const days = offOf(holiday);
		const makeups = workOf(holiday);
		const gap = days.find((day, index) =>
			through((days[index - 1] ?? day) + 1, day - 1).some((between) => !isWeekend(between) || makeups.includes(between)),
		);
		return gap === undefined ? [] : [{ path: [holiday.name], message: `\`${daysText([gap])}\` 与此前的放假日不相连` }];
	});

/** Make-up days that are not on a weekend, or too far from all days off or from those of their own festival. */
const strangeMakeups = ({ holidays }: Notice): readonly Fault[] => {
	const off = holidays.flatMap(offOf);
	return holidays.flatMap((holiday) =>
		workOf(holiday).flatMap((day): readonly Fault[] => {
			const path = [holiday.name];
			const within = (days: readonly number[], limit: number) => days.some((other) => Math.abs(other - day) <= limit);
			if (!isWeekend(day)) return [{ path, message: `\`${daysText([day])}\` 不是周末，不能是调休上班日` }];
			const near = within(off, reach) && within(offOf(holiday), ownReach);
			return near ? [] : [{ path, message: `调休上班日 \`${daysText([day])}\` 离放假日太远` }];
		}),
	);
};

/**
 * Conflicts with the notices of the calendar: a second notice on the same year, an amendment of no notice, a missing year
 * before it.
 */
const conflicts = (notice: Notice, { region: home, notices }: Calendar): readonly Fault[] => {
	const { year, number, issued, amends, region } = notice;
	const fault = (message: string): readonly Fault[] => [{ path: [], message }];
	const same = notices.find((other) => other.number === number);
	if (same) return contentOf(same) === contentOf(notice) ? [] : fault(`文号 \`${number}\` 已有通知，所列与之不同`);
	if (region && home !== "CN" && region.code !== home) return fault(`\`${region.label}\` 的安排不能加在其他地方的日历上`);
	if (Math.abs(Number(issued.slice(0, 4)) - year) > 1) return fault(`${year}年的安排不会在 \`${issued}\` 成文`);
	const alike = notices.filter((other) => other.region?.code === region?.code);
	if (amends !== undefined) {
		const earlier = alike.find((other) => other.number === amends);
		if (!earlier) return fault(`没有文号为 \`${amends}\` 的通知`);
		return earlier.year === year && earlier.issued < issued ? [] : fault(`\`${number}\` 不能变更${earlier.year}年的${amends}`);
	}
	const rival = alike.find((other) => other.year === year && !other.amends);
	if (rival) return fault(`${year}年已有通知（${rival.number}），与 \`${number}\` 不同`);
	const last = Math.max(...alike.map((other) => other.year));
	return region || alike.length === 0 || year <= last + 1 ? [] : fault(`\`${year}\` 年以前还缺${last + 1}年的通知，请先加入`);
};

/** The festivals in the name of a holiday. */
const festivalsOf = ({ name }: Holiday, calendar: Calendar, year: number): readonly StatutoryDays[] =>
	(statutoryDays(year, calendar) ?? []).filter((festival) => name.includes(festival.name));

/** Days off under the name of a festival that are not adjacent to it. */
const faultsOfFestivals = ({ year, holidays }: Notice, calendar: Calendar): readonly Fault[] =>
	holidays.flatMap((holiday) => {
		const days = offOf(holiday);
		if (days.length === 0) return [];
		const strange = festivalsOf(holiday, calendar, year).filter((festival) =>
			festival.days.map(dayNumber).some((day) => !days.some((off) => Math.abs(off - day) <= weekend)),
		);
		return strange.map((festival) => ({
			path: [holiday.name],
			message: `所列放假日 \`${daysText(days)}\` 与${festival.name}（${festival.days.map(dayText).join("、")}）不相连`,
		}));
	});

/**
 * Violations of the law by the arrangement of a whole year: a festival that is not off, or more or fewer days off than the law
 * grants.
 */
const againstTheLaw = (notice: Notice, calendar: Calendar): readonly Fault[] => {
	const statute = statuteOf(calendar, notice.year);
	if (!statute) return [];
	const law = estimateOf(statute, notice.year);
	const offByDay = new Map<number, boolean>();
	for (const { year, region, holidays } of withNotice(calendar, notice).notices) {
		if (year !== notice.year || region) continue;
		for (const holiday of holidays) {
			for (const day of offOf(holiday)) offByDay.set(day, true);
			for (const day of workOf(holiday)) offByDay.set(day, false);
		}
	}
	const missing = [...law].filter(
		([day, { kind }]) => kind === "statutory" && (!isWeekend(day) || offByDay.get(day) === false) && !offByDay.get(day),
	);
	const substitutes = [...law.values()].filter(({ kind }) => kind === "substitute").length;
	const bridges = [...offByDay].filter(([day, off]) => off && !isWeekend(day) && law.get(day)?.kind !== "statutory").length;
	const makeups = [...offByDay].filter(([day, off]) => !off && isWeekend(day)).length;
	const balance = bridges - makeups - substitutes;
	return [
		...missing.map(([day, { name = "" }]) => ({
			path: [name],
			message: `\`${daysText([day])}\` 是法定节日（${name}），未安排放假`,
		})),
		...(balance === 0
			? []
			: [
					{
						path: [],
						message: `全年调休不平衡：\`工作日放假${bridges}日，周末上班${makeups}日，依法补假${substitutes}日\`，${balance > 0 ? "多放" : "少放"}${Math.abs(balance)}日`,
						suggestion: "请核对各节放假和上班的日期，是否缺少一节，或者抄错一日",
					},
				]),
	];
};

/**
 * The faults of a notice: days outside its year or named twice, days off that are not contiguous or not adjacent to their
 * festival, make-up days that are not weekend days or too far from the days off, festivals that are not off, more or fewer days
 * off than the law grants, and a year that another notice has arranged already.
 *
 * The national law is not applied to a region's notice, nor to an `exceptional` one.
 */
const faultsIn = (notice: Notice, calendar: Calendar, exceptional: boolean): readonly Problem[] => {
	const stray = strayRuns(notice);
	if (stray.length > 0) return stray.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
	const faults = [
		...doubledDays(notice),
		...brokenRuns(notice),
		...conflicts(notice, calendar),
		...(exceptional ? [] : strangeMakeups(notice)),
		...(exceptional || notice.region ? [] : [...faultsOfFestivals(notice, calendar), ...againstTheLaw(notice, calendar)]),
	];
	return faults.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
};

/** The notice, frozen; or every fault found in it. */
export const accept = (notice: Notice, calendar: Calendar, exceptional: boolean): Parsed<Notice> =>
	pipe(
		collect(faultsIn(notice, calendar, exceptional).map((fault) => reject(fault))),
		map(() => freeze(notice)),
	);
