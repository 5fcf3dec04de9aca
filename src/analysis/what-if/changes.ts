import { type Case, caseAnd, type OnDay } from "../../engine/case";
import type { DecisionOf } from "../../engine/decide";
import { possibleOutcomes } from "../../engine/diagram/completions";
import { requireLevel } from "../../engine/layers/asked";
import type { Change, Changes, Way } from "../../model/answer/what-if";
import { freeze } from "../../model/freeze";
import type { Value } from "../../model/law/fact";
import type { FactsOf, Law, LevelId, QuestionId } from "../../model/law/law";
import { idGiven } from "../../model/own-property";
import { type DecidedCase, decidedCase, labelsOf } from "./decided-case";
import { cureFor } from "./remedy-for-fact";
import { type Settings, settingsReaching } from "./ways-to-level";

/**
 * Every minimal set of changes that leads a case to a level: no change can be left out, and after all of them the level is
 * certain whatever is still unknown. Lawful ways come first, then smaller ones.
 *
 * A known fact is changed lawfully only by a remedy of the law; the change has the words of the remedy and its requirements. An
 * unknown fact is not changed but determined, and the finding may turn out differently. If the case has the level already,
 * there is one way without changes; if the level cannot be reached, there is none. Of very many ways those with the fewest
 * changes are listed, and `more` says that there are others.
 *
 * @param goal the id of a level of the question
 *
 * @example
 * ```ts
 * import { changes } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const finding = <V>(value: V) => ({ value, by: "某局", on: "2024-08-30" }) as const;
 * const known = {
 *   inRegion: true,
 *   publicData: true,
 *   stateSecret: finding("none" as const),
 *   endangersSecurity: finding(false),
 *   harmsThirdParty: finding(true),
 *   contractOrIp: finding(false),
 *   lawOnOpening: "silent",
 *   ruleOnOpening: "silent",
 *   conditionsNeeded: finding(false),
 * } as const;
 * const [way] = changes(weifang2021, "opening", known, "unconditional", { on: "2024-09-02" }).ways;
 * way?.lawful; // true
 * way?.changes.map(({ fact, to, remedy }) => [fact, to, remedy]); // [["harmsThirdParty", [false], "desensitize"]]
 * way?.changes[0]?.needs; // [{ "fact": "personalInfo", "to": ["none"] }]
 * ```
 */
export function changes<L extends Law, const Q extends QuestionId<L>>(
	of: Case<L>,
	question: Q,
	goal: LevelId<L, Q>,
): Changes<DecisionOf<L, Q>>;
export function changes<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	facts: FactsOf<L>,
	goal: LevelId<L, Q>,
	context: OnDay,
): Changes<DecisionOf<L, Q>>;
export function changes(of: Law | Case, question: string, ...rest: readonly unknown[]): Changes {
	const [at, asked] = caseAnd<[unknown]>(of, rest);
	const goal = idGiven(asked);
	const result = decidedCase(at, question);
	requireLevel(result.stack, question, asked);
	const { completions, known } = result;
	const { all: settings, more } = completions ? settingsReaching(completions.root, known, goal) : { all: [], more: false };
	const choices = mergeChoices(settings);
	const ways = choices
		.map((choice) => wayOf(result, choice, goal))
		.sort((a, b) => Number(b.lawful) - Number(a.lawful) || a.changes.length - b.changes.length);
	const all = ways.flatMap((way) => way.changes);
	const ids = {
		facts: all.flatMap(({ needs = [] }) => needs.map(({ fact }) => fact)),
		remedies: all.flatMap(({ remedy }) => remedy ?? []),
	};
	return freeze({
		kind: "changes",
		decision: result.decision,
		goal,
		ways,
		...(more ? { more } : {}),
		labels: labelsOf(result, ids),
	});
}

/** Variables, each with every class that suffices. */
type Choice = readonly { readonly variable: number; readonly indices: readonly number[] }[];

/** Merges settings that differ only in the class of one variable. */
const mergeChoices = (all: readonly Settings[]): readonly Choice[] => {
	let choices: Choice[] = all.map((settings) => settings.map(({ variable, index }) => ({ variable, indices: [index] })));
	for (let merging = true; merging; ) {
		merging = false;
		for (const [at, choice] of choices.entries()) {
			const twin = choices.findIndex((other, index) => index > at && differsInOne(choice, other));
			if (twin < 0) continue;
			const other = choices[twin] ?? [];
			const union = choice.map(({ variable, indices }, position) => ({
				variable,
				indices: [...new Set([...indices, ...(other[position]?.indices ?? [])])].sort((a, b) => a - b),
			}));
			choices = choices.flatMap((each, index) => (index === twin ? [] : [index === at ? union : each]));
			merging = true;
			break;
		}
	}
	return choices;
};

const differsInOne = (a: Choice, b: Choice): boolean =>
	a.length === b.length &&
	a.every(({ variable }, at) => variable === b[at]?.variable) &&
	a.filter(({ indices }, at) => indices.join() !== b[at]?.indices.join()).length === 1;

const wayOf = ({ stack, facts, completions, decision }: DecidedCase, choice: Choice, goal: string): Way => {
	const settings = choice.map(({ variable, indices }) => {
		const { fact = "", classes = [] } = completions?.space[variable] ?? {};
		return { fact, to: indices.flatMap((index) => classes[index] ?? []) };
	});
	const after = new Map<string, Value>(facts.values);
	for (const { fact, to } of settings) if (to[0] !== undefined) after.set(fact, to[0]);
	const changingFacts = new Set(settings.map(({ fact }) => fact));
	const reaches = (values: ReadonlyMap<string, Value>) =>
		completions !== null && [...possibleOutcomes(completions, values)].join() === goal;
	const list = settings.map(({ fact, to }): Change => {
		const from = facts.values.get(fact) ?? null;
		const by = stack.vocabulary.get(fact)?.finding?.by;
		const change = { fact, from, to, ...(by ? { by } : {}) };
		if (from === null) return { ...change, means: "finding" };
		// A remedy may be able to make some of the sufficient values and not others.
		const within = to.filter((value) => cureFor(stack, fact, new Map([...after, [fact, value]]), changingFacts));
		const [first] = within;
		const cure = first === undefined ? null : cureFor(stack, fact, new Map([...after, [fact, first]]), changingFacts);
		const needs = cure?.needs.map((need) => ({
			...need,
			to: need.to.filter((value) => reaches(new Map([...after, [need.fact, value]]))),
		}));
		// A requirement of the remedy may itself exclude the level.
		if (!cure || !needs || needs.some((need) => need.to.length === 0)) return { ...change, means: "none" };
		const { remedy, words } = cure;
		return { ...change, to: within, means: "remedy", remedy, words, ...(needs.length > 0 ? { needs } : {}) };
	});
	const lawful = decision.status !== "not-in-force" && list.every(({ means }) => means !== "none");
	return { changes: list, lawful };
};
