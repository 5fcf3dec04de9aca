import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";

describe("deadline", () => {
	const deadline = (...argv: readonly string[]) => run(["deadline", ...argv], "0.0.0");

	test("a term of days ends after the holiday it would end in", async () => {
		expect((await deadline("--from", "2025-09-21", "--days", "10")).stdout.split("\n").slice(0, 4)).toEqual([
			"自2025年9月21日起10日，于2025年10月9日届满。开始的当日不计入；最后一日是法定休假日的，顺延至其结束后的首个工作日。",
			"· 2025年10月1日至2025年10月8日：放假（国庆节、中秋节，国办发明电〔2024〕12号）",
			"· 2025年10月9日：工作日",
			"以上依据已经公布的放假安排：国办发明电〔2024〕12号。",
		]);
	});

	test("a make-up weekend is the working day it was made", async () => {
		expect((await deadline("--from", "2025-08-31", "--months", "6")).stdout).toContain(
			"· 2026年2月28日：调休上班（春节，国办发明电〔2025〕7号）",
		);
	});

	test("what an amending notice changed is said", async () => {
		const said = (await deadline("--from", "2020-01-17", "--working-days", "10")).stdout;
		expect(said).toContain("2020年2月7日届满");
		expect(said).toContain("依变更通知调整");
	});

	test("a notice of the State Council itself is not said to be its General Office's", async () => {
		const said = (await deadline("--from", "2015-08-28", "--working-days", "10")).stdout;
		expect(said).toContain("依据已经公布的放假安排：国办发明电〔2014〕28号、国发明电〔2015〕1号。");
	});

	test("as known before the amending notice, another day is due", async () => {
		const argv = ["--from", "2019-04-30", "--working-days", "10"];
		expect((await deadline(...argv, "--as-of", "2019-03-21")).stdout).toContain("2019年5月15日届满");
		expect((await deadline(...argv)).stdout).not.toContain("2019年5月15日届满");
	});

	test("a day that waits for a notice is provisional, and said with the earliest and the latest it can become", async () => {
		const said = (await deadline("--from", "2026-12-21", "--working-days", "10")).stdout;
		for (const words of [
			"暂定于2027年1月5日届满",
			"届满日在2027年1月5日至2027年1月6日之间",
			"最迟之日未过不认定逾期",
			"国务院令第795号",
		]) {
			expect(said).toContain(words);
		}
		expect((await deadline("--from", "2026-12-18", "--working-days", "2")).stdout).toContain("届满日不致变动");
	});

	test("where the festivals are not known, it says so and gives no date", async () => {
		const { stdout, code } = await deadline("--from", "2100-12-20", "--working-days", "10");
		expect([stdout.includes("推算不出届满日"), stdout.includes("届满。开始"), code]).toEqual([true, false, 0]);
	});

	test("everything wrong with the input is said at once", async () => {
		const { stdout, stderr, code } = await deadline("--from", "2026-2-30", "--working-days", "10x", "--as-of", "昨天");
		expect([stdout, code]).toEqual(["", 5]);
		for (const wrong of ["`2026-2-30` 没有这一天", "`10x` 不是期间的长度", "`昨天` 不是日期"]) expect(stderr).toContain(wrong);
	});

	test.each([
		[["--from", "2026-02-13"]],
		[["--working-days", "10"]],
		[["--from", "2026-02-13", "--days", "1", "--months", "1"]],
	])("%j is a usage error: one start and one term", async (argv) => {
		expect((await deadline(...argv)).code).toBe(2);
	});
});
