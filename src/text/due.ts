import { type CountedDay, countsAsWorkingDay } from "../model/answer/counted-day";
import type { Due } from "../model/answer/due";
import { dayText } from "../model/day";
import { lengthText } from "./time-limit";

const kinds: Readonly<Record<CountedDay["kind"], string>> = {
	workday: "工作日",
	weekend: "周末",
	holiday: "放假",
	makeup: "调休上班",
	statutory: "法定节日",
	substitute: "补假",
};

/** The days in runs of consecutive days of the same kind. */
const runsOf = (days: readonly CountedDay[]): readonly (readonly CountedDay[])[] => {
	const runs: CountedDay[][] = [];
	for (const day of days) {
		const run = runs.at(-1);
		const [first] = run ?? [];
		if (run && first && first.kind === day.kind && first.name === day.name && first.notice === day.notice) run.push(day);
		else runs.push([day]);
	}
	return runs;
};

/** The line of a run. Working days are numbered only if they are counted, not after the last day of a natural time limit. */
const lineOf = (counting: boolean) => {
	let before = 0;
	return (run: readonly CountedDay[]): string => {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last) return "";
		const days = first === last ? dayText(first.day) : `${dayText(first.day)}至${dayText(last.day)}`;
		const source = first.notice ? `（${first.name}，${first.notice}）` : "";
		if (!counting) return `· ${days}：${kinds[first.kind]}${source}`;
		if (!countsAsWorkingDay(first)) return `· ${days}：${kinds[first.kind]}，不计${source}`;
		const [from, to] = [before + 1, before + run.length];
		before = to;
		return `· ${days}：${kinds[first.kind]}，第${from === to ? from : `${from}至${to}`}日${source}`;
	};
};

const bases: Readonly<Record<Due["certainty"], string>> = {
	official: "以上依据已经公布的放假安排：",
	amended: "计入的日期中有的依变更通知调整，变更之前推算的届满日可能不同。以上依据已经公布的放假安排：",
	provisional: "以上依据已经公布的安排和《全国年节及纪念日放假办法》：",
	unspecified: "以上按最长的延长推算，依据已经公布的放假安排：",
};

/** What remains open until the number of days that was approved is known. */
const openUntilNumber = ({ earliest, latest }: Due): string =>
	`批准延长的日数没有填写，届满日在${dayText(earliest)}至${dayText(latest)}之间；办理以最早之日为准，最迟之日未过不认定逾期。`;

/** What remains open until the notice is published. */
const openUntilNotice = ({ earliest, latest }: Due): string =>
	[
		"所涉日期的放假安排尚未公布，暂按法定节日及其补假推算；",
		earliest === latest
			? "按照2008年以来的安排方式，届满日不致变动。"
			: `按照2008年以来的安排方式，届满日在${dayText(earliest)}至${dayText(latest)}之间，办理以最早之日为准，最迟之日未过不认定逾期。`,
		"通知公布后应当重新推算。",
	].join("");

/** A due date as Chinese prose: the day, every day of the count, and the notices. */
export const explainDue = (result: Due): string => {
	const { from, timeLimit, due, certainty, counted, notices } = result;
	const counting = "workingDays" in timeLimit;
	const rule = counting
		? "开始的当日不计入；休息日、放假日不计入，调休上班日计入。"
		: "开始的当日不计入；最后一日是法定休假日的，顺延至其结束后的首个工作日。";
	const isProvisional = certainty === "provisional";
	return [
		`自${dayText(from)}起${lengthText(timeLimit)}，${isProvisional ? "暂定" : ""}于${dayText(due)}届满。${rule}`,
		...(isProvisional ? [openUntilNotice(result)] : []),
		...(certainty === "unspecified" ? [openUntilNumber(result)] : []),
		...runsOf(counted).map(lineOf(counting)),
		`${bases[certainty]}${notices.join("、")}。`,
	].join("\n");
};
