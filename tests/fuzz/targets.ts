import { readFileSync } from "node:fs";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { type Calendar, china } from "../../src/calendar/calendar";
import type { Notice } from "../../src/calendar/notice";
import { type Law, layersOf, titleOf } from "../../src/model/law/law";
import { matterIds, matterLabel } from "../../src/model/law/matter";
import {
	type Parsed,
	parseDay,
	parseEvents,
	parseFacts,
	parseLawId,
	parseLevelId,
	parseMatterId,
	parseNotice,
	parseOverlay,
	parseProcedureId,
	parseQuestionId,
	parseRegulation,
} from "../../src/parse";
import { laws } from "../../src/rules";
import { completeFacts, events } from "../../src/testing";
import { pack } from "../parse/pack";
import { findingsTarget, profileTarget } from "./catalogue";
import {
	eventsMeanWhatWasWritten,
	factsMeanWhatWasWritten,
	isDayWritten,
	isNamed,
	isReadAlike,
	isTheInput,
	noticeMeansWhatWasWritten,
} from "./means";
import { mutated, mutatedText, type Recipe } from "./mutations";
import type { Target } from "./target";

const seed = 20_261_121;
const { weifang } = laws;

/** The facts with the terms of the law in place of its ids. */
const inChinese = (law: Law, facts: object): object => {
	const definitions = Object.assign(
		{},
		...layersOf(law)
			.toReversed()
			.map(({ regulation }) => regulation.vocabulary),
	);
	const term = (id: string, value: unknown) =>
		typeof value === "boolean"
			? value
				? "是"
				: "否"
			: (definitions[id].kind.find?.((each: { id: string }) => each.id === value)?.label ?? value);
	return Object.fromEntries(
		Object.entries(facts).map(([id, fact]) => [
			definitions[id].label,
			definitions[id].finding
				? {
						认定: term(id, fact.value),
						认定人: fact.by,
						认定日: fact.on,
						...(fact.basis === undefined ? {} : { 认定依据: fact.basis }),
					}
				: term(id, fact),
		]),
	);
};

const factsOf = (law: Law): Target => {
	const drawn = fc.sample(completeFacts(law, { on: "2026-11-21" }), { seed, numRuns: 40 });
	// Few facts at a time: the fewer there are, the more often each is changed.
	const samples = drawn.map((facts, at) =>
		Object.fromEntries(Object.entries(facts).filter((_, fact) => (fact + at) % 5 === 0)),
	);
	const parse = (input: unknown) => parseFacts(law, input);
	return {
		inputs: mutated([...samples, ...samples.map((facts) => inChinese(law, facts))]),
		parse,
		means: factsMeanWhatWasWritten(law),
		isPositioned: true,
	};
};

const writtenEvents = [
	[
		{ 日期: "2026年2月10日", 环节: "申请", 结果: "已提出申请", 事实: { 公共数据: "是" } },
		{ 日期: "2026/2/12", 环节: "答复", 延长: "是", 延长日数: "5", 批准: { 日期: "2026-02-11", 文号: "某数函〔2026〕8号" } },
		{ 日期: "2026-03-02", 环节: "答复", 结果: "同意" },
	],
	[{ on: "2026-02-10", event: "withdrawn" }],
];

const eventsOf = (): Target => {
	const parse = (input: unknown) => parseEvents(weifang, "sharingRequest", input);
	const drawn = fc.sample(events(weifang, "sharingRequest"), { seed, numRuns: 40 }).map((each) => each.slice(0, 4));
	return {
		inputs: mutated([...drawn, ...writtenEvents].filter((each) => each.length > 0)),
		parse,
		means: eventsMeanWhatWasWritten(parse),
		isPositioned: true,
	};
};

/** The calendar before there was any notice on a year. */
const calendarBefore = (year: number): Calendar => ({
	...china,
	notices: china.notices.filter((notice) => notice.year < year),
});

const regional = {
	year: 2026,
	number: "示例",
	issued: "2026-03-01",
	region: { code: "CN-GX", label: "广西壮族自治区" },
	holidays: [{ name: "三月三", off: [["2026-04-17", "2026-04-20"]] }],
};

/** The input as JSON, where it can be written so. */
const asJson =
	(make: Recipe): Recipe =>
	() => {
		const input = make();
		try {
			return JSON.stringify(input) ?? input;
		} catch {
			return input;
		}
	};

const overlayOf = (): Target => {
	const notices: readonly object[] = china.notices.filter(({ year }) => year >= 2018);
	const exceptional = notices.map((notice) => ({ ...notice, exceptional: "另有安排" }));
	const samples = [regional, ...notices, ...exceptional];
	return {
		inputs: fc.oneof(mutated(samples), mutated(samples).map(asJson), mutatedText(samples.map((each) => JSON.stringify(each)))),
		parse: (input) => parseOverlay(input, calendarBefore(2018)),
		means: noticeMeansWhatWasWritten,
		isPositioned: false,
	};
};

const noticeOf = (): Target => {
	const year = 2026;
	const text = readFileSync(new URL(`../parse/notices/${year}.txt`, import.meta.url), "utf8");
	const calendar = calendarBefore(year);
	return {
		inputs: mutatedText([text]),
		parse: (input) => parseNotice(input, year, calendar),
		means: isReadAlike((read) => parseOverlay(read as Notice, calendar)),
		isPositioned: false,
	};
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const cite = { article: 5 };

/** A pack of few parts, which is read fast. */
const smallPack = {
	...Object.fromEntries(
		Object.entries(pack()).filter(([part]) => !["scope", "matters", "unstated", "defers", "never", "history"].includes(part)),
	),
	articles: { 5: { title: "不予共享", state: "encoded" } },
	effective: { from: "2026-01-01" },
	vocabulary: { secret: { label: "国家秘密", ask: "是否涉及国家秘密？", kind: "flag", cite } },
	scope: [],
	unlimited: "all",
	questions: [
		{
			id: "sharing",
			label: "共享类型",
			matter: "sharing",
			scale: [
				{ id: "none", label: "不予共享", cite, quote: "涉及国家秘密的，不予共享" },
				{ id: "full", label: "共享", cite, quote: "其他公共数据应当共享" },
			],
			rules: [
				{
					id: "5",
					words: [{ cite, quote: "涉及国家秘密的，不予共享" }],
					when: { fact: "secret", operator: "equal", value: true },
					atMost: "none",
				},
			],
		},
	],
	duties: [],
	remedies: [],
	procedures: [],
	readings: [],
	unstated: [],
};

const regulationOf = (): Target => ({
	inputs: mutated([...Array.from({ length: 8 }, () => smallPack), pack(), json(laws["secrecy-2024"])]),
	parse: parseRegulation,
	means: isTheInput,
	isPositioned: true,
});

const days = ["2026-02-10", "2026-2-10", "2026/2/10", "2026.02.10", "2026年2月10日", "２０２６年２月１０日", "2024-02-29"];

const named = (
	candidates: readonly { readonly id: string; readonly label: string }[],
	parse: (input: unknown) => Parsed<unknown>,
): Target => ({
	inputs: mutatedText(candidates.flatMap(({ id, label }) => [id, label])),
	parse,
	means: isNamed(candidates),
	isPositioned: false,
});

const regulations = layersOf(weifang).map(({ regulation }) => regulation);
const questions = regulations.flatMap((regulation) =>
	regulation.questions.map(({ id, label, scale }) => ({ id, label, scale })),
);
const levels = questions.flatMap(({ id, scale }) =>
	id === "opening" ? scale.map((level) => ({ id: level.id, label: level.label })) : [],
);
const titles = Object.entries<Law>(laws).map(([id, law]) => ({ id, label: titleOf(law) }));

/** What `parseLawId` finds is the law; its id is what is compared. */
const lawId = (input: unknown): Parsed<string> => {
	const found = parseLawId(input, laws as Readonly<Record<string, Law>>);
	return isLeft(found) ? found : { _tag: "Right", right: found.right.id };
};

/** Every parser by its name. Made when asked for: some samples take time to draw. */
export const targets: Readonly<Record<string, () => Target>> = {
	facts: () => factsOf(weifang),
	"facts-of-a-text": () => factsOf(laws["secrecy-2024"]),
	events: eventsOf,
	overlay: overlayOf,
	notice: noticeOf,
	regulation: regulationOf,
	day: () => ({ inputs: mutatedText(days), parse: parseDay, means: isDayWritten, isPositioned: false }),
	law: () => named(titles, lawId),
	question: () => named(questions, (input) => parseQuestionId(weifang, input)),
	level: () => named(levels, (input) => parseLevelId(weifang, "opening", input)),
	matter: () =>
		named(
			matterIds.map((id) => ({ id, label: matterLabel(id) })),
			(input) => parseMatterId(weifang, input),
		),
	procedure: () =>
		named(
			regulations.flatMap(({ procedures }) => procedures),
			(input) => parseProcedureId(weifang, input),
		),
	profile: profileTarget,
	findings: findingsTarget,
};
