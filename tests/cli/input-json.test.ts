import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sessionFrom } from "../../src/cli/repl/case-file";
import { run } from "../../src/cli/run";
import { parseOverlay } from "../../src/parse";
import { deepest, scan } from "../../src/parse/json-scan";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const folder = mkdtempSync(join(tmpdir(), "gongshu-json-"));

const written = (name: string, text: string): string => {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
};

const decide = ["decide", "-q", "opening", "--on", "2026-03-02", "--facts"] as const;
const filed = '{"on":"2026-02-10","step":"apply","outcome":"filed"';
const overlay = '{"year":2026,"number":"示例","issued":"2026-03-01","region":{"code":"CN-GX","label":"广西"},"holidays":[]';

describe("a key that is written twice is refused, with both places", () => {
	test.each([
		["facts", [...decide, '{"公共数据":"是","公共数据":"否"}'], "[公共数据] `公共数据` 写了两次，在第1行第2列和第1行第13列"],
		["the same key spelt with an escape", [...decide, '{"publicData":true,"\\u0070ublicData":false}'], "`publicData` 写了两次"],
		[
			"a finding",
			[...decide, '{"国家秘密":{"认定":"不涉及",\n"认定":"认定"}}'],
			"[国家秘密 › 认定] `认定` 写了两次，在第1行第10列和第2行第1列",
		],
		[
			"facts after a remedy",
			["remedy", "-q", "opening", "--remedy", "desensitize", "--changed", '{"甲":1,"甲":2}'],
			"`甲` 写了两次",
		],
		[
			"an event",
			["follow", "--procedure", "共享申请", "--events", `[${filed},"on":"2026-02-25"}]`],
			"[--events › 第1项 › on] `on` 写了两次",
		],
		[
			"the facts of a resource",
			["assess", "--facts", '{"资源":[{"名称":"甲","事实":{},"事实":{"公共数据":"是"}}]}'],
			"[资源 › 第1项 › 事实] `事实` 写了两次",
		],
		[
			"a calendar",
			["calendar", "show", "--calendar", `[${overlay},"year":2027}]`],
			"[--calendar › 第1项 › year] `year` 写了两次",
		],
		["a notice", ["calendar", "check", "--notice", `${overlay},"year":2027}`], "[--notice › year] `year` 写了两次"],
		[
			"a law",
			["facts", "--law", written("twice.json", '{"id":"a",\r\n"id":"b"}')],
			"[--law › id] `id` 写了两次，在第1行第2列和第2行第1列",
		],
	] as const)("%s", async (_, argv, said) => {
		const { stdout, stderr, code } = await gongshu(...argv);
		expect([stdout, [3, 5].includes(code)]).toEqual(["", true]);
		expect(stderr).toContain(said);
	});

	test("a case file of a session, JSON and YAML", () => {
		const session = { law: weifang, on: "2026-11-21", question: "sharing", facts: {} } as const;
		const problem = (text: string) => sessionFrom(text, session);
		expect(problem('[{"事实":{"公共数据":"是","公共数据":"否"}}]')).toMatchObject({
			problem: expect.stringContaining("写了两次"),
		});
		expect(problem("- 事实:\n    公共数据: 是\n    公共数据: 否\n")).toEqual({
			problem: "· `案例文件` 中同一名称写了两次：第3行第5列。只有一处会被读取，请合并或者改名",
		});
		expect(problem(`- ${"[".repeat(5000)}`)).toEqual({ problem: expect.stringContaining("不是合法的 YAML 或者 JSON") });
	});

	test("a notice that a program hands over as text", () => {
		const parsed = parseOverlay(`${overlay},\n"year":2027}`);
		expect(parsed).toMatchObject({ left: [{ path: ["year"], message: "`year` 写了两次，在第1行第2列和第2行第1列" }] });
	});

	test("together with everything else that is wrong", async () => {
		const { stderr } = await gongshu(...decide, '{"公共数据":"是","公共数据":"否","甲":1}');
		for (const said of ["输入有 2 处问题", "`公共数据` 写了两次", "没有名为 `甲` 的事实"]) expect(stderr).toContain(said);
	});

	test("the same fact under its id and its label, and an option given twice, are refused as before", async () => {
		const both = await gongshu(...decide, '{"publicData":true,"公共数据":"否"}');
		expect([both.code, both.stderr.includes("是同一项事实，只能填写一次")]).toEqual([5, true]);
		const twice = await gongshu(...decide, "{}", "--on", "2030-01-01");
		expect([twice.stdout, twice.code, twice.stderr.includes("选项 `--on` 只能写一次")]).toEqual(["", 2, true]);
	});
});

describe("standard input is read once", () => {
	test.each([
		[["follow", "--procedure", "共享申请", "--events", "-", "--facts", "-"], "--events 与 --facts 不能都从标准输入读取"],
		[
			["remedy", "-q", "opening", "--remedy", "a", "--changed", "-", "--facts", "-"],
			"--changed 与 --facts 不能都从标准输入读取",
		],
		[["calendar", "check", "--notice", "-", "--calendar", "-"], "--notice 与 --calendar 不能都从标准输入读取"],
	] as const)("%s", async (argv, said) => {
		const { stdout, stderr, code } = await gongshu(...argv);
		expect([stdout, code, stderr.split("\n")[0]]).toEqual(["", 2, `${said}。`]);
	});
});

test("a folder in place of facts is called a folder", async () => {
	const { stderr, code } = await gongshu(...decide, folder);
	expect([code, stderr.includes("这是目录，请写明其中的文件")]).toEqual([5, true]);
});

describe("broken and huge JSON is told by its place, whatever its size", () => {
	test.each([
		["breaks off inside a long text", `{"公共数据":"${"x".repeat(10_000_000)}`, "第1行第9列起无法读取"],
		["is a long list that breaks off", `[${"1,\n".repeat(300_000)}`, "第300001行第1列起无法读取"],
		["opens more lists than it closes", "[".repeat(200_000), `嵌套过深：第1行第101列已超过${deepest}层`],
		["is a number of many digits and a letter", `${"1".repeat(1_000_000)}x`, "第1行第1列起无法读取"],
		["is blank for long", `${" ".repeat(1_000_000)}}`, "第1行第1000001列起无法读取"],
	])("%s", async (name, text, said) => {
		const { stdout, stderr, code } = await gongshu(...decide, written(`${name}.json`, text));
		expect([stdout, code]).toEqual(["", 5]);
		expect(stderr).toContain(said);
		expect(stderr.length).toBeLessThan(400);
	});

	test("a law nested too deep is refused in few words", async () => {
		for (const depth of [deepest, 1175]) {
			const condition = `${'{"not":'.repeat(depth)}{}${"}".repeat(depth)}`;
			for (const argv of [["check"], ["facts"]]) {
				const { stdout, stderr, code } = await gongshu(...argv, "--law", written("deep.json", condition));
				expect([code, /嵌套过深/.test(stdout + stderr)]).toEqual([3, true]);
			}
		}
	});

	test("many keys written twice, deep inside, are told in bounded words: the first, and how many more", async () => {
		const deep = `${'{"a":'.repeat(90)}{${'"k":1,'.repeat(20_000)}"k":1}${"}".repeat(90)}`;
		const { stdout, code } = await gongshu("check", "--law", written("keys.json", deep));
		expect([code, stdout.match(/`k` 写了两次/g)?.length]).toEqual([3, 20]);
		expect(stdout).toContain("另有 19980 处写了两次的没有列出");
		expect(stdout.length).toBeLessThan(20_000);
	});

	test("a key that is very long is shortened", async () => {
		const key = "键".repeat(100_000);
		const { stderr } = await gongshu(...decide, `{"${key}":1,"${key}":2}`);
		expect([stderr.includes("写了两次"), stderr.length < 2000]).toEqual([true, true]);
	});
});

describe("the scan", () => {
	const isJson = (text: string): boolean => {
		try {
			JSON.parse(text);
			return true;
		} catch {
			return false;
		}
	};

	test("agrees with the parser on what is JSON, also where a few characters are changed", () => {
		const mark = fc.constantFrom(...'{}[]:,"\\/ \n\t\r\u00a0\ufeff\u0001-+.0123456789eEutrfalsn甲\ud800');
		const edit = fc.tuple(fc.nat(), fc.nat(3), fc.string({ unit: mark, maxLength: 3 }));
		fc.assert(
			fc.property(fc.json(), fc.array(edit, { maxLength: 3 }), (json, edits) => {
				const text = edits.reduce((before, [place, length, put]) => {
					const at = place % (before.length + 1);
					return before.slice(0, at) + put + before.slice(at + length);
				}, json);
				expect([text, scan(text).broken === undefined]).toEqual([text, isJson(text)]);
			}),
			{ numRuns: 1000 },
		);
	});

	test("finds a key twice exactly where the parser would lose one", () => {
		const key = fc.constantFrom("a", "b", "__proto__");
		const { value } = fc.letrec((tie) => ({
			value: fc.oneof({ depthSize: "small" }, fc.constantFrom("1", "null"), tie("list"), tie("object")),
			list: fc.array(tie("value"), { maxLength: 3 }).map((values) => `[${values.join()}]`),
			object: fc
				.array(fc.tuple(key, tie("value")), { maxLength: 3 })
				.map((pairs) => `{${pairs.map(([name, each]) => `"${name}":${each}`).join()}}`),
		}));
		fc.assert(
			fc.property(value, (text) => {
				const { repeated, more } = scan(String(text));
				const lost = String(text).match(/"/g)?.length !== JSON.stringify(JSON.parse(String(text))).match(/"/g)?.length;
				expect([text, repeated.length + more > 0]).toEqual([text, lost]);
			}),
			{ numRuns: 300 },
		);
	});
});
