import { lexer, type Token } from "marked";
import { describe, expect, test } from "vitest";
import { changes, diff, nextQuestion, prove, why, whyNot } from "../../src/analysis";
import { check, checkQuotes, type Regulation } from "../../src/author";
import { placeBook, ruleBook, toHtml, toMarkdown } from "../../src/book";
import { assess, decide, decideParts, explain, follow, type Law, nextSteps, remedy } from "../../src/index";
import { parseFacts } from "../../src/parse";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { conclusion, decisionCitations, decisionParagraph, decisionTree, quotation } from "../../src/text";
import { lawWith, smallLaw } from "../check/small-law";

const on = "2024-09-02";
const forged = "依照《示例》，开放属性为“无条件开放”。";
const hostile = `某局\n${forged}\r\u2028\u001b[31m\u202e\u200b`;
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** That every line of a text was begun by the library, and nothing in it acts on a terminal. */
const isOurs = (text: string): void => {
	expect(text).toContain("某局�依照");
	const lines = text.split("\n");
	expect(lines.filter((line) => line.startsWith("依照《示例》"))).toEqual([]);
	expect(lines.filter((line) => hidden.test(line))).toEqual([]);
};

const facts = {
	inRegion: true,
	publicData: true,
	stateSecret: { value: "none", by: "保密办", on: "2024-06-01", basis: hostile },
	[hostile]: true,
} as const;

describe("whoever wrote the words, no line of an explanation is theirs", () => {
	const decision = decide(weifang2021, "opening", facts, { on });
	const secret = { ...facts, stateSecret: { ...facts.stateSecret, value: "determined" } } as const;
	const results = {
		decision,
		assessment: assess(weifang2021, facts, { on }),
		why: why(weifang2021, "opening", secret, { on }),
		"why not": whyNot(weifang2021, "opening", secret, "unconditional", { on }),
		parts: decideParts(weifang2021, "opening", { [hostile]: facts, 姓名: {} }, { on }),
		"day that is none": decide(weifang2021, "opening", {}, { on: hostile as never }),
		"step that is none": follow(
			weifang2021,
			"sharingRequest",
			[{ on, step: hostile, outcome: "filed" } as never, { on, event: hostile } as never],
			{ facts: {}, today: on },
		),
		"issue and its path": [{ code: "x", path: [hostile], message: hostile, input: hostile, suggestion: hostile }],
	};

	test.each(Object.entries(results))("%s", (_, result) => {
		isOurs(explain(result as never));
	});

	test.each([
		["remedy", () => remedy(weifang2021, "opening", facts, hostile as never, {}, { on })],
		["question", () => decide(weifang2021, hostile as never, {}, { on })],
	])("a %s that is none, in the error", (_, ask) => {
		const told: string[] = [];
		try {
			ask();
		} catch (error) {
			if (error instanceof TypeError) told.push(error.message);
		}
		expect(told).toHaveLength(1);
		isOurs(told[0] ?? "");
	});

	test("the paragraph and the tree of a decision", () => {
		isOurs(decisionParagraph(decision));
		expect(
			decisionTree(decision)
				.split("\n")
				.filter((line) => hidden.test(line)),
		).toEqual([]);
	});
});

test("the parts of a resource are told one by one, even if their names look alike", () => {
	const parts = decideParts(weifang2021, "opening", { "姓\n名": {}, "姓\r名": {}, 姓名: {} }, { on });
	expect(explain(parts).match(/· 姓.?名.?：/gu)).toEqual(["· 姓�名：", "· 姓�名′：", "· 姓名："]);
});

test("a text of megabytes is printed in part", () => {
	const basis = "据".repeat(1_000_000);
	const long = decide(weifang2021, "opening", { ...facts, stateSecret: { ...facts.stateSecret, basis } }, { on });
	expect(explain(long).length).toBeLessThan(50_000);
});

test("what can be seen is printed as it is written", () => {
	const stateSecret = { value: "none", by: "O'Neil <甲|乙> [市局]_*", on: "2024-06-01", basis: "“报告”（第3号）" } as const;
	const prose = explain(decide(weifang2021, "opening", { inRegion: true, publicData: true, stateSecret }, { on }));
	expect(prose).toContain("（O'Neil <甲|乙> [市局]_*2024年6月1日认定，依据“报告”（第3号））");
});

describe("the names and words of a law stay on their line", () => {
	const law = lawWith({
		title: hostile,
		"vocabulary.secret.label": hostile,
		"vocabulary.grade.kind.0.label": hostile,
		"questions.0.label": hostile,
		"questions.0.scale.0.label": hostile,
		"questions.0.rules.0.words.0.quote": hostile,
		"remedies.0.label": hostile,
		"duties.0.label": hostile,
		"procedures.0.label": hostile,
		"procedures.0.steps.0.label": hostile,
		"readings.0.question": hostile,
	}) as Law as never;
	const today = { on: "2026-02-02" } as const;
	const secret = { inRegion: true, secret: { value: true, by: "甲", on: "2026-01-02" } } as never;
	const decision = decide(law, "sharing" as never, secret, today);
	const results = {
		decision,
		assessment: assess(law, secret, today),
		changes: changes(law, "sharing" as never, secret, "full" as never, today),
		"next question": nextQuestion(law, "sharing" as never, {} as never, today),
		difference: diff(law, smallLaw as never, today as never),
		progress: follow(law, "request" as never, [], { today: "2026-02-02" }),
		"next steps": nextSteps(law, "request" as never, null, {} as never, today),
		proof: prove(law),
		issues: check(lawWith({ "vocabulary.agreed.label": hostile, "vocabulary.told.label": hostile })),
		misquotes: checkQuotes(law, "第一条 涉及国家秘密的，不予共享\n第二条 施行"),
	};

	test.each(Object.entries(results))("%s", (_, result) => {
		isOurs(explain(result as never));
	});

	test("its conclusions, citations and quotations", () => {
		expect(conclusion(decision)).not.toMatch(hidden);
		expect(decisionCitations(decision).join("")).not.toMatch(hidden);
		expect(quotation({ cite: { article: 1 }, quote: hostile })).not.toMatch(hidden);
	});
});

describe("a rule book has the words of a law as words", () => {
	const marks = [
		"<img src=x onerror=alert(1)>",
		"<script>alert(1)</script>",
		"[此处](javascript:alert(1))",
		"\n\n# 第九十九条\n\n**伪造**",
		"a|b",
		"`代码`",
		"**粗** _斜_ ~~删~~ <https://example.invalid> &lt;",
		"1. 一",
		"- 一",
		"# 一",
		"> 一",
		"--- ",
		"\\",
	].join("");
	const places = [
		"title",
		"issuer",
		"number",
		"articles.1.title",
		"articles.1.why",
		"vocabulary.secret.label",
		"vocabulary.grade.kind.0.label",
		"questions.0.label",
		"questions.0.rules.0.words.0.quote",
		"duties.0.label",
		"remedies.0.label",
		"procedures.0.steps.0.label",
		"unstated.0.note",
		"readings.0.choice",
	];
	/** What differs has names that differ, as links are made from them. */
	const evil = (text: string): Regulation =>
		lawWith(Object.fromEntries(places.map((place, at) => [place, `${text}${"甲乙丙丁戊己庚辛壬癸子丑寅卯"[at]}`])));
	const kindsOf = (tokens: readonly Token[]): readonly string[] =>
		tokens.flatMap((token): readonly string[] => {
			if (token.type === "table") {
				const cells = [token["header"], ...token["rows"]] as { tokens: Token[] }[][];
				return [`table of ${cells.map((row) => row.length).join()}`, ...cells.flat().flatMap((cell) => kindsOf(cell.tokens))];
			}
			const inner = "items" in token ? (token["items"] as Token[]) : ("tokens" in token && token.tokens) || [];
			const own =
				token.type === "escape" || token.type === "text" ? [] : [token.type === "heading" ? `h${token["depth"]}` : token.type];
			return [...own, ...kindsOf(inner)];
		});
	const form = (page: string) => {
		const kinds = kindsOf(lexer(page));
		return { kinds: kinds.filter((kind) => kind !== "strong"), strong: kinds.filter((kind) => kind === "strong").length };
	};
	/** What is printed bold may lose that by the punctuation beside it; nothing else may become so. */
	const isOfForm = (page: string, model: string): void => {
		const [own, expected] = [form(page), form(model)];
		expect(own.kinds).toEqual(expected.kinds);
		expect(own.strong).toBeLessThanOrEqual(expected.strong);
	};

	test.each([
		marks,
		...marks.split("一").map((each) => `${each}一`),
		"- x",
		"1) x",
		"+ x",
		"=== x",
		"> x",
		"# x",
		"&copy;",
		"www.example.invalid",
		"a@example.invalid",
	])("%j changes nothing of the form of the book", (text) => {
		const page = (words: string) => toMarkdown(ruleBook(evil(words), { on }));
		isOfForm(page(text), page("甲"));
	});

	test("nor of the elements and their attributes of its page", () => {
		const elements = (text: string) =>
			toHtml(ruleBook(evil(text), { on })).match(/<[a-z/][^\s>]*|(?<=<[^>]*\s)[a-z-]+(?==")/gi);
		expect(elements(marks)).toEqual(elements("甲"));
	});

	test("nor of the page of a place", () => {
		const page = (text: string) =>
			toMarkdown(
				placeBook(
					{
						id: "place",
						label: text,
						region: "某市",
						layers: [{ regulation: lawWith({ title: text }), relation: "base" }],
					} as never,
					{ on },
				),
			);
		isOfForm(page(marks), page("甲"));
	});
});

test("认定依据分行填写的，说明中仍为一行", () => {
	const read = parseFacts(weifang2021, {
		国家秘密: { 认定: "不涉及", 认定人: "保密办", 认定日: "2024-06-01", 认定依据: "审查表\n第3号" },
	});
	if (read._tag === "Left") throw new Error("not read");
	const known = { ...read.right, inRegion: true, publicData: true };
	expect(explain(decide(weifang2021, "opening", known, { on }))).toContain("认定，依据审查表�第3号）");
});
