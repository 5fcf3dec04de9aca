import { type Law, layersOf, titleOf } from "../../model/law/law";
import { matters } from "../../model/law/matter";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import { type Named, namesOf } from "../../model/name-matching";
import { ownValue } from "../../model/own-property";
import { sealed } from "../../model/sealed";
import { printable } from "../../model/visible-text";
import { isQuestion, proceduresIn, type Stack, scaleOf, stackOf } from "./stack";

/** How much of a name is repeated, and how many names are offered where none is near. */
const [longestName, mostNames] = [60, 12];

const written = ({ id, label }: Named): string => `\`${id}\`（${label}）`;

const each = (named: readonly Named[]): readonly Named[] =>
	[...new Map(named.toReversed().map(({ id, label }) => [id, { id, label }])).values()].toReversed();

/** The name that was meant, or the names there are. */
const instead = (candidates: readonly Named[], id: unknown): string => {
	const names = namesOf(candidates);
	const meant = names.find(id) ?? names.nearest(id);
	if (meant) return `，是否为 ${written(meant)}`;
	if (candidates.length === 0) return "";
	const rest = candidates.length > mostNames ? `等${candidates.length}项` : "";
	return `；可选：${candidates.slice(0, mostNames).map(written).join("、")}${rest}`;
};

const withoutName = (id: unknown, noun: string): string =>
	id === undefined || id === null ? `没有写明${noun}` : `${noun}应当写成标识的文字，所给的是 ${typeof id}`;

/**
 * Refuses to answer what a law does not have: a slip of the program is no silence of the law.
 *
 * @throws `TypeError` in Chinese with what was given and the nearest name
 */
const refuse = (law: Law, candidates: readonly Named[], id: unknown, noun: string): never => {
	const wrong = typeof id === "string" ? `没有名为 \`${printable(id, longestName)}\` 的${noun}` : `：${withoutName(id, noun)}`;
	throw new TypeError(`${titleOf(law)}${wrong}${instead(each(candidates), id)}`);
};

const requireAmong = (law: Law, candidates: readonly Named[], id: unknown, noun: string): void => {
	if (!candidates.some((candidate) => candidate.id === id)) refuse(law, candidates, id, noun);
};

/** That some text of the law, in force or not, has a question. */
export const requireQuestion = (stack: Stack, id: unknown): void => {
	// The set of its ids has no id that is no text.
	if (isQuestion(stack, id as string)) return;
	const questions = layersOf(stack.law).flatMap(({ regulation }) => regulation.questions);
	refuse(stack.law, questions, id, "问题");
};

/** The same for a law of which no stack was made yet. */
export const requireQuestionOf = (law: Law, id: unknown): void => requireQuestion(stackOf(law), id);

/** That some text of the law, in force or not, names a level of a question. */
export const requireLevel = (stack: Stack, question: string, id: unknown): void =>
	requireAmong(stack.law, scaleOf(stack, question), id, "等级");

/** That some text of the law, in force or not, has a procedure. */
export const requireProcedure = (law: Law, id: unknown): void => {
	const own = sealed(law);
	if (proceduresIn(own, id as string).length > 0) return;
	const procedures = layersOf(own).flatMap(({ regulation }) => regulation.procedures);
	refuse(own, procedures, id, "程序");
};

/**
 * A step that was taken and its outcome, by own properties: some text of the law, in force or not, has the step in this
 * procedure, and there is such an outcome.
 */
export const requireTaken = (
	law: Law,
	procedure: string,
	taken: unknown,
): { readonly step: string; readonly outcome: StepOutcome } => {
	const [step, outcome] = [ownValue(taken, "step"), ownValue(taken, "outcome")];
	const steps = proceduresIn(law, procedure).flatMap((stated) => stated.steps);
	requireAmong(law, steps, step, "环节");
	// Both have just been looked for among those there are.
	if (typeof outcome === "string" && Object.hasOwn(stepOutcomes, outcome))
		return { step: step as string, outcome: outcome as StepOutcome };
	const ends = steps.filter(({ id }) => id === step).flatMap(({ then }) => Object.keys(then) as readonly StepOutcome[]);
	const outcomes = [...ends, ...(Object.keys(stepOutcomes) as readonly StepOutcome[])];
	return refuse(
		law,
		outcomes.map((id) => ({ id, label: stepOutcomes[id] })),
		outcome,
		"结果",
	);
};

/** That some text of the law, in force or not, has a remedy. */
export const requireRemedy = (law: Law, id: unknown): void =>
	requireAmong(
		law,
		layersOf(law).flatMap(({ regulation }) => regulation.remedies),
		id,
		"措施",
	);

/** That there is a matter: a common one, or one that a text of the law lists itself. */
export const requireMatter = (law: Law, id: unknown): void => {
	const own: Readonly<Record<string, string>> = Object.assign(
		{},
		...layersOf(law).map(({ regulation }) => regulation.matters),
		matters,
	);
	requireAmong(
		law,
		Object.keys(own).map((matter) => ({ id: matter, label: own[matter] ?? matter })),
		id,
		"事项",
	);
};

/**
 * Whatever is said of a case is said on days: without them there is no law to choose, and the call itself is wrong.
 *
 * @param form how the last argument is written
 */
export const requireOptions = (context: unknown, form = '{ on: "2026-11-21" }'): void => {
	if (typeof context !== "object" || context === null || Array.isArray(context))
		throw new TypeError(`没有写明日期：最后一个参数应当写作 ${form}`);
};
