import { describe, expect, test } from "vitest";
import { assessWide } from "../../src/engine/assess";
import { decideWide } from "../../src/engine/decide";
import { remedyWide } from "../../src/engine/remedy";
import { type Cite, type Decision, type Law, nextSteps } from "../../src/index";
import { outcomes } from "../../src/model/outcome";
import { citation, conclusion } from "../../src/text";
import { dutyWords } from "../../src/text/duty";
import { type Book, books } from "./books";
import { coverage } from "./coverage";
import { factsIn, folded, named, textsOf, type Written, writtenIn } from "./written";

const questionIn = (book: Book, label: string | undefined): string =>
	named(
		textsOf(book).flatMap(({ questions }) => questions),
		label ?? "",
	).id;

const verdict = (decision: Decision): string => (decision.status === "undetermined" ? "待定" : conclusion(decision));

/** The places a decision rests on: of the rules that hold, or of the words behind a status. Where several texts speak, each place names its text. */
const reasons = (decision: Decision, { law }: Book): readonly string[] => {
	const { status, because, grounds, labels } = decision;
	const title = (id: string | undefined) => ("layers" in law && id ? `《${labels.regulations[id]}》` : "");
	const stands = (id: string | undefined, cite: Cite) => folded(`${title(id)}${citation(cite)}`);
	if (status === "out-of-scope" || status === "not-in-force")
		return typeof because === "object" ? [stands(because.regulation, because.cite)] : [];
	const holding = grounds.filter(({ holds }) => holds === true);
	const places = holding.flatMap(({ regulation, words }) => words.map(({ cite }) => stands(regulation, cite)));
	return [...new Set(places)].sort();
};

/** The provisions that gave way, each with its text and what it would have said. */
const givenWay = ({ displaced, labels, question }: Decision): readonly string[] =>
	displaced.map(
		({ regulation, says }) => `《${labels.regulations[regulation]}》${labels.terms[question]?.values[says] ?? says}`,
	);

const checkDecision = (book: Book, decision: Decision, { 结论, 依据, 待补, 让位 }: Written): void => {
	expect(folded(verdict(decision))).toBe(folded(结论 ?? ""));
	expect(reasons(decision, book)).toEqual((依据 ?? []).map(folded).sort());
	const missing = decision.missing.map(({ fact }) => decision.labels.terms[fact]?.label ?? fact);
	expect(missing.map(folded).sort()).toEqual((待补 ?? []).map(folded).sort());
	expect(givenWay(decision).map(folded)).toEqual((让位 ?? []).map(folded));
};

const checkDuties = (book: Book, each: Written): void => {
	const { duties } = assessWide(book.law, factsIn(book, each.事实), each.日期);
	const expected = Object.entries(each.义务 ?? {});
	// Two texts may call a duty alike: where one of the two gives way, the other is meant.
	const standing = duties.toSorted((a, b) => Number(a.state === "not-applicable") - Number(b.state === "not-applicable"));
	const said = expected.map(([label]) => [label, dutyWords[named(standing, label).state]]);
	expect(said).toEqual(expected);
};

const titleOf = ({ law }: Book): string => ("title" in law ? law.title : law.label);

const checkRemedy = (book: Book, each: Written): void => {
	const { 措施, 事实, 日期 } = each;
	if (!措施) return;
	const { id } = named(
		textsOf(book).flatMap(({ remedies }) => remedies),
		措施.名称,
	);
	const result = remedyWide(book.law, questionIn(book, each.问题), factsIn(book, 事实), id, factsIn(book, 措施.变更), 日期);
	const { before, after, promotion, refused } = result;
	expect(result.label).toBe(措施.名称);
	expect(refused.length > 0).toBe(措施.拒绝 === "是");
	expect(folded(verdict(after))).toBe(folded(措施.变更后));
	expect(promotion === null ? "无" : folded(conclusion(after))).toBe(folded(措施.升级));
	if (promotion) expect([before.status, after.status]).toEqual(["decided", "decided"]);
};

const checkSteps = (book: Book, each: Written): void => {
	if (!each.下一步) return;
	const { 已办, 结果, 应为 } = each.下一步;
	const label = each.下一步.程序 ?? "共享申请";
	const procedures = textsOf(book).flatMap((text) => text.procedures.filter((stated) => stated.label === label));
	const procedure = named(procedures, label);
	const steps = procedures.flatMap((stated) => stated.steps);
	const ended = Object.entries(outcomes).find(([, label]) => label === 结果)?.[0] as keyof typeof outcomes | undefined;
	if (已办 !== "无" && !ended) throw new Error(`没有“${结果}”这种结果`);
	const taken = 已办 === "无" || !ended ? null : { step: named(steps, 已办).id, outcome: ended };
	const next = nextSteps<Law>(book.law, procedure.id, taken, factsIn(book, each.事实), { on: each.日期 });
	expect(next.map(({ label }) => label)).toEqual(应为);
};

describe.each(books.map((book) => [titleOf(book), book] as const))("%s", (_, book) => {
	const files = writtenIn(book);

	describe.each(files)("%s", (_file, cases) => {
		test.each(cases.map((each) => [each.案例, each] as const))("%s", (_title, each) => {
			expect(each.结论 ?? each.义务 ?? each.下一步).toBeDefined();
			if (each.结论 !== undefined) {
				checkDecision(book, decideWide(book.law, questionIn(book, each.问题), factsIn(book, each.事实), each.日期), each);
			}
			checkDuties(book, each);
			checkRemedy(book, each);
			checkSteps(book, each);
		});
	});

	const all = files.flatMap(([, cases]) => cases);

	test("案例的名称各不相同，且都留有审核人和审核日期", () => {
		expect(new Set(all.map((each) => each.案例)).size).toBe(all.length);
		for (const each of all) expect(Object.keys(each)).toEqual(expect.arrayContaining(["审核人", "审核日期"]));
	});

	test("每一个最小的条件都有案例使其成立，也有案例使其不成立", () => {
		const halfTried = coverage(book).filter(({ holds, fails }) => holds === 0 || fails === 0);
		expect(
			halfTried.map(({ place, condition, holds, fails }) => `${place} ${condition}：成立${holds}，不成立${fails}`),
		).toEqual([]);
	});
});
