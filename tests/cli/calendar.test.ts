import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { china } from "../../src/calendar";
import { run } from "../../src/cli/run";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const notice = "examples/calendar/notice-2026.txt";
const guangxi = "examples/calendar/guangxi-2017.json";

/** What a notice on 2027 could be: for the tests only. */
const imagined = JSON.stringify({
	year: 2027,
	number: "国办发明电〔2026〕0号",
	issued: "2026-12-01",
	holidays: [
		{ name: "元旦", off: [["2027-01-01", "2027-01-03"]] },
		{ name: "春节", off: [["2027-02-05", "2027-02-12"]], work: ["2027-01-31", "2027-02-20"] },
		{ name: "清明节", off: [["2027-04-03", "2027-04-05"]] },
		{ name: "劳动节", off: [["2027-05-01", "2027-05-05"]], work: ["2027-05-08"] },
		{ name: "端午节", off: [["2027-06-09", "2027-06-09"]] },
		{ name: "中秋节", off: [["2027-09-15", "2027-09-15"]] },
		{ name: "国庆节", off: [["2027-10-01", "2027-10-07"]], work: ["2027-09-26", "2027-10-09"] },
	],
});

describe("calendar show", () => {
	test("lists every notice, and the working days of every year", async () => {
		const { stdout, code } = await gongshu("calendar", "show");
		expect([stdout.split("\n").length, code]).toEqual([china.notices.length + 1, 0]);
		expect(stdout).toContain("2026年  国办发明电〔2025〕7号   2025年11月4日   工作日248日");
	});

	test("a year with its amendment; a year without a notice, by the law alone; a year beyond the law", async () => {
		const year = async (input: string) => (await gongshu("calendar", "show", "--year", input)).stdout;
		expect(await year("2019")).toContain("变更国办发明电〔2018〕15号");
		expect(await year("2027年")).toContain("2027年的放假安排尚未公布");
		expect(await year("2027")).toContain("· 中秋节：2027年9月15日");
		expect(await year("2101")).toContain("不在资料之内");
	});

	test("as known on a day, and as data", async () => {
		expect((await gongshu("calendar", "show", "--as-of", "2019-03-21")).stdout).not.toContain("国办发明电〔2019〕3号");
		expect(JSON.parse((await gongshu("calendar", "show", "--year", "2015", "--json")).stdout)).toHaveLength(2);
	});
});

describe("calendar check", () => {
	test("what is right is shown as it was understood", async () => {
		const { stdout, code } = await gongshu("calendar", "check", "--notice", imagined);
		expect([stdout.includes("没有发现差错"), stdout.includes("2027年1月31日、2027年2月20日上班"), code]).toEqual([
			true,
			true,
			0,
		]);
		expect(JSON.parse((await gongshu("calendar", "check", "--notice", imagined, "--json")).stdout)).toEqual(
			JSON.parse(imagined),
		);
		expect((await gongshu("calendar", "check", "--year", "2026", "--notice", notice)).stdout).toContain("已经在日历里");
	});

	test("what is wrong is refused, with all that is wrong", async () => {
		const { stdout, stderr, code } = await gongshu("calendar", "check", "--year", "2027", "--notice", notice);
		expect([stdout, stderr.includes("标题写的是 `2026` 年"), code]).toEqual(["", true, 5]);
		expect(await gongshu("calendar", "check", "--notice", notice)).toMatchObject({ code: 5 });
		expect(await gongshu("calendar", "check", "--year", "廿六", "--notice", "没有的文件")).toMatchObject({ code: 5 });
	});

	test.each([["check"], ["add"], ["add", "--notice", notice], ["remove"], []])("calendar %s is not enough", async (...argv) => {
		expect(await gongshu("calendar", ...argv)).toMatchObject({ stdout: "", code: 2 });
	});
});

describe("calendar add", () => {
	const place = () => mkdtempSync(join(tmpdir(), "gongshu-calendar-"));

	test("a notice is kept in a file, and the due date that waited for it is official", async () => {
		const path = join(place(), "安排.json");
		expect((await gongshu("calendar", "add", "--notice", imagined, "--calendar", path)).code).toBe(0);
		const certainty = async (...more: readonly string[]) =>
			JSON.parse((await gongshu("deadline", "--from", "2027-01-29", "--working-days", "10", "--json", ...more)).stdout)
				.certainty;
		expect([await certainty(), await certainty("--calendar", path)]).toEqual(["provisional", "official"]);
		// The same notice again says nothing new; another on the same year is refused, and the file is as it was.
		const kept = readFileSync(path, "utf8");
		const other = await gongshu(
			"calendar",
			"add",
			"--notice",
			imagined.replace("2026-12-01", "2026-12-02"),
			"--calendar",
			path,
		);
		expect([other.code, other.stderr.includes("已有通知，所列与之不同"), readFileSync(path, "utf8")]).toEqual([5, true, kept]);
		expect(readdirSync(join(path, ".."))).toEqual(["安排.json"]);
		const again = await gongshu("calendar", "add", "--notice", imagined, "--calendar", path);
		expect([again.stdout.includes("已经在日历里"), again.code, readFileSync(path, "utf8")]).toEqual([true, 0, kept]);
	});

	test("a notice that cannot be right makes no file", async () => {
		const path = join(place(), "安排.json");
		const wrong = imagined.replace("2027-02-12", "2027-02-11");
		expect(await gongshu("calendar", "add", "--notice", wrong, "--calendar", path)).toMatchObject({ stdout: "", code: 5 });
		expect(existsSync(path)).toBe(false);
	});

	test("a place that is no file is refused, and a list is not one notice", async () => {
		for (const path of ["-", "{}", " [1]"])
			expect(await gongshu("calendar", "add", "--notice", imagined, "--calendar", path)).toMatchObject({ stdout: "", code: 2 });
		expect((await gongshu("calendar", "check", "--notice", `[${imagined}]`)).stderr).toContain("每次核对一份");
	});

	test("a file that cannot be read is not overwritten", async () => {
		const path = join(place(), "安排.json");
		writeFileSync(path, "{ 一半");
		expect((await gongshu("calendar", "add", "--notice", imagined, "--calendar", path)).code).toBe(5);
		expect(readFileSync(path, "utf8")).toBe("{ 一半");
	});

	test("a device or a folder is no file, and nothing is left beside it", async () => {
		const folder = place();
		for (const path of [folder, "/dev/null"]) {
			const { stdout, code } = await gongshu("calendar", "add", "--notice", imagined, "--calendar", path);
			expect([stdout, code]).toEqual(["", 5]);
		}
		expect([readdirSync(folder), existsSync(`${folder}.lock`), existsSync("/dev/null.lock")]).toEqual([[], false, false]);
	});

	test("where nothing can be written, it says so", async () => {
		const { code, stderr } = await gongshu("calendar", "add", "--notice", imagined, "--calendar", "/没有的目录/安排.json");
		expect([code, stderr.includes("无法写入")]).toEqual([5, true]);
	});
});

describe("广西", () => {
	test("the region's days are counted, and a year it has said nothing of is not answered", async () => {
		const deadline = async (from: string) =>
			(await gongshu("deadline", "--from", from, "--working-days", "5", "--calendar", guangxi)).stdout;
		expect(await deadline("2017-03-28")).toContain("2017年4月8日届满");
		expect(await deadline("2018-03-28")).toContain("广西壮族自治区没有放假安排的年份");
		expect((await gongshu("calendar", "show", "--year", "2017", "--calendar", guangxi)).stdout).toContain(
			"广西壮族自治区2017年放假安排",
		);
	});
});

describe("the month view", () => {
	test("shows the start, the days counted and left out, and the due day", async () => {
		const said = (await gongshu("deadline", "--from", "2026-02-13", "--working-days", "10")).stdout;
		expect(said).toContain(
			" 9    10    11    12    13起  14班  15休\n16休  17休  18休  19休  20休  21休  22休\n23休  24计  25计  26计  27计  28班",
		);
		expect(said).toContain(" 2计   3计   4计   5止");
		expect(said).toContain("起：起算日，不计　计：计入　班：调休上班，计入　休：休息或者放假，不计　止：届满");
	});

	test("marks what follows from the law alone, and is left out for a term of more than four months", async () => {
		expect((await gongshu("deadline", "--from", "2027-01-29", "--working-days", "10")).stdout).toContain(
			" 8节   9补  10补  11计",
		);
		expect((await gongshu("deadline", "--from", "2025-01-02", "--working-days", "100")).stdout).not.toContain("一    二    三");
	});
});
