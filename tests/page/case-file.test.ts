import { describe, expect, test } from "vitest";
import { sessionFrom } from "../../src/cli/repl/case-file";
import type { Law } from "../../src/index";
import { answersFor } from "../../src/page/client/answers";
import { openedCase } from "../../src/page/client/open-case";
import { savedCase } from "../../src/page/client/save-case";
import { blankState, type State, withPart, withValue } from "../../src/page/client/state";
import { laws } from "../../src/rules";

const law: Law = laws.weifang;
const blank = blankState(0, "2026-11-21");
const filled = (...changes: readonly ((state: State) => State)[]): State =>
	changes.reduce((state, change) => change(state), blank);
const saved = (state: State): string => savedCase(law, state, answersFor(law, state), []);
const session = { law, on: "2026-11-21", question: "sharing", facts: {} } as const;

const signed = [
	withValue("stateSecret", "none"),
	withPart("stateSecret", "by", "保密办"),
	withPart("stateSecret", "on", "2026-11-20"),
	withPart("stateSecret", "basis", "保密审查表3号"),
] as const;

describe("what is saved", () => {
	test("is read by a session of the command line, question and findings included", () => {
		const read = sessionFrom(saved(filled(withValue("publicData", true), ...signed)), session);
		expect(read).toMatchObject({
			on: "2026-11-21",
			question: "sharing",
			facts: { publicData: true, stateSecret: { value: "none", by: "保密办", on: "2026-11-20", basis: "保密审查表3号" } },
		});
	});

	test("is refused by it where a finding has no person, or no day", () => {
		for (const changes of [signed.slice(0, 1), signed.slice(0, 2), [signed[0], signed[2]]]) {
			const read = sessionFrom(saved(filled(...changes)), session);
			expect("problem" in read && read.problem).toMatch(/认定缺少认定(人|日)/);
		}
	});

	test("opened again is the same", () => {
		const state = filled(
			withValue("publicData", true),
			...signed,
			withValue("workSecret", null),
			withValue("harmsThirdParty", true),
		);
		const read = openedCase([law], blank, saved(state), "案例.json");
		expect(read.entries).toEqual(state.entries);
		expect(saved(read)).toBe(saved(state));
	});
});

describe("what is opened", () => {
	const notices = (content: unknown): string => openedCase([law], blank, JSON.stringify(content), "甲.json").notices.join("");

	test("a fact that nobody has heard of, a value that is none, a finding that is no object, a day that does not exist", () => {
		const 国家秘密 = { 认定: "不涉及", 认定人: "甲局", 认定日: "2026-02-30" };
		const said = notices([{ 事实: { 公共资料: "是", 公共数据: "对", 工作秘密: "否", 国家秘密 } }]);
		for (const words of ["没有“公共资料”这一项", "“公共数据”一项不能填“对”", "“工作秘密”须由", "“2026-02-30”不是存在的日期"])
			expect(said).toContain(words);
	});

	test("full-width letters, ids and 未知 are read as everywhere", () => {
		const facts = { publicData: "true", "本市 行政区域内": "是", 个人信息: "未知" };
		const { entries } = openedCase([law], blank, JSON.stringify({ 事实: facts }), "甲.json");
		expect(Object.keys(entries)).toEqual(["publicData", "inRegion"]);
	});

	test("what is no case changes nothing and says why", () => {
		for (const text of ["", "[]", "{}", "null", "案例: 甲", '[{"事实":1}]'.slice(0, 6)]) {
			const { notices: said, ...rest } = openedCase([law], blank, text, "甲.json");
			expect(said.join()).toContain("没有改动");
			expect({ ...rest, notices: [] }).toEqual(blank);
		}
	});
});
