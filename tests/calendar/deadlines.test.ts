import { describe, expect, test } from "vitest";
import { addWorkingDays, calendarAsOf, china, dayOf, dueDate, workingDaysBetween } from "../../src/calendar";
import type { Day } from "../../src/index";
import file from "./deadlines.json" with { type: "json" };

interface Vector {
	readonly id: string;
	readonly kind: string;
	readonly note?: string;
	readonly start?: Day;
	readonly end?: Day;
	readonly n?: number;
	readonly count?: number;
	readonly asOf?: Day;
	readonly due?: Day;
	readonly instant?: string;
	readonly localDate?: Day;
}

const vectors = file.vectors as readonly Vector[];
const of = (kind: string): readonly (readonly [string, Required<Vector>])[] =>
	vectors.flatMap((vector) =>
		vector.kind === kind
			? [[`${vector.id} ${vector.start ?? vector.instant} ${vector.n ?? ""} ${vector.note ?? ""}`, vector as Required<Vector>]]
			: [],
	);

test("every kind of vector is checked below", () => {
	const kinds = ["workingDays", "asOf", "naturalDays", "months", "between", "instant"];
	expect(new Set(vectors.map(({ kind }) => kind))).toEqual(new Set(kinds));
	expect(vectors.length).toBeGreaterThanOrEqual(306);
});

describe("第N个工作日：期间开始之日不计算在内，调休上班日计为工作日", () => {
	test.each(of("workingDays"))("%s", (_, { start, n, due }) => {
		expect(addWorkingDays(start, n)).toBe(due);
		const answer = dueDate({ workingDays: n }, start);
		expect(answer?.due).toBe(due);
		// The last days of December 2026 wait for the notice on 2027: no due date is said to be official there.
		expect(answer?.certainty === "provisional").toBe(due > "2026-12-21");
	});
});

describe("发布变更通知之前和之后，依据各自已知的安排", () => {
	test.each(of("asOf"))("%s", (_, { start, n, asOf, due }) => {
		expect(addWorkingDays(start, n, calendarAsOf(china, asOf))).toBe(due);
		expect(dueDate({ workingDays: n }, start, calendarAsOf(china, asOf))?.due).toBe(due);
	});
});

describe("期间的最后一日是法定休假日的，以休假日结束的次日为最后一日", () => {
	test.each(of("naturalDays"))("%s", (_, { start, n, due }) => {
		expect(dueDate({ days: n }, start)?.due).toBe(due);
	});
});

describe("到期月的对应日为最后一日；没有对应日的，月末日为最后一日", () => {
	test.each(of("months"))("%s", (_, { start, n, due }) => {
		expect(dueDate({ months: n }, start)?.due).toBe(due);
	});
});

describe("两日之间的工作日数", () => {
	test.each(of("between"))("%s", (_, { start, end, count }) => {
		expect(workingDaysBetween(start, end)).toBe(count);
	});
});

describe("某一时刻在北京时间属于哪一天", () => {
	test.each(of("instant"))("%s", (_, { instant, localDate, n, due }) => {
		expect(dayOf(instant)).toBe(localDate);
		if (due) expect(addWorkingDays(localDate, n)).toBe(due);
	});
});
