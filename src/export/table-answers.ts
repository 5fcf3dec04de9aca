import type { Node } from "../engine/diagram/diagram";
import type { Possible } from "../model/answer/decision";
import type { Displaced } from "../model/answer/displaced";
import type { Remark } from "../model/answer/remark";
import { citation, type Quoted } from "../model/law/cite";
import { own } from "../model/own-property";
import { type DistinctList, distinctList } from "./distinct-list";
import type { Interval } from "./intervals";
import { type NodePool, nodePool, saysYes } from "./node-pool";
import type { QuestionOutputs, RuleOutputs } from "./outputs/question";
import { standingRemarks } from "./outputs/standing-remarks";
import type { PartialStates } from "./partial/states";
import type { Root, TableAnswers, TableDisplaced, TableRemark, TableRule, TableWords, When } from "./table-form";

/** The lists of a table, to which every answer adds what it is made of. */
export interface TableLists {
	/** The position of each fact. */
	readonly facts: ReadonlyMap<string, number>;
	/** The position of each question. */
	readonly questions: ReadonlyMap<string, number>;
	readonly words: DistinctList<TableWords>;
	readonly rules: DistinctList<TableRule>;
	readonly displaced: DistinctList<TableDisplaced>;
	readonly remarks: DistinctList<TableRemark>;
	readonly answers: DistinctList<TableAnswers>;
	readonly nodes: NodePool;
}

/** Lists that have nothing in them yet but the places of facts and questions. */
export const tableLists = (facts: readonly string[], questions: readonly string[]): TableLists => {
	const positions = (ids: readonly string[]) => new Map(ids.map((id, at) => [id, at]));
	return {
		facts: positions(facts),
		questions: positions(questions),
		words: distinctList(),
		rules: distinctList(),
		displaced: distinctList(),
		remarks: distinctList(),
		answers: distinctList(),
		nodes: nodePool(positions(facts)),
	};
};

const wordsAt = ({ words }: TableLists, stated: Quoted | string): number =>
	words.positionOf(typeof stated === "string" ? { sentence: stated } : { ...stated, citation: citation(stated.cite) });

/** The place of the words that something may rest on. */
const wordsOf = (lists: TableLists, of: { readonly words?: Quoted }): { readonly words?: number } => {
	const words = own(of, "words");
	return words ? { words: wordsAt(lists, words) } : {};
};

const remarkAt = (lists: TableLists, remark: Remark): number =>
	lists.remarks.positionOf({ kind: remark.kind, message: remark.message, ...wordsOf(lists, remark) });

const displacedAt = (lists: TableLists, displaced: Displaced): number => {
	const { provision, regulation, says, by } = displaced;
	return lists.displaced.positionOf({ provision, regulation, says, by, ...wordsOf(lists, displaced) });
};

const ruleAt = (lists: TableLists, { stated: { layer, rule } }: RuleOutputs): number =>
	lists.rules.positionOf({
		regulation: layer.regulation.id,
		rule: rule.id,
		atMost: rule.atMost,
		words: rule.words.map((words) => wordsAt(lists, words)),
		...(rule.reading ? { reading: rule.reading } : {}),
	});

/** Where the truth of a rule is unknown that is among the grounds. */
const mayHold = ({ and, or, not }: PartialStates, { applies, yes, no }: RuleOutputs): Node => and(applies, not(or(yes, no)));

/** What the days of an interval add to the remarks: those that no fact changes. */
const standing = (
	lists: TableLists,
	question: string,
	{ states: { stack }, plan }: QuestionOutputs,
	interval: Interval,
): TableAnswers["remarks"] =>
	standingRemarks({ stack, question, plan }, interval).map(({ remark, ...since }) => ({
		remark: remarkAt(lists, remark),
		...since,
		when: saysYes,
	}));

/**
 * The position of the answers to a question on the days of an interval, which are put into the lists of the table.
 *
 * @param outputs what a decision may say, each with its diagram
 */
export const answersAt = (lists: TableLists, question: string, outputs: QuestionOutputs, interval: Interval): number => {
	const { states, possible, missing, rules, because, readings, displaced, remarks } = outputs;
	const root = lists.nodes.positionIn(states);
	const when = <S, T extends object>(
		all: readonly { readonly says: S; readonly node: Node }[],
		part: (says: S) => T,
	): readonly When<T>[] => all.map(({ says, node }) => ({ ...part(says), when: root(node) }));
	const at = (positions: ReadonlyMap<string, number>, id: string): Root => positions.get(id) ?? 0;
	return lists.answers.positionOf({
		question: at(lists.questions, question),
		possible: when(possible, (outcome) => ({ outcome: outcome as Possible })),
		missing: when(missing, (fact) => ({ fact: at(lists.facts, fact) })),
		rules: rules.map((rule) => ({
			rule: ruleAt(lists, rule),
			applies: root(rule.applies),
			holds: root(rule.yes),
			mayHold: root(mayHold(states, rule)),
		})),
		because: when(because, (words) => ({ words: wordsAt(lists, words) })),
		readings: when(readings, (reading) => ({ reading })),
		displaced: when(displaced, (each) => ({ displaced: displacedAt(lists, each) })),
		remarks: [
			...when(remarks, (remark) => ({ remark: remarkAt(lists, remark) })),
			...standing(lists, question, outputs, interval),
		],
	});
};
