import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import type { FactDefinition, Vocabulary } from "../../model/law/fact";
import type { Layer } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import type { Procedure } from "../../model/law/procedure";
import type { Level, Question } from "../../model/law/question";
import { firstDayOf, mayHold, type Never } from "../../model/law/regulation";
import { has } from "../../model/own-property";
import { sealed } from "../../model/sealed";
import { everyId, memoized, once } from "../memoize";
import { commonScale } from "./common-scale";
import { type Slips, slipsIn } from "./slips";

/** The texts of a law that are in force on a day, highest first, and the facts all its texts may ask for. */
export interface Stack {
	readonly law: Law;
	readonly layers: readonly Layer[];
	readonly vocabulary: ReadonlyMap<string, FactDefinition>;
	/** What cannot be read in the law, in force or not. */
	readonly slips: Slips;
}

const proceduresAmong = (layers: readonly Layer[], procedure: string): readonly Procedure[] =>
	layers.flatMap(({ regulation }) => regulation.procedures.filter(({ id }) => id === procedure));

/** A procedure in every text of a law that has it, in force or not. */
export const proceduresIn = (law: Law, procedure: string): readonly Procedure[] => proceduresAmong(layersOf(law), procedure);

/** A procedure in every text in force that has it, highest first. */
export const statedProcedures = ({ layers }: Stack, procedure: string): readonly Procedure[] =>
	proceduresAmong(layers, procedure);

/** Whether a text speaks on a day, both ends inclusive. */
const inForce = ({ regulation }: Layer, on: Day): boolean => {
	const from = firstDayOf(regulation);
	const { until } = regulation.effective;
	return from !== undefined && on >= from && (until === undefined || on <= until);
};

const vocabularyOf = (layers: readonly Layer[]): ReadonlyMap<string, FactDefinition> => {
	const merged = new Map<string, FactDefinition>();
	// Highest layer first: `check` has made sure that a shared id means the same fact.
	for (const { regulation } of layers) {
		const vocabulary: Vocabulary = regulation.vocabulary;
		for (const id of Object.keys(vocabulary)) {
			const definition = vocabulary[id];
			if (definition && !merged.has(id)) merged.set(id, definition);
		}
	}
	return merged;
};

const stacks = memoized(everyId, (law: Law, inForceOn): Stack => {
	const layers = layersOf(law);
	const speaking = layers.filter((_, index) => inForceOn[index] === "1");
	return { law, layers: speaking, vocabulary: vocabularyOf(layers), slips: slipsIn(law) };
});

/** The stack of a law with all its texts, in force or not. */
export const stackOf = (law: Law): Stack => {
	const own = sealed(law);
	return stacks(own, "1".repeat(layersOf(own).length));
};

/**
 * The stack of a law on a day. The same texts in force give the same stack object; on what is no day, no text is in force.
 *
 * The law of a stack is the sealed one: whoever has a stack reads the law through it.
 */
export const stackOn = (law: Law, on: Day): Stack => {
	const own = sealed(law);
	const layers = layersOf(own);
	const isInForce = (layer: Layer): boolean => isDay(on) && inForce(layer, on);
	// By position, not by id: two versions of a text may have the same id.
	return stacks(own, layers.map((layer) => (isInForce(layer) ? "1" : "0")).join(""));
};

/** A question as one text has it. */
export interface StatedQuestion {
	readonly layer: Layer;
	readonly question: Question;
}

/** A question in every one of these texts that has it, highest first. */
export const statedAmong = (layers: readonly Layer[], id: string): readonly StatedQuestion[] =>
	layers.flatMap((layer) =>
		layer.regulation.questions.filter((question) => question.id === id).map((question) => ({ layer, question })),
	);

/** The same with the texts that only add behind those that can govern: they do not name the levels. */
export const governingFirst = <S extends StatedQuestion>(stated: readonly S[]): readonly S[] => [
	...stated.filter(({ layer }) => layer.relation !== "also"),
	...stated.filter(({ layer }) => layer.relation === "also"),
];

/** The questions of a law that have levels, each once, those of texts that govern before those of texts that only add. */
export const leveledQuestions = (law: Law): readonly string[] => {
	const stated = layersOf(law).flatMap((layer) => layer.regulation.questions.map((question) => ({ layer, question })));
	const leveled = governingFirst(stated).filter(({ question }) => question.scale.length > 0);
	return [...new Set(leveled.map(({ question }) => question.id))];
};

/** Whether an id is a question of the law, in force or not; one that no text in force has is not stated, and never a fact. */
export const isQuestion = (stack: Stack, id: string): boolean => questionIds(stack).has(id);

const questionIds = once(
	({ law }: Stack): ReadonlySet<string> =>
		new Set(layersOf(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id))),
);

/** A question in every text in force that has it, highest first. */
export const statedQuestions = memoized(isQuestion, ({ layers }: Stack, question): readonly StatedQuestion[] =>
	statedAmong(layers, question),
);

/** Whether a text in force could govern a question: one that only adds answers none by itself. */
export const isGoverned = (stack: Stack, question: string): boolean =>
	statedQuestions(stack, question).some(({ layer }) => layer.relation !== "also");

/** The texts that could govern a question on another day than that of the stack. */
export const governingOtherwise = ({ law, layers }: Stack, question: string): readonly Layer[] =>
	statedAmong(layersOf(law), question)
		.map(({ layer }) => layer)
		.filter((layer) => layer.relation !== "also" && !layers.includes(layer));

/**
 * The texts that may hold on a day, though their sources do not state since when: their first day is not stated, and the day of
 * the source is still to come.
 */
export const undatedOn = (stack: Stack, question: string, on: Day): readonly Layer[] => {
	const ended = governingOtherwise(stack, question);
	return (ended.length > 0 ? ended : layersOf(stack.law)).filter(({ regulation }) => mayHold(regulation, on));
};

/**
 * The levels of a question, strictest first, by all texts of the law, in force or not, and where no text compares two of them
 * by the law of the jurisdiction.
 */
export const scaleOf = memoized(isQuestion, ({ law }: Stack, question): readonly Level[] => {
	const scales = governingFirst(statedAmong(layersOf(law), question)).map(({ question: { scale } }) => scale);
	const levels = scales.flat();
	const compared = has(law, "layers") ? (law.compares ?? []) : [];
	const orders = compared
		.filter((each) => each.question === question)
		.map((each) => each.levels.flatMap((id) => levels.find((level) => level.id === id) ?? []));
	return commonScale([...scales, ...orders]);
});

/** The combinations of facts that the texts in force, or all texts of the jurisdiction together, exclude. */
export const impossible = ({ law, layers }: Stack): readonly Never[] => [
	// What the definitions of several texts exclude together, they exclude only while all of them are in force.
	...(has(law, "layers") ? (law.never ?? []) : []).filter(({ words }) =>
		words.every(({ regulation: id }) => id === undefined || layers.some(({ regulation }) => regulation.id === id)),
	),
	...layers.flatMap(({ regulation }) => regulation.never ?? []),
];
