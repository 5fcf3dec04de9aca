import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { china, isWorkingDay, statutoryDays } from "../../src/calendar";
import { dayAt, dayNumber, isWeekend } from "../../src/calendar/day-number";
import { estimateOf } from "../../src/calendar/estimate";
import { type Festival, festivalDay, firstYear, lastYear } from "../../src/calendar/festivals";
import { statuteOf } from "../../src/calendar/statutory-days";
import { articlesIn, folded } from "../../src/check/source-text";
import type { Day } from "../../src/index";
import { festivalsByALibrary } from "../reference/festivals-by-a-library";
import { festivalsByTheSky } from "../reference/festivals-by-the-sky";

const festivals: readonly Festival[] = ["春节", "清明节", "端午节", "中秋节"];
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const inTheTable = (year: number) => festivals.map((festival) => festivalDay(festival, year));

test("the table of festivals is what a lunar calendar library computes, every year from 2007 to 2100", () => {
	for (const year of years) expect([year, ...inTheTable(year)]).toEqual([year, ...festivalsByALibrary(year)]);
});

test("new moons and solar terms computed from the sky put every festival on the same day", () => {
	for (const year of years) expect([year, ...inTheTable(year)]).toEqual([year, ...festivalsByTheSky(year)]);
}, 60_000);

test("春节 of 2027 and of 2030 is where the new moon puts it, a minute from midnight", () => {
	expect([2027, 2030].map((year) => dayAt(festivalDay("春节", year)))).toEqual(["2027-02-06", "2030-02-03"]);
});

test("outside the table there is no festival, and no statutory day off", () => {
	expect([festivalDay("中秋节", 2006), festivalDay("中秋节", 2101)]).toEqual([Number.NaN, Number.NaN]);
	expect([statutoryDays(2006), statutoryDays(2101), statutoryDays(Number.NaN), statutoryDays(2027.5)]).toEqual([
		null,
		null,
		null,
		null,
	]);
});

const counts = (year: number) => Object.fromEntries((statutoryDays(year) ?? []).map(({ name, days }) => [name, days.length]));

test("the versions of 1999, 2007, 2013 and 2024 each give the days off of the years they govern", () => {
	expect(counts(2007)).toEqual({ 元旦: 1, 春节: 3, 劳动节: 3, 国庆节: 3 });
	const since2008 = { 元旦: 1, 春节: 3, 清明节: 1, 劳动节: 1, 端午节: 1, 中秋节: 1, 国庆节: 3 };
	expect([counts(2008), counts(2013), counts(2014), counts(2024)]).toEqual([since2008, since2008, since2008, since2008]);
	expect(counts(2025)).toEqual({ ...since2008, 春节: 4, 劳动节: 2 });
	const spring = (year: number) => statutoryDays(year)?.find(({ name }) => name === "春节")?.days[0];
	// 除夕 was a day off of its own under the version of 2007, not under that of 2013, and is one again since 2025.
	expect([spring(2013), spring(2014), spring(2024), spring(2025)]).toEqual([
		"2013-02-09",
		"2014-01-31",
		"2024-02-10",
		"2025-01-28",
	]);
});

test("every festival has as many days as its article says", () => {
	for (const { holidays } of china.statutes ?? []) {
		for (const holiday of holidays) {
			const days = "on" in holiday ? holiday.on : holiday.days;
			expect(holiday.words).toContain(`放假${days.length}天`);
		}
	}
});

const source = (name: string): string => readFileSync(new URL(`../law/sources/${name}.txt`, import.meta.url), "utf8");

test("the words of 2013 and 2024 stand in 第二条 of their texts, every festival and no other", () => {
	for (const [number, name] of [
		["国务院令第644号", "holidays-measures-2013"],
		["国务院令第795号", "holidays-measures-2024"],
	] as const) {
		const items =
			articlesIn(source(name))
				.get(2)
				?.items.map((item) => folded(item).replace(/^\([一二三四五六七]\)|[；。;]$/g, "")) ?? [];
		const words = china.statutes
			?.find((statute) => statute.number === number)
			?.holidays.map((holiday) => folded(holiday.words));
		expect([number, words]).toEqual([number, items]);
	}
});

test("what docs/calendar.md quotes of the civil code and of the law on days off stands there", () => {
	const texts = folded(["holidays-measures-2024", "civil-code-periods-2020"].map(source).join(""));
	const guide = readFileSync(new URL("../../docs/calendar.md", import.meta.url), "utf8");
	const quotes = [...guide.matchAll(/“([^”]{12,})”/g)]
		.map(([, quote = ""]) => quote)
		.filter((quote) => !quote.startsWith("一、"));
	expect(quotes.length).toBeGreaterThanOrEqual(5);
	expect(quotes.filter((quote) => !texts.includes(folded(quote)))).toEqual([]);
});

const daysBetween = (from: Day, to: Day): readonly Day[] =>
	Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, index) => dayAt(dayNumber(from) + index));

test("no notice has had a statutory day worked", () => {
	for (const year of years.filter((each) => each <= 2026)) {
		const worked = (statutoryDays(year) ?? []).flatMap(({ days }) => days.filter((day) => isWorkingDay(day)));
		expect([year, worked]).toEqual([year, []]);
	}
});

test("the working days of a year to come are known although their place is not", () => {
	const lawful = (year: number): number => {
		const statute = statuteOf(china, year);
		if (!statute) throw new Error(String(year));
		const off = estimateOf(statute, year);
		return daysBetween(`${year}-01-01`, `${year}-12-31`).filter((day) => !isWeekend(dayNumber(day)) && !off.has(dayNumber(day)))
			.length;
	};
	expect([2027, 2028, 2029, 2030, 2031, 2032].map(lawful)).toEqual([248, 247, 248, 248, 248, 249]);
});
