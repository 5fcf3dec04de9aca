import { dayAt, dayNumber, isDay } from "../../calendar/day-number";
import { questionsBehind } from "../../engine/diagram/builder";
import { clausesOn } from "../../engine/layers/provision";
import { impossible, type Stack, stackOn, statedQuestions } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Layer } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import { firstDayOf } from "../../model/law/regulation";

/**
 * The first day of every set of texts of a law that are in force together, in order; a day on which none is in force is left
 * out.
 */
export const versionsOf = (law: Law): readonly Day[] => {
	const days = layersOf(law).flatMap(({ regulation, regulation: { effective } }) => [
		...[firstDayOf(regulation) ?? []].flat(),
		...(isDay(effective.until) ? [dayAt(dayNumber(effective.until) + 1)] : []),
	]);
	return [...new Set(days.filter(isDay))].sort().filter((day) => stackOn(law, day).layers.length > 0);
};

/**
 * What a question rests on in a stack: the texts in force that have it, or a question its rules read, or limit their matters,
 * and what cannot be. Two stacks of a law that agree in this give one proof.
 */
export const basisOf = (stack: Stack, question: string): string => {
	const read = new Set([question, ...questionsBehind(stack, question)]);
	const matters = [...read].flatMap((id) =>
		statedQuestions(stack, id).flatMap(({ question: { matter, rules, grants = [] } }) => [
			matter,
			...[...rules, ...grants].map((provision) => provision.matter),
		]),
	);
	const bears = (layer: Layer) =>
		layer.regulation.questions.some(({ id }) => read.has(id)) || clausesOn(layer, matters).length > 0;
	const texts = layersOf(stack.law).flatMap((layer, at) => (stack.layers.includes(layer) && bears(layer) ? [at] : []));
	return JSON.stringify([question, texts, impossible(stack)]);
};
