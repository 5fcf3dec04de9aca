import { isDay } from "../../calendar/day-number";
import { compiledQuestion } from "../../engine/compiled";
import { type DecisionOf, decideStack, decideWide } from "../../engine/decide";
import { valuesOf } from "../../engine/space";
import { stackOn } from "../../engine/stack";
import type { Day } from "../../model/day";
import type { Decision } from "../../model/decision";
import type { Value } from "../../model/fact";
import { freeze } from "../../model/freeze";
import type { FactsOf, Law, LevelId, QuestionId } from "../../model/law";
import { encoderFor } from "./encoder";
import { signed, type Unsigned, unsigned } from "./signed";
import { tableOf } from "./table";

/** One question of a law on one day, ready to be asked of many cases. */
export interface CompiledQuestion<F = object, A extends string = string, D extends Decision = Decision> {
	/** The level, or `null` where the case has none or it is not known yet. */
	readonly answer: (facts: F) => A | null;
	/** The very decision that `decide` gives, from parts that cases share. */
	readonly decide: (facts: F) => D;
	/** The levels of many cases, in their order. */
	readonly answers: (rows: readonly F[]) => readonly (A | null)[];
	/** The decisions of many cases, in their order. */
	readonly decisions: (rows: readonly F[]) => readonly D[];
}

/**
 * A question of a law on a day as a table of finished decisions, filled by `decide` on first sight.
 *
 * Cases whose facts have the same values share one frozen decision; where values are findings, only the leaves that carry them, and what
 * leads to these, are made anew. Facts are read as plain data, as `parseFacts` returns them. Whatever is out of the ordinary, such as a value outside the
 * vocabulary, goes the way of `decide` and comes out as it does there.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { compile } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const paper = compile(weifang2021, "paper", { on: "2024-09-02" });
 * const known = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
 * paper.answer(known); // "prohibited"
 * paper.decide(known) === paper.decide({ ...known }); // true
 * paper.answers([known, { ...known, paperRequiredBy: "law" }, {}]); // ["prohibited", "allowed", null]
 * ```
 */
export const compile = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	{ on }: { readonly on: Day },
): CompiledQuestion<FactsOf<L>, LevelId<L, Q>, DecisionOf<L, Q>> =>
	// The wide form only ever names ids of this law, which the literal types state again.
	compileWide(law, question, on) as unknown as CompiledQuestion<FactsOf<L>, LevelId<L, Q>, DecisionOf<L, Q>>;

/** `compile` for ids that are known only at run time. */
export const compileWide = (law: Law, question: string, on: Day): CompiledQuestion => {
	const stack = stackOn(law, on);
	const { space } = compiledQuestion(stack, question);
	const encode = encoderFor(stack, space);
	const values = space.map(({ fact }) => valuesOf(stack.vocabulary.get(fact)));
	const found = new Set(space.map(({ fact }) => fact).filter((fact) => stack.vocabulary.get(fact)?.finding));
	const decisionOn = tableOf<Unsigned>(space.length, (digits) => {
		const known = space.flatMap(({ fact }, place): readonly (readonly [string, Value])[] => {
			const value = values[place]?.[(digits[place] ?? 0) - 1];
			return value === undefined ? [] : [[fact, value]];
		});
		return unsigned(decideStack(stack, question, on, { values: new Map(known), findings: new Map(), notices: [] }), found);
	});
	const decide = (facts: object): Decision => {
		const encoded = isDay(on) ? encode(Object(facts)) : null;
		if (!encoded) return decideWide(law, question, facts, on);
		const shared = decisionOn(encoded.digits);
		return encoded.findings.size > 0 ? signed(shared, encoded.findings) : shared.decision;
	};
	const answer = (facts: object): string | null => {
		const encoded = isDay(on) ? encode(Object(facts)) : null;
		return encoded ? decisionOn(encoded.digits).decision.answer : decideWide(law, question, facts, on).answer;
	};
	return Object.freeze({
		answer,
		decide,
		answers: (rows: readonly object[]) => freeze(rows.map(answer)),
		decisions: (rows: readonly object[]) => freeze(rows.map(decide)),
	});
};
