import { type Case, caseIn, type OnDay } from "../../engine/case";
import type { DecisionOf } from "../../engine/decide";
import type { Forcing, Why } from "../../model/answer/what-if";
import { freeze } from "../../model/freeze";
import type { FactsOf, Law, QuestionId } from "../../model/law/law";
import { type DecidedCase, decidedCase, labelsOf } from "./decided-case";
import { forcedBy } from "./smallest-forcing-set";
import { wordsOn } from "./words-on-fact";

/**
 * A smallest set of known facts from which the answer already follows: with these facts alone the law gives the same answer,
 * and without any one of them it does not.
 *
 * Where a smallest set would take too long to find, it is a set from which nothing can be left out. Of several sets of the same
 * size, the result is the one whose facts come first in the rules. A status without a level, such as `out-of-scope`, is an
 * answer in this sense.
 *
 * @example
 * ```ts
 * import { why } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const finding = <V>(value: V) => ({ value, by: "某局", on: "2024-08-30" }) as const;
 * const known = {
 *   inRegion: true,
 *   publicData: true,
 *   stateSecret: finding("none" as const),
 *   endangersSecurity: finding(false),
 *   contractOrIp: finding(true),
 *   conditionsNeeded: finding(true),
 * } as const;
 * const { decision, forcing } = why(weifang2021, "opening", known, { on: "2024-09-02" });
 * decision.answer; // "none"
 * forcing?.map(({ fact }) => fact); // ["inRegion", "publicData", "stateSecret", "contractOrIp"]
 * ```
 */
export function why<L extends Law, const Q extends QuestionId<L>>(of: Case<L>, question: Q): Why<DecisionOf<L, Q>>;
export function why<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	context: OnDay,
): Why<DecisionOf<L, Q>>;
export function why(of: Law | Case, question: string, facts: object = {}, context?: OnDay): Why {
	const result = decidedCase(caseIn(of, facts, context), question);
	return freeze({ kind: "why", decision: result.decision, forcing: forcingOf(result), labels: labelsOf(result) });
}

const forcingOf = ({ stack, decision, facts, completions, known }: DecidedCase): readonly Forcing[] | null => {
	if (!completions) return decision.status === "undetermined" ? null : [];
	const [outcome] = decision.possible;
	if (decision.status === "undetermined" || outcome === undefined) return null;
	return forcedBy(completions.root, known, outcome).flatMap((variable): readonly Forcing[] => {
		const fact = completions.space[variable]?.fact ?? "";
		const value = facts.values.get(fact);
		const finding = facts.findings.get(fact);
		if (value === undefined) return [];
		return [{ fact, given: value, ...(finding ? { finding } : {}), words: wordsOn(stack, decision.question, fact) }];
	});
};
