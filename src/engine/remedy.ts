import { isDay } from "../calendar/day-number";
import type { Decision } from "../model/answer/decision";
import type { Issue } from "../model/answer/issue";
import type { RemedyResult } from "../model/answer/remedy-result";
import { freeze } from "../model/freeze";
import { type FactsOf, type Law, layersOf, type QuestionId, type RemedyId } from "../model/law/law";
import type { Remedy } from "../model/law/remedy";
import { type Case, caseAnd, type OnDay, withFacts } from "./case";
import { namesIn } from "./conditions";
import { type DecisionOf, decideCase } from "./decide";
import { assessDuty, dutiesOf } from "./duties";
import { truthOf } from "./explain/annotate";
import { type GivenFacts, givenFacts, knownFacts } from "./known-facts";
import { scaleOf } from "./layers/stack";

/**
 * What a lawful remedy would change: the question decided before and after, and the promotion the law then orders.
 *
 * A remedy changes only the facts it names. When it is asked for more, or what it requires is not true of the changed facts, it
 * is refused as a whole and `after` is `before`.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, which has its facts and its day
 * @param changed the facts as they are after the remedy; a finding is made anew by name and day
 *
 * @example
 * ```ts
 * import { remedy } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const finding = <V>(value: V) => ({ value, by: "某医院", on: "2024-08-30" }) as const;
 * const known = {
 *   inRegion: true,
 *   publicData: true,
 *   stateSecret: finding("none" as const),
 *   endangersSecurity: finding(false),
 *   harmsThirdParty: finding(true),
 *   personalInfo: "sensitive",
 *   contractOrIp: finding(false),
 *   lawOnOpening: "silent",
 *   conditionsNeeded: finding(false),
 * } as const;
 * const anonymized = { harmsThirdParty: finding(false), personalInfo: "none" } as const;
 * const result = remedy(weifang2021, "opening", known, "desensitize", anonymized, { on: "2024-09-02" });
 * result.before.answer; // "none"
 * result.after.answer; // "unconditional"
 * result.promotion?.within; // { "stated": false, "words": "及时" }
 * ```
 */
export function remedy<L extends Law, const Q extends QuestionId<L>>(
	of: Case<L>,
	question: Q,
	remedyId: RemedyId<L>,
	changed: FactsOf<L>,
): RemedyResult<DecisionOf<L, Q>>;
export function remedy<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	remedyId: RemedyId<L>,
	changed: FactsOf<L>,
	context: OnDay,
): RemedyResult<DecisionOf<L, Q>>;
export function remedy(of: Law | Case, question: string, ...rest: readonly unknown[]): RemedyResult {
	const [at, remedyId, changed] = caseAnd<[string, object]>(of, rest);
	return remedied(at, question, remedyId, givenFacts(changed));
}

const remedied = (at: Case, question: string, remedyId: string, changed: GivenFacts): RemedyResult => {
	const { law, stack, on } = at;
	const isMeant = ({ id }: Remedy) => id === remedyId;
	const inForce = stack.layers.flatMap(({ regulation }) => regulation.remedies).find(isMeant);
	const ever = layersOf(law).flatMap(({ regulation }) => regulation.remedies);
	const label = ever.find(isMeant)?.label ?? remedyId;
	const later = withFacts(at, changed);
	const refused = inForce && isDay(on) ? refusals(later, inForce, changed) : [unknownRemedy(label)];
	const before = decideCase(at, question);
	const after = refused.length > 0 ? before : decideCase(later, question);
	return freeze({
		kind: "remedy",
		remedy: remedyId,
		label,
		before,
		after,
		promotion: promotionOf(later, before, after),
		refused,
	});
};

const unknownRemedy = (name: string): Issue => ({
	code: "unknown-remedy",
	path: ["remedy"],
	message: `当日施行的文本中没有名为 \`${name.slice(0, 60)}\` 的措施`,
	input: name.slice(0, 60),
});

const refusals = (later: Case, { label, changes, requires }: Remedy, changed: GivenFacts): readonly Issue[] => {
	const { stack, known } = later;
	const name = (fact: string) => stack.vocabulary.get(fact)?.label ?? fact;
	const beyond = Object.keys(changed)
		.filter((fact) => !changes.includes(fact))
		.map((fact) => ({
			code: "remedy-beyond-reach",
			path: ["changed", fact],
			message: `“${label}”不能改变“${name(fact)}”`,
			input: fact,
			suggestion: `可以改变的只有：${changes.map(name).join("、")}`,
		}));
	const unread = knownFacts(stack, changed, later.asOf).rejected.map(({ message }) => ({
		code: "rejected-fact",
		path: ["changed"],
		message,
	}));
	// What a remedy must bring about has to be stated with it: what held before the remedy is no proof of what holds after.
	const stale = requires ? namesIn(requires).filter((fact) => changes.includes(fact) && !Object.hasOwn(changed, fact)) : [];
	const met = !requires || (stale.length === 0 && truthOf(stack, requires, known) === true);
	const unmet = {
		code: "remedy-requirement",
		path: ["changed"],
		message: `“${label}”所要求的结果未经证实，不产生改变`,
		...(requires && "fact" in requires ? { suggestion: `须先明确“${name(requires.fact)}”一项` } : {}),
	};
	return [...beyond, ...unread, ...(met ? [] : [unmet])];
};

/**
 * A promotion only where both sides are decided and the later one is strictly more open, with the words of the duty that then
 * orders it; where no duty does, as when the declared level is that one already, without words.
 */
const promotionOf = (later: Case, before: Decision, after: Decision): RemedyResult["promotion"] => {
	const { stack } = later;
	const levels: readonly string[] = scaleOf(stack, after.question).map(({ id }) => id);
	const { answer } = after;
	if (before.answer === null || answer === null || levels.indexOf(answer) <= levels.indexOf(before.answer)) return null;
	const duty = dutiesOf(stack)
		.filter(({ duty: { promotes } }) => promotes?.question === after.question && promotes.to === answer)
		.map((stated) => assessDuty(later, stated))
		.find(({ state }) => state !== "not-applicable" && state !== "met");
	return {
		to: answer,
		words: duty?.words ?? [],
		...(duty?.within ? { within: duty.within } : {}),
		...(duty?.reading ? { reading: duty.reading } : {}),
	};
};
