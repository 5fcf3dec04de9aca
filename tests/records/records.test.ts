import "./released-rules";
import "./rule-versions";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Regulation, regulation } from "../../src/author";
import { run } from "../../src/cli/run";
import { questionsOf } from "../../src/contract";
import { assess, type Day, decide, follow, type Law } from "../../src/index";
import { type RecordableAnswer, readRecords, record, replay } from "../../src/records";
import { laws } from "../../src/rules";
import { boundaryDays, events, partialFacts } from "../../src/testing";
import { everyLaw, everyProcedure } from "../testing/every-question";
import { isThorough } from "../thorough";

const { "weifang-2021": weifang2021, "pipl-2021": pipl } = laws;
const on = "2024-09-02";
const facts = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
const paper = decide(weifang2021, "paper", facts, { on });

const verdictOf = (line: string, under: Readonly<Record<string, Law>> = laws) => {
	const replayed = replay(line, { laws: under });
	return replayed._tag === "Left" ? replayed.left.map(({ code }) => code) : replayed.right.verdict;
};

/** The same text with another rule, another word, or another signature. */
const altered = (change: (text: Regulation) => Regulation): { readonly "weifang-2021": Regulation } => ({
	"weifang-2021": regulation(change(structuredClone(weifang2021) as Regulation)),
});

describe("a record", () => {
	test("is one line of canonical JSON, the same each time", () => {
		const line = record(paper, { facts });
		expect(line).not.toContain("\n");
		expect(record(decide(weifang2021, "paper", facts, { on }), { facts: { ...facts } })).toBe(line);
		expect(JSON.parse(line)).toMatchObject({ format: "gongshu-record/1", asked: { facts }, answered: { question: "paper" } });
	});

	test("of no plain data is refused", () => {
		expect(() => record(paper, { facts: { publicData: () => true } })).toThrow(TypeError);
		expect(() => record(paper, { facts }, { after: "甲" })).toThrow(new TypeError("after 应当是前一条记录的全文"));
	});
});

describe("asked again", () => {
	const given = (law: Law): fc.Arbitrary<string> =>
		partialFacts(law).chain((known) =>
			boundaryDays(law).chain((day) => {
				const questions: readonly string[] = questionsOf(law).map(({ id }) => id);
				const answers: readonly RecordableAnswer[] = [
					assess(law, known, { on: day }),
					...questions.map((question) => decide(law, question, known, { on: day })),
				];
				return fc.constantFrom(...answers).map((answer) => record(answer, { facts: known }));
			}),
		);

	test.each(everyLaw)("%s: the same rules give the same, byte for byte", (_, law) => {
		fc.assert(
			fc.property(given(law), (line) => {
				expect(verdictOf(line)).toBe("same");
			}),
			{ numRuns: isThorough ? Number(process.env["RECORDS_EACH"] ?? 30) : 3 },
		);
	});

	test.each(everyProcedure.filter(([id]) => isThorough || id === "weifang-2021"))("%s, cases in %s", (_, procedure, law) => {
		const history = fc.tuple(events(law, procedure), partialFacts(law));
		fc.assert(
			fc.property(history, ([happened, known]) => {
				const today: Day = "2030-01-01";
				const progress = follow(law, procedure, happened, { facts: known, today });
				expect(verdictOf(record(progress, { facts: known, events: JSON.parse(JSON.stringify(happened)) }))).toBe("same");
			}),
			{ numRuns: isThorough ? Number(process.env["RECORDS_EACH"] ?? 20) : 5 },
		);
	});

	test("the day as of which the facts were known is kept", () => {
		const found = { inRegion: true, stateSecret: { value: "none", by: "甲", on: "2024-12-01" } } as const;
		const late = decide(weifang2021, "opening", found, { on, asOf: "2025-01-01" });
		expect(verdictOf(record(late, { facts: found, asOf: "2025-01-01" }))).toBe("same");
		expect(verdictOf(record(late, { facts: found }))).not.toBe("same");
	});

	test("another level is another answer, and the rules are told to have changed", () => {
		const under = altered((text) => ({
			...text,
			questions: text.questions.map((each) => (each.id === "paper" ? { ...each, rules: [] } : each)),
		}));
		const replayed = replay(record(paper, { facts }), { laws: under });
		expect(replayed).toMatchObject({
			right: { verdict: "answer-differs", rulesChanged: true, before: { answer: "prohibited" } },
		});
	});

	test("another word is no other answer", () => {
		const under = altered((text) => ({ ...text, title: "某市公共数据管理办法" }));
		expect(replay(record(paper, { facts }), { laws: under })).toMatchObject({
			right: { verdict: "words-differ", rulesChanged: true },
		});
	});

	test("what was said in writing is no other rule", () => {
		const by = { by: "法规科甲", on: "2026-11-20" } as const;
		const under = altered((text) => ({ ...text, readings: text.readings.map((each) => ({ ...each, confirmed: by })) }));
		expect(replay(record(paper, { facts }), { laws: under })).toMatchObject({ right: { rulesChanged: false } });
	});

	test("the version is not a rule, and an answer under the same rules is the same", () => {
		const under = altered((text) => ({ ...text, version: "2" }));
		expect(replay(record(paper, { facts }), { laws: under })).toMatchObject({
			right: { verdict: "same", rulesChanged: false },
		});
	});

	test("what cannot be asked again is told", () => {
		const line = record(paper, { facts });
		expect(verdictOf(line, {})).toEqual(["unknown-law"]);
		expect(verdictOf(line, { "weifang-2021": pipl })).toEqual(["unknown-question"]);
		expect(verdictOf("{}")).toEqual(["record-unreadable"]);
		expect(verdictOf("")).toEqual(["record-unreadable"]);
	});
});

describe("a log", () => {
	const lines: string[] = [];
	for (const inRegion of [false, true, false, true, false]) {
		const after = lines.at(-1);
		const known = { ...facts, inRegion };
		const answer = decide(weifang2021, "paper", known, { on });
		lines.push(record(answer, { facts: known }, after === undefined ? {} : { after }));
	}
	const wrongIn = (text: string, options = {}) =>
		readRecords(text, options).flatMap(({ line, record: { _tag, ...rest } }) =>
			"left" in rest ? [[line, rest.left.code]] : [],
		);

	test("that is whole has nothing wrong", () => {
		expect(wrongIn(lines.join("\n"))).toEqual([]);
		expect(wrongIn(`${lines.join("\r\n")}\r\n`)).toEqual([]);
		expect(wrongIn([record(paper, { facts }), record(paper, { facts })].join("\n"))).toEqual([]);
	});

	test("one character changed is named by its line", () => {
		const text = lines.join("\n");
		fc.assert(
			fc.property(fc.nat(text.length - 1), fc.constantFrom("x", "1", "是", '"', " "), (at, character) => {
				fc.pre(text[at] !== "\n" && text[at] !== character);
				const line = text.slice(0, at).split("\n").length;
				expect(wrongIn(text.slice(0, at) + character + text.slice(at + 1))[0]?.[0]).toBe(line);
			}),
			{ numRuns: 60 },
		);
	});

	test("a line taken out, put in or moved is named where the chain breaks", () => {
		const [one = "", two = "", three = "", four = "", five = ""] = lines;
		expect(wrongIn([one, two, four, five].join("\n"))).toEqual([[3, "chain-broken"]]);
		expect(wrongIn([two, three].join("\n"))).toEqual([[1, "chain-broken"]]);
		expect(wrongIn([two, three].join("\n"), { after: one })).toEqual([]);
		expect(wrongIn([one, two, record(paper, { facts }), three].join("\n"))[0]).toEqual([3, "chain-broken"]);
		expect(wrongIn([one, three, two].join("\n"))[0]).toEqual([2, "chain-broken"]);
	});

	test("gongshu replay tells each line, and its exit code says whether all is as it was", async () => {
		const folder = mkdtempSync(join(tmpdir(), "records-"));
		const replayed = async (...text: readonly string[]) => {
			const file = join(folder, "records.ndjson");
			writeFileSync(file, `${text.join("\n")}\n`);
			return run(["replay", file], "0");
		};
		const [one = "", two = ""] = lines;
		expect(await replayed(one, two)).toMatchObject({
			code: 0,
			stdout: expect.stringContaining("第2行　潍坊市公共数据管理办法　可否要求纸质材料（2024年9月2日）：一致"),
		});
		const other = record({ ...paper, status: "decided", answer: "allowed" } as never, { facts });
		const different = await replayed(other);
		expect(different).toMatchObject({ code: 4, stdout: expect.stringContaining("结论不同：原为“") });
		const broken = await replayed(one, two.replace("paper", "Paper"));
		expect(broken).toMatchObject({ code: 5, stdout: expect.stringContaining("第2行与其核对码不符") });
		expect((await run(["replay", join(folder, "none.ndjson")], "0")).code).toBe(5);
	});
});
