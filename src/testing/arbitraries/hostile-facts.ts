import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../../engine/diagram/completions";
import { isQuestion, type Stack } from "../../engine/layers/stack";
import { memoized } from "../../engine/memoize";
import type { Law } from "../../model/law/law";
import { corrupt, corruption } from "./corruption";
import { type FactsOptions, stackAndQuestions } from "./facts-options";
import { literal } from "./literal";
import { partialFactsFor } from "./partial-facts";

/** Puts the same properties into another kind of object. */
type Shape = (facts: object) => object;

const plain: Arbitrary<Shape> = fc.constant((facts) => facts);

const odd: Arbitrary<Shape> = fc.constantFrom<Shape[]>(
	(facts) => Object.create(facts),
	(facts) => Object.defineProperties([], Object.getOwnPropertyDescriptors(facts)),
	(facts) => Object.defineProperties(Object.create(null), Object.getOwnPropertyDescriptors(facts)),
);

const shapes = fc.oneof({ withCrossShrink: true }, { arbitrary: plain, weight: 4 }, { arbitrary: odd, weight: 1 });

const noObject: readonly unknown[] = [
	undefined,
	null,
	true,
	0,
	Number.NaN,
	"",
	"公共数据",
	"公".repeat(20_000),
	[],
	() => true,
];

/** fast-check reads every property of what it prints, and would run the getters. */
const printable = (facts: object): object => Object.defineProperty(facts, fc.toStringMethod, { value: () => literal(facts) });

/** Hostile facts of a stack, made of cases of one question. */
export const hostileFactsFor = memoized(isQuestion, (stack: Stack, question): Arbitrary<unknown> => {
	const relevant = completionsOf(stack, question).space.map(({ fact }) => fact);
	const withCorruptions = fc
		.tuple(shapes, fc.boolean(), fc.array(corruption(stack, relevant), { maxLength: 4 }), partialFactsFor(stack, question))
		.map(([shape, frozen, corruptions, sound]) => {
			const facts = { ...sound };
			for (const each of corruptions) corrupt(facts, each);
			const input = printable(shape(facts));
			return frozen ? Object.freeze(input) : input;
		});
	return fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...noObject) }, { weight: 9, arbitrary: withCorruptions });
});

/**
 * Invalid input that a host may get instead of facts.
 *
 * It has any type. Most often it is sound facts with faults: names that the law does not have (`__proto__`, `constructor`,
 * typing errors), values of another type or outside the list, findings without a person or with a day that does not exist,
 * getters that throw, inherited properties, frozen objects, arrays, very long strings; sometimes it is no object at all. The
 * sound facts in it still count. No fault can be read as a fact by a tolerant reader such as `parseFacts`: Chinese terms, 是
 * and 否 are not faults.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param options the day and the question for which the cases are drawn, both optional
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { decide } from "gongshu";
 * import { hostileFacts } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const on = "2026-11-21";
 * const cases = fc.sample(hostileFacts(weifang, { on }), 200);
 * const remarks = cases.flatMap((facts) => decide(weifang, "opening", facts as object, { on }).remarks);
 * remarks.some(({ kind }) => kind === "rejected-fact"); // true
 * ```
 */
export const hostileFacts = <L extends Law>(law: L, options: FactsOptions<L> = {}): Arbitrary<unknown> => {
	const { stack, questions } = stackAndQuestions(law, options);
	return fc.oneof(...questions.map((question) => hostileFactsFor(stack, question)));
};
