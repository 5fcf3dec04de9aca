import { map } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { reach, untouched } from "../../calendar/arrangement";
import type { Calendar } from "../../calendar/calendar";
import { dayNumber, isWeekend, january, through } from "../../calendar/day-number";
import type { Notice } from "../../calendar/notice";
import { type Day, dayText } from "../../model/day";
import { freeze } from "../../model/freeze";
import { collect, type Parsed, type Problem, reject } from "../parsed";
import { againstTheLaw } from "./against-the-law";
import { type ArrangementFault, daysText, offOf, workOf } from "./arranged-days";

/** The farthest a make-up day may be from the days off of its own festival: 国庆节 has had one before 中秋节. */
const ownReach = reach + 6;

const contentOf = (notice: Notice): string => JSON.stringify([notice.year, notice.number, notice.issued, notice.holidays]);

/** Runs that end before they begin, and days outside the year. With one of these, no other check is meaningful. */
const strayRuns = ({ year, holidays }: Notice): readonly ArrangementFault[] => {
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
const doubledDays = ({ holidays }: Notice): readonly ArrangementFault[] => {
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
const brokenRuns = ({ holidays }: Notice): readonly ArrangementFault[] =>
	holidays.flatMap((holiday) => {
		const days = offOf(holiday);
		const makeups = workOf(holiday);
		const gap = days.find((day, index) =>
			through((days[index - 1] ?? day) + 1, day - 1).some((between) => !isWeekend(between) || makeups.includes(between)),
		);
		return gap === undefined ? [] : [{ path: [holiday.name], message: `\`${daysText([gap])}\` 与此前的放假日不相连` }];
	});

/**
 * Make-up days that are not on a weekend, or too far from all days off or from those of their own festival. A working day right
 * after the days off of its festival is none: it is the one on which work is taken up again.
 */
const strangeMakeups = ({ holidays }: Notice): readonly ArrangementFault[] => {
	const off = holidays.flatMap(offOf);
	return holidays.flatMap((holiday) =>
		workOf(holiday).flatMap((day): readonly ArrangementFault[] => {
			const path = [holiday.name];
			if (!isWeekend(day) && offOf(holiday).includes(day - 1) && !off.includes(day)) return [];
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
const conflicts = (notice: Notice, { region: home, notices }: Calendar): readonly ArrangementFault[] => {
	const { year, number, issued, amends, region } = notice;
	const fault = (message: string): readonly ArrangementFault[] => [{ path: [], message }];
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

/**
 * The faults of a notice: days outside its year or named twice, days off that are not contiguous or not adjacent to their
 * festival, make-up days that are not weekend days or too far from the days off, festivals that are not off, more or fewer days
 * off than the law grants, and a year that another notice has arranged already.
 *
 * The national law is not applied to a region's notice. A notice that is `exceptional` need not balance; all else is asked of
 * it.
 */
const faultsIn = (notice: Notice, calendar: Calendar): readonly Problem[] => {
	const stray = strayRuns(notice);
	if (stray.length > 0) return stray.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
	const faults = [
		...doubledDays(notice),
		...brokenRuns(notice),
		...conflicts(notice, calendar),
		...strangeMakeups(notice),
		...(notice.region ? [] : againstTheLaw(notice, calendar)),
	];
	return faults.map((fault) => ({ code: "unlawful-arrangement", ...fault }));
};

/** The notice, frozen; or every fault found in it. */
export const accept = (notice: Notice, calendar: Calendar): Parsed<Notice> =>
	pipe(
		collect(faultsIn(notice, calendar).map((fault) => reject(fault))),
		map(() => freeze(notice)),
	);
