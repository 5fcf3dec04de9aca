import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prove } from "../../src/analysis";
import type { Condition, Procedure, Question, Regulation, Rule } from "../../src/author";
import { run } from "../../src/cli/run";
import { explain, type Law } from "../../src/index";
import { theorems } from "../../src/model/answer/proof";
import { laws } from "../../src/rules";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { questionTable } from "../../src/text/proof";

const document = readFileSync(new URL("../../docs/verification.md", import.meta.url), "utf8");

describe.each(Object.entries<Law>(laws))("%s", (_, law) => {
	const proof = prove(law);

	test("every theorem holds of every question and procedure, in every set of texts that were in force together", () => {
		expect([...proof.questions, ...proof.procedures].flatMap(({ failures }) => failures)).toEqual([]);
		expect(proof.holds).toBe(true);
	});

	test("every complete state, or a million drawn where there are more, was also decided by the meaning, and has one outcome or cannot be", () => {
		for (const { complete, enumerated, sampled, impossible, outcomes } of proof.questions) {
			expect([enumerated, sampled]).toEqual(complete <= 1_000_000 ? [complete, 0] : [0, 1_000_000]);
			expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0) + impossible).toBe(complete);
		}
	});

	test("docs/verification.md has its table: where it has not, run npm run docs", () => {
		if (proof.questions.length > 0) expect(document).toContain(questionTable(proof));
	});
});

test("docs/verification.md names every theorem with its formula", () => {
	for (const { label, formula } of Object.values(theorems)) {
		expect(document).toContain(label);
		expect(document).toContain(formula.replaceAll("|", "\\|"));
	}
});

const base: Regulation = weifang2021;
const [sharing] = base.questions;
if (!sharing) throw new Error("潍坊 has a question of sharing");
const [first, second] = sharing.rules;
if (!first || !second) throw new Error("sharing has rules");
const declared: Condition = { fact: "shareable", operator: "equal", value: "unsuitable" };
const withQuestion = (question: Partial<Question>): Regulation => ({ ...base, questions: [{ ...sharing, ...question }] });
const rules = (...made: readonly Rule[]): Regulation => withQuestion({ rules: made });
const failuresOf = (law: Regulation) => [...prove(law).questions, ...prove(law).procedures].flatMap(({ failures }) => failures);
const theoremsOf = (law: Regulation) => [...new Set(failuresOf(law).map(({ theorem }) => theorem))];

describe("what does not hold is found, with a case that shows it", () => {
	test("a rule that never holds", () => {
		const never: Rule = { ...first, id: "never", when: { all: [declared, { not: declared }] } };
		expect(theoremsOf(rules(first, second, never))).toContain("no-dead-rule");
	});

	test("a condition that does nothing", () => {
		const idle: Rule = {
			...first,
			when: { all: [declared, { any: [declared, { fact: "inRegion", operator: "equal", value: true }] }] },
		};
		expect(failuresOf(rules(idle, second)).map(({ theorem }) => theorem)).toContain("no-dead-condition");
	});

	test("a rule at a level of no scale leaves a gap, and the counterexample is a case that comes to it", () => {
		const [failure] = failuresOf(rules({ ...first, atMost: "nowhere" }, second)).filter(({ theorem }) => theorem === "no-gap");
		expect(failure?.counterexample?.facts).toMatchObject({ shareable: "unsuitable", inRegion: true, publicData: true });
	});

	test("a rule that others make superfluous is listed with them, and is no failure", () => {
		const again: Rule = { ...first, id: "again" };
		// The other questions stay: rules of theirs read this one, and what reads a question that is not there is no law to prove.
		const [, ...others] = base.questions;
		const proof = prove({ ...base, questions: [{ ...sharing, rules: [...sharing.rules, again] }, ...others] });
		expect(proof.holds).toBe(true);
		expect(proof.questions[0]?.shadowed).toEqual([
			{ regulation: "weifang-2021", rule: "19-unsuitable", by: [{ regulation: "weifang-2021", rule: "again" }] },
			{ regulation: "weifang-2021", rule: "again", by: [{ regulation: "weifang-2021", rule: "19-unsuitable" }] },
		]);
	});

	const [procedure] = base.procedures;
	const [apply, reply, ...rest] = procedure?.steps ?? [];
	if (!procedure || !apply || !reply) throw new Error("潍坊 has an application and a reply");
	const withSteps = (...steps: Procedure["steps"]): Regulation => ({ ...base, procedures: [{ ...procedure, steps }] });

	test("a procedure without an end", () => {
		const round = withSteps({ ...apply, then: { filed: ["reply"] } }, { ...reply, then: { refuse: ["apply"] } });
		expect(theoremsOf(round)).toContain("ladder-ends");
	});

	test("a step that is waited for with neither a term nor words", () => {
		const { within: _, ...wordless } = reply;
		expect(theoremsOf(withSteps(apply, wordless, ...rest))).toContain("waiting-has-words");
	});
});

test("共同审议、裁定只能经协商、协调到达", () => {
	const ladder = prove(weifang2021).procedures.find(({ procedure }) => procedure === "sharingRequest")?.through;
	expect(ladder?.["rule"]).toEqual(["negotiate", "coordinate", "deliberate"]);
	expect(ladder?.["deliberate"]).toEqual(["negotiate", "coordinate"]);
});

describe("in words", () => {
	test("a counterexample is a case as lawyers write it, ready to be run", () => {
		const law = rules({ ...first, atMost: "nowhere" }, second);
		const prose = explain(prove(law));
		expect(prose).toContain("有且只有一个结果");
		expect(prose).toMatch(/- 案例: 反例：共享类型\n {2}日期: 2022-02-01\n {2}问题: 共享类型\n {2}事实:\n/);
		expect(prose).toMatch(/ {4}可提供共享的范围: \{ 认定: 不宜提供, /);
		expect(prose).toMatch(/ {4}国家秘密: \{ 认定: 不涉及, 认定人: 待填, 认定日: 2022-02-01 \}/);
	});

	test("gongshu prove prints the theorems, and with --json exactly the proof", async () => {
		const { stdout, code } = await run(["prove", "--law", "pipl-2021"], "");
		expect([stdout.includes("各项定理全部成立"), code]).toEqual([true, 0]);
		expect(JSON.parse((await run(["prove", "--law", "pipl-2021", "--json"], "")).stdout)).toEqual(
			JSON.parse(JSON.stringify(prove(laws["pipl-2021"]))),
		);
	});
});
