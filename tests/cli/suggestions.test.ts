import { expect, test } from "vitest";
import { run } from "../../src/cli/run";
import { follow } from "../../src/index";
import { parseProcedureId } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const stderr = async (...argv: readonly string[]) => (await run([...argv], "0.0.0")).stderr;

test.each([
	["-q 开放", ["decide", "-q", "开放"], ["“开放属性”（opening）", "“降低开放属性”（downgrade）"]],
	["-q route", ["decide", "-q", "route"], ["“获取共享数据的途径”（sharingRoute）", "“社会主体获取途径”（openingRoute）"]],
	[
		"--level 开放",
		["why-not", "-q", "opening", "--level", "开放"],
		["“不予开放”（none）", "“有条件开放”（conditional）", "“无条件开放”（unconditional）"],
	],
	[
		"--law 潍坊",
		["decide", "-q", "opening", "--law", "潍坊"],
		["“潍坊市现行规定”（weifang）", "“潍坊市公共数据管理办法”（weifang-2021）"],
	],
])("%s offers the names that contain it, with their ids", async (_, argv, offered) => {
	const said = await stderr(...argv, "--on", "2026-11-21");
	expect(said).toContain("名称中有");
	for (const name of offered) expect(said).toContain(name);
	expect(said).not.toContain("“共享类型”");
});

test("what nothing contains lists all there are, and what is near is named alone", async () => {
	expect(await stderr("decide", "-q", "天气", "--on", "2026-11-21")).toContain("“共享类型”");
	expect(await stderr("decide", "-q", "openning", "--on", "2026-11-21")).toContain("是否为“开放属性”？");
});

test("a command that is none is answered by the nearest one", async () => {
	expect(await stderr("decid")).toContain("没有名为 `decid` 的命令。是否为 decide？");
	expect(await stderr("follw")).toContain("是否为 follow？");
});

test("what several texts have is offered once", () => {
	const procedure = parseProcedureId(weifang, "风马牛");
	const suggestion = procedure._tag === "Left" ? (procedure.left[0]?.suggestion ?? "") : "";
	const filed = { on: "2026-11-02", step: "rule", outcome: "ruled" } as const;
	const [issue] = follow(weifang, "sharingRequest", [filed], { facts: {}, today: "2026-11-21" }).rejected;
	for (const offered of [suggestion, issue?.suggestion ?? ""]) {
		const names = offered.match(/“[^”]+”/g) ?? [];
		expect([names.length > 0, names]).toEqual([true, [...new Set(names)]]);
	}
});
