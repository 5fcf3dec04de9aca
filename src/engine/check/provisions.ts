import type { Quoted } from "../../model/cite";
import type { Condition } from "../../model/condition";
import type { Regulation } from "../../model/regulation";

/** Where something stands in a regulation, from the outside in. */
export type Path = readonly (string | number)[];

/** Every condition of a regulation with its place. */
export const conditionsOf = ({
	scope,
	questions,
	duties,
	remedies,
	procedures,
	never,
}: Regulation): readonly (readonly [Path, Condition])[] => {
	const at = (path: Path, name: string, condition: Condition | undefined): readonly (readonly [Path, Condition])[] =>
		condition ? [[[...path, name], condition]] : [];
	return [
		...scope.flatMap(({ when }, index) => at(["scope", index], "when", when)),
		...questions.flatMap(({ rules }, question) =>
			rules.flatMap(({ when, unless }, rule) => {
				const path = ["questions", question, "rules", rule];
				return [...at(path, "when", when), ...at(path, "unless", unless)];
			}),
		),
		...duties.flatMap(({ when, met }, index) => [...at(["duties", index], "when", when), ...at(["duties", index], "met", met)]),
		...remedies.flatMap(({ requires }, index) => at(["remedies", index], "requires", requires)),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.flatMap(({ when }, step) => at(["procedures", procedure, "steps", step], "when", when)),
		),
		...(never ?? []).flatMap(({ when }, index) => at(["never", index], "when", when)),
	];
};

/** Every quotation of a regulation with its place. */
export const quotationsOf = (regulation: Regulation): readonly (readonly [Path, Quoted])[] => {
	const { scope, questions, duties, remedies, procedures, never, unstated, defers, effective } = regulation;
	const words = (path: Path, quoted: readonly Quoted[]): readonly (readonly [Path, Quoted])[] =>
		quoted.map((each, index) => [[...path, "words", index], each]);
	const one = (path: Path, quoted: Quoted | undefined): readonly (readonly [Path, Quoted])[] =>
		quoted ? [[path, quoted]] : [];
	return [
		...one(["effective", "words"], effective.words),
		...one(["defers"], defers),
		...scope.flatMap((clause, index) => one(["scope", index], clause)),
		...questions.flatMap(({ scale, rules, parts }, question) => [
			...scale.flatMap((level, index) => one(["questions", question, "scale", index], level)),
			...rules.flatMap((rule, index) => words(["questions", question, "rules", index], rule.words)),
			...one(["questions", question, "parts"], parts),
		]),
		...duties.flatMap((duty, index) => words(["duties", index], duty.words)),
		...remedies.flatMap((remedy, index) => words(["remedies", index], remedy.words)),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.flatMap((step, index) => words(["procedures", procedure, "steps", index], step.words)),
		),
		...(never ?? []).flatMap((combination, index) => words(["never", index], combination.words)),
		...unstated.flatMap(({ near }, index) => one(["unstated", index, "near"], near)),
	];
};
