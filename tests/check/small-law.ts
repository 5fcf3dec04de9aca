import { expect } from "vitest";
import { check, is, isNot, type Regulation } from "../../src/author";
import type { Issue, Law } from "../../src/index";

const cite = { article: 1 };
const quoted = (quote: string) => ({ cite, quote });
const flag = (label: string) => ({ label, ask: `是否${label}？`, kind: "flag", cite }) as const;

/** A small regulation with a provision of every kind, in which nothing is wrong. */
export const smallLaw: Regulation = {
	id: "small",
	title: "某市数据办法",
	number: "某政发〔2026〕1号",
	issuer: "某市人民政府",
	rank: "normative",
	region: "某市",
	effective: { from: "2026-01-01", until: "2030-12-31", words: quoted("自2026年1月1日起施行"), reading: "A" },
	source: { grade: "full text", note: "二条", sha256: "" },
	articles: { 1: { title: "共享", state: "encoded" }, 2: { title: "附则", state: "context", why: "没有规则" } },
	actors: { "small:bureau": "市数据局" },
	matters: { "small:notice": "告知" },
	vocabulary: {
		inRegion: flag("在本市"),
		secret: { ...flag("涉及国家秘密"), finding: { by: "small:bureau" } },
		declassified: flag("已经解密"),
		grade: {
			label: "分级",
			ask: "属于哪一级？",
			kind: [
				{ id: "public", label: "公开" },
				{ id: "inner", label: "内部" },
			],
			cite,
		},
		told: flag("已经告知"),
		agreed: flag("同意"),
		listed: {
			label: "目录所注",
			ask: "目录注明为哪一类？",
			kind: [
				{ id: "shut", label: "不予共享" },
				{ id: "half", label: "有条件共享" },
				{ id: "open", label: "无条件共享" },
			],
			cite,
		},
		cycle: flag("定期"),
	},
	scope: [
		{
			id: "1",
			...quoted("本市的数据，适用本办法"),
			when: is("inRegion"),
			matters: ["sharing", "sharing-request", "small:notice"],
			otherwise: "silent",
		},
	],
	unlimited: ["opening-downgrade"],
	questions: [
		{
			id: "sharing",
			label: "共享类型",
			matter: "sharing",
			scale: [
				{ id: "none", label: "不予共享", ...quoted("不予共享") },
				{ id: "some", label: "有条件共享", ...quoted("有条件共享") },
				{ id: "full", label: "无条件共享", ...quoted("无条件共享") },
			],
			rules: [
				{ id: "1-secret", words: [quoted("涉及国家秘密的，不予共享")], when: is("secret"), atMost: "none" },
				{
					id: "1-inner",
					words: [quoted("内部的，有条件共享；同意的除外")],
					when: is("grade", "inner"),
					unless: is("agreed"),
					atMost: "some",
				},
			],
			grants: [{ matter: "sharing.unconditional", ...quoted("其他数据无条件共享") }],
			parts: { mixed: "some", ...quoted("各部分不同的，有条件共享") },
			declared: {
				fact: "listed",
				levels: { shut: "none", half: "some", open: "full" },
				stricter: { on: "provider", words: [quoted("目录应当改正")], remedy: "correct" },
				wider: { on: "provider", words: [quoted("目录应当改正")], remedy: "correct" },
			},
		},
		{
			id: "route",
			label: "途径",
			matter: "sharing",
			scale: [
				{ id: "closed", label: "不能取得", ...quoted("不得提供") },
				{ id: "direct", label: "直接取得", ...quoted("直接取得") },
			],
			rules: [{ id: "1-route", words: [quoted("不予共享的，不得提供")], when: is("sharing", "none"), atMost: "closed" }],
		},
		{ id: "downgrade", label: "降低", matter: "opening-downgrade", scale: [], rules: [] },
	],
	duties: [
		{
			id: "notice",
			label: "告知",
			words: [quoted("应当在10个工作日内告知")],
			on: "provider",
			when: isNot("sharing", "full"),
			met: is("told"),
			within: {
				workingDays: 10,
				extension: { ...quoted("经同意，可以延长5个工作日"), workingDays: 5, requires: is("agreed") },
			},
			breach: { article: 2 },
			promotes: { question: "sharing", to: "full" },
			matter: "small:notice",
		},
	],
	remedies: [
		{
			id: "declassify",
			label: "解密",
			words: [quoted("解密后可以共享")],
			changes: ["secret"],
			requires: is("declassified"),
		},
		{ id: "correct", label: "改正目录", words: [quoted("目录应当改正")], changes: ["listed"] },
	],
	procedures: [
		{
			id: "request",
			label: "申请",
			begins: ["apply"],
			initially: { told: false },
			steps: [
				{
					id: "apply",
					label: "申请",
					words: [quoted("提出申请")],
					actor: "user",
					then: { filed: ["reply"] },
					matter: "sharing-request",
				},
				{
					id: "reply",
					label: "答复",
					words: [quoted("定期答复")],
					actor: "small:bureau",
					within: { given: "cycle", words: "定期" },
					since: "apply",
					then: { agree: [], refuse: ["apply"] },
					learns: { agree: { agreed: true } },
					matter: "sharing-request",
				},
			],
		},
	],
	readings: [{ id: "A", question: "何时施行？", choice: "当日。", because: "文义。", alternatives: ["次日"] }],
	unstated: [{ matter: "opening-downgrade", note: "没有规定降低", near: quoted("共享") }],
	defers: quoted("上位规定另有规定的，从其规定"),
	never: [{ when: { all: [is("secret"), is("grade", "public")] }, words: [quoted("公开的数据不涉及国家秘密")] }],
};

/** The small law with other values at some paths, e.g. `duties.0.words`; `undefined` leaves the key out. A value may be any mistake. */
export const lawWith = (changes: Readonly<Record<string, unknown>>): Regulation => {
	const law: unknown = structuredClone(smallLaw);
	for (const [path, value] of Object.entries(changes)) {
		const keys = path.split(".");
		const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], law) as Record<string, unknown>;
		const key = keys.at(-1) ?? "";
		if (value === undefined) delete holder[key];
		else holder[key] = value;
	}
	return law as Regulation;
};

/** What `check` finds. Every issue has to say in Chinese what is wrong, show the input, and suggest what to do. */
export const issuesOf = (law: Law): readonly Issue[] => {
	const issues = check(law);
	for (const { path, message, input, suggestion } of issues) {
		expect(path.length).toBeGreaterThan(0);
		expect(message).toMatch(/\p{Script=Han}/u);
		if (input !== undefined) expect(message).toContain(`\`${input}\``);
		expect([message, suggestion]).toEqual([message, expect.stringMatching(/\p{Script=Han}/u)]);
		expect(suggestion).not.toContain("undefined");
	}
	return issues;
};

export const codesOf = (law: Law): readonly string[] => [...new Set(issuesOf(law).map(({ code }) => code))];
