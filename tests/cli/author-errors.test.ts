import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const dir = mkdtempSync(join(tmpdir(), "gongshu-author-"));
await gongshu("new", "regulation", "mou-shi", "--dir", dir);
const at = (name: string): string => join(dir, "mou-shi", name);
const law = readFileSync(at("regulation.json"), "utf8");
const text = readFileSync(at("source.txt"), "utf8");

/** What check says of the regulation once one thing in a file is changed. */
const checked = async (name: "regulation.json" | "source.txt", from: string | RegExp, to: string) => {
	const before = name === "regulation.json" ? law : text;
	const after = before.replace(from, to);
	expect(after, "the change changes something").not.toBe(before);
	writeFileSync(at("changed.json"), name === "regulation.json" ? after : law);
	writeFileSync(at("changed.txt"), name === "source.txt" ? after : text);
	return gongshu("check", "--law", at("changed.json"), "--source", at("changed.txt"));
};

describe("an author who gets one thing wrong is told where and what, in Chinese", () => {
	test.each([
		[
			"a fact misspelt in a condition",
			/"fact": "harmsOthers"/,
			'"fact": "harmOthers"',
			["[questions › 第1项 › rules › 第2项", "`harmOthers`"],
		],
		["a value misspelt", /"value": "sensitive"/, '"value": "sensitve"', ["[questions › 第1项 › rules › 第1项", "`sensitve`"]],
		["a quote altered by one word", "含有敏感个人信息的", "含敏感个人信息的", ["`含敏感个人信息的`", "不见于"]],
		["a quote at the wrong place", '"article": 6 }, "quote"', '"article": 5 }, "quote"', ["不见于", "这句话见于"]],
		[
			"a level that the scale does not have",
			'"atMost": "conditional"',
			'"atMost": "partly"',
			["[questions › 第1项", "`partly`"],
		],
		["an article left out of the list", /,\s*"7": \{[^}]*\}/, "", ["第七条", "没有列入条文清单"]],
		["an article that the text does not have", '"7": {', '"8": {', ["[articles › 8]", "第八条"]],
		["a day that does not exist", "2026-01-01", "2026-02-30", ["[effective › from]", "`2026-02-30`"]],
		["a body that is not listed", /"actor": "mou-shi:bureau"/, '"actor": "mou-shi:office"', ["`mou-shi:office`"]],
		["a reading that is not there", '"reading": "R-01"', '"reading": "R-02"', ["`R-02`", "`R-01`"]],
		["a step that is not there", '["provide"]', '["deliver"]', ["[procedures › 第1项", "`deliver`"]],
		["a fact that nothing asks for", '"value": "general"', '"value": "sensitive"', ["[questions › 第1项"]],
		["a number written as a word", '"workingDays": 15', '"workingDays": "15"', ["[duties › 第1项 › within", "`15`"]],
		["a rank that is none", '"rank": "normative"', '"rank": "办法"', ["[rank]", "`办法`"]],
		[
			"a matter that is none",
			'"matter": "data-quality"',
			'"matter": "data-qualty"',
			["[duties › 第2项 › matter]", "`data-qualty`"],
		],
		["a label left out", '"label": "个人信息",', "", ["[vocabulary › personalInfo", "label"]],
		["a key misspelt", '"unless":', '"unles":', ["[questions › 第1项 › rules › 第2项", "unles"]],
		["a comma left out", '"region": "某市",', '"region": "某市"', ["不是合法的 JSON", "行第"]],
	] as const)("%s", async (_, from, to, words) => {
		const { stdout, stderr, code } = await checked("regulation.json", from, to);
		expect(code).toBe(3);
		for (const said of words) expect(stdout).toContain(said);
		for (const line of stdout.split("\n")) expect(line).toMatch(/^· .*\p{Script=Han}/u);
		expect(stderr).toMatch(/^规则有 \d+ 处问题。/);
	});

	test("a text changed after it was registered", async () => {
		const { stdout, code } = await checked("source.txt", "制定本办法。", "制定本办法");
		expect(code).toBe(3);
		expect(stdout).toMatch(/^· \[source › sha256\].*[0-9a-f]{64}$/);
	});

	test("several things at once", async () => {
		const wrong = law
			.replace('"atMost": "conditional"', '"atMost": "partly"')
			.replace("R-01", "R-09")
			.replace("向市数据局", "向数据局");
		writeFileSync(at("changed.json"), wrong);
		const { stdout } = await gongshu("check", "--law", at("changed.json"), "--source", at("source.txt"));
		for (const said of ["`partly`", "`R-09`", "向数据局"]) expect(stdout).toContain(said);
	});
});
