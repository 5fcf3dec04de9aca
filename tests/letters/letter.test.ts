import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type LetterKind, type LetterSource, letter, letterKinds, toHtml, toMarkdown } from "../../src/book";
import type { Document } from "../../src/document/node";
import { decide } from "../../src/index";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { answered, applied, assessment, closed, closedFacts, disputed, facts, granted, on, open, sharing } from "./cases";

const written = (kind: LetterKind, from: LetterSource | readonly LetterSource[]): Document => {
	const result = letter(kind, from);
	if (result._tag === "Left") throw new Error(result.left.map(({ message }) => message).join("\n"));
	return result.right;
};

const refusal = (kind: LetterKind, from: LetterSource | readonly LetterSource[]): readonly (string | undefined)[] => {
	const result = letter(kind, from);
	return result._tag === "Left" ? result.left.flatMap(({ message, suggestion }) => [message, suggestion]) : [];
};

describe("每一种文书，以潍坊的一个案件为例", () => {
	test.each([
		["classification", [sharing]],
		["reply", [answered, sharing]],
		["refusal", [closed]],
		["coordination", [disputed, sharing]],
		["correction", [assessment]],
	] as const)("%s", (kind, from) => {
		const path = new URL(`examples/${letterKinds[kind]}.md`, import.meta.url);
		const text = toMarkdown(written(kind, from));
		expect(text).toBe(readFileSync(path, "utf8"));
	});
});

describe("尚待查明的", () => {
	test("定类意见不写类别，只列还须查明什么、由谁认定", () => {
		const text = toMarkdown(written("classification", open));
		expect(text).toContain("“共享类型”尚待查明：以2024年9月2日为准，现有事实不足以作出结论。");
		expect(text).toContain("“可提供共享的范围”（由数据提供单位认定）。");
		for (const level of ["不予共享", "有条件共享", "无条件共享"]) expect(text).not.toContain(level);
		expect(text).not.toContain("依据\n");
	});

	test("不出具不予共享告知书，并说明先查明什么", () => {
		const [message, suggestion] = refusal("refusal", open);
		expect(message).toBe("不能出具不予共享告知书：“共享类型”的结论是“待查明”");
		expect(suggestion).toMatch(/^先查明：“公共数据”/);
	});
});

describe("结果里没有的，不出具", () => {
	test("共享类型不是不予共享的，不出具不予共享告知书；别的问题也不行", () => {
		expect(refusal("refusal", sharing)).toEqual([
			"不能出具不予共享告知书：“共享类型”的结论是“有条件共享”",
			"可以改为出具定类意见",
		]);
		const route = decide(weifang2021, "sharingRoute", closedFacts, { on });
		expect(refusal("refusal", route)[0]).toBe("不能出具不予共享告知书：“获取共享数据的途径”不是共享类型");
	});

	test("还没有走到协调的，不出具协调申请书", () => {
		expect(refusal("coordination", applied)[0]).toMatch(/^不能出具协调申请书：现在还不能申请协调，本案进行到“答复”/);
	});

	test("结论是不予共享而办理记录为同意的，不出具答复书", () => {
		expect(refusal("reply", [granted, closed])[0]).toBe(
			"不能出具共享申请答复书：“共享类型”的结论是“不予共享”，办理记录里的答复却是“同意”",
		);
		expect(refusal("reply", [answered, closed])).toEqual([]);
	});

	test("目录所注与应有的结论一致的，不出具改正通知", () => {
		expect(refusal("correction", { ...assessment, declarations: [] })[0]).toMatch(/^不能出具目录改正通知/);
	});

	test("不是数据类别的问题，不出具定类意见", () => {
		const liability = decide(weifang2021, "liability", facts, { on });
		expect(refusal("classification", liability)[0]).toBe("不能出具定类意见：“公共管理和服务机构的责任”不是数据的类别");
	});

	test("没有给出所据的结果，或者出自两部规定的，是调用有误", () => {
		expect(() => letter("reply", sharing)).toThrow(new TypeError("共享申请答复书须依据 follow 的结果"));
		expect(() => letter("classification", [])).toThrow(TypeError);
		const other = decide(pipl2021, "opening", {}, { on });
		expect(() => letter("classification", [sharing, other])).toThrow("须出自同一部规定");
		expect(() => letter("memo" as never, sharing)).toThrow("没有这种文书");
	});
});

test("答复尚未作出的，留给经办人勾选；已经作出的，照办理记录写", () => {
	expect(toMarkdown(written("reply", applied))).toContain("□同意　□部分同意　□附条件同意　□不同意");
	const text = toMarkdown(written("reply", answered));
	expect(text).toContain("2024年9月12日，答复（数据提供单位）：不同意；期限至2024年9月14日，按期。");
	expect(text).not.toContain("□");
});

test("他人的姓名不论写了什么，都只是文字：不成为标记、链接、占位", () => {
	const by = "甲# 结论<script>alert(1)</script>**{结论}**[乙](http://example.com)";
	const foundBy = (name: string) =>
		written(
			"classification",
			decide(weifang2021, "sharing", { ...facts, shareable: { ...facts.shareable, by: name } }, { on }),
		);
	const text = toMarkdown(foundBy(by));
	expect(text.split("\n")).toHaveLength(toMarkdown(foundBy("甲")).split("\n").length);
	expect(text).toContain("甲\\# 结论\\<script>alert(1)\\</script>\\*\\*{结论}\\*\\*&#91;乙&#93;(http\\://example.com)");
	const renamed = { ...sharing, labels: { ...sharing.labels, law: "甲\n# 乙" } };
	expect(toMarkdown(written("classification", renamed))).toContain("依照甲�\\# 乙，以");
	expect(toHtml(foundBy(by))).toContain("甲# 结论&lt;script>alert(1)&lt;/script>");
});
