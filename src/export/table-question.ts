import type { Node } from "../engine/diagram/diagram";
import { type Stack, scaleOf, statedAmong } from "../engine/layers/stack";
import type { Possible } from "../model/answer/decision";
import type { Quoted } from "../model/law/cite";
import { layersOf } from "../model/law/law";
import { own } from "../model/own-property";
import type { Interval } from "./intervals";
import { saysYes } from "./node-pool";
import type { QuestionOutputs, RuleOutputs } from "./outputs/question";
import { standingRemarks } from "./outputs/standing-remarks";
import type { Root, TableQuestion, TableRemark, TableRule } from "./table-form";

/** Where the parts of a question are put that stand in lists of the table. */
export interface TablePlaces {
	/** The position of a fact. */
	readonly fact: (id: string) => number;
	/** The position of words, or of a sentence. */
	readonly words: (words: Quoted | string) => number;
	/** The position of the first node of a diagram. */
	readonly root: (node: Node) => Root;
	/** The Chinese term of an outcome without a level. */
	readonly status: (status: string) => string | undefined;
}

const tableRule = (
	{ root, words }: TablePlaces,
	{ states, stated, applies, yes, no }: RuleOutputs & Pick<QuestionOutputs, "states">,
): TableRule => {
	const { layer, rule } = stated;
	return {
		regulation: layer.regulation.id,
		rule: rule.id,
		atMost: rule.atMost,
		words: rule.words.map(words),
		...(rule.reading ? { reading: rule.reading } : {}),
		applies: root(applies),
		holds: root(yes),
		mayHold: root(states.and(applies, states.not(states.or(yes, no)))),
	};
};

const wordsIn = ({ words }: TablePlaces, of: { readonly words?: Quoted }): { readonly words?: number } => {
	const quoted = own(of, "words");
	return quoted ? { words: words(quoted) } : {};
};

/** The remarks on a question: those that depend on the facts before those that do not, as a decision has them. */
const tableRemarks = (
	places: TablePlaces,
	{ states: { stack }, plan, remarks }: QuestionOutputs,
	question: string,
	interval: Interval,
): readonly TableRemark[] => [
	...remarks.map(({ says, node }) => ({
		kind: says.kind,
		message: says.message,
		...wordsIn(places, says),
		when: places.root(node),
	})),
	...standingRemarks({ stack, question, plan }, interval).map(({ remark, ...since }) => ({
		kind: remark.kind,
		message: remark.message,
		...wordsIn(places, remark),
		...since,
		when: saysYes,
	})),
];

/** What a law calls a question: the first of its texts that has it. */
export const questionLabel = ({ law }: Stack, question: string): string =>
	statedAmong(layersOf(law), question)[0]?.question.label ?? question;

/** A question as a table has it. */
export const tableQuestion = (
	places: TablePlaces,
	outputs: QuestionOutputs,
	question: string,
	interval: Interval,
): TableQuestion => {
	const { root, words } = places;
	const { states, possible, missing, rules, because, readings, displaced } = outputs;
	const levels = scaleOf(states.stack, question);
	const labelOf = (outcome: string) => levels.find(({ id }) => id === outcome)?.label ?? places.status(outcome) ?? outcome;
	return {
		id: question,
		label: questionLabel(states.stack, question),
		levels: levels.map(({ id, label, closed }) => ({ id, label, ...(closed ? { closed } : {}) })),
		possible: possible.map(({ says, node }) => ({
			outcome: says as Possible,
			label: labelOf(says),
			when: root(node),
		})),
		missing: missing.map(({ says, node }) => ({ fact: places.fact(says), when: root(node) })),
		rules: rules.map((rule) => tableRule(places, { ...rule, states })),
		because: because.map(({ says, node }) => ({ words: words(says), when: root(node) })),
		readings: readings.map(({ says, node }) => ({ reading: says, when: root(node) })),
		displaced: displaced.map(({ says: { words: by, ...says }, node }) => ({
			...says,
			...(by ? { words: words(by) } : {}),
			when: root(node),
		})),
		remarks: tableRemarks(places, outputs, question, interval),
	};
};
