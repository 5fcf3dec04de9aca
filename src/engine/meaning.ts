import { withoutLevel } from "../model/answer/decision";
import type { Day } from "../model/day";
import type { Condition } from "../model/law/condition";
import type { Value } from "../model/law/fact";
import type { Layer } from "../model/law/jurisdiction";
import { type Law, layersOf } from "../model/law/law";
import type { Matter } from "../model/law/matter";
import type { Question, Rule } from "../model/law/question";
import { firstDayOf, mayHold, type Never, type Regulation } from "../model/law/regulation";
import { conditionsOf, holding, namesIn, satisfies } from "./conditions";
import { memoized } from "./memoize";

/** A case in which every fact that is asked for is known. */
export interface CompleteFacts {
	readonly get: (fact: string) => Value | undefined;
}

/**
 * What a law means: the outcome of one question when every fact is known, a level or a status without one; `null` where the facts
 * cannot go together.
 *
 * This file is the definition. Everything else that answers (the diagrams of `diagram/`, `decide`, `compile`) is a fast path, which
 * `prove` and the tests compare with it. In words:
 *
 * 1. A text speaks from its first day to its last (潍坊第三十九条). Where no text in force could govern the question, nothing is answered.
 * 2. The highest text that covers the case governs it. A text covers a case where its scope clauses on the matter hold (第二条). One that
 *    sends the case to other law leaves it to no lower text (第二条第二款：涉及国家秘密的公共数据管理…).
 * 3. A rule speaks where its text covers the case and no higher text that prevails says its own word on the same matter (第三十七条：国家、
 *    本省相关法律、法规、规章对公共数据管理已有规定的，从其规定；没有规定的，参照适用本办法).
 * 4. A rule that speaks holds where its `when` holds and its `unless` (但书) does not. It says: the level is at most this.
 * 5. The strictest level among the rules that hold decides (第二十三条); where none holds, the most open level of the governing text
 *    applies (第十九条：无条件共享). Neither order nor number of rules matters.
 * 6. A rule that reads another question takes that question's status over where it has no level (第二十条 reads 第十九条).
 *
 * Unknown facts add nothing to the meaning: the possible outcomes of a case are those of all the complete cases it leaves.
 */
export const outcomeOf = (law: Law, question: string, facts: CompleteFacts, on: Day): string | null => {
	const text = lawAsRead(law, facts, on);
	const governs = (layer: Layer) => layer.relation !== "also" && questionIn(layer, question) !== undefined;
	const ended = text.layers.some(governs) ? [] : layersOf(law).filter(governs);
	if (text.layers.length === 0 || ended.length > 0) {
		const others = ended.length > 0 ? ended : layersOf(law);
		return others.some(({ regulation }) => mayHold(regulation, on)) ? "not-stated" : "not-in-force";
	}
	if (!text.layers.some((layer) => questionIn(layer, question))) return "not-stated";
	return canBe(text) ? answer(text, question) : null;
};

/** A law as it reads on a day for one complete case. */
interface LawAsRead {
	readonly law: Law;
	/** The texts in force, highest first. */
	readonly layers: readonly Layer[];
	readonly facts: CompleteFacts;
	/** The questions answered so far. */
	readonly answers: Map<string, string>;
}

/** Sentence 1: both ends are inclusive; a text whose first day is not stated speaks from the day of its source on. */
const lawAsRead = (law: Law, facts: CompleteFacts, on: Day): LawAsRead => {
	const layers = layersOf(law).filter(({ regulation }) => {
		const [first, { until }] = [firstDayOf(regulation), regulation.effective];
		return first !== undefined && on >= first && (until === undefined || on <= until);
	});
	return { law, layers, facts, answers: new Map() };
};

const questionIn = ({ regulation }: Layer, id: string): Question | undefined => statedQuestion(regulation, id) ?? undefined;

const statedQuestion = memoized(({ questions }: Regulation, id) => questions.find((question) => question.id === id) ?? null);

const isQuestion = memoized((law: Law, id): boolean => layersOf(law).some((layer) => questionIn(layer, id) !== undefined));

/** The answer to a question; one that rests on itself has none. */
const answer = (text: LawAsRead, question: string): string => {
	const earlier = text.answers.get(question);
	if (earlier !== undefined) return earlier;
	text.answers.set(question, "not-stated");
	const outcome = governed(text, question);
	text.answers.set(question, outcome);
	return outcome;
};

/** Sentences 2 and 5. */
const governed = (text: LawAsRead, question: string): string => {
	const matters = text.layers.flatMap((layer) => questionIn(layer, question)?.matter ?? []);
	if (matters.length === 0) return "not-stated";
	const sendsAway = (layer: Layer) => scopeOf(text, layer, matters) === "elsewhere";
	if (text.layers.some((layer) => layer.relation === "also" && sendsAway(layer))) return "out-of-scope";
	const ownIn = (layer: Layer): Question | undefined =>
		[questionIn(layer, question)].find((own) => own && scopeOf(text, layer, [own.matter]) === "yes");
	const highest = text.layers.find((layer) => layer.relation !== "also" && (ownIn(layer) || sendsAway(layer)));
	const own = highest && ownIn(highest);
	if (!own) return "out-of-scope";
	const rules = statedRules(text, question).filter(({ displaced }) => !displaced);
	const order = scaleOf(text.law, question);
	const holdingRules = rules.filter(({ rule }) => holds(text, holding(rule)));
	const levels = holdingRules.map(({ rule }) => rule.atMost);
	const status = statusTakenOver(text, rules);
	if (status !== undefined) return status;
	// A source that tells no default says nothing where none of its own rules holds; the strictest level cannot be passed even so.
	const silent = own.otherwise ? !holdingRules.some(({ layer }) => layer === highest) : own.scale.length === 0;
	if (silent) return levels.find((level) => level === order[0]) ?? "not-stated";
	const mostOpen = own.scale.at(-1)?.id ?? "not-stated";
	return [mostOpen, ...levels].reduce((strictest, level) =>
		order.indexOf(level) < order.indexOf(strictest) ? level : strictest,
	);
};

/** The scope clauses of a text on some matters. */
const scopeOn = memoized(({ scope }: Regulation, matters) => {
	const wanted: readonly string[] = matters.split(" ");
	return scope.filter((clause) => clause.matters === "all" || clause.matters.some((matter) => wanted.includes(matter)));
});

/** Whether a text covers matters, is silent on them in this case, or sends the case to other law. */
const scopeOf = (text: LawAsRead, { regulation }: Layer, matters: readonly (Matter | undefined)[]) => {
	const failing = scopeOn(regulation, matters.join(" ")).filter(({ when }) => !holds(text, when));
	if (failing.some(({ otherwise }) => otherwise === "silent")) return "silent";
	return failing.length > 0 ? "elsewhere" : "yes";
};

interface StatedRule {
	readonly layer: Layer;
	readonly rule: Rule;
	readonly displaced: boolean;
}

/** Sentence 3: the rules whose text covers the case and that nobody sends elsewhere, each with whether a higher text displaces it. */
const statedRules = (text: LawAsRead, question: string): readonly StatedRule[] =>
	text.layers.flatMap((layer, index) => {
		const own = questionIn(layer, question);
		const higher = text.layers.slice(0, index).filter(({ relation }) => relation === "prevails");
		const adding = text.layers.filter((other) => other.relation === "also" && other !== layer);
		return (own?.rules ?? [])
			.map((rule) => ({ rule, matters: [own?.matter, rule.matter] }))
			.filter(({ matters }) => scopeOf(text, layer, matters) === "yes")
			.filter(({ matters }) => ![...higher, ...adding].some((other) => scopeOf(text, other, matters) === "elsewhere"))
			.map(({ rule }) => ({ layer, rule, displaced: higher.some((other) => saysItsOwnWord(text, other, question, rule)) }));
	});

/** Whether a higher text covers the case and restricts, or grants, on the matter of a rule. */
const saysItsOwnWord = (text: LawAsRead, higher: Layer, question: string, { matter }: Rule): boolean => {
	const theirs = questionIn(higher, question);
	if (!theirs || matter === undefined) return false;
	const states = [...theirs.rules, ...(theirs.grants ?? [])].some((stated) => stated.matter === matter);
	return states && scopeOf(text, higher, [theirs.matter, matter]) === "yes";
};

/** Sentence 6: the status of a question that these rules read. */
const statusTakenOver = (text: LawAsRead, rules: readonly StatedRule[]): string | undefined => {
	const read = namesIn(...rules.flatMap(({ rule }) => conditionsOf(rule))).filter((id) => isQuestion(text.law, id));
	const answers = read.map((id) => answer(text, id));
	return withoutLevel.find((status) => answers.includes(status));
};

/** Sentence 4, and all that is said under conditions. A question without a level passes no test. */
const holds = (text: LawAsRead, condition: Condition): boolean => {
	if ("all" in condition) return condition.all.every((part) => holds(text, part));
	if ("any" in condition) return condition.any.some((part) => holds(text, part));
	if ("not" in condition) return !holds(text, condition.not);
	if (!isQuestion(text.law, condition.fact)) {
		const value = text.facts.get(condition.fact);
		return value !== undefined && satisfies(condition, value);
	}
	const outcome = answer(text, condition.fact);
	return !withoutLevel.some((status) => status === outcome) && satisfies(condition, outcome);
};

/** The levels of a question, strictest first: a level comes before another if any text, or a comparison of the place, puts it so. */
const scaleOf = (law: Law, question: string): readonly string[] => {
	const scales = layersOf(law).map((layer) => (questionIn(layer, question)?.scale ?? []).map(({ id }) => id));
	const compared = "layers" in law ? (law.compares ?? []) : [];
	const orders = [...scales, ...compared.filter((each) => each.question === question).map(({ levels }) => levels)];
	const precedes = (a: string, b: string) => orders.some((ids) => ids.includes(a) && ids.indexOf(a) < ids.indexOf(b));
	const order: string[] = [];
	for (let rest = [...new Set(scales.flat())]; rest.length > 0; rest = rest.filter((level) => !order.includes(level)))
		order.push(rest.find((level) => !rest.some((other) => precedes(other, level))) ?? rest[0] ?? "");
	return order;
};

/** Whether the facts can go together, by every text in force and by the definitions of several texts taken together. */
const canBe = (text: LawAsRead): boolean => {
	const isRead = (id: string | undefined) => id === undefined || text.layers.some(({ regulation }) => regulation.id === id);
	const together: readonly Never[] = "layers" in text.law ? (text.law.never ?? []) : [];
	const nevers = together.filter(({ words }) => words.every(({ regulation }) => isRead(regulation)));
	return ![...nevers, ...text.layers.flatMap(({ regulation }) => regulation.never ?? [])].some(({ when }) => holds(text, when));
};

/** The levels that displaced rules of a question would have left at most, where they hold. */
export const displacedLevels = (law: Law, question: string, facts: CompleteFacts, on: Day): readonly string[] => {
	const text = lawAsRead(law, facts, on);
	const displaced = statedRules(text, question).filter((stated) => stated.displaced);
	return displaced.filter(({ rule }) => holds(text, holding(rule))).map(({ rule }) => rule.atMost);
};
