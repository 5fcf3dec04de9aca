import { isDay } from "../calendar/day-number";
import type { RemedyResult } from "../model/answer/assessment";
import type { Day } from "../model/day";
import type { Decision } from "../model/answer/decision";
import { freeze } from "../model/freeze";
import type { Issue } from "../model/answer/issue";
import { type FactsOf, type Law, layersOf, type QuestionId, type RemedyId } from "../model/law/law";
import type { Remedy } from "../model/law/remedy";
import { type DecisionOf, decideWide } from "./decide";
import { derive } from "./explain/annotate";
import { assessDuty, dutiesOf } from "./duties";
import { type Given, given } from "./case";
import { type Stack, scaleOf, stackOn } from "./layers/stack";
import { testsIn } from "./tests-in";

/**
 * What a lawful remedy would change: the question decided before and after, and the promotion the law then orders.
 *
 * A remedy changes only the facts it names. When it is asked for more, or what it requires is not true of the changed facts, it is
 * refused as a whole and `after` is `before`.
 *
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
export const remedy = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	remedyId: RemedyId<L>,
	changed: FactsOf<L>,
	{ on }: { readonly on: Day },
): RemedyResult<DecisionOf<L, Q>> =>
	remedyWide(law, question, facts as object, remedyId, changed as object, on) as RemedyResult<DecisionOf<L, Q>>;

/** `remedy` for ids that are known only at run time. */
export const remedyWide = (
	law: Law,
	question: string,
	facts: object,
	remedyId: string,
	changed: object,
	on: Day,
): RemedyResult => {
	const stack = stackOn(law, on);
	const before = decideWide(law, question, facts, on);
	const named = ({ id }: Remedy) => id === remedyId;
	const found = stack.texts.flatMap(({ regulation }) => regulation.remedies).find(named);
	const label =
		layersOf(law)
			.flatMap(({ regulation }) => regulation.remedies)
			.find(named)?.label ?? remedyId;
	const together = merged(Object(facts), Object(changed));
	const refused = found && isDay(on) ? refusals(stack, found, Object(changed), together) : [unknownRemedy(label)];
	const after = refused.length > 0 ? before : decideWide(law, question, together, on);
	return freeze({
		remedy: remedyId,
		label,
		before,
		after,
		promotion: promotionOf(stack, before, after, given(stack, together)),
		refused,
	});
};

/** The facts as changed; properties are copied, never read, so that reading them stays with `given`. */
const merged = (facts: object, changed: object): object =>
	Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(facts), ...Object.getOwnPropertyDescriptors(changed) });

const unknownRemedy = (name: string): Issue => ({
	code: "unknown-remedy",
	path: ["remedy"],
	message: `当日施行的文本中没有名为 \`${name.slice(0, 60)}\` 的措施`,
	input: name.slice(0, 60),
});

const refusals = (stack: Stack, { label, changes, requires }: Remedy, changed: object, together: object): readonly Issue[] => {
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
	const unread = given(stack, changed).notices.map(({ message }) => ({ code: "rejected-fact", path: ["changed"], message }));
	// What a remedy must bring about has to be stated with it: what held before the remedy is no proof of what holds after.
	const stale = requires
		? testsIn(requires).flatMap(({ fact }) => (changes.includes(fact) && !Object.hasOwn(changed, fact) ? [fact] : []))
		: [];
	const met = !requires || (stale.length === 0 && derive(stack, requires, given(stack, together)).holds === true);
	const unmet = {
		code: "remedy-requirement",
		path: ["changed"],
		message: `“${label}”所要求的结果未经证实，不产生改变`,
		...(requires && "fact" in requires ? { suggestion: `须先明确“${name(requires.fact)}”一项` } : {}),
	};
	return [...beyond, ...unread, ...(met ? [] : [unmet])];
};

/**
 * A promotion only where both sides are decided and the later one is strictly more open, with the words of the duty that then orders
 * it; where no duty does, as when the declared level is that one already, without words.
 */
const promotionOf = (stack: Stack, before: Decision, after: Decision, known: Given): RemedyResult["promotion"] => {
	const levels: readonly string[] = scaleOf(stack, after.question).map(({ id }) => id);
	const { answer } = after;
	if (before.answer === null || answer === null || levels.indexOf(answer) <= levels.indexOf(before.answer)) return null;
	const duty = dutiesOf(stack)
		.filter(({ duty: { promotes } }) => promotes?.question === after.question && promotes.to === answer)
		.map((stated) => assessDuty(stack, stated, known))
		.find(({ state }) => state !== "not-applicable" && state !== "met");
	return {
		to: answer,
		words: duty?.words ?? [],
		...(duty?.within ? { within: duty.within } : {}),
		...(duty?.reading ? { reading: duty.reading } : {}),
	};
};
