import { written } from "../model/day";
import type { CountedDay, Due } from "../model/due";
import { lengthText } from "./term";

const kinds: Readonly<Record<CountedDay["kind"], string>> = {
	workday: "工作日",
	weekend: "周末",
	holiday: "放假",
	makeup: "调休上班",
};

const works = ({ kind }: CountedDay): boolean => kind === "workday" || kind === "makeup";

/** Days that follow one another and are alike. */
const runs = (counted: readonly CountedDay[]): readonly (readonly CountedDay[])[] => {
	const found: CountedDay[][] = [];
	for (const day of counted) {
		const run = found.at(-1);
		const [first] = run ?? [];
		if (run && first && first.kind === day.kind && first.name === day.name && first.notice === day.notice) run.push(day);
		else found.push([day]);
	}
	return found;
};

/** The days of a term of working days are counted; those after the last day of a natural term only put it off. */
const lineOf = (counting: boolean) => {
	let before = 0;
	return (run: readonly CountedDay[]): string => {
		const [first, last] = [run[0], run.at(-1)];
		if (!first || !last) return "";
		const days = first === last ? written(first.day) : `${written(first.day)}至${written(last.day)}`;
		const source = first.notice ? `（${first.name}，${first.notice}）` : "";
		if (!counting) return `· ${days}：${kinds[first.kind]}${source}`;
		if (!works(first)) return `· ${days}：${kinds[first.kind]}，不计${source}`;
		const [from, to] = [before + 1, before + run.length];
		before = to;
		return `· ${days}：${kinds[first.kind]}，第${from === to ? from : `${from}至${to}`}日${source}`;
	};
};

const certainties: Readonly<Record<Due["certainty"], string>> = {
	official: "以上依据国务院及其办公厅已经公布的安排：",
	amended: "计入的日期中有的依变更通知调整，变更之前推算的届满日可能不同。以上依据国务院及其办公厅已经公布的安排：",
};

/** How a due date was found, in Chinese prose: the day, every day counted or put off, and the notices behind them. */
export const explainDue = ({ from, term, due, certainty, counted, notices }: Due): string => {
	const counting = "workingDays" in term;
	const rule = counting
		? "开始的当日不计入；休息日、放假日不计入，调休上班日计入。"
		: "开始的当日不计入；最后一日是法定休假日的，顺延至其结束后的首个工作日。";
	return [
		`自${written(from)}起${lengthText(term)}，于${written(due)}届满。${rule}`,
		...runs(counted).map(lineOf(counting)),
		`${certainties[certainty]}${notices.join("、")}。`,
	].join("\n");
};
