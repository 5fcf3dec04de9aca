import { type Outcomes, outcomesIn } from "../../src/analysis/diff/outcomes";
import { pairsOf } from "../../src/analysis/diff/pairs";
import type { Condition } from "../../src/author";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import { conditionsBehind } from "../../src/engine/diagram/builder";
import { diagramBuilder } from "../../src/engine/diagram/of-question";
import { dutiesOf } from "../../src/engine/duties";
import { rulesOn, type StatedProvision, speaks } from "../../src/engine/layers/provision";
import { leveledQuestions, type Stack, stackOn } from "../../src/engine/layers/stack";
import { statedSteps } from "../../src/engine/next-steps";
import type { Day, Law } from "../../src/index";
import { layersOf } from "../../src/model/law/law";
import { firstDayOf } from "../../src/model/law/regulation";
import { citation } from "../../src/text";

/** Whether two diagrams have the same outcome in every state, impossible states included. Both are walked at once; nothing is counted. */
const alike = (one: Outcomes, other: Outcomes): boolean => pairsOf(one, other).every(({ left, right }) => left === right);

/** Things of two stacks, each pair under one name; `null` where one of the two lacks a name. */
const paired = <T>(ours: ReadonlyMap<string, T>, theirs: ReadonlyMap<string, T>): readonly (readonly [T, T])[] | null => {
	if (ours.size !== theirs.size) return null;
	const pairs = [...ours].flatMap(([name, own]): readonly (readonly [T, T])[] => {
		const other = theirs.get(name);
		return other === undefined ? [] : [[own, other]];
	});
	return pairs.length === ours.size ? pairs : null;
};

const allAlike = (ours: ReadonlyMap<string, Outcomes>, theirs: ReadonlyMap<string, Outcomes>): boolean =>
	paired(ours, theirs)?.every(([own, other]) => alike(own, other)) ?? false;

/**
 * The outcome of a question, and where each of its rules holds and there is a level; by name, since the order of texts that only add
 * changes reasons alone.
 */
const questionDiagrams = (stack: Stack, question: string): ReadonlyMap<string, Outcomes> => {
	const builder = diagramBuilder(stack, conditionsBehind(stack, question));
	const no = builder.diagrams.leaf(false);
	return new Map([
		["", outcomesIn(builder, builder.question(question))],
		...rulesOn(stack, question).map(
			(stated) =>
				[
					`${stated.layer.regulation.id} ${stated.rule.id}`,
					outcomesIn(builder, builder.diagrams.choose(builder.answered(question), builder.holding(stated), no)),
				] as const,
		),
	]);
};

const diagramOf = (stack: Stack, condition: Condition): Outcomes => {
	const builder = diagramBuilder(stack, [condition]);
	return outcomesIn(builder, builder.condition(condition));
};

/** Where each duty applies, where it is met, and where its breach falls under which item. */
const dutyDiagrams = (stack: Stack): ReadonlyMap<string, Outcomes> =>
	new Map(
		dutiesOf(stack).flatMap((stated) => {
			const name = `${stated.layer.regulation.id} ${stated.duty.id}`;
			const applies: Condition = { all: [speaks(stated), stated.duty.when] };
			return [
				[`${name} applies`, diagramOf(stack, applies)],
				[`${name} met`, diagramOf(stack, { all: [applies, stated.duty.met] })],
				...(stated.duty.breaches ?? []).map(({ when, item }) => {
					const breached: Condition = { all: [applies, { not: stated.duty.met }, when] };
					return [`${name} ${citation(item)}`, diagramOf(stack, breached)] as const;
				}),
			] as const;
		}),
	);

/** Where each step of a procedure is open, and all else that a step says. */
const stepsIn = (stack: Stack): ReadonlyMap<string, { readonly open: Outcomes; readonly rest: string }> =>
	new Map(
		stack.layers.flatMap(({ regulation }) =>
			regulation.procedures.flatMap((procedure) =>
				procedure.steps.map((step) => {
					const place: StatedProvision | undefined = statedSteps(stack, procedure.id).get(step);
					const { when, ...rest } = step;
					const open: Condition = { all: [...(place ? [speaks(place)] : []), ...(when ? [when] : [])] };
					const name = `${regulation.id} ${procedure.id} ${step.id}`;
					return [name, { open: diagramOf(stack, open), rest: JSON.stringify(rest) }] as const;
				}),
			),
		),
	);

const stepsAlike = (left: Stack, right: Stack): boolean =>
	paired(stepsIn(left), stepsIn(right))?.every(([own, other]) => own.rest === other.rest && alike(own.open, other.open)) ??
	false;

/** Whether two laws have the same outcomes on every day in every complete state: of each question, each of its rules, each duty, each step. */
export const behaveAlike = (one: Law, other: Law): boolean => {
	return boundariesOf(one, other).every((day) => areAlikeOn(leveledQuestions(one), stackOn(one, day), stackOn(other, day)));
};

/** The days on which the texts in force begin to be others, in either law. */
const boundariesOf = (...both: readonly Law[]): readonly Day[] => [
	...new Set(
		both.flatMap(layersOf).flatMap(({ regulation }) => {
			const { until } = regulation.effective;
			return [firstDayOf(regulation) ?? [], until ? dayAt(dayNumber(until) + 1) : []].flat();
		}),
	),
];

const areAlikeOn = (questions: readonly string[], left: Stack, right: Stack): boolean =>
	questions.every((id) => allAlike(questionDiagrams(left, id), questionDiagrams(right, id))) &&
	allAlike(dutyDiagrams(left), dutyDiagrams(right)) &&
	stepsAlike(left, right);
