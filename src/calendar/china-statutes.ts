import type { Statute, StatutoryHoliday } from "./statute";

const newYear: StatutoryHoliday = { name: "元旦", words: "新年，放假1天（1月1日）", on: ["01-01"] };
const qingming: StatutoryHoliday = {
	name: "清明节",
	words: "清明节，放假1天（农历清明当日）",
	days: [0],
};
const dragonBoat: StatutoryHoliday = {
	name: "端午节",
	words: "端午节，放假1天（农历端午当日）",
	days: [0],
};
const midAutumn: StatutoryHoliday = {
	name: "中秋节",
	words: "中秋节，放假1天（农历中秋当日）",
	days: [0],
};
const labourDay: StatutoryHoliday = { name: "劳动节", words: "劳动节，放假1天（5月1日）", on: ["05-01"] };
const nationalDay: StatutoryHoliday = {
	name: "国庆节",
	words: "国庆节，放假3天（10月1日、2日、3日）",
	on: ["10-01", "10-02", "10-03"],
};

const springFestival = (words: string, days: readonly number[]): StatutoryHoliday => ({
	name: "春节",
	words,
	days,
});

/**
 * 全国年节及纪念日放假办法 in its versions since 1999, in order of issue.
 *
 * The words of the last two are those of the texts. The texts of the first two are not available; their words follow the later
 * form.
 */
export const statutes: readonly Statute[] = [
	{
		number: "国务院令第270号",
		issued: "1999-09-18",
		from: "1999-09-18",
		holidays: [
			newYear,
			springFestival("春节，放假3天（农历正月初一、初二、初三）", [0, 1, 2]),
			{ name: "劳动节", words: "劳动节，放假3天（5月1日、2日、3日）", on: ["05-01", "05-02", "05-03"] },
			nationalDay,
		],
	},
	{
		number: "国务院令第513号",
		issued: "2007-12-14",
		from: "2008-01-01",
		holidays: [
			newYear,
			springFestival("春节，放假3天（农历除夕、正月初一、初二）", [-1, 0, 1]),
			qingming,
			labourDay,
			dragonBoat,
			midAutumn,
			nationalDay,
		],
	},
	{
		number: "国务院令第644号",
		issued: "2013-12-11",
		from: "2014-01-01",
		holidays: [
			newYear,
			springFestival("春节，放假3天（农历正月初一、初二、初三）", [0, 1, 2]),
			qingming,
			labourDay,
			dragonBoat,
			midAutumn,
			nationalDay,
		],
	},
	{
		number: "国务院令第795号",
		issued: "2024-11-10",
		from: "2025-01-01",
		holidays: [
			{ name: "元旦", words: "元旦，放假1天（1月1日）", on: ["01-01"] },
			springFestival("春节，放假4天（农历除夕、正月初一至初三）", [-1, 0, 1, 2]),
			qingming,
			{ name: "劳动节", words: "劳动节，放假2天（5月1日、2日）", on: ["05-01", "05-02"] },
			dragonBoat,
			midAutumn,
			{ name: "国庆节", words: "国庆节，放假3天（10月1日至3日）", on: ["10-01", "10-02", "10-03"] },
		],
	},
];
