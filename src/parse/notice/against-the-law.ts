import { type Calendar, withNotice } from "../../calendar/calendar";
import { dayNumber, isWeekend } from "../../calendar/day-number";
import { type DayStatus, estimateOf } from "../../calendar/estimate";
import type { Holiday, Notice } from "../../calendar/notice";
import { type StatutoryDays, statuteOf, statutoryDays } from "../../calendar/statutory-days";
import { dayText } from "../../model/day";
import { type ArrangementFault, daysText, offOf, workOf } from "./arranged-days";

/** The farthest that days off may begin from their festival if the notice does not name the weekend between. */
const weekend = 2;

/** The national notices on the year of a notice that were out when it was issued, in order, itself the last. */
const knownThen = (notice: Notice, calendar: Calendar): readonly Notice[] => {
	const { notices } = withNotice(
		{ ...calendar, notices: calendar.notices.filter(({ number }) => number !== notice.number) },
		notice,
	);
	const known = notices.slice(0, notices.findIndex(({ number }) => number === notice.number) + 1);
	return known.filter(({ year, region }) => year === notice.year && !region);
};

/** The days off and the days worked by notices one after another: the later one decides. */
const laidTogether = (holidays: readonly Holiday[]): ReadonlyMap<number, boolean> => {
	const offByDay = new Map<number, boolean>();
	for (const holiday of holidays) {
		for (const day of offOf(holiday)) offByDay.set(day, true);
		for (const day of workOf(holiday)) offByDay.set(day, false);
	}
	return offByDay;
};

/** The festivals in the name of a holiday. */
const festivalsOf = ({ name }: Holiday, calendar: Calendar, year: number): readonly StatutoryDays[] =>
	(statutoryDays(year, calendar) ?? []).filter((festival) => name.includes(festival.name));

/**
 * Days off under the name of a festival that are not adjacent to it. A change need not say again what stands: with the days off
 * that the festival had, those that it adds must be one run.
 */
const faultsOfFestivals = (notice: Notice, known: readonly Notice[], calendar: Calendar): readonly ArrangementFault[] =>
	notice.holidays.flatMap((holiday): readonly ArrangementFault[] => {
		const named = offOf(holiday);
		if (named.length === 0) return [];
		return festivalsOf(holiday, calendar, notice.year).flatMap((festival): readonly ArrangementFault[] => {
			const earlier = known.slice(0, -1).flatMap(({ holidays }) => holidays.filter(({ name }) => name.includes(festival.name)));
			const arranged = [...laidTogether([...earlier, holiday])].flatMap(([day, off]) => (off ? [day] : []));
			const reaches = (from: number, to: number) =>
				Array.from({ length: Math.abs(to - from) }, (_, at) => Math.min(from, to) + at).every(
					(day) => arranged.includes(day) || isWeekend(day) || named.includes(day),
				);
			const days = festival.days.map(dayNumber);
			const far = days.some((day) => !arranged.some((off) => Math.abs(off - day) <= weekend));
			const apart = notice.amends !== undefined && !named.some((off) => days.some((day) => reaches(off, day)));
			if (!far && !apart) return [];
			const message = `所列放假日 \`${daysText(named)}\` 与${festival.name}（${festival.days.map(dayText).join("、")}）不相连`;
			return [{ path: [holiday.name], message }];
		});
	});

/** How many more working days are off than the law grants, and of what that is the sum. */
const balanceOf = (notices: readonly Notice[], law: ReadonlyMap<number, DayStatus>) => {
	const offByDay = laidTogether(notices.flatMap(({ holidays }) => holidays));
	const substitutes = [...law.values()].filter(({ kind }) => kind === "substitute").length;
	const bridges = [...offByDay].filter(([day, off]) => off && !isWeekend(day) && law.get(day)?.kind !== "statutory").length;
	const makeups = [...offByDay].filter(([day, off]) => !off && isWeekend(day)).length;
	return { substitutes, bridges, makeups, surplus: bridges - makeups - substitutes };
};

/**
 * Violations of the law by the arrangement of a whole year, as it was known when the notice was issued: a festival that is not
 * off, days off apart from their festival, or more or fewer days off than the law and the exceptional notices before it grant.
 */
export const againstTheLaw = (notice: Notice, calendar: Calendar): readonly ArrangementFault[] => {
	const statute = statuteOf(calendar, notice.year);
	if (!statute) return [];
	const law = estimateOf(statute, notice.year);
	const known = knownThen(notice, calendar);
	const offByDay = laidTogether(known.flatMap(({ holidays }) => holidays));
	const missing = [...law].filter(
		([day, { kind }]) => kind === "statutory" && (!isWeekend(day) || offByDay.get(day) === false) && !offByDay.get(day),
	);
	const exceptions = known.findLastIndex(({ exceptional }) => exceptional !== undefined) + 1;
	const granted = exceptions === 0 ? 0 : balanceOf(known.slice(0, exceptions), law).surplus;
	const { bridges, makeups, substitutes, surplus } = balanceOf(known, law);
	const balance = surplus - granted;
	const once = granted === 0 ? "" : `，此前一次性放假${granted}日`;
	return [
		...faultsOfFestivals(notice, known, calendar),
		...missing.map(([day, { name = "" }]) => ({
			path: [name],
			message: `\`${daysText([day])}\` 是法定节日（${name}），未安排放假`,
		})),
		...(balance === 0
			? []
			: [
					{
						path: [],
						message: `全年调休不平衡：\`工作日放假${bridges}日，周末上班${makeups}日，依法补假${substitutes}日${once}\`，${balance > 0 ? "多放" : "少放"}${Math.abs(balance)}日`,
						suggestion:
							"请核对各节放假和上班的日期，是否缺少一节，或者抄错一日；确系一次性放假的，用 exceptional 写明理由和依据",
					},
				]),
	];
};
