import type { Quoted } from "../model/law/cite";
import type { Condition } from "../model/law/condition";
import type { Regulation } from "../model/law/regulation";
import type { TimeLimit } from "../model/law/time-limit";

/** Where something stands in a regulation, from the outside in. */
export type Path = readonly (string | number)[];

const extensionOf = (within: TimeLimit | undefined) => (within && "workingDays" in within ? within.extension : undefined);

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
		...duties.flatMap(({ within }, index) =>
			at(["duties", index, "within", "extension"], "requires", extensionOf(within)?.requires),
		),
		...remedies.flatMap(({ requires }, index) => at(["remedies", index], "requires", requires)),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.flatMap(({ when, within }, step) => {
				const path = ["procedures", procedure, "steps", step];
				return [...at(path, "when", when), ...at([...path, "within", "extension"], "requires", extensionOf(within)?.requires)];
			}),
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
		...questions.flatMap(({ scale, rules, grants, parts }, question) => [
			...scale.flatMap((level, index) => one(["questions", question, "scale", index], level)),
			...rules.flatMap((rule, index) => words(["questions", question, "rules", index], rule.words)),
			...(grants ?? []).flatMap((grant, index) => one(["questions", question, "grants", index], grant)),
			...one(["questions", question, "parts"], parts),
		]),
		...duties.flatMap((duty, index) => [
			...words(["duties", index], duty.words),
			...one(["duties", index, "within", "extension"], extensionOf(duty.within)),
		]),
		...remedies.flatMap((remedy, index) => words(["remedies", index], remedy.words)),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.flatMap((step, index) => [
				...words(["procedures", procedure, "steps", index], step.words),
				...one(["procedures", procedure, "steps", index, "within", "extension"], extensionOf(step.within)),
			]),
		),
		...(never ?? []).flatMap((combination, index) => words(["never", index], combination.words)),
		...unstated.flatMap(({ near }, index) => one(["unstated", index, "near"], near)),
	];
};
