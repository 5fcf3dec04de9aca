import type { Day } from "../../model/day";
import type { FactDefinition } from "../../model/law/fact";
import type { Layer } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import type { Question } from "../../model/law/question";

/** Whether the day exists: the compiler lets `2026-02-30` pass. */
export const exists = (day: Day): boolean => {
	const instant = new Date(day);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day;
};

/** The texts in force on a day, both ends inclusive; one whose first day is not stated, from the day of its source on. */
export const inForce = (law: Law, on: Day): readonly Layer[] =>
	layersOf(law).filter(({ regulation: { effective } }) => {
		const { from = effective.posted, until } = effective;
		return from !== undefined && from <= on && (until === undefined || on <= until);
	});

/** A question as one text has it. */
export interface Asked {
	readonly layer: Layer;
	readonly question: Question;
}

/** A question in every one of these texts that has it, highest first. */
export const askedIn = (layers: readonly Layer[], id: string): readonly Asked[] =>
	layers.flatMap((layer) =>
		layer.regulation.questions.filter((question) => question.id === id).map((question) => ({ layer, question })),
	);

/**
 * The levels of a question over all its texts, strictest first, in an order that keeps the order of every text.
 *
 * Texts out of force are counted too: they may be all that says how the levels of two texts in force compare. Where no text says, the
 * place does.
 */
export const scaleOf = (law: Law, id: string): readonly string[] => {
	const order: string[] = [];
	const compared = "layers" in law ? (law.compares ?? []) : [];
	let scales = [
		...askedIn(layersOf(law), id).map(({ question }) => question.scale.map((level) => level.id)),
		...compared.filter(({ question }) => question === id).map(({ levels }) => [...levels]),
	];
	for (;;) {
		const heads = scales.flatMap(([head]) => (head === undefined ? [] : [head]));
		const next = heads.find((head) => scales.every((scale) => scale.indexOf(head) <= 0)) ?? heads[0];
		if (next === undefined) return order;
		order.push(next);
		scales = scales.map((scale) => scale.filter((id) => id !== next));
	}
};

/** What a fact is in the highest text that has it; `undefined` where no text has it. */
export const definitionOf = (law: Law, fact: string): FactDefinition | undefined =>
	layersOf(law)
		.map(({ regulation }) => new Map(Object.entries(regulation.vocabulary)).get(fact))
		.find((definition) => definition !== undefined);
