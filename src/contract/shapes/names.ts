import * as z from "zod/mini";
import { stackOf } from "../../engine/layers/stack";
import type { Status } from "../../model/answer/decision";
import type { Day } from "../../model/day";
import { type Actor, actors } from "../../model/law/actor";
import { incidents } from "../../model/law/incident";
import { type Law, layersOf, titleOf } from "../../model/law/law";
import { stepOutcomes } from "../../model/law/step-outcome";
import { definedFacts } from "../../parse/vocabulary";
import { enumeration, type ShapeRegistry } from "../json-schema";
import { conclusionWords } from "../status-terms";
import { proceduresOf, type QuestionTerm, questionsOf, type Term } from "../terms";
import type { ResultShape } from "./shape";

/** The names that results under a law have, and under which others refer to a schema. */
export interface ResultNames {
	readonly registry: ShapeRegistry;
	/** Gives a schema the name under which others refer to it, and what else is said of it. */
	readonly called: <S extends z.ZodMiniType>(id: string, schema: S, keywords?: Readonly<Record<string, unknown>>) => S;
	readonly law: ResultShape<string>;
	readonly text: ResultShape<string>;
	readonly fact: ResultShape<string>;
	/** A fact, or a question whose answer a condition reads. */
	readonly term: ResultShape<string>;
	readonly actor: ResultShape<Actor>;
	readonly step: ResultShape<string>;
	readonly day: ResultShape<Day>;
	readonly status: ResultShape<Status>;
	/** Every question, those that no text answers with levels last. */
	readonly questions: readonly QuestionTerm[];
	readonly procedures: ReturnType<typeof proceduresOf<Law>>;
}

/** The names of a law, whose schemas are registered together. */
export const namesFor = (law: Law, registry: ShapeRegistry): ResultNames => {
	const called = <S extends z.ZodMiniType>(id: string, schema: S, keywords: Readonly<Record<string, unknown>> = {}): S => {
		registry.add(schema, { id, ...keywords });
		return schema;
	};
	const regulations = layersOf(stackOf(law).law).map(({ regulation }) => regulation);
	const [leveled, procedures]: readonly [readonly QuestionTerm[], ReturnType<typeof proceduresOf<Law>>] = [
		questionsOf(law),
		proceduresOf(law),
	];
	const oneOf = <Id extends string>(id: string, terms: readonly Term<Id>[]) => enumeration(registry, terms, id);
	const facts = definedFacts(law).map(({ id, label }) => ({ id, label }));
	const asked = regulations.flatMap((regulation) => regulation.questions.map(({ id, label }) => ({ id, label })));
	const bodies = [actors, ...regulations.map((regulation) => regulation.actors ?? {})].flatMap((each) => Object.entries(each));
	return {
		registry,
		called,
		law: enumeration(registry, [{ id: law.id, label: titleOf(law) }]),
		text: oneOf(
			"Text",
			regulations.map(({ id, title }) => ({ id, label: title })),
		),
		fact: oneOf("Fact", facts),
		term: oneOf("Term", [...facts, ...asked]),
		actor: oneOf(
			"Actor",
			bodies.map(([id, label]) => ({ id: id as Actor, label })),
		),
		step: oneOf(
			"Step",
			procedures.flatMap(({ steps }) => steps),
		),
		status: oneOf("Status", termsOf(conclusionWords)),
		day: called("Day", z.iso.date()) as unknown as ResultShape<Day>,
		questions: [...leveled, ...silentAmong(asked, leveled)],
		procedures,
	};
};

/** The questions that no text answers with levels, each once. */
const silentAmong = (asked: readonly Term[], leveled: readonly QuestionTerm[]): readonly QuestionTerm[] => {
	const silent = asked.filter(({ id }) => leveled.every((question) => question.id !== id));
	return [...new Map(silent.map((question) => [question.id, { ...question, levels: [] }])).values()];
};

/** A closed list of the model, whose keys are its ids. */
export const termsOf = <K extends string>(list: Readonly<Record<K, string>>): readonly Term<K>[] =>
	Object.entries<string>(list).map(([id, label]) => ({ id: id as K, label }));

/** The closed lists that procedures have in common. */
export const procedureLists = (registry: ShapeRegistry) => ({
	outcome: enumeration(registry, termsOf(stepOutcomes)),
	incident: enumeration(registry, termsOf(incidents)),
});
