import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nextQuestion, why } from "../../src/analysis";
import { eventsJsonSchema, factsJsonSchema, formFor, questionsOf, type ResultKind, resultJsonSchema } from "../../src/contract";
import { assess, type Day, decide, follow, type Law } from "../../src/index";
import { parseEvents, parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { boundaryDays, completeFacts, events, partialFacts } from "../../src/testing";
import { everyLaw, everyProcedure } from "../testing/every-question";
import { isThorough } from "../thorough";
import { alterations } from "./alterations";
import { ajvFor, validatorOf } from "./validator";

const looked = isThorough ? everyLaw : everyLaw.filter(([id]) => ["chongqing-2020", "secrecy-2024"].includes(id));
const runs = isThorough ? Number(process.env["RESULTS_EACH"] ?? 25) : 20;

/** The schemas of a law, compiled by Ajv together. */
const validators = (law: Law) => {
	const kinds: readonly ResultKind[] = ["assessment", "progress", "why", "next-question", "form"];
	return new Map(kinds.map((kind) => [kind, validatorOf(resultJsonSchema(law, kind))] as const));
};

/** What is wrong with a result by its schema; empty if nothing is. */
const wrongWith = (compiled: ReturnType<typeof validators>, kind: ResultKind, result: unknown): string => {
	const validate = compiled.get(kind);
	if (validate?.(JSON.parse(JSON.stringify(result)))) return "";
	return JSON.stringify(validate?.errors?.slice(-3) ?? "没有这一种");
};

describe.each(looked)("results under %s", (id, law) => {
	const compiled = validators(law);
	const questions: readonly string[] = questionsOf(law).map((each) => each.id);
	type Asked = { readonly facts: object; readonly on: Day; readonly question: string | undefined };
	const given: fc.Arbitrary<object> = fc.oneof(completeFacts(law), partialFacts(law), fc.constant({}));
	const asking: fc.Arbitrary<string | undefined> =
		questions.length === 0 ? fc.constant(undefined) : fc.constantFrom(...questions);
	const cases: fc.Arbitrary<Asked> = given.chain((facts) =>
		asking.chain((question) => boundaryDays(law).map((on): Asked => ({ facts, on, question }))),
	);

	/** Everything that is answered in a case, with the kind of each. */
	const answers = ({ facts, on, question }: Asked): readonly (readonly [ResultKind, unknown])[] => [
		["assessment", assess(law, facts, { on })],
		...(question === undefined
			? []
			: ([
					["why", why(law, question, facts, { on })],
					["next-question", nextQuestion(law, question, facts, { on })],
					["form", formFor(law, question, facts, { on })],
				] as const)),
	];

	test("every one is valid", () => {
		fc.assert(
			fc.property(cases, (asked) => {
				for (const [kind, answer] of answers(asked)) expect(wrongWith(compiled, kind, answer)).toBe("");
			}),
			{ numRuns: runs },
		);
	});

	test("none is valid any more that was altered at one place", () => {
		const seen = new Map<string, number>();
		const altered = cases.chain((asked) =>
			fc.tuple(...answers(asked).map(([kind, answer]) => alterations(answer).map((each) => ({ kind, ...each })))),
		);
		fc.assert(
			fc.property(altered, (each) => {
				for (const { kind, how, place, value } of each) {
					seen.set(how, (seen.get(how) ?? 0) + 1);
					expect([how, place, wrongWith(compiled, kind, value) === ""]).toEqual([how, place, false]);
				}
			}),
			{ numRuns: 2 * runs },
		);
		expect(seen.size).toBe(5);
	});

	const procedures = everyProcedure.filter((each) => each[0] === id).map(([, procedure]) => procedure);

	test.each(procedures)("cases in %s are valid, and not when altered; their events are, as parseEvents has it", (procedure) => {
		const isEvents = validatorOf(eventsJsonSchema(law, procedure));
		const histories = fc.tuple(events(law, procedure), partialFacts(law));
		const taken = { valid: 0, invalid: 0 };
		fc.assert(
			fc.property(
				histories.chain(([history, facts]) => {
					const progress = follow(law, procedure, history, { facts, today: "2030-01-01" });
					return fc.record({ history: fc.constant(history), progress: fc.constant(progress), altered: alterations(progress) });
				}),
				({ history, progress, altered }) => {
					expect(wrongWith(compiled, "progress", progress)).toBe("");
					expect([altered.how, altered.place, wrongWith(compiled, "progress", altered.value) === ""]).toEqual([
						altered.how,
						altered.place,
						false,
					]);
					const plain: unknown = JSON.parse(JSON.stringify(history));
					const read = parseEvents(law, procedure, plain)._tag === "Right";
					expect([isEvents(plain), plain]).toEqual([read, plain]);
					taken[read ? "valid" : "invalid"] += 1;
				},
			),
			{ numRuns: 2 * runs },
		);
		expect(taken.valid).toBeGreaterThan(0);
	});
});

test("a decision with a level is decided, and one without is not", () => {
	const law = laws["weifang-2021"];
	const isDecision = validatorOf(resultJsonSchema(law, "decision", { question: "downgrade" }));
	const isOpening = validatorOf(resultJsonSchema(law, "decision", { question: "opening", draft: "draft-07" }));
	const facts = { inRegion: true, publicData: true };
	const open = decide(law, "opening", facts, { on: "2024-09-02" });
	expect(isOpening(open)).toBe(true);
	expect(isOpening({ ...open, answer: "none" })).toBe(false);
	expect(isOpening({ ...open, status: "decided" })).toBe(false);
	expect(isOpening({ ...open, status: "decided", answer: "none" })).toBe(true);
	expect(isOpening({ ...open, law: "weifang" })).toBe(false);
	expect(isDecision(open)).toBe(false);
	expect(isDecision(decide(law, "downgrade", facts, { on: "2024-09-02" }))).toBe(true);
});

test("what a reader rejects with is a list of issues", () => {
	const isIssues = validatorOf(resultJsonSchema(laws.weifang, "issues"));
	const parsed = parseFacts(laws.weifang, { 公共数: "是", 国家秘密: "不涉及" });
	expect(parsed._tag === "Left" && isIssues(parsed.left)).toBe(true);
	expect(isIssues([])).toBe(false);
	expect(isIssues([{ code: "unknown-fact", path: [] }])).toBe(false);
});

test("schemas of both drafts are schemas, and say the same of a result", () => {
	const pipl = laws["pipl-2021"];
	const [newer, older] = (["2020-12", "draft-07"] as const).map((draft) => resultJsonSchema(pipl, "assessment", { draft }));
	expect(ajvFor(newer?.["$schema"]).validateSchema(newer as object)).toBe(true);
	expect(ajvFor(older?.["$schema"]).validateSchema(older as object)).toBe(true);
	const answer = assess(pipl, {}, { on: "2024-09-02" });
	for (const schema of [newer, older]) {
		const isValid = validatorOf(schema as object);
		expect(isValid(answer)).toBe(true);
		expect(isValid({ ...answer, more: 1 })).toBe(false);
	}
	expect(validatorOf(factsJsonSchema(pipl, { draft: "draft-07" }))({})).toBe(true);
});
