import { isDay } from "../calendar/day-number";
import { type Case, caseGiven, dayAgainst, daysIn, isCase, type OnDay } from "../engine/case";
import { assessDuty, displacedDuties, dutiesOf } from "../engine/duties";
import { factsAmong, type GivenFacts, givenFacts } from "../engine/known-facts";
import { stackOf } from "../engine/layers/stack";
import type { ComparedDuty, Comparison } from "../model/answer/comparison";
import type { DutyState } from "../model/answer/duty-assessment";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { FactsOf, Law } from "../model/law/law";
import { ownValue } from "../model/own-property";
import { comparedQuestions } from "./compared-questions";
import { sideOf } from "./verdict";

/** The days of a comparison; absent `against`, both laws are compared on the same day. */
export interface ComparedOn extends OnDay {
	/** The day of the second law. */
	readonly against?: Day;
}

/**
 * One case under two laws, side by side, with the reasons of both.
 *
 * A fact that only one of the laws has is used for that law alone. Questions are in the order of the first law, followed by
 * those that only the second has. A duty is listed if its states differ.
 *
 * @param left a law; or a case, with another one as `right`
 * @param right another law, or the same one if the days differ
 * @param facts the known facts of the case, by the ids of either law
 *
 * @example
 * ```ts
 * import { compare } from "gongshu/analysis";
 * import { weifang } from "gongshu/rules/weifang";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const by = { by: "某局", on: "2025-09-01" } as const;
 * const facts = {
 *   inRegion: true,
 *   publicData: true,
 *   provider: "organ",
 *   requester: "organ",
 *   dutyData: true,
 *   stateSecret: { value: "none", ...by },
 *   workSecret: { value: false, ...by },
 *   shareable: { value: "all", ...by },
 *   sharingForbidden: "none",
 *   declaredShare: "unconditional",
 *   securityReview: "passed",
 *   personalInfo: "none",
 * } as const;
 * const { questions } = compare(weifang2021, weifang, facts, { on: "2025-09-24" });
 * const route = questions.find(({ question }) => question === "sharingRoute");
 * [route?.left?.answer, route?.right?.answer, route?.verdict]; // ["direct", "confirm", "stricter"]
 * ```
 */
export function compare(left: Case, right: Case): Comparison;
export function compare<A extends Law, B extends Law>(
	left: A,
	right: B,
	facts: FactsOf<A> & FactsOf<B>,
	on: ComparedOn,
): Comparison;
export function compare(left: Law | Case, right: Law | Case, facts: object = {}, days?: ComparedOn): Comparison {
	if (isCase(left) && isCase(right)) return comparisonOf(left, right);
	const [ours, theirs] = [left as Law, right as Law];
	const { on, asOf: given } = daysIn(days);
	const against = dayAgainst(days);
	// Both sides know what is known on the later day: only the law differs.
	const later = isDay(on) && isDay(against) && on < against ? against : undefined;
	const asOf = ownValue(days, "asOf") === undefined ? later : given;
	const known = asOf === undefined ? {} : { asOf };
	const all = givenFacts(facts);
	const [ourFacts, theirFacts] = [factsOf(ours, theirs, all), factsOf(theirs, ours, all)];
	return comparisonOf(caseGiven(ours, ourFacts, { on, ...known }), caseGiven(theirs, theirFacts, { on: against, ...known }));
}

const comparisonOf = (left: Case, right: Case): Comparison =>
	freeze({
		kind: "comparison",
		left: sideOf(left.law, left.on),
		right: sideOf(right.law, right.on),
		questions: comparedQuestions(left, right),
		duties: differingDuties(left, right),
	});

/** The facts for one law: all but those that only the other law has. */
const factsOf = (law: Law, other: Law, facts: GivenFacts): GivenFacts => {
	const [own, theirs] = [stackOf(law).vocabulary, stackOf(other).vocabulary];
	return factsAmong(facts, (fact) => own.has(fact) || !theirs.has(fact));
};

/** The state of each duty of a case, by the text and its id; `null` if it is displaced. */
const dutyStates = (
	at: Case,
): ReadonlyMap<string, Pick<ComparedDuty, "regulation" | "duty" | "label"> & { state: DutyState | null }> => {
	const displacedOnes = displacedDuties(at);
	return new Map(
		dutiesOf(at.stack)
			.map((duty) => assessDuty(at, duty))
			.map(({ regulation, duty, label, state }) => {
				const isDisplaced = displacedOnes.some((one) => one.regulation === regulation && one.provision === duty);
				return [`${regulation} ${duty}`, { regulation, duty, label, state: isDisplaced ? null : state }] as const;
			}),
	);
};

const differingDuties = (left: Case, right: Case): readonly ComparedDuty[] => {
	if (left.barred || right.barred) return [];
	const [before, after] = [dutyStates(left), dutyStates(right)];
	return [...new Map([...before, ...after])].flatMap(([id, { regulation, duty, label }]) => {
		const states = { left: before.get(id)?.state ?? null, right: after.get(id)?.state ?? null };
		const isIdle = (state: string | null) => state === null || state === "not-applicable";
		if (states.left === states.right || (isIdle(states.left) && isIdle(states.right))) return [];
		return [{ regulation, duty, label, ...states }];
	});
};
