import { type Case, caseIn, type OnDay } from "../../engine/case";
import type { DecisionOf } from "../../engine/decide";
import { valuesOf } from "../../engine/diagram/space";
import type { Ask, Interview } from "../../model/answer/what-if";
import { freeze } from "../../model/freeze";
import type { FactsOf, Law, QuestionId } from "../../model/law/law";
import { decidedCase, labelsOf } from "./decided-case";
import { inOrder } from "./order-of-questions";
import { wordsOn } from "./words-on-fact";

/**
 * The facts to ask for next: exactly those that can still change the outcome, each with the words that make it relevant, in the
 * order that is likely to decide the case soonest.
 *
 * For this order all values of an unknown fact count as equally likely; it implies nothing about the case.
 *
 * @example
 * ```ts
 * import { nextQuestion } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { ask } = nextQuestion(weifang2021, "paper", { inRegion: true }, { on: "2024-09-02" });
 * ask.map(({ fact }) => fact); // ["obtainableByShare", "paperRequiredBy"]
 * ask[0]?.ask; // "该数据或者电子材料是否可以通过共享方式从其他公共管理和服务机构获取？"
 * ```
 */
export function nextQuestion<L extends Law, const Q extends QuestionId<L>>(
	of: Case<L>,
	question: Q,
): Interview<DecisionOf<L, Q>>;
export function nextQuestion<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	context: OnDay,
): Interview<DecisionOf<L, Q>>;
export function nextQuestion(of: Law | Case, question: string, facts: object = {}, context?: OnDay): Interview {
	const result = decidedCase(caseIn(of, facts, context), question);
	const { stack, decision, completions, known } = result;
	const open = decision.missing.map(({ fact, by }): Ask => {
		const definition = stack.vocabulary.get(fact);
		return {
			fact,
			ask: definition?.ask ?? fact,
			...(by ? { by } : {}),
			values: valuesOf(definition),
			words: wordsOn(stack, question, fact),
		};
	});
	const order = completions
		? inOrder(
				completions,
				known,
				open.map(({ fact }) => fact),
			)
		: [];
	const ask = open.toSorted((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
	return freeze({ kind: "interview", decision, ask, labels: labelsOf(result) });
}
