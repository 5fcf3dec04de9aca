import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { follow } from "../../src/index";
import { parseEvents, parseProcedureId } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";

const read = (input: unknown) => parseEvents(weifang2021, "sharingRequest", input);
const complaints = (input: unknown): readonly string[] => {
	const parsed = read(input);
	return isLeft(parsed)
		? parsed.left.map(({ path, message, suggestion }) => [path.join("/"), message, suggestion].join(" "))
		: [];
};

describe("events as people write them", () => {
	test("by Chinese term or by id, with facts, in full-width characters too", () => {
		const written = [
			{ 日期: "２０２４年4月8日", 环节: "申请", 结果: "已提出申请" },
			{ 日期: "2024-4-19", 环节: "答复", 结果: "不同意", 事实: { 说明理由: "是" } },
			{ on: "2024/5/6", step: "negotiate", outcome: "failed", facts: {} },
		];
		expect(read(written)).toEqual({
			_tag: "Right",
			right: [
				{ on: "2024-04-08", step: "apply", outcome: "filed" },
				{ on: "2024-04-19", step: "reply", outcome: "refuse", facts: { reasonsGiven: true } },
				{ on: "2024-05-06", step: "negotiate", outcome: "failed", facts: {} },
			],
		});
	});

	test("an extension takes no outcome", () => {
		expect(read([{ 日期: "2024-04-19", 环节: "答复", 延长: "是" }])).toEqual({
			_tag: "Right",
			right: [{ on: "2024-04-19", step: "reply", extended: true }],
		});
	});

	test("what is read can be followed", () => {
		const events = read([{ 日期: "2024-04-08", 环节: "申请", 结果: "已提出申请" }]);
		if (isLeft(events)) throw new Error();
		const facts = {
			inRegion: true,
			publicData: true,
			stateSecret: { value: "none", by: "保密办", on: "2024-03-01" },
			declaredShare: "conditional",
		} as const;
		expect(follow(weifang2021, "sharingRequest", events.right, { facts, today: "2024-04-08" }).next[0]?.due?.due).toBe(
			"2024-04-22",
		);
	});
});

describe("everything wrong at once, with its place", () => {
	test("the day, the step, the outcome, the facts", () => {
		expect(complaints([{ 日期: "2024-02-30", 环节: "裁决", 结果: "同一" }, { 事实: { 答覆: "x" } }, 3])).toEqual([
			"0/日期 `2024-02-30` 没有这一天 请写作2026-11-21或者2026年11月21日",
			"0/环节 没有名为 `裁决` 的环节 是否为“裁定”？",
			"0/结果 没有 `同一` 这一结果 是否为“同意”？",
			expect.stringContaining("1 这一办理记录缺少“日期”"),
			expect.stringContaining("1 这一办理记录缺少“环节”"),
			"1/事实/答覆 没有名为 `答覆` 的事实 是否为“答复”？",
			expect.stringContaining("1 这一办理记录缺少“结果”"),
			expect.stringContaining("2 办理记录应当写成对象，不能是 `3`"),
		]);
	});

	test("an outcome of another step, an unknown key, a key twice", () => {
		expect(complaints([{ 日期: "2024-04-08", 环节: "申请", 结果: "同意" }])[0]).toContain(
			"“申请”没有 `同意` 这一结果 可选“已提出申请”或者“未通过共享平台提出”",
		);
		expect(complaints([{ 日期: "2024-04-08", on: "2024-04-08", 环节: "申请", 结果: "已提出申请", 备注: "" }]).length).toBe(2);
	});

	test("an extension with an outcome is two events, and is extended or not", () => {
		expect(complaints([{ 日期: "2024-04-19", 环节: "答复", 延长: "是", 结果: "同意" }])[0]).toContain(
			"“延长”与“结果”不能同时填写",
		);
		expect(complaints([{ 日期: "2024-04-19", 环节: "答复", 延长: "可以" }])[0]).toContain("“延长”不能填 `可以`");
		expect(isRight(read([{ 日期: "2024-04-19", 环节: "答复", 延长: "否", 结果: "同意" }]))).toBe(true);
	});

	test("what is no list, too long a list, and hostile input", () => {
		for (const nonsense of [null, undefined, {}, "[]", 1, { length: 1, 0: {} }]) expect(isLeft(read(nonsense))).toBe(true);
		expect(complaints(Array.from({ length: 1001 }, () => ({})))).toEqual([expect.stringContaining("办理记录过多")]);
		const trap = new Proxy([], {
			get: () => {
				throw new Error("never");
			},
			getOwnPropertyDescriptor: () => {
				throw new Error("never");
			},
		});
		expect(isLeft(read(trap))).toBe(true);
		let opened = false;
		const accessor = [
			Object.defineProperty({}, "日期", {
				enumerable: true,
				get: () => {
					opened = true;
					return "2024-04-08";
				},
			}),
		];
		expect([isLeft(read(accessor)), opened]).toEqual([true, false]);
		expect(isRight(read([]))).toBe(true);
	});
});

describe("very many mistakes", () => {
	const strange = (count: number) => ({ 事实: Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 1])) });

	test("are told up to two hundred, with how many more there are; what follows them is not read", () => {
		let opened = 0;
		const unread = new Proxy(
			{},
			{
				ownKeys: () => {
					opened += 1;
					return [];
				},
			},
		);
		const parsed = read(
			Array.from({ length: 5 }, () => strange(400)).concat(Array.from({ length: 95 }, () => unread as never)),
		);
		expect(isLeft(parsed) && parsed.left.length).toBe(201);
		expect(isLeft(parsed) && parsed.left.at(-1)).toMatchObject({
			code: "more-issues",
			message: "另有203处问题没有逐一列出，其后99项办理记录没有再读",
		});
		expect(opened).toBe(0);
	});
});

test("a procedure by its id or its term, with the nearest where there is none", () => {
	expect(parseProcedureId(weifang2021, "目录更新")).toEqual({ _tag: "Right", right: "catalogueUpdate" });
	expect(parseProcedureId(weifang2021, "correction")).toEqual({ _tag: "Right", right: "correction" });
	const none = parseProcedureId(weifang2021, "共享审批");
	expect(isLeft(none) && none.left[0].suggestion).toContain("共享申请");
});
