import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, remedy } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { settledCase } from "./any-case";

const on = "2024-09-02";
const openness = (question: string, answer: string | null): number =>
	weifang2021.questions.find(({ id }) => id === question)?.scale.findIndex(({ id }) => id === answer) ?? -1;

const remedies = fc.constantFrom(...weifang2021.remedies);
const questions = fc.constantFrom("opening", "openingRoute");
const pick = (from: object, names: readonly string[]): object =>
	Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

test("a promotion is ordered if and only if both sides are decided and the later is strictly more open", () => {
	const seen = { promoted: 0, refused: 0 };
	fc.assert(
		fc.property(settledCase, settledCase, remedies, questions, (facts, later, { id, changes }, question) => {
			const { before, after, promotion, refused } = remedy(weifang2021, question, facts, id, pick(later, changes), { on });
			const raised =
				before.answer !== null && after.answer !== null && openness(question, after.answer) > openness(question, before.answer);
			expect(promotion !== null).toBe(raised);
			if (promotion) expect(promotion.to).toBe(after.answer);
			if (refused.length > 0) expect([after, promotion]).toEqual([before, null]);
			seen.promoted += promotion ? 1 : 0;
			seen.refused += refused.length > 0 ? 1 : 0;
		}),
		{ numRuns: 2000 },
	);
	expect(Math.min(seen.promoted, seen.refused)).toBeGreaterThan(10);
});

test("a remedy that is asked to change more than it may is refused as a whole", () => {
	fc.assert(
		fc.property(settledCase, settledCase, remedies, (facts, later, { id, changes }) => {
			const beyond = Object.keys(later).filter((fact) => !changes.includes(fact));
			const { before, after, refused } = remedy(weifang2021, "opening", facts, id, later, { on });
			expect(refused.filter(({ code }) => code === "remedy-beyond-reach")).toHaveLength(beyond.length);
			expect(after).toEqual(before);
		}),
		{ numRuns: 50 },
	);
});

test("the law orders a promotion only where the declared level is lower than the lawful one, and gives it no day", () => {
	fc.assert(
		fc.property(settledCase, (facts) => {
			const { decisions, promotions } = assess(weifang2021, facts, { on });
			const lawful = decisions.find(({ question }) => question === "opening")?.answer ?? null;
			const declared = (facts as { readonly declaredOpen?: string }).declaredOpen ?? null;
			for (const { to, within, words } of promotions) {
				expect(to).toBe(lawful);
				expect(openness("opening", declared)).toBeLessThan(openness("opening", lawful));
				expect(within).toEqual({ stated: false, words: "及时" });
				expect(words.length).toBeGreaterThan(0);
			}
		}),
		{ numRuns: 500 },
	);
});
