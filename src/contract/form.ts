import { nextQuestion } from "../analysis/what-if/next-question";
import type { OnDay } from "../engine/case";
import { requireQuestionOf } from "../engine/layers/asked";
import type { Status } from "../model/answer/decision";
import type { Labels } from "../model/answer/labels";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type Actor, actorLabel } from "../model/law/actor";
import { citation, type Quoted } from "../model/law/cite";
import type { Value } from "../model/law/fact";
import type { FactId, FactsOf, Law, QuestionId } from "../model/law/law";
import { own } from "../model/own-property";
import type { Term } from "./terms";

/** The words of an article as a form shows them. */
export interface FieldWords {
	readonly regulation: string;
	readonly title: string;
	/** The position in the text as lawyers write it, e.g. 第二十三条第（三）项. */
	readonly citation: string;
	readonly quote: string;
}

/** One fact to fill in. */
export interface FormField<F extends string = string> {
	readonly fact: F;
	readonly label: string;
	/** The question for the person who knows the fact. */
	readonly ask: string;
	/** The values that may be filled in, with their Chinese terms; leaving the field empty means unknown. */
	readonly values: readonly { readonly value: Value; readonly label: string }[];
	/** The only actor who may determine the fact, with name and day; absent: whoever fills in the form may state it. */
	readonly by?: Term<Actor>;
	/** The words of the articles for which the fact matters. */
	readonly words: readonly FieldWords[];
}

/** What is still to be filled in to answer a question in a case. */
export interface Form<L extends string = string, Q extends string = string, F extends string = string> {
	readonly kind: "form";
	readonly law: L;
	readonly question: Q;
	readonly label: string;
	readonly on: Day;
	readonly status: Status;
	/** In the order that is likely to decide the case soonest; empty if no fact can change the outcome any more. */
	readonly fields: readonly FormField<F>[];
}

/**
 * The form of a question in a case: the facts that can still change the outcome, in the order to ask them, each with its
 * Chinese term, the question to put, its values, who alone may determine it, and the words of the articles for which it
 * matters.
 *
 * It is asked again with what was filled in, and has ever fewer fields.
 *
 * @param facts what is known already; an absent fact is unknown
 * @param context the day in Asia/Shanghai whose law applies
 * @returns frozen plain data
 * @throws `TypeError` in Chinese if the law has no such question, or the day is missing
 *
 * @example
 * ```ts
 * import { formFor } from "gongshu/contract";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { fields } = formFor(weifang2021, "paper", { inRegion: true, obtainableByShare: true }, { on: "2024-09-02" });
 * fields.map(({ label, ask }) => [label, ask]); // [["要求纸质材料的规定", "要求申请人另行提供纸质材料的规定，最高为哪一位阶？"]]
 * fields[0]?.values[1]; // { "value": "law", "label": "法律" }
 * fields[0]?.words.map(({ citation }) => citation); // ["第二十一条第二款"]
 * ```
 */
export const formFor = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	context: OnDay,
): Form<L["id"], Q, FactId<L>> => {
	requireQuestionOf(law, question);
	const { decision, ask, labels } = nextQuestion(law, question, facts, context);
	const terms = { ...labels.terms, ...decision.labels.terms };
	const { on, status } = decision;
	return freeze({
		kind: "form",
		law: decision.law,
		question,
		label: own(terms, question)?.label ?? question,
		on,
		status,
		fields: ask.map(({ fact, ask: asked, by, values, words }) => {
			const term = own(terms, fact);
			return {
				// What can be missing is a fact of the law.
				fact: fact as FactId<L>,
				label: term?.label ?? fact,
				ask: asked,
				values: values.map((value) => ({ value, label: own(term?.values ?? {}, String(value)) ?? String(value) })),
				...(by ? { by: { id: by, label: actorLabel(by, labels.actors) } } : {}),
				words: words.map((each) => wordsOf(labels, each)),
			};
		}),
	});
};

const wordsOf = ({ regulations }: Labels, { regulation = "", cite, quote }: Quoted): FieldWords => ({
	regulation,
	title: own(regulations, regulation) ?? regulation,
	citation: citation(cite),
	quote,
});
