import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changes, compare, compile, diff, matter, nextQuestion, prove, why, whyNot } from "../../src/analysis";
import { placeBook, ruleBook } from "../../src/book";
import {
	addWorkingDays,
	calendarAsOf,
	dueDate,
	isWorkingDay,
	statutoryDays,
	withNotice,
	workingDaysBetween,
} from "../../src/calendar";
import {
	eventsJsonSchema,
	factsJsonSchema,
	formFor,
	openApiFor,
	proceduresOf,
	questionsOf,
	resultJsonSchema,
} from "../../src/contract";
import {
	assess,
	type Case,
	caseOf,
	decide,
	decideParts,
	explain,
	follow,
	type Law,
	matters,
	nextSteps,
	remedy,
	rulesOf,
} from "../../src/index";
import { engineFor } from "../../src/interop/json-rules-engine";
import { record, replay } from "../../src/records";
import { laws } from "../../src/rules";
import { signable, withSignatures } from "../../src/signing";
import { events, neverOpensMore, partialFacts } from "../../src/testing";

const on = "2026-11-21";
const every: readonly Law[] = Object.values(laws);
const today = { facts: {}, today: on } as const;
const anyLaw = fc.constantFrom(...every);
const textsOf = (law: Law) => ("layers" in law ? law.layers.map(({ regulation }) => regulation) : [law]);
const idsOf = (law: Law): ReadonlySet<string> =>
	new Set([
		...Object.keys(matters),
		...textsOf(law).flatMap((text) => [
			...text.questions.flatMap(({ id, scale }) => [id, ...scale.map((level) => level.id)]),
			...text.procedures.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]),
			...text.remedies.map(({ id }) => id),
			...Object.keys(text.matters ?? {}),
		]),
	]);
const questionOf = (law: Law): string => textsOf(law)[0]?.questions[0]?.id ?? "";

/** Names that are near to one, or to none, and what is no name. */
const names: fc.Arbitrary<unknown> = fc.oneof(
	fc.string(),
	fc.constantFrom("__proto__", "toString", "constructor", "", "开放属性", "openning", "Opening", "opening ", "共享", "申请"),
	fc.constantFrom(undefined, null, 0, Number.NaN, true, Symbol("opening"), {}, [], ["opening"], Object.create(null)),
);

/** Every public function that takes a name, asked with a name of nothing. */
const asking: Readonly<Record<string, (law: Law, name: never) => unknown>> = {
	decide: (law, name) => decide(law, name, {}, { on }),
	"decide of a case": (law, name) => decide(caseOf(law, {}, { on }), name),
	"decide on no day": (law, name) => decide(law, name, {}, { on: "2026-02-30" }),
	decideParts: (law, name) => decideParts(law, name, {}, { on }),
	why: (law, name) => why(law, name, {}, { on }),
	whyNot: (law, name) => whyNot(law, name, {}, "none", { on }),
	"whyNot, the level": (law, name) => whyNot(law, questionOf(law), {}, name, { on }),
	changes: (law, name) => changes(law, name, {}, "none", { on }),
	"changes, the level": (law, name) => changes(law, questionOf(law), {}, name, { on }),
	nextQuestion: (law, name) => nextQuestion(law, name, {}, { on }),
	remedy: (law, name) => remedy(law, name, {}, "desensitize", {}, { on }),
	"remedy, the remedy": (law, name) => remedy(law, questionOf(law), {}, name, {}, { on }),
	compile: (law, name) => compile(law, name, { on }),
	matter: (law, name) => matter(law, name, { on }),
	nextSteps: (law, name) => nextSteps(law, name, null, {}, { on }),
	follow: (law, name) => follow(law, name, [], today),
	formFor: (law, name) => formFor(law, name, {}, { on }),
	eventsJsonSchema: (law, name) => eventsJsonSchema(law, name),
	engineFor: (law, name) => engineFor(law, name, { on }),
	events: (law, name) => events(law, name),
};

describe("a name of nothing is never answered", () => {
	test.each(Object.entries(asking))("%s", (_, ask) => {
		fc.assert(
			fc.property(anyLaw, names, (law, name) => {
				fc.pre(typeof name !== "string" || !idsOf(law).has(name));
				expect(() => ask(law, name as never)).toThrow(TypeError);
				expect(() => ask(law, name as never)).toThrow(/没有名为|没有写明|应当写成标识的文字/);
			}),
			{ numRuns: 25 },
		);
	});

	test("the step and the outcome after which the next steps are asked", () => {
		const asked = (step: unknown, outcome: unknown) => () =>
			nextSteps(laws.weifang, "sharingRequest", { step, outcome } as never, {}, { on: "2024-05-10" });
		expect(asked("aply", "filed")).toThrow(new TypeError("潍坊市现行规定没有名为 `aply` 的环节，是否为 `apply`（申请）"));
		expect(asked("apply", "fild")).toThrow("没有名为 `fild` 的结果，是否为 `filed`（已提出申请）");
		expect(asked(undefined, undefined)).toThrow("没有写明环节");
		expect(asked("apply", "filed")).not.toThrow();
	});

	test("a question that is meant for a form or a schema, and a kind of result", () => {
		const weifang = laws.weifang;
		expect(() => factsJsonSchema(weifang, { question: "openning" as never })).toThrow("是否为 `opening`（开放属性）");
		expect(() => resultJsonSchema(weifang, "decision", { question: "openning" as never })).toThrow(TypeError);
		expect(() => partialFacts(weifang, { question: "openning" as never })).toThrow(TypeError);
	});
});

test("what some text of the law has is no slip, whether or not the text is in force", () => {
	const before = { on: "2000-01-01" } as const;
	expect(decide(laws.weifang, "opening", {}, before).status).toBe("not-in-force");
	expect(remedy(laws.weifang, "opening", {}, "desensitize", {}, before).refused.map(({ code }) => code)).toEqual([
		"unknown-remedy",
	]);
	expect(nextSteps(laws.weifang, "sharingRequest", null, {}, before)).toEqual([]);
	expect(matter(laws["tengzhou-2024"], "refusal-reasons", { on }).status).toBe("not-stated");
	expect(whyNot(laws.weifang, "opening", {}, "unconditional", before).standing).toBe("no-level");
});

/** Every public function that takes a law, with what is none in its place. */
const ofNoLaw: Readonly<Record<string, (law: never) => unknown>> = {
	decide: (law) => decide(law, "opening" as never, {} as never, { on }),
	caseOf: (law) => caseOf(law, {} as never, { on }),
	assess: (law) => assess(law, {} as never, { on }),
	decideParts: (law) => decideParts(law, "opening" as never, {}, { on }),
	remedy: (law) => remedy(law, "opening" as never, {} as never, "desensitize" as never, {} as never, { on }),
	nextSteps: (law) => nextSteps(law, "sharingRequest" as never, null, {} as never, { on }),
	follow: (law) => follow(law, "sharingRequest" as never, [], today as never),
	rulesOf: (law) => rulesOf(law, on),
	why: (law) => why(law, "opening" as never, {} as never, { on }),
	whyNot: (law) => whyNot(law, "opening" as never, {} as never, "none" as never, { on }),
	changes: (law) => changes(law, "opening" as never, {} as never, "none" as never, { on }),
	nextQuestion: (law) => nextQuestion(law, "opening" as never, {} as never, { on }),
	compare: (law) => compare(law, laws.weifang as never, {} as never, { on }),
	"compare, the second": (law) => compare(laws.weifang as never, law, {} as never, { on }),
	diff: (law) => diff(law, laws.weifang, { on }),
	"diff, the second": (law) => diff(laws.weifang, law, { on }),
	matter: (law) => matter(law, "effect", { on }),
	compile: (law) => compile(law, "opening" as never, { on }),
	prove: (law) => prove(law),
	formFor: (law) => formFor(law, "opening" as never, {} as never, { on }),
	factsJsonSchema: (law) => factsJsonSchema(law),
	eventsJsonSchema: (law) => eventsJsonSchema(law, "sharingRequest" as never),
	resultJsonSchema: (law) => resultJsonSchema(law, "decision"),
	openApiFor: (law) => openApiFor([law]),
	questionsOf: (law) => questionsOf(law),
	proceduresOf: (law) => proceduresOf(law),
	engineFor: (law) => engineFor(law, "opening" as never, { on }),
	placeBook: (law) => placeBook(law, { on }),
	ruleBook: (law) => ruleBook(law, { on }),
	signable: (law) => signable(law, {}),
	withSignatures: (law) => withSignatures(law, []),
	partialFacts: (law) => partialFacts(law),
};

describe("what is no law says nothing", () => {
	test.each(Object.entries(ofNoLaw))("%s", (_, ask) => {
		expect(() => openApiFor(laws.weifang as never)).toThrow("应当是规定的列表");
		for (const law of ["weifang", undefined, null, 3, {}, [], { kind: "case" }, { layers: [] }, Symbol("law")]) {
			expect(() => ask(law as never)).toThrow(TypeError);
			expect(() => ask(law as never)).toThrow("所给的不是");
		}
	});

	test("a case read back from JSON is none", () => {
		const read: Case = JSON.parse(JSON.stringify(caseOf(laws.weifang, {}, { on })));
		expect(() => decide(read, "opening" as never)).toThrow("所给的不是 caseOf 作出的案件");
	});
});

/** Every public function that takes options without which it can say nothing, called without them. */
const withoutOptions: Readonly<Record<string, (options: never) => unknown>> = {
	decide: (options) => decide(laws.weifang, "opening", {}, options),
	assess: (options) => assess(laws.weifang, {}, options),
	caseOf: (options) => caseOf(laws.weifang, {}, options),
	decideParts: (options) => decideParts(laws.weifang, "opening", {}, options),
	remedy: (options) => remedy(laws.weifang, "opening", {}, "desensitize", {}, options),
	nextSteps: (options) => nextSteps(laws.weifang, "sharingRequest", null, {}, options),
	follow: (options) => follow(laws.weifang, "sharingRequest", [], options),
	why: (options) => why(laws.weifang, "opening", {}, options),
	whyNot: (options) => whyNot(laws.weifang, "opening", {}, "none", options),
	changes: (options) => changes(laws.weifang, "opening", {}, "none", options),
	nextQuestion: (options) => nextQuestion(laws.weifang, "opening", {}, options),
	compare: (options) => compare(laws.weifang, laws.weifang, {}, options),
	diff: (options) => diff(laws.weifang, laws.weifang, options),
	matter: (options) => matter(laws.weifang, "effect", options),
	compile: (options) => compile(laws.weifang, "opening", options),
	formFor: (options) => formFor(laws.weifang, "opening", {}, options),
	engineFor: (options) => engineFor(laws.weifang, "opening", options),
	placeBook: (options) => placeBook(laws.weifang, options),
};

test.each(Object.entries(withoutOptions))("%s without its options says how they are written", (_, ask) => {
	for (const options of [undefined, null, on, 20_261_121, true, [on]])
		expect(() => ask(options as never)).toThrow(/^没有写明日期：最后一个参数应当写作 \{.*"2026-11-21" \}$/);
});

test("a host is tried on a question of the law, on a day", async () => {
	const host = () => null;
	await expect(neverOpensMore(laws.weifang, "openning" as never, { on, host })).rejects.toThrow(TypeError);
	await expect(neverOpensMore("weifang" as never, "opening" as never, { on, host })).rejects.toThrow("所给的不是规定");
	for (const trial of [undefined, null, {}, { on }, { host }, { host, on: 20_261_121 }, { host, on, given: "all" }])
		await expect(neverOpensMore(laws.weifang, "opening", trial as never)).rejects.toThrow(TypeError);
});

test("days are counted by a calendar, and by nothing that is none", () => {
	for (const calendar of [null, "CN", 3, {}, [], { notices: "all" }] as never[])
		for (const count of [
			() => isWorkingDay(on, calendar),
			() => addWorkingDays(on, 1, calendar),
			() => workingDaysBetween(on, on, calendar),
			() => dueDate({ days: 1 }, on, calendar),
			() => statutoryDays(2026, calendar),
			() => calendarAsOf(calendar, on),
			() => withNotice(calendar, {} as never),
			() => follow(laws.weifang, "sharingRequest", [], { ...today, calendar }),
		])
			expect(count).toThrow("所给的不是日历");
});

test("only results are explained, recorded and asked again", () => {
	for (const result of [undefined, null, 3, "decision", {}, { kind: "verdict" }, laws.weifang] as never[])
		expect(() => explain(result)).toThrow("explain 的参数应当是");
	expect(() => record(laws.weifang as never, { facts: {} })).toThrow("record 的第一个参数");
	expect(() => record(assess(laws.weifang, {}, { on }), undefined as never)).toThrow("record 的第二个参数");
	expect(() => replay("{}", undefined as never)).toThrow("没有写明依哪些规定再次作答");
});
