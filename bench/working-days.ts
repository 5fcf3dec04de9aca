import chineseDays from "chinese-days";
import { addDays, formatISO, isWeekend, parseISO } from "date-fns";
import { addWorkingDays, china } from "../src/calendar";
import { dayAt, dayNumber } from "../src/calendar/day-number";
import type { Day } from "../src/model/day";
import { keep, type Timed } from "./timing";

interface Adder {
	readonly name: string;
	readonly add: (from: Day, count: number) => string | null;
}

const off = new Set<string>();
const worked = new Set<string>();
for (const { off: spans, work = [] } of china.notices.flatMap(({ holidays }) => holidays)) {
	for (const [first, last] of spans) {
		for (let at = dayNumber(first); at <= dayNumber(last); at += 1) {
			off.add(dayAt(at));
			worked.delete(dayAt(at));
		}
	}
	for (const day of work) {
		worked.add(day);
		off.delete(day);
	}
}

/** What a host writes that has the notices as two sets and counts with date-fns. */
const loop = (from: Day, count: number): string => {
	let at = parseISO(from);
	for (let left = count; left > 0; ) {
		at = addDays(at, 1);
		const day = formatISO(at, { representation: "date" });
		if (worked.has(day) || (!off.has(day) && !isWeekend(at))) left -= 1;
	}
	return formatISO(at, { representation: "date" });
};

const adders: readonly Adder[] = [
	{ name: "addWorkingDays", add: (from, count) => addWorkingDays(from, count) },
	{ name: "chinese-days", add: (from, count) => chineseDays.findWorkday(count, from) },
	{ name: "date-fns, day by day", add: loop },
];

const starts = Array.from({ length: 1_000 }, (_, index) => dayAt(dayNumber("2007-01-01") + index * 7));
const counts = [5, 10, 15, 20] as const;

/** The first start and count on which two of them differ. */
export const differingDays = (): string | undefined => {
	for (const from of starts) {
		for (const count of counts) {
			const said = adders.map(({ name, add }) => `${name}: ${add(from, count)}`);
			if (new Set(adders.map(({ add }) => add(from, count))).size > 1) return `${count} after ${from}: ${said.join(", ")}`;
		}
	}
	return undefined;
};

/** ISO day in, ISO day out: 5, 10, 15 and 20 working days after days of twenty years. */
export const workingDays: readonly Timed[] = adders.map(({ name, add }) => ({
	name,
	operations: counts.length * 100,
	pass: () => {
		for (let index = 0; index < 1_000; index += 10) for (const count of counts) keep(add(starts[index] ?? "2007-01-01", count));
	},
}));
