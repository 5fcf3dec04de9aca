import { isDay } from "../calendar/day-number";
import type { Day } from "../model/day";
import type { Decision, Possible, Status } from "../model/answer/decision";
import type { Derivation } from "../model/answer/derivation";
import { freeze } from "../model/freeze";
import type { Layer } from "../model/law/jurisdiction";
import { type FactId, type FactsOf, type Law, type LevelId, layersOf, type QuestionId } from "../model/law/law";
import type { ReadingId } from "../model/law/reading";
import type { Truth } from "../model/answer/truth";
import { missingFacts, possibleOutcomes } from "./diagram/completions";
import { deferring } from "./deference";
import { derive } from "./explain/annotate";
import { expiring } from "./expiry";
import { type Given, given } from "./case";
import { displacedBy, displacedDefaults, groundsOf } from "./explain/grounds";
import { labelsFor } from "./explain/labels";
import { contradictions } from "./never";
import { notHeld } from "./not-held";
import { planOf } from "./explain/plan";
import { notADay, type Reason, reasonFor, undated } from "./explain/because";
import { sourced, undated as undatedAbove } from "./source";
import { askedAmong, askedIn, governingOtherwise, isGoverned, type Stack, stackOn, undatedOn } from "./layers/stack";

/** The decision of a law on one of its questions, with its ids as literal types. */
export type DecisionOf<L extends Law, Q extends QuestionId<L>> = Decision<L["id"], Q, LevelId<L, Q>, FactId<L>>;

/**
 * The answer of a law to one question about one case on one day, with its reasons.
 *
 * Total, pure and synchronous. An unknown fact never opens or shares anything: the answer is decided only where every completion of
 * the unknown facts agrees on one level.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param facts what is known; an absent fact is unknown. Values outside the vocabulary are treated as unknown and noticed
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const known = { inRegion: true, publicData: true, declaredShare: "conditional" } as const;
 * const decision = decide(weifang, "sharing", known, { on: "2026-11-21" });
 * decision.status; // "undetermined"
 * decision.possible; // ["conditional", "out-of-scope"]
 * decision.missing; // [{ "fact": "stateSecret", "by": "classifier" }, { "fact": "workSecret", "by": "provider" }]
 * ```
 */
export const decide = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	{ on }: { readonly on: Day },
): DecisionOf<L, Q> =>
	// The wide decision only ever names ids of this law, which the literal types state again.
	decideWide(law, question, facts as object, on) as DecisionOf<L, Q>;

/** `decide` for ids that are known only at run time. */
export const decideWide = (law: Law, question: string, facts: object, on: Day): Decision => {
	const stack = stackOn(law, on);
	return decideStack(stack, question, on, given(stack, facts));
};

/** `decide` for facts that have been read. */
export const decideStack = (stack: Stack, question: string, on: Day, known: Given): Decision => {
	if (!isDay(on)) return withoutGrounds(stack, question, on, "undetermined", known, notADay(on));
	const ended = !isGoverned(stack, question) && governingOtherwise(stack, question).length > 0;
	const asked = askedIn(stack, question);
	if (asked.length > 0 && !ended) return withGrounds(stack, question, on, known);
	const status = ended || stack.texts.length === 0 ? outOfForce(stack, question, on) : "not-stated";
	const reason = ended && status === "not-stated" ? undated(stack, question, on) : reasonFor(stack, status, question, known);
	return withoutGrounds(stack, question, on, status, known, reason);
};

/** By which reading a text speaks whose first day is not stated. */
const sinceWhen = ({ regulation: { effective } }: Layer): { readonly reading?: ReadingId } =>
	effective.from === undefined && effective.reading !== undefined ? { reading: effective.reading } : {};

/** What is said where no text in force has a question; of a text whose first day is not stated, whether it is in force is not either. */
const outOfForce = (stack: Stack, question: string, on: Day): Status =>
	undatedOn(stack, question, on).length > 0 ? "not-stated" : "not-in-force";

/** The statuses a completion can have, in the order they are listed. */
export const withoutLevel = ["out-of-scope", "not-stated", "not-in-force"] as const;

/** What a set of outcomes comes to: one of them when there is only one. */
export const statusOf = (possible: readonly string[]): Status => {
	const [only] = possible;
	if (possible.length !== 1) return "undetermined";
	return withoutLevel.find((status) => status === only) ?? "decided";
};

const coverage = (when: Derivation): { readonly truth: Truth; readonly when: Derivation } => ({ truth: when.holds, when });

const withGrounds = (stack: Stack, question: string, on: Day, known: Given): Decision => {
	const { asked, compiled, levels, rules, clauses, governing, terms, missing } = planOf(stack, question);
	const outcomes = possibleOutcomes(compiled, known.values);
	const possible = [...levels, ...withoutLevel].filter((outcome) => outcomes.has(outcome));
	// A level that is on no scale, in a law that is not well made, decides nothing.
	const status = outcomes.size > possible.length ? "undetermined" : statusOf(possible);
	const grounds = groundsOf(stack, rules, known);
	// What is true is leant on; what is unknown only as long as it may still decide.
	const open = (holds: Truth) => holds === null && status === "undetermined";
	// Where nothing is stated, what the rules were read not to reach is why.
	const leaning = grounds.filter(({ holds }) => holds === true || open(holds) || status === "not-stated");
	const bounding = clauses.filter(({ when }) => {
		const { holds } = derive(stack, when, known);
		return holds === false || open(holds);
	});
	const placed = governing.filter(({ covered }) => {
		const { holds } = derive(stack, covered, known);
		return holds === true || open(holds);
	});
	const compared = "layers" in stack.law ? (stack.law.compares ?? []).filter((each) => each.question === question) : [];
	const readings = [
		...new Set(
			[...leaning, ...bounding, ...placed.flatMap(({ text }) => [text, sinceWhen(text)]), ...compared].flatMap(
				({ reading }) => reading ?? [],
			),
		),
	];
	const points = asked.map((each) => each.question.point);
	const { because, notices } = reasonFor(stack, status, question, known, possible[0]);
	return freeze({
		law: stack.law.id,
		question,
		on,
		status,
		answer: status === "decided" ? (possible[0] ?? null) : null,
		possible,
		governing: governing.map(({ text, covered }) => ({
			regulation: text.regulation.id,
			...coverage(derive(stack, covered, known)),
			...(text.by ? { by: text.by } : {}),
		})),
		displaced: [...displacedBy(stack, rules, known), ...displacedDefaults(stack, asked, rules, known)],
		grounds,
		missing: missingFacts(compiled, known.values).flatMap((fact) => missing.get(fact) ?? []),
		readings,
		...(because === undefined ? {} : { because }),
		notices: [
			...known.notices,
			...contradictions(stack, known),
			...notices,
			...deferring(stack),
			...sourced(asked.map(({ text }) => text)),
			...undatedAbove(stack, on),
			...notHeld(stack, on, points),
			...expiring(stack, on),
		],
		labels: labelsFor(stack, { terms, remedies: grounds.flatMap(({ liftedBy }) => liftedBy ?? []), readings }),
	});
};

/** The points of a question in every text of the law that has it, in force or not. */
const pointsEver = ({ law }: Stack, question: string) =>
	askedAmong(layersOf(law), question).map((asked) => asked.question.point);

const withoutGrounds = (
	stack: Stack,
	question: string,
	on: Day,
	status: Status,
	known: Given,
	{ because, notices }: Reason,
): Decision =>
	freeze({
		law: stack.law.id,
		question,
		on,
		status,
		answer: null,
		possible: status === "undetermined" ? [] : [status as Possible],
		governing: [],
		displaced: [],
		grounds: [],
		missing: [],
		readings: [],
		...(because === undefined ? {} : { because }),
		notices: [
			...known.notices,
			...notices,
			...(isDay(on)
				? [...sourced(stack.texts), ...notHeld(stack, on, pointsEver(stack, question)), ...expiring(stack, on)]
				: []),
		],
		labels: labelsFor(stack, { terms: [question], remedies: [], readings: [] }),
	});
