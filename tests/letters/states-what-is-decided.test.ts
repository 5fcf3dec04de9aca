import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letter, toMarkdown } from "../../src/book";
import type { Document } from "../../src/document/node";
import { assess, decide } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { partialFacts } from "../../src/testing";

const on = "2026-11-21";

/** The parts that quote: facts, the words of articles, readings. They may name any class. */
const quoted = ["所据事实", "依据", "所采解释", "改正的依据", "须另行核对的事项", "改变上述结论的途径"];

/** What a letter says, without the parts that quote; while the class is open, without the facts only. */
const ownWords = (document: Document, without = quoted): string => {
	const sections = document.sections.filter(({ title }) => !without.includes(String([title].flat()[1])));
	return toMarkdown({ ...document, sections });
};

const levelsIn = (terms: Readonly<Record<string, string>>, text: string): readonly string[] =>
	Object.entries(terms)
		.filter(([, label]) => text.includes(label))
		.map(([level]) => level);

describe.each(["sharing", "opening"] as const)("%s: in 250 random cases", (question) => {
	const cases = fc.sample(partialFacts(weifang, { on, question }), { numRuns: 250, seed: 17 });
	const decisions = cases.map((facts) => decide(weifang, question, facts, { on }));

	test("定类意见 names the class that is decided, and no other", () => {
		const wrong = decisions.filter((decision) => {
			const written = letter("classification", decision);
			const terms = decision.labels.terms[question]?.values ?? {};
			const named =
				written._tag === "Right"
					? levelsIn(terms, ownWords(written.right, decision.status === "undetermined" ? ["所据事实"] : quoted))
					: ["none written"];
			return JSON.stringify(named) !== JSON.stringify(decision.answer === null ? [] : [decision.answer]);
		});
		expect(wrong).toEqual([]);
		expect(new Set(decisions.map(({ status }) => status)).size).toBeGreaterThan(1);
	});

	test("不予共享告知书 is written where that is the class, and nowhere else", () => {
		const written = decisions.filter((decision) => letter("refusal", decision)._tag === "Right");
		const closed = question === "sharing" ? decisions.filter(({ answer }) => answer === "none") : [];
		expect(written).toEqual(closed);
	});
});

test("目录改正通知 names the class that is decided beside the one that is declared, in 60 random cases", () => {
	const cases = fc.sample(partialFacts(weifang, { on, question: "sharing" }), { numRuns: 60, seed: 18 });
	const assessments = cases.map((facts) => assess(weifang, facts, { on }));
	const wrong = assessments.filter((assessment) => {
		const written = letter("correction", assessment);
		const due = assessment.declarations.filter(({ relation, lawful }) => lawful !== null && /^declared/.test(relation));
		if (written._tag === "Left") return due.length > 0;
		const text = ownWords(written.right);
		return due.some(({ question, declared, lawful }) => {
			const terms = assessment.labels.terms[question]?.values ?? {};
			return JSON.stringify(levelsIn(terms, text).toSorted()) !== JSON.stringify([declared, lawful].toSorted());
		});
	});
	expect(wrong).toEqual([]);
	expect(assessments.some((assessment) => letter("correction", assessment)._tag === "Right")).toBe(true);
});
