import type { Law } from "../../src/index";
import { layersOf } from "../../src/model/law/law";
import { laws } from "../../src/rules";

/** Every law that ships, with its id. */
export const everyLaw: readonly (readonly [string, Law])[] = Object.entries(laws);

/** Every question of every law that ships. */
export const everyQuestion = everyLaw.flatMap(([id, law]) => {
	const questions = layersOf(law).flatMap(({ regulation }) => regulation.questions.map((each) => each.id));
	return [...new Set(questions)].map((question) => [id, question, law] as const);
});

/** Every procedure of every law that ships. */
export const everyProcedure = everyLaw.flatMap(([id, law]) => {
	const procedures = layersOf(law).flatMap(({ regulation }) => regulation.procedures.map((each) => each.id));
	return [...new Set(procedures)].map((procedure) => [id, procedure, law] as const);
});
