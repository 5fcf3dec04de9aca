// Prints a digest of each kind of answer of the built library: node answers.mjs esm|cjs.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const fileOf = (path) => new URL(`../../${path}`, import.meta.url);
const format = process.argv[2];
const load = (name) =>
	format === "cjs" ? require(fileOf(`dist/${name}.cjs`).pathname) : import(fileOf(`dist/${name}.js`).href);

const [core, author, analysis, calendar, text, parse, rules, book, texts, signing, contract] = await Promise.all(
	["index", "author", "analysis", "calendar", "text", "parse", "rules/index", "book", "texts", "signing", "contract"].map(load),
);
const { check } = author;
const { assess, decide, decideParts, explain, follow, nextSteps, remedy } = core;
const { laws } = rules;
const { weifang } = laws;
const weifang2021 = laws["weifang-2021"];

const on = "2026-11-21";
const days = ["2021-11-01", "2022-02-01", "2024-05-01", "2024-09-02", "2025-08-01", on];
const written = JSON.parse(readFileSync(fileOf("examples/weifang-catalogue/catalogue.json"), "utf8"));
const parsed = written["资源"].map((resource) => parse.parseFacts(weifang, resource["事实"]));
const cases = parsed.map(({ right }) => right);
/** Some cases whole, some with a fact of every three left out. */
const partial = [
	...cases.slice(0, 5),
	...cases.slice(5, 12).map((facts, at) => Object.fromEntries(Object.entries(facts).filter((_, fact) => (fact + at) % 3 > 0))),
	{},
];
const facts = partial.at(-2);
const questions = ["sharing", "sharingRoute", "opening", "openingRoute", "demand", "paper"];
const events = [
	{ on: "2026-02-10", step: "apply", outcome: "filed" },
	{ on: "2026-02-11", step: "apply", outcome: "filed" },
	{ on: "2026-03-12", step: "reply", outcome: "agree" },
];

const walk = () => {
	const results = [];
	for (let year = 2006; year <= 2028; year += 1)
		for (let month = 1; month <= 12; month += 1)
			for (const date of [1, 30]) {
				const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
				results.push(
					calendar.isWorkingDay(day),
					calendar.addWorkingDays(day, 10),
					calendar.workingDaysBetween("2007-01-01", day),
					calendar.dueDate({ workingDays: 15 }, day),
					calendar.dueDate({ months: 1 }, day),
				);
			}
	return results;
};

/** Each kind of answer, computed when it is asked for. */
const kinds = {
	decide: () =>
		days.flatMap((day) => questions.flatMap((id) => partial.slice(3, 7).map((each) => decide(weifang, id, each, { on: day })))),
	assess: () => partial.slice(3, 9).map((each) => assess(weifang, each, { on })),
	parts: () => decideParts(weifang, "opening", { 姓名: partial[0], 全部: {} }, { on }),
	explain: () => partial.slice(4, 7).map((each) => explain(assess(weifang, each, { on }))),
	remedy: () => remedy(weifang, "opening", facts, "desensitize", {}, { on }),
	follow: () =>
		days.map((today) => {
			const progress = follow(weifang, "sharingRequest", events, { facts, today });
			return [progress, explain(progress)];
		}),
	next: () => nextSteps(weifang, "sharingRequest", { step: "apply", outcome: "filed", on: "2026-02-10" }, facts, { on }),
	calendar: walk,
	instants: () => ["2026-02-10T23:30:00Z", "2011-12-30T12:00:00Z", "1988-06-01T15:30:00Z"].map((each) => calendar.dayOf(each)),
	compile: () =>
		["opening", "sharing"].flatMap((id) => {
			const compiled = analysis.compile(weifang, id, { on });
			return [compiled.decisions(partial), compiled.answers(partial)];
		}),
	whatIf: () => [
		analysis.why(weifang, "opening", facts, { on }),
		analysis.whyNot(weifang, "opening", facts, "unconditional", { on }),
		analysis.changes(weifang2021, "opening", facts, "unconditional", { on }),
		analysis.nextQuestion(weifang2021, "paper", {}, { on }),
		explain(analysis.why(weifang, "opening", facts, { on })),
	],
	compare: () => [
		analysis.compare(weifang2021, weifang, facts, { on: "2025-09-24" }),
		analysis.diff(weifang2021, weifang2021, { on: "2024-09-02", against: "2027-09-02" }),
		analysis.matter(weifang, "refusal-reasons", { on }),
	],
	prove: () => analysis.prove(laws["secrecy-2024"]),
	check: () => ["weifang-2021", "secrecy-2024"].map((id) => check(laws[id])),
	parse: () => [
		parsed,
		parse.parseFacts(weifang, { 公共数: "是", 国家秘密: "不涉及", __proto__: null, 更新周期: "每半年" }),
		parse.parseEvents(weifang, "sharingRequest", [{ 日期: "2026年2月10日", 环节: "申请", 结果: "已提出" }]),
		parse.parseNotice(readFileSync(fileOf("tests/parse/notices/2026.txt"), "utf8"), 2026),
		parse.parseOverlay('{"year":2026}'),
		parse.parseRegulation(JSON.parse(JSON.stringify(laws["secrecy-2024"]))),
		parse.parseRegulation({ id: 1, questions: [{}] }),
		["2026-2-10", "２０２６年２月１０日", "2023-02-29"].map((day) => parse.parseDay(day)),
	],
	contract: () => [
		contract.factsJsonSchema(weifang),
		contract.resultJsonSchema(weifang, "assessment"),
		contract.questionsOf(weifang),
	],
	book: async () => {
		const source = await texts.sourceTexts["weifang-2021"]();
		const rules = book.ruleBook(weifang2021, { on, source });
		const place = book.placeBook(weifang, { on, source: { "weifang-2021": source } });
		return [rules, place].flatMap((each) => [book.toMarkdown(each), book.toHtml(each)]);
	},
	tree: () => text.decisionTree(decide(weifang, "opening", facts, { on })),
	signing: () => signing.signable(weifang, { source: {}, cases: {} }),
};

for (const [kind, answers] of Object.entries(kinds)) {
	const bytes = JSON.stringify(await answers());
	process.stdout.write(`${kind} ${bytes.length} ${createHash("sha256").update(bytes).digest("hex")}\n`);
}
