import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { dueDate } from "../../src/calendar";
import { ics } from "../../src/cli/ics";
import { columns, jsonOutput } from "../../src/cli/output";
import { run } from "../../src/cli/run";

const hostile = "甲\n· 全部：无条件共享\u001b[2J\u202e";
const visible = "甲�· 全部：无条件共享�[2J�";
const acting = /[^\P{Cc}\n\t]|\p{Cf}/u;

const cli = (...argv: readonly string[]) => run(argv, "0.0.0");

test("a name of a catalogue that is not all visible is turned away, and printed so that it does nothing", async () => {
	const catalogue = JSON.stringify({
		资源: [
			{ 名称: hostile, 事实: {} },
			{ 名称: "\u3164", 事实: {} },
		],
	});
	const { stdout, stderr, code } = await cli("assess", "--on", "2026-03-02", "--facts", catalogue);
	expect([stdout, code]).toEqual(["", 5]);
	expect(stderr).toContain(`第 1 项资源的名称含有看不见的字符 U+000A：\`${visible}\``);
	expect(stderr).toContain("第 2 项资源没有名称");
	expect(stderr).not.toMatch(acting);
});

test.each([
	["a fact's name", ["decide", "-q", "opening", "--facts", JSON.stringify({ [hostile]: true })]],
	["a question", ["decide", "-q", hostile]],
	["a law", ["decide", "-q", "opening", "--law", hostile]],
	["a day", ["decide", "-q", "opening", "--on", hostile]],
	["a command", [hostile]],
	["an option", ["decide", `--${hostile}`]],
	["a file", ["decide", "-q", "opening", "--facts", `${hostile}.json`]],
])("%s is printed so that it does nothing", async (_, argv) => {
	const { stdout, stderr, code } = await cli(...argv);
	expect(code).not.toBe(0);
	expect(`${stdout}${stderr}`).not.toMatch(acting);
	expect(`${stdout}${stderr}`.split("\n").filter((line) => line.startsWith("· 全部"))).toEqual([]);
});

test("a cell of a table has no line of its own", () => {
	expect(
		columns([
			["名称", "类型"],
			[hostile, "不予共享"],
		]),
	).not.toMatch(acting);
	expect(
		columns([
			["名称", "类型"],
			[hostile, "不予共享"],
		]).split("\n"),
	).toHaveLength(2);
});

test("JSON is the same value, and does nothing on a terminal", () => {
	const value = { [hostile]: `${hostile}\u007f\u0085\u2028\ufeff\u{e0041}` };
	const { stdout } = jsonOutput(value);
	expect(JSON.parse(stdout)).toEqual(value);
	expect(stdout).not.toMatch(acting);
	expect(jsonOutput({ 名称: "市数据局" }).stdout).toBe('{\n\t"名称": "市数据局"\n}');
});

test("a text in a calendar is one property, whatever is in it", () => {
	const due = dueDate({ workingDays: 3 }, "2026-03-02");
	if (!due) throw new Error("no due day");
	const label = "申请\rATTACH:http://example.invalid/x\r\nX-A:1\nBEGIN:VALARM;x,y\\z\u0000\u001b\u0085\u2028";
	const text = ics([{ id: "a\r\nX-B:1", label, due }], "2026-03-02");
	expect(text.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
	expect(text.split("\r\n").filter((line) => /^(?:ATTACH|X-|BEGIN:VALARM)/.test(line))).toEqual([]);
	const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
	expect(event?.getAllProperties().map(({ name }: { readonly name: string }) => name)).toEqual([
		"uid",
		"dtstamp",
		"dtstart",
		"dtend",
		"summary",
		"description",
		"transp",
	]);
	expect(event?.getFirstPropertyValue("summary")).toBe(
		"申请\nATTACH:http://example.invalid/x\nX-A:1\nBEGIN:VALARM;x,y\\z����届满",
	);
});

test("the title of a new regulation is words in its README", async () => {
	const dir = mkdtempSync(join(tmpdir(), "gongshu-"));
	const { code } = await cli(
		"new",
		"regulation",
		"mou-2026",
		"--dir",
		dir,
		"--title",
		"<script>alert(1)</script>[x](javascript:1)",
	);
	expect(code).toBe(0);
	const [heading] = readFileSync(join(dir, "mou-2026", "README.md"), "utf8").split("\n");
	expect(heading).toBe("# \\<script>alert(1)\\</script>&#91;x&#93;(javascript:1)");
});
