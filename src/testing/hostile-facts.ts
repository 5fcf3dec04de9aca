import fc, { type Arbitrary } from "fast-check";
import { completionsOf } from "../engine/diagram/completions";
import type { Stack } from "../engine/layers/stack";
import { memoized } from "../engine/memoize";
import type { Law } from "../model/law/law";
import { drawnFor, type FactsOptions } from "./facts-options";
import { literal } from "./literal";
import { partialIn } from "./partial-facts";
import { spoil, spoiling } from "./spoiling";

/** The same properties in another kind of object. */
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
export const hostileIn = memoized((stack: Stack, question): Arbitrary<unknown> => {
	const own = completionsOf(stack, question).space.map(({ fact }) => fact);
	const spoilt = fc
		.tuple(shapes, fc.boolean(), fc.array(spoiling(stack, own), { maxLength: 4 }), partialIn(stack, question))
		.map(([shape, frozen, done, good]) => {
			const facts = { ...good };
			for (const each of done) spoil(facts, each);
			const shaped = printable(shape(facts));
			return frozen ? Object.freeze(shaped) : shaped;
		});
	return fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...noObject) }, { weight: 9, arbitrary: spoilt });
});

/**
 * Nonsense that may be handed to a host in place of facts.
 *
 * Of any type at all. Mostly good facts with something amiss: names that are none of the law's (`__proto__`, `constructor`, a slip of the
 * pen), values of another type or outside the list, findings without a person or with a day that does not exist, getters that throw,
 * inherited properties, frozen objects, arrays, endless strings; at times no object at all. What is good in them still counts. What is amiss
 * cannot be read as a fact in good faith, by `parseFacts` for one: Chinese terms, 是 and 否 are not nonsense.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param options the day and the question the cases are drawn for, both optional
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
 * cases.every((facts) => decide(weifang, "opening", facts as object, { on }).possible.length >= 0); // true
 * ```
 */
export const hostileFacts = <L extends Law>(law: L, options: FactsOptions<L> = {}): Arbitrary<unknown> => {
	const { stack, questions } = drawnFor(law, options);
	return fc.oneof(...questions.map((question) => hostileIn(stack, question)));
};
