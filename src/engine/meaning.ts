import { withoutLevel } from "../model/answer/decision";
import type { Day } from "../model/day";
import type { Condition } from "../model/law/condition";
import type { Value } from "../model/law/fact";
import type { Layer } from "../model/law/jurisdiction";
import { type Law, layersOf } from "../model/law/law";
import type { Matter } from "../model/law/matter";
import type { Question } from "../model/law/question";
import { firstDayOf, mayHold, type Never } from "../model/law/regulation";
import type { ScopeClause } from "../model/law/scope";
import { has } from "../model/own-property";
import { conditionsOf, holding, namesIn, satisfies } from "./conditions";
import { everyId, memoized } from "./memoize";

/** A case in which every fact that is asked for is known. */
export interface CompleteFacts {
	readonly get: (fact: string) => Value | undefined;
}

/**
 * The meaning of a law: the outcome of one question if every fact is known, a level or a status without one; `null` if the
 * facts are impossible together.
 *
 * This file is the definition. Everything else that answers (the diagrams of `diagram/`, `decide`, `compile`) is a fast path,
 * which `prove` and the tests compare with it:
 *
 * 1. A text is applied from its first day to its last (潍坊第三十九条). If no text in force has the question, there is no answer.
 * 2. The highest text that covers the case governs it. A text covers a case if its scope clauses on the matter hold (第二条).
 *    If it refers the case to other law (第二条第二款), no lower text governs it; where that is not held, it is not stated.
 * 3. A rule applies if its text covers the case and no higher text that prevails regulates the same matter (第三十七条：
 *    国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定；没有规定的，参照适用本办法).
 * 4. A rule that applies holds if its `when` holds and its `unless` (但书) does not. It then limits the level to at most this.
 * 5. The strictest level of the rules that hold is the answer (第二十三条); if none holds, it is the most open level of the
 *    governing text (第十九条：无条件共享). Neither the order nor the number of rules matters.
 * 6. A rule that reads another question without a level takes over the status of that question (第二十条 reads 第十九条).
 *
 * Unknown facts add nothing to the meaning: the possible outcomes of a case are those of all its completions.
 */
export const meaningOf = (law: Law, question: string, facts: CompleteFacts, on: Day): string | null => {
	const text = textOn(law, on);
	const governs = (layer: Layer) => layer.relation !== "also" && questionIn(layer, question) !== undefined;
	const ended = text.layers.some(governs) ? [] : layersOf(law).filter(governs);
	if (text.layers.length === 0 || ended.length > 0) {
		const others = ended.length > 0 ? ended : layersOf(law);
		return others.some(({ regulation }) => mayHold(regulation, on)) ? "not-stated" : "not-in-force";
	}
	const at: CompleteCase = { text, facts, answers: new Map() };
	const answers = writtenOn(text, question).stated.length > 0;
	return answers && text.nevers.some(({ when }) => holds(at, when)) ? null : answer(at, question);
};

/** The levels that displaced rules of a question would have left at most, where they hold. */
export const displacedLevels = (law: Law, question: string, facts: CompleteFacts, on: Day): readonly string[] => {
	const at: CompleteCase = { text: textOn(law, on), facts, answers: new Map() };
	const covered = writtenOn(at.text, question).rules.filter((rule) => isCovered(at, rule) && isDisplaced(at, rule));
	return covered.filter(({ when }) => holds(at, when)).map(({ atMost }) => atMost);
};

// What is written, whatever the case.

/** A law as it is written on a day: its texts in force, highest first, and what they say cannot be. */
interface Text {
	readonly law: Law;
	readonly layers: readonly Layer[];
	readonly nevers: readonly Never[];
	/** The questions of all its texts, in force or not: none of them is a fact. */
	readonly questions: ReadonlySet<string>;
}

/** Sentence 1: both ends are inclusive; a text whose first day is not stated speaks from the day of its source on. */
const textOn = memoized(everyId, (law: Law, on): Text => {
	const layers = layersOf(law).filter(({ regulation }) => {
		const [first, { until }] = [firstDayOf(regulation), regulation.effective];
		return first !== undefined && on >= first && (until === undefined || on <= until);
	});
	const isHere = (id: string | undefined) => id === undefined || layers.some(({ regulation }) => regulation.id === id);
	// What the definitions of several texts exclude together, they exclude while all of them are in force.
	const together: readonly Never[] = has(law, "layers") ? (law.never ?? []) : [];
	const nevers = together.filter(({ words }) => words.every(({ regulation }) => isHere(regulation)));
	const questions = layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id));
	const own = layers.flatMap(({ regulation }) => regulation.never ?? []);
	return { law, layers, nevers: [...nevers, ...own], questions: new Set(questions) };
});

const questionIn = ({ regulation }: Layer, id: string) => regulation.questions.find((question) => question.id === id);
type Scope = readonly ScopeClause[];

/** The scope clauses of a text on some matters. */
const scopeOn = ({ regulation }: Layer, matters: readonly (Matter | undefined)[]): Scope =>
	regulation.scope.filter((clause) => clause.matters === "all" || clause.matters.some((matter) => matters.includes(matter)));

/** What the texts have on a question: its rules, the scope clauses that may refer all of it elsewhere, the order of levels. */
const writtenOn = memoized(everyId, (text: Text, id) => {
	const stated = text.layers.flatMap((layer) => {
		const question = questionIn(layer, id);
		return question ? [{ layer, question, scope: scopeOn(layer, [question.matter]) }] : [];
	});
	const matters = stated.map(({ question }) => question.matter);
	const rules = stated.flatMap(({ layer, question: { matter, rules } }) => {
		const higher = text.layers.slice(0, text.layers.indexOf(layer)).filter(({ relation }) => relation === "prevails");
		const adding = text.layers.filter((other) => other.relation === "also" && other !== layer);
		return rules.map((rule) => {
			const saysItsOwnWord = ({ rules: theirs, grants = [] }: Question) =>
				rule.matter !== undefined && [...theirs, ...grants].some((provision) => provision.matter === rule.matter);
			const displacing = stated.filter((other) => higher.includes(other.layer) && saysItsOwnWord(other.question));
			return {
				layer,
				atMost: rule.atMost,
				when: holding(rule),
				scope: scopeOn(layer, [matter, rule.matter]),
				reaching: [...higher, ...adding].map((other) => scopeOn(other, matters)),
				displacing: displacing.map((other) => scopeOn(other.layer, [other.question.matter, rule.matter])),
				reads: namesIn(...conditionsOf(rule)).filter((name) => text.questions.has(name)),
			};
		});
	});
	const sending = text.layers.map((layer) => ({ layer, scope: scopeOn(layer, matters) }));
	return { stated, rules, sending, levels: levelsOf(text, id) };
});

type WrittenRule = ReturnType<typeof writtenOn>["rules"][number];

/** The levels, strictest first, in the order of any text or of a comparison; texts that only add come last. */
const levelsOf = ({ law }: Text, question: string): readonly string[] => {
	const layers = layersOf(law).toSorted((a, b) => Number(a.relation === "also") - Number(b.relation === "also"));
	const scales = layers.map((layer) => (questionIn(layer, question)?.scale ?? []).map(({ id }) => id));
	const compared = has(law, "layers") ? (law.compares ?? []) : [];
	const orders = [...scales, ...compared.filter((each) => each.question === question).map(({ levels }) => levels)];
	const precedes = (a: string, b: string) => orders.some((ids) => ids.includes(a) && ids.indexOf(a) < ids.indexOf(b));
	const order: string[] = [];
	for (let rest = [...new Set(scales.flat())]; rest.length > 0; rest = rest.filter((level) => !order.includes(level)))
		order.push(rest.find((level) => !rest.some((other) => precedes(other, level))) ?? rest.at(0) ?? "");
	return order;
};

// What it means for one complete case.

interface CompleteCase {
	readonly text: Text;
	readonly facts: CompleteFacts;
	/** The questions answered so far; one that rests on itself has no answer. */
	readonly answers: Map<string, string>;
}

const answer = (at: CompleteCase, question: string): string => {
	if (!at.answers.has(question)) {
		at.answers.set(question, "not-stated");
		at.answers.set(question, meant(at, question));
	}
	return at.answers.get(question) ?? "not-stated";
};

const meant = (at: CompleteCase, id: string): string => {
	const { stated, rules, sending, levels } = writtenOn(at.text, id);
	if (stated.length === 0) return "not-stated";
	// Sentence 2. A text that only adds may send away what others govern.
	const sent = new Map(sending.map(({ layer, scope }) => [layer, asStatus(coverage(at, scope))]));
	const away = asStatus(...[...sent].map(([{ relation }, to]) => (relation === "also" ? to : undefined)));
	if (away) return away;
	const covering = stated.filter(({ layer, scope }) => layer.relation !== "also" && coverage(at, scope) === "yes");
	const highest = at.text.layers.find((layer) => sent.get(layer) ?? covering.some((each) => each.layer === layer));
	const governing = covering.find(({ layer }) => layer === highest)?.question;
	if (!governing) return (highest && sent.get(highest)) ?? "out-of-scope";
	// Sentences 3 and 6.
	const speaking = rules.filter((rule) => isCovered(at, rule) && !isDisplaced(at, rule));
	const status = asStatus(...speaking.flatMap(({ reads }) => reads).map((read) => answer(at, read)));
	if (status !== undefined) return status;
	// Sentences 4 and 5. A text without a default has no answer if none of its rules holds, unless the level is the strictest.
	const limits = speaking.filter(({ when }) => holds(at, when));
	const limit = limits.map(({ atMost }) => atMost);
	const isSilent = governing.otherwise ? !limits.some(({ layer }) => layer === highest) : governing.scale.length === 0;
	if (isSilent) return limit.find((level) => level === levels.at(0)) ?? "not-stated";
	const stricter = (a: string, b: string) => (levels.indexOf(b) < levels.indexOf(a) ? b : a);
	return limit.reduce(stricter, governing.scale.at(-1)?.id ?? "not-stated");
};

/** The first status among outcomes, in the order in which one goes before another. */
const asStatus = (...outcomes: readonly (string | undefined)[]) => withoutLevel.find((status) => outcomes.includes(status));

const isCovered = (at: CompleteCase, { scope, reaching }: WrittenRule): boolean =>
	coverage(at, scope) === "yes" && !reaching.some((other) => asStatus(coverage(at, other)));
const isDisplaced = (at: CompleteCase, { displacing }: WrittenRule): boolean =>
	displacing.some((higher) => coverage(at, higher) === "yes");

/** Whether a text covers the case or is silent on it; else the status of what it sends to other law, held or not. */
const coverage = (at: CompleteCase, scope: Scope): "yes" | "silent" | "out-of-scope" | "not-stated" => {
	const failing = scope.filter(({ when }) => !holds(at, when)).map(({ otherwise }) => otherwise);
	if (failing.length === 0 || failing.includes("silent")) return failing.length === 0 ? "yes" : "silent";
	return failing.includes("elsewhere") ? "out-of-scope" : "not-stated";
};

/** Whether a condition holds. A question without a level passes no test. */
const holds = (at: CompleteCase, condition: Condition): boolean => {
	if (has(condition, "all")) return condition.all.every((part) => holds(at, part));
	if (has(condition, "any")) return condition.any.some((part) => holds(at, part));
	if (has(condition, "not")) return !holds(at, condition.not);
	const isQuestion = at.text.questions.has(condition.fact);
	const value = isQuestion ? answer(at, condition.fact) : at.facts.get(condition.fact);
	return value !== undefined && !(isQuestion && asStatus(String(value))) && satisfies(condition, value);
};
