import type { Decision } from "../model/answer/decision";
import type { Issue } from "../model/answer/issue";
import type { Remark } from "../model/answer/remark";
import type { RemedyResult } from "../model/answer/remedy-result";
import { dayText } from "../model/day";
import { freeze } from "../model/freeze";
import { type ChangesOf, type FactsOf, type Law, layersOf, type QuestionId, type RemedyId } from "../model/law/law";
import { idGiven } from "../model/own-property";
import { printable } from "../model/visible-text";
import { type Case, caseAnd, type OnDay, withFacts } from "./case";
import { type DecisionOf, decideCase } from "./decide";
import { assessDuty, dutiesOf } from "./duties";
import { truthOf } from "./explain/annotate";
import { type GivenFacts, givenFacts, knownFacts } from "./known-facts";
import { requireQuestion, requireRemedy } from "./layers/asked";
import { changedBy, type RemedyPart, remediesOf, type StatedRemedy } from "./layers/remedies";
import { scaleOf } from "./layers/stack";

/**
 * What a lawful remedy would change: the question decided before and after, and the promotion the law then orders.
 *
 * A remedy changes only the facts it names. When it is asked for more, or what it requires is not true of the changed facts, it
 * is refused as a whole and `after` is `before`; so it is where no text in force has the remedy. A remedy that no text has at
 * all is a `TypeError`. What was so before and does not have to be made anew need not be stated again.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, which has its facts and its day
 * @param changed the facts as they are after the remedy; a finding is made anew by name and day, not before the one it replaces
 *
 * @example
 * ```ts
 * import { remedy } from "gongshu";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const finding = <V>(value: V) => ({ value, by: "某医院", on: "2024-08-01" }) as const;
 * const known = {
 *   inRegion: true,
 *   publicData: true,
 *   stateSecret: finding("none" as const),
 *   endangersSecurity: finding(false),
 *   harmsThirdParty: finding(true),
 *   personalInfo: "sensitive",
 *   contractOrIp: finding(false),
 *   lawOnOpening: "silent",
 *   ruleOnOpening: "silent",
 *   conditionsNeeded: finding(false),
 * } as const;
 * const harmless = { value: false, by: "某医院", on: "2024-08-30" } as const;
 * const anonymized = { harmsThirdParty: harmless, personalInfo: "none" } as const;
 * const result = remedy(weifang2021, "opening", known, "desensitize", anonymized, { on: "2024-09-02" });
 * result.before.answer; // "none"
 * result.after.answer; // "unconditional"
 * result.promotion?.within; // { "stated": false, "words": "及时" }
 * ```
 */
export function remedy<L extends Law, const Q extends QuestionId<L>, const M extends RemedyId<L>>(
	of: Case<L>,
	question: Q,
	remedyId: M,
	changed: ChangesOf<L, M>,
): RemedyResult<DecisionOf<L, Q>>;
export function remedy<L extends Law, const Q extends QuestionId<L>, const M extends RemedyId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	remedyId: M,
	changed: ChangesOf<L, M>,
	context: OnDay,
): RemedyResult<DecisionOf<L, Q>>;
export function remedy(of: Law | Case, question: string, ...rest: readonly unknown[]): RemedyResult {
	const [at, remedyId, changed] = caseAnd<[unknown, object]>(of, rest);
	requireQuestion(at.stack, question);
	requireRemedy(at.law, remedyId);
	return remedied(at, question, idGiven(remedyId), givenFacts(changed));
}

const remedied = (at: Case, question: string, remedyId: string, changed: GivenFacts): RemedyResult => {
	const { law, stack } = at;
	const isMeant = ({ id }: { readonly id: string }) => id === remedyId;
	const inForce = remediesOf(stack, "remedies").find(isMeant);
	const ever = layersOf(law).flatMap(({ regulation }) => regulation.remedies);
	const label = ever.find(isMeant)?.label ?? remedyId;
	const later = withFacts(at, changed);
	const refused = at.barred ? [barred(at.barred)] : inForce ? refusals(at, later, inForce, changed) : [unknownRemedy(label)];
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

/** That nothing can be said of the case, so that nobody knows whether there is such a remedy. */
const barred = ({ kind, message }: Remark): Issue => ({ code: kind, path: ["on"], message });

const unknownRemedy = (name: string): Issue => ({
	code: "unknown-remedy",
	path: ["remedy"],
	message: `当日施行的文本中没有名为 \`${printable(name, 60)}\` 的措施`,
	input: printable(name, 60),
});

const refusals = (before: Case, later: Case, { label, parts }: StatedRemedy, changed: GivenFacts): readonly Issue[] => {
	const { stack, known } = later;
	const name = (fact: string) => stack.vocabulary.get(fact)?.label ?? fact;
	const open = parts.filter(({ covered }) => truthOf(stack, covered, known) !== false);
	const changes = changedBy(open);
	const facts = Object.keys(changed);
	const beyond = facts
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
	// A text asks nothing for what it is not asked to change.
	const acting = open.filter(({ remedy }) => facts.length === 0 || remedy.changes.some((fact) => facts.includes(fact)));
	const unmet = acting.filter((part) => !isMet(later, part, changed)).slice(0, 1);
	return [
		...beyond,
		...unread,
		...outdated(before, later, changed),
		...unmet.map(({ remedy: { requires } }) => ({
			code: "remedy-requirement",
			path: ["changed"],
			message: `“${label}”所要求的结果未经证实，不产生改变`,
			...(requires && "fact" in requires ? { suggestion: `须先明确“${name(requires.fact)}”一项` } : {}),
		})),
	];
};

/** Whether a part of a remedy has what it requires: what has to be made anew is stated with it, the rest was or became so. */
const isMet = ({ stack, known }: Case, { remedy: { anew = [], requires } }: RemedyPart, changed: GivenFacts): boolean =>
	anew.every((fact) => Object.hasOwn(changed, fact)) && (!requires || truthOf(stack, requires, known) === true);

/**
 * Findings that were made before those they are to replace: they do not speak of what the remedy made. Of two of the same day
 * the one stated with the remedy is the later one: days do not tell them apart, and whoever states it answers for that.
 */
const outdated = ({ known: { findings } }: Case, { stack, known }: Case, changed: GivenFacts): readonly Issue[] =>
	Object.keys(changed).flatMap((fact) => {
		const [earlier, now] = [findings.get(fact), known.findings.get(fact)];
		if (!earlier || !now || now.on >= earlier.on) return [];
		return [
			{
				code: "outdated-finding",
				path: ["changed", fact],
				message: `“${stack.vocabulary.get(fact)?.label ?? fact}”须在采取措施之后重新认定，所填认定早于此前${dayText(earlier.on)}的认定`,
				input: now.on,
				suggestion: "填写采取措施之后所作的认定及其日期",
			},
		];
	});

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
		...(duty && Object.hasOwn(duty, "within") ? { within: duty.within } : {}),
		...(duty && Object.hasOwn(duty, "reading") ? { reading: duty.reading } : {}),
	};
};
