import { type Case, caseAnd, type OnDay } from "../../engine/case";
import type { DecisionOf } from "../../engine/decide";
import { requireLevel } from "../../engine/layers/asked";
import { isGoverned, scaleOf } from "../../engine/layers/stack";
import type { Ground } from "../../model/answer/decision";
import type { Standing, WhyNot } from "../../model/answer/what-if";
import { freeze } from "../../model/freeze";
import { type FactsOf, type Law, type LevelId, layersOf, type QuestionId } from "../../model/law/law";
import { idGiven } from "../../model/own-property";
import { type DecidedCase, decidedCase, labelsOf } from "./decided-case";

/**
 * Why a case does not have a level: the rules that exclude it, with their words, or the rules that would lead to it and do not
 * hold.
 *
 * `standing` also shows a level that is the answer, or may still become it. If the case has no level at all, the decision has
 * the words for that.
 *
 * @param level the id of a level of the question
 *
 * @example
 * ```ts
 * import { whyNot } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const finding = <V>(value: V) => ({ value, by: "某局", on: "2024-08-30" }) as const;
 * const findings = { stateSecret: finding("none" as const), contractOrIp: finding(true) };
 * const known = { inRegion: true, publicData: true, ...findings };
 * const { standing, barring } = whyNot(weifang2021, "opening", known, "unconditional", { on: "2024-09-02" });
 * standing; // "barred"
 * barring.map(({ rule }) => rule); // ["23(4)"]
 * ```
 */
export function whyNot<L extends Law, const Q extends QuestionId<L>>(
	of: Case<L>,
	question: Q,
	level: LevelId<L, Q>,
): WhyNot<DecisionOf<L, Q>>;
export function whyNot<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	level: LevelId<L, Q>,
	context: OnDay,
): WhyNot<DecisionOf<L, Q>>;
export function whyNot(of: Law | Case, question: string, ...rest: readonly unknown[]): WhyNot {
	const [at, asked] = caseAnd<[unknown]>(of, rest);
	const level = idGiven(asked);
	const result = decidedCase(at, question);
	const { stack, decision } = result;
	requireLevel(stack, question, asked);
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const standing = standingOf(result, level, order);
	const stricter = ({ atMost }: Ground) => order.indexOf(atMost) < order.indexOf(level);
	const above = decision.grounds.filter((ground) => ground.holds !== false && stricter(ground));
	const holding = above.filter(({ holds }) => holds === true);
	const barring = holding.length > 0 ? holding : above;
	const beyond = standing === "barred" ? beyondOf(result, level, order) : undefined;
	return freeze({
		kind: "why-not",
		decision,
		level,
		standing,
		barring: standing === "barred" || standing === "open" ? barring : [],
		lacking: standing === "not-reached" ? decision.grounds.filter(({ atMost }) => atMost === level) : [],
		...(beyond ? { beyond } : {}),
		labels: labelsOf(result),
	});
}

const standingOf = ({ decision }: DecidedCase, level: string, order: readonly string[]): Standing => {
	if (decision.answer === level) return "answer";
	if (decision.possible.includes(level)) return "open";
	const levels = decision.possible.filter((outcome) => order.includes(outcome));
	if (levels.length === 0) return "no-level";
	// If every possible level is stricter, a rule excludes this level; otherwise no rule leads to it.
	const stricter = levels.every((each) => order.indexOf(each) < order.indexOf(level));
	// If a status without a level is possible, no rule needs to hold.
	return stricter && levels.length === decision.possible.length ? "barred" : "not-reached";
};

/** The text that certainly governs, if its most open level is stricter than this level, which no rule then excludes. */
const beyondOf = ({ stack, decision }: DecidedCase, level: string, order: readonly string[]): WhyNot["beyond"] => {
	if (!isGoverned(stack, decision.question)) return undefined;
	const relation = (id: string) => layersOf(stack.law).find(({ regulation }) => regulation.id === id)?.relation;
	const governing = decision.governing.find(({ regulation, truth }) => truth === true && relation(regulation) !== "also");
	const layer = stack.layers.find(({ regulation }) => regulation.id === governing?.regulation);
	const most = layer?.regulation.questions.find(({ id }) => id === decision.question)?.scale.at(-1)?.id;
	if (!layer || most === undefined || order.indexOf(most) >= order.indexOf(level)) return undefined;
	return { regulation: layer.regulation.id, level: most };
};
