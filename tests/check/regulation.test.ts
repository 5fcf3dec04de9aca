import { describe, expect, test } from "vitest";
import { all, any, is, not, oneOf } from "../../src/author";
import { laws } from "../../src/rules";
import { codesOf, issuesOf, lawWith, smallLaw } from "./small-law";

const { vocabulary, duties, questions, remedies, scope, readings, procedures } = smallLaw;
const { grade } = vocabulary;
const when = "questions.0.rules.0.when";
const [elsewhere, heading] = [{ article: 40 }, { heading: "主要内容" }];

/** What is wrong, the code and the path of the issue, and the changes of the small law that make it wrong. */
type Mistake = readonly [sentence: string, code: string, path: string, changes: Readonly<Record<string, unknown>>];

const identity: readonly Mistake[] = [
	["two duties have one id", "duplicate-id", "duties.1", { "duties.1": duties[0] }],
	["two remedies have one id", "duplicate-id", "remedies.2", { "remedies.2": remedies[0] }],
	["two scope clauses have one id", "duplicate-id", "scope.1", { "scope.1": scope[0] }],
	["two procedures have one id", "duplicate-id", "procedures.1", { "procedures.1": procedures[0] }],
	["two readings have one id", "duplicate-id", "readings.1", { "readings.1": readings[0] }],
	["two questions have one id", "duplicate-id", "questions.3", { "questions.3": questions[0] }],
	["two rules have one id", "duplicate-id", "questions.0.rules.1", { "questions.0.rules.1.id": "1-secret" }],
	["two levels have one id", "duplicate-id", "questions.0.scale.1", { "questions.0.scale.1.id": "none" }],
	["two steps have one id", "duplicate-id", "procedures.0.steps.1", { "procedures.0.steps.1.id": "apply" }],
	["two values have one id", "duplicate-id", "vocabulary.grade.kind.1", { "vocabulary.grade.kind.1.id": "public" }],
	["a fact and a question have one id", "duplicate-id", "questions.0", { "vocabulary.sharing": grade }],
	["two facts have one label", "duplicate-label", "vocabulary.agreed.label", { "vocabulary.agreed.label": "已经告知" }],
	[
		"two values have one label",
		"duplicate-label",
		"vocabulary.grade.kind.1.label",
		{ "vocabulary.grade.kind.1.label": "公开" },
	],
	["two levels have one label", "duplicate-label", "questions.0.scale.1.label", { "questions.0.scale.1.label": "不予共享" }],
];

const conditions: readonly Mistake[] = [
	["a condition is empty", "empty-condition", when, { [when]: all() }],
	["a part of a condition is empty", "empty-condition", when, { [when]: any(not(any())) }],
	["a condition lists no value", "empty-condition", when, { [when]: oneOf("grade") }],
	["a rule tests what is neither fact nor question", "unknown-term", when, { [when]: is("secrt") }],
	["an exception does", "unknown-term", "questions.0.rules.1.unless", { "questions.0.rules.1.unless": is("nobody") }],
	["a scope clause does", "unknown-term", "scope.0.when", { "scope.0.when": is("inCity") }],
	["the end of a duty does", "unknown-term", "duties.0.met", { "duties.0.met": is("informed") }],
	["a step does", "unknown-term", "procedures.0.steps.0.when", { "procedures.0.steps.0.when": is("ready") }],
	["a remedy does", "unknown-term", "remedies.0.requires", { "remedies.0.requires": is("opened") }],
	["an impossible combination does", "unknown-term", "never.0.when", { "never.0.when": is("nobody") }],
	[
		"an extension does",
		"unknown-term",
		"duties.0.within.extension.requires",
		{ "duties.0.within.extension.requires": is("consent") },
	],
	["a remedy changes what is no fact", "unknown-term", "remedies.0.changes", { "remedies.0.changes": ["sharing"] }],
	[
		"a time limit depends on what is no fact",
		"unknown-term",
		"procedures.0.steps.1.within",
		{ "procedures.0.steps.1.within.given": "period" },
	],
	["a condition tests a value that a fact does not have", "unknown-value", when, { [when]: is("grade", "top") }],
	["it lists a value that a question does not have", "unknown-value", when, { [when]: oneOf("route", "closed", "open") }],
	["it tests a flag for a word", "unknown-value", when, { [when]: is("agreed", "true") }],
	["nothing uses a fact", "unused-fact", "vocabulary.sky", { "vocabulary.sky": { ...grade, label: "天气" } }],
];

const wordsAndArticles: readonly Mistake[] = [
	["a rule quotes nothing", "no-words", "questions.0.rules.0", { "questions.0.rules.0.words": [] }],
	["a duty quotes nothing", "no-words", "duties.0", { "duties.0.words": [] }],
	["a remedy quotes nothing", "no-words", "remedies.0", { "remedies.0.words": [] }],
	["a step quotes nothing", "no-words", "procedures.0.steps.1", { "procedures.0.steps.1.words": [] }],
	["an impossible combination quotes nothing", "no-words", "never.0", { "never.0.words": [] }],
	["a quote is blank", "empty-quote", "questions.0.rules.0.words.0", { "questions.0.rules.0.words.0.quote": " " }],
	["the quote of a level is blank", "empty-quote", "questions.0.scale.0", { "questions.0.scale.0.quote": "" }],
	["the quote of the deferring clause is blank", "empty-quote", "defers", { "defers.quote": "" }],
	["a quoted article is not listed", "unknown-article", "effective.words", { "effective.words.cite": elsewhere }],
	["the article behind a fact is not listed", "unknown-article", "vocabulary.told.cite", { "vocabulary.told.cite": elsewhere }],
	["the article on a breach is not listed", "unknown-article", "duties.0.breach", { "duties.0.breach": elsewhere }],
	["the nearest words are from no listed article", "unknown-article", "unstated.0.near", { "unstated.0.near.cite": elsewhere }],
	["a quoted part is not listed", "unknown-article", "remedies.0.words.0", { "remedies.0.words.0.cite": heading }],
	["an article is left out without a reason", "article-unexplained", "articles.2", { "articles.2.why": undefined }],
	[
		"an entry of a full text is no article",
		"not-an-article",
		"articles.总则",
		{ "articles.总则": { title: "总则", state: "encoded" } },
	],
];

const dates: readonly Mistake[] = [
	["the first day does not exist", "not-a-day", "effective.from", { "effective.from": "2026-02-30" }],
	["no first day is stated", "no-first-day", "effective", { "effective.from": undefined }],
	["nothing says from when on an undated text applies", "undated-unread", "effective", { effective: { posted: "2026-01-01" } }],
	["the last day is before the first", "dates-inverted", "effective", { "effective.until": "2025-12-31" }],
	[
		"the last day is before the source was published",
		"dates-inverted",
		"effective",
		{ effective: { posted: "2026-01-01", until: "2025-12-31", reading: "A" } },
	],
];

const names: readonly Mistake[] = [
	[
		"a step is for an unknown actor",
		"unknown-actor",
		"procedures.0.steps.0.actor",
		{ "procedures.0.steps.0.actor": "small:no" },
	],
	["a duty is on an unknown actor", "unknown-actor", "duties.0.on", { "duties.0.on": "elsewhere:body" }],
	[
		"a fact has an unknown finder",
		"unknown-actor",
		"vocabulary.secret.finding.by",
		{ "vocabulary.secret.finding.by": "small:no" },
	],
	["nothing names an actor of the text", "unused-actor", "actors.small:office", { "actors.small:office": "市局" }],
	[
		"a rule is on an unknown matter",
		"unknown-matter",
		"questions.0.rules.0.matter",
		{ "questions.0.rules.0.matter": "small:no" },
	],
	["a scope clause limits an unknown matter", "unknown-matter", "scope.0.matters.3", { "scope.0.matters.3": "small:no" }],
	["an unknown matter is declared unlimited", "unknown-matter", "unlimited.1", { "unlimited.1": "small:no" }],
	["a silence is on an unknown matter", "unknown-matter", "unstated.0.matter", { "unstated.0.matter": "small:no" }],
	["nothing names a matter of the text", "unused-matter", "matters.small:other", { "matters.small:other": "某事项" }],
	["a rule rests on an unknown reading", "unknown-reading", "questions.0.rules.0", { "questions.0.rules.0.reading": "Z" }],
	["a scope clause rests on an unknown reading", "unknown-reading", "scope.0", { "scope.0.reading": ["A", "Z"] }],
	["nothing rests on a reading", "unused-reading", "readings", { "readings.1": { ...readings[0], id: "Z" } }],
];

const [then, learns] = ["procedures.0.steps.1.then", "procedures.0.steps.1.learns"];

const courses: readonly Mistake[] = [
	["a procedure has no beginning", "no-beginning", "procedures.0", { "procedures.0.begins": [] }],
	["an outcome leads to no step", "unknown-step", "procedures.0", { [then]: { agree: ["archive"] } }],
	["a time limit runs from no step", "unknown-step", "procedures.0", { "procedures.0.steps.1.since": "archive" }],
	["nothing leads to a step", "unreachable-step", "procedures.0", { "procedures.0.begins": ["reply"], [then]: { agree: [] } }],
	["two steps lead back to each other for ever", "endless-step", "procedures.0", { [then]: { agree: ["apply"] } }],
	["an outcome makes no fact known", "unlearnable-fact", `${learns}.agree`, { [learns]: { agree: { consent: true } } }],
	[
		"an outcome makes known no value of a fact",
		"unlearnable-fact",
		`${learns}.agree`,
		{ [learns]: { agree: { grade: "top" } } },
	],
	["an outcome makes a finding", "unlearnable-fact", `${learns}.agree`, { [learns]: { agree: { secret: false } } }],
	["at first no fact is known", "unlearnable-fact", "procedures.0.initially", { "procedures.0.initially": { asked: false } }],
	[
		"an outcome makes facts known that a step does not have",
		"unknown-outcome",
		learns,
		{ [learns]: { sent: { agreed: true } } },
	],
];

const levels: readonly Mistake[] = [
	["a rule limits to no level of the scale", "unknown-level", "questions.0", { "questions.0.rules.0.atMost": "partly" }],
	["differing parts have no level of the scale", "unknown-level", "questions.0", { "questions.0.parts.mixed": "partly" }],
	["a duty promotes to no level of the scale", "unknown-level", "duties.0.promotes", { "duties.0.promotes.to": "ajar" }],
	["a duty promotes no question", "unknown-question", "duties.0.promotes", { "duties.0.promotes.question": "weather" }],
	["a level is called as a status is", "reserved-level", "questions.1", { "questions.1.scale.1.id": "undetermined" }],
	["nothing explains a question without levels", "silence-unexplained", "questions.2", { unstated: [] }],
	[
		"nothing explains a question without a default",
		"silence-unexplained",
		"questions.1",
		{ "questions.1.otherwise": "not-stated" },
	],
	["a question rests on itself", "question-cycle", "questions.0", { [when]: is("sharing", "none") }],
	["two questions rest on each other", "question-cycle", "questions.1", { [when]: is("route", "closed") }],
	[
		"a question rests on itself by its scope",
		"question-cycle",
		"questions.1",
		{ "scope.0.when": all(is("inRegion"), is("route", "closed")) },
	],
	["no case reaches a level", "unreachable-level", "questions.0", { "questions.0.rules.1.atMost": "none" }],
	[
		"a rule leaves no case to the default",
		"unreachable-level",
		"questions.1",
		{ "questions.1.rules.0.when": any(is("told"), is("told", false)) },
	],
	[
		"no case fulfils a rule",
		"rule-never-holds",
		"questions.0.rules.0",
		{ [when]: all(is("grade", "public"), is("grade", "inner")) },
	],
	[
		"no possible case fulfils a rule",
		"rule-never-holds",
		"questions.0.rules.0",
		{ [when]: all(is("secret"), is("grade", "public")) },
	],
];

const declared = "questions.0.declared";

const declarations: readonly Mistake[] = [
	["a level is declared by what is no fact", "unknown-term", `${declared}.fact`, { [`${declared}.fact`]: "sharing" }],
	[
		"a value that the declaring fact does not have declares a level",
		"unknown-value",
		`${declared}.levels.most`,
		{ [`${declared}.levels.most`]: "full" },
	],
	[
		"a level is declared that is not on the scale",
		"unknown-level",
		`${declared}.levels.half`,
		{ [`${declared}.levels.half`]: "top" },
	],
	[
		"a stricter declaration is corrected by no remedy",
		"unknown-remedy",
		`${declared}.stricter.remedy`,
		{ [`${declared}.stricter.remedy`]: "amend" },
	],
	[
		"a wider declaration is corrected by no remedy",
		"unknown-remedy",
		`${declared}.wider.remedy`,
		{ [`${declared}.wider.remedy`]: "amend" },
	],
	["a correction quotes nothing", "no-words", `${declared}.wider`, { [`${declared}.wider.words`]: [] }],
	["nobody is to correct a declaration", "unknown-actor", `${declared}.wider.on`, { [`${declared}.wider.on`]: "small:nobody" }],
];

describe("check finds that", () => {
	test.each([identity, conditions, wordsAndArticles, dates, names, courses, levels, declarations].flat())(
		"%s",
		(_, code, path, changes) => {
			const issues = issuesOf(lawWith(changes)).map((issue) => [issue.code, issue.path.join(".")]);
			expect(issues).toContainEqual([code, path]);
		},
	);
});

test("nothing is wrong with the small law", () => {
	expect(issuesOf(smallLaw)).toEqual([]);
});

test.each(Object.entries(laws))("nothing is wrong with a law that is shipped: %s", (_, law) => {
	expect(issuesOf(law)).toEqual([]);
});

test("what is found is frozen", () => {
	expect(Object.isFrozen(issuesOf(lawWith({ [when]: all() }))[0]?.path)).toBe(true);
});

test("a question is looked through only where the parts of the law fit together", () => {
	const unreachable = { "questions.0.rules.1.atMost": "none" };
	expect(codesOf(lawWith(unreachable))).toEqual(["unreachable-level"]);
	expect(codesOf(lawWith({ ...unreachable, "remedies.0.words": [] }))).toEqual(["no-words"]);
});

test("the names to choose from are listed, and cut short and counted where they are many", () => {
	const [many] = issuesOf(lawWith({ "duties.0.on": "small:nobody" }));
	expect(many?.suggestion).toMatch(/^可选的主体：small:bureau、[^；]+等\d+项；/);
	expect(many?.suggestion?.split("、").length).toBe(12);
	expect(issuesOf(lawWith({ [when]: is("grade", "top") }))[0]?.suggestion).toBe("可选的值：public、inner");
	expect(issuesOf(lawWith({ readings: [], "effective.reading": "A" }))[0]?.suggestion).toMatch(/^在 readings 中列明/);
});

test("an interpretation is cited by its headings, and applied from the day it was posted, by a reading", () => {
	const law = lawWith({
		"source.grade": "official interpretation",
		effective: { posted: "2026-01-01", reading: "A" },
		articles: { 主要内容: { title: "主要内容", state: "encoded" } },
	});
	const headed = JSON.parse(JSON.stringify(law).replaceAll(/\{"article":\d\}/g, '{"heading":"主要内容"}'));
	expect(issuesOf(headed)).toEqual([]);
});
