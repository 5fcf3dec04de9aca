// Answers of every kind that a page may show, as text; run by node, and in a browser from the bundle of a page.

import { assess, decide, decideParts, explain, follow, nextSteps, remedy } from "gongshu";
import { changes, compare, compile, diff, matter, nextQuestion, prove, why, whyNot } from "gongshu/analysis";
import { check } from "gongshu/author";
import { letter, placeBook, ruleBook, toHtml, toMarkdown } from "gongshu/book";
import { addWorkingDays, china, dueDate, withNotice } from "gongshu/calendar";
import { factsJsonSchema, formFor, openApiFor, questionsOf } from "gongshu/contract";
import { parseDay, parseEvents, parseFacts, parseNotice, parseRegulation } from "gongshu/parse";
import { readRecords, record, replay } from "gongshu/records";
import { laws } from "gongshu/rules";
import { weifang } from "gongshu/rules/weifang";
import { signable } from "gongshu/signing";
import { decisionTree } from "gongshu/text";

const on = "2026-11-21";
const form = {
	本市行政区域内: "是",
	公共数据: "是",
	国家秘密: { 认定: "不涉及", 认定人: "某医院定密责任人", 认定日: "2024年8月30日" },
	取得个人单独同意: "是",
};
const events = [
	{ on: "2026-02-10", step: "apply", outcome: "filed" },
	{ on: "2026-03-12", step: "reply", outcome: "agree" },
];

const local = {
	year: 2026,
	number: "示例",
	issued: "2026-03-01",
	region: { code: "CN-GX", label: "广西壮族自治区" },
	holidays: [{ name: "三月三", off: [["2026-04-17", "2026-04-20"]] }],
};

/** Every kind of answer in one text; of the notice of a year too. */
export const answers = (notice) => {
	const read = parseFacts(weifang, form);
	const facts = read.right;
	const decision = decide(weifang, "opening", facts, { on });
	const assessment = assess(weifang, facts, { on });
	const progress = follow(weifang, "sharingRequest", events, { facts, today: on });
	const line = record(decision, { facts });
	const text = laws["weifang-2021"];
	return JSON.stringify([
		read,
		[decision, assessment, progress].flatMap((each) => [each, explain(each)]),
		decisionTree(decision),
		decideParts(weifang, "opening", { 姓名: facts, 全部: {} }, { on }),
		remedy(weifang, "opening", facts, "desensitize", {}, { on }),
		nextSteps(weifang, "sharingRequest", { step: "apply", outcome: "filed", on: "2026-02-10" }, facts, { on }),
		[why(weifang, "opening", facts, { on }), whyNot(weifang, "opening", facts, "unconditional", { on })],
		[changes(text, "opening", facts, "unconditional", { on }), nextQuestion(text, "paper", {}, { on })],
		[compare(text, weifang, facts, { on }), diff(text, text, { on: "2024-09-02", against: "2027-09-02" })],
		[matter(weifang, "refusal-reasons", { on }), prove(laws["secrecy-2024"]), check(text)],
		compile(weifang, "opening", { on }).decisions([facts, {}]),
		[addWorkingDays(on, 15), dueDate({ workingDays: 15 }, on), dueDate({ months: 1 }, "2026-04-10", withNotice(china, local))],
		[factsJsonSchema(weifang), formFor(weifang, "opening", facts, { on }), openApiFor([text]), questionsOf(weifang)],
		[
			parseFacts(weifang, { 公共数: "是", 国家秘密: "不涉及" }),
			parseDay("２０２６年２月１０日"),
			parseNotice(notice, 2026),
			parseNotice("无", 2026),
		],
		[parseEvents(weifang, "sharingRequest", [{ 日期: "2026年2月10日", 环节: "申请", 结果: "已提出" }])],
		[parseRegulation(JSON.parse(JSON.stringify(text))), parseRegulation({ id: 1, questions: [{}] })],
		[line, readRecords(`${line}\n${line.replace("opening", "Opening")}`), replay(line, { laws })],
		[ruleBook(text, { on }), placeBook(weifang, { on })].flatMap((each) => [toMarkdown(each), toHtml(each)]),
		letter("classification", decision),
		signable(weifang, { source: {}, cases: {} }),
	]);
};
