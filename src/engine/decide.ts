import { isDay } from "../calendar/day-number";
import type { Quoted } from "../model/cite";
import type { Day } from "../model/day";
import type { Decision, Ground, Missing, Possible, Status } from "../model/decision";
import { freeze } from "../model/freeze";
import type { FactId, FactsOf, Law, LevelId, QuestionId } from "../model/law";
import type { Notice } from "../model/notice";
import { compiledQuestion, missingFacts, possibleOutcomes } from "./compiled";
import { derive } from "./derive";
import { expiring } from "./expiry";
import { type Given, given } from "./given";
import { labelsFor, type Named } from "./labelling";
import { contradictions } from "./never";
import { clausesOn, covers, rulesOf, type StatedRule } from "./provision";
import { commonScale } from "./scale";
import { type Asked, askedIn, layersOf, type Stack, stackOn } from "./stack";
import { testsIn } from "./tests-in";
import { and, negate } from "./truth";

/** The statuses a completion can have, in the order they are listed. */
const withoutLevel = ["out-of-scope", "not-stated", "not-in-force"] as const;

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
 * const decision = decide(weifang, "sharing", { declaredShare: "conditional" }, { on: "2026-11-21" });
 * decision.status; // "undetermined"
 * decision.missing.map(({ fact }) => fact); // ["inRegion", "publicData", "stateSecret"]
 * ```
 */
export const decide = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	{ on }: { readonly on: Day },
): Decision<L["id"], Q, LevelId<L, Q>, FactId<L>> =>
	// The wide decision below only ever names ids of this law, which its literal types state again.
	decideWide(law, question, facts as object, on) as Decision<L["id"], Q, LevelId<L, Q>, FactId<L>>;

/** `decide` for ids that are known only at run time. */
export const decideWide = (law: Law, question: string, facts: object, on: Day): Decision => {
	const stack = stackOn(law, on);
	const known = given(stack, facts);
	if (!isDay(on)) return unanswered(stack, question, on, "undetermined", known, notADay(on));
	const asked = askedIn(stack, question);
	if (stack.texts.length === 0) return unanswered(stack, question, on, "not-in-force", known, {});
	if (asked.length === 0)
		return unanswered(stack, question, on, "not-stated", known, { because: "在施行的文本均未载明此事项" });
	return answered(stack, question, on, asked, known);
};

const notADay = (on: string) => {
	const message = `“${on.slice(0, 40)}”不是存在的日期`;
	return { because: message, notices: [{ kind: "not-a-day", message }] satisfies readonly Notice[] };
};

const answered = (stack: Stack, question: string, on: Day, asked: readonly Asked[], known: Given): Decision => {
	const compiled = compiledQuestion(stack, question);
	const outcomes = possibleOutcomes(compiled, known.values);
	const scale = commonScale(asked.map(({ question: { scale } }) => scale)).map(({ id }) => id);
	const possible = [...scale, ...withoutLevel].filter((outcome) => outcomes.has(outcome)) as Possible[];
	const status = statusOf(possible, scale);
	const rules = rulesOf(stack, question);
	const grounds = groundsOf(stack, rules, known);
	const clauses = asked.flatMap(({ text, question: { point } }) => clausesOn(text, [point]));
	const open = clauses.filter(({ when }) => derive(stack, when, known).holds !== true);
	const readings = [...grounds.filter(({ holds }) => holds !== false), ...open].flatMap(({ reading }) => reading ?? []);
	const missing = missingFacts(compiled, known.values).map((fact) => missingFact(stack, fact));
	const reason = becauseOf(stack, status, asked, known);
	return seal(
		stack,
		{
			law: stack.law.id,
			question,
			on,
			status,
			answer: status === "decided" ? (possible[0] ?? null) : null,
			possible,
			governing: asked.map(({ text, question: { point } }) => ({
				regulation: text.regulation.id,
				truth: derive(stack, covers(text, [point]), known).holds,
				...(text.by ? { by: text.by } : {}),
			})),
			displaced: displacedBy(stack, rules, known),
			grounds,
			missing,
			readings: [...new Set(readings)],
			...(reason.because === undefined ? {} : { because: reason.because }),
			notices: [...known.notices, ...contradictions(stack, known), ...(reason.notices ?? []), ...expiring(stack, on)],
		},
		[...compiled.space.map(({ fact }) => fact), ...rules.flatMap(({ rule }) => testsIn(rule.when).map(({ fact }) => fact))],
	);
};

const statusOf = (possible: readonly string[], scale: readonly string[]): Status => {
	const [only] = possible;
	if (possible.length !== 1 || only === undefined) return "undetermined";
	return scale.includes(only) ? "decided" : (withoutLevel.find((status) => status === only) ?? "undetermined");
};

/** A missing fact with whoever alone may find it. */
export const missingFact = (stack: Stack, fact: string): Missing => {
	const by = stack.vocabulary.get(fact)?.finding?.by;
	return by ? { fact, by } : { fact };
};

const isDisplaced = (stack: Stack, { displaced }: StatedRule, known: Given): boolean =>
	displaced.some((condition) => derive(stack, condition, known).holds === true);

const groundsOf = (stack: Stack, rules: readonly StatedRule[], known: Given): readonly Ground[] =>
	rules
		.filter((stated) => !isDisplaced(stack, stated, known) && derive(stack, stated.covered, known).holds !== false)
		.map(({ text, rule }) => {
			const when = derive(stack, rule.when, known);
			const unless = rule.unless ? derive(stack, rule.unless, known) : undefined;
			const facts = testsIn(rule.when).map(({ fact }) => fact);
			const lifting = stack.texts
				.flatMap(({ regulation }) => regulation.remedies)
				.filter(({ changes }) => changes.some((fact) => facts.includes(fact)));
			return {
				regulation: text.regulation.id,
				rule: rule.id,
				words: rule.words,
				atMost: rule.atMost,
				holds: and([when.holds, ...(unless ? [negate(unless.holds)] : [])]),
				when,
				...(unless ? { unless } : {}),
				...(lifting.length > 0 ? { liftedBy: lifting.map(({ id }) => id) } : {}),
				...(rule.reading ? { reading: rule.reading } : {}),
			};
		});

const displacedBy = (stack: Stack, rules: readonly StatedRule[], known: Given): Decision["displaced"] =>
	rules
		.filter((stated) => isDisplaced(stack, stated, known) && derive(stack, stated.rule.when, known).holds !== false)
		.map(({ text, rule }) => ({ provision: rule.id, regulation: text.regulation.id, says: rule.atMost }));

interface Reason {
	readonly because?: Quoted | string;
	readonly notices?: readonly Notice[];
}

/** Why there is no level: the words of the first clause the case falls outside, or the sentence that the text is silent. */
const becauseOf = (stack: Stack, status: Status, asked: readonly Asked[], known: Given): Reason => {
	if (status === "out-of-scope") {
		const texts = asked.length > 0 ? asked.map(({ text }) => text) : stack.texts;
		const clauses = texts.flatMap((text) => text.regulation.scope);
		const outside = clauses.find(({ when }) => derive(stack, when, known).holds === false);
		return outside ? { because: { cite: outside.cite, quote: outside.quote } } : {};
	}
	if (status !== "not-stated") return {};
	const [silent] = asked.flatMap(({ text, question: { point } }) =>
		text.regulation.unstated.filter((unstated) => unstated.point === point),
	);
	if (!silent) return { because: "在施行的文本均未载明此事项" };
	const { note, near } = silent;
	return { because: note, notices: [{ kind: "unstated", message: note, ...(near ? { words: near } : {}) }] };
};

const unanswered = (stack: Stack, question: string, on: Day, status: Status, known: Given, reason: Reason): Decision => {
	const effective = layersOf(stack.law).find(({ regulation }) => regulation.effective.words)?.regulation.effective.words;
	const because = reason.because ?? effective;
	return seal(
		stack,
		{
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
			notices: [...known.notices, ...(reason.notices ?? [])],
		},
		[],
	);
};

/** Adds the labels of every id the decision names, and freezes it. */
const seal = (stack: Stack, decision: Omit<Decision, "labels">, terms: readonly string[]): Decision => {
	const named: Named = {
		terms: [decision.question, ...terms],
		remedies: decision.grounds.flatMap(({ liftedBy }) => liftedBy ?? []),
		readings: decision.readings,
	};
	return freeze({ ...decision, labels: labelsFor(stack, named) });
};
