import { assessWide, questionsOf } from "../engine/assess";
import { decideWide } from "../engine/decide";
import { askedAmong, stackOf } from "../engine/layers/stack";
import type { Assessment } from "../model/answer/assessment";
import type { ComparedDuty, Comparison, Verdict } from "../model/answer/comparison";
import type { Day } from "../model/day";
import type { Decision } from "../model/answer/decision";
import { freeze } from "../model/freeze";
import { type FactsOf, type Law, layersOf } from "../model/law/law";
import { levelVerdict, sideOf } from "./verdict";

/** On which day each law is asked; both on the same one where only one is given. */
export interface ComparedOn {
	readonly on: Day;
	/** The day of the second law. */
	readonly against?: Day;
}

/**
 * One case under two laws, side by side, with the reasons of both.
 *
 * A fact that only one of the laws asks for is given to that one alone. Questions stand in the order of the first law, then those that
 * only the second has. Duties are told where they stand differently.
 *
 * @param left a law
 * @param right another law, or the same one when the days differ
 * @param facts what is known of the case, by the ids of either law
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
 *   declaredShare: "unconditional",
 *   securityReview: "passed",
 * } as const;
 * const { questions } = compare(weifang2021, weifang, facts, { on: "2025-09-24" });
 * const route = questions.find(({ question }) => question === "sharingRoute");
 * [route?.left?.answer, route?.right?.answer, route?.verdict]; // ["direct", "confirm", "stricter"]
 * ```
 */
export const compare = <A extends Law, B extends Law>(
	left: A,
	right: B,
	facts: FactsOf<A> & FactsOf<B>,
	on: ComparedOn,
): Comparison => compareWide(left, right, Object(facts), on);

/** `compare` for laws that are known only at run time. */
export const compareWide = (left: Law, right: Law, facts: object, { on, against = on }: ComparedOn): Comparison => {
	const [known, theirs] = [heard(left, right, facts), heard(right, left, facts)];
	const [ours, others] = [assessWide(left, known, on), assessWide(right, theirs, against)];
	return freeze({
		left: sideOf(left, on),
		right: sideOf(right, against),
		questions: [...new Set([...allQuestions(left), ...allQuestions(right)])].map((question) => {
			const a = has(left, question) ? decideWide(left, question, known, on) : null;
			const b = has(right, question) ? decideWide(right, question, theirs, against) : null;
			return { question, left: a, right: b, verdict: verdictOf(left, right, question, a, b) };
		}),
		duties: differingDuties(ours, others),
	});
};

/** Every question of a law: those with levels first, then those on which its texts are silent. */
const allQuestions = (law: Law): readonly string[] => [
	...questionsOf(law),
	...layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)),
];

const has = (law: Law, question: string): boolean => askedAmong(layersOf(law), question).length > 0;

/** The facts a law is told: all but those that only the other one asks for. Properties are copied, never read. */
const heard = (law: Law, other: Law, facts: object): object => {
	const [own, theirs] = [stackOf(law).vocabulary, stackOf(other).vocabulary];
	const kept = Object.entries(Object.getOwnPropertyDescriptors(facts)).filter(([fact]) => own.has(fact) || !theirs.has(fact));
	return Object.defineProperties({}, Object.fromEntries(kept));
};

const verdictOf = (left: Law, right: Law, question: string, a: Decision | null, b: Decision | null): Verdict => {
	const outcome = (decision: Decision | null) =>
		decision && (decision.answer ?? [decision.status, ...decision.possible].join());
	if (outcome(a) === outcome(b)) return "same";
	return a?.answer == null || b?.answer == null ? "different" : levelVerdict(left, right, question, a.answer, b.answer);
};

const differingDuties = (left: Assessment, right: Assessment): readonly ComparedDuty[] => {
	const name = ({ regulation, duty }: Assessment["duties"][number]) => `${regulation} ${duty}`;
	const [before, after] = [left, right].map(({ duties }) => new Map(duties.map((duty) => [name(duty), duty])));
	const all = new Map([...(before ?? []), ...(after ?? [])]);
	return [...all].flatMap(([id, { regulation, duty, label }]) => {
		const state = ({ displaced }: Assessment, stated: Assessment["duties"][number] | undefined) =>
			displaced.some((one) => one.regulation === regulation && one.provision === duty) ? null : (stated?.state ?? null);
		const states = { left: state(left, before?.get(id)), right: state(right, after?.get(id)) };
		const idle = (state: string | null) => state === null || state === "not-applicable";
		if (states.left === states.right || (idle(states.left) && idle(states.right))) return [];
		return [{ regulation, duty, label, ...states }];
	});
};
