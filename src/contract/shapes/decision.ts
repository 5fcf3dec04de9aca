import * as z from "zod/mini";
import { type Decision, type Ground, type Missing, withoutLevel } from "../../model/answer/decision";
import type { Derivation, Truth } from "../../model/answer/derivation";
import type { Displaced } from "../../model/answer/displaced";
import type { Finding } from "../../model/law/fact";
import { enumeration } from "../json-schema";
import { conclusionWords } from "../status-terms";
import type { QuestionTerm, Term } from "../terms";
import type { ResultNames } from "./names";
import { exactly, type ResultShape } from "./shape";
import type { wordShapes } from "./words";

/** What decisions and duties are made of. */
export const caseShapes = (names: ResultNames, { value, quoted, reading }: ReturnType<typeof wordShapes>) => {
	const { called, text, term, fact, actor, day } = names;
	const truth = exactly<Truth>()(z.nullable(z.boolean()));
	const finding = exactly<Finding>()(
		called(
			"Finding",
			z.strictObject({ value: z.nullable(value), by: z.string(), on: day, basis: z.exactOptional(z.string()) }),
		),
	);
	const inner: ResultShape<Derivation> = z.lazy(() => derivation);
	const derivation: ResultShape<Derivation> = exactly<Derivation>()(
		called(
			"Derivation",
			z.union([
				z.strictObject({ all: z.array(inner), holds: truth }),
				z.strictObject({ any: z.array(inner), holds: truth }),
				z.strictObject({ not: inner, holds: truth }),
				z.strictObject({
					fact: term,
					operator: z.enum(["equal", "notEqual", "in", "notIn"]),
					value: z.union([value, z.array(value)]),
					given: z.nullable(value),
					holds: truth,
					finding: z.exactOptional(finding),
				}),
			]),
		),
	);
	const missing = exactly<Missing>()(called("Missing", z.strictObject({ fact, by: z.exactOptional(actor) })));
	const displaced = <S extends string>(says: ResultShape<S>) =>
		z.strictObject({ provision: z.string(), regulation: text, says, by: text, words: z.exactOptional(quoted) });
	const grounds = (level: ResultShape<string>) =>
		exactly<Ground>()(
			z.strictObject({
				regulation: text,
				rule: z.string(),
				words: z.array(quoted),
				atMost: level,
				holds: truth,
				when: derivation,
				unless: z.exactOptional(derivation),
				liftedBy: z.exactOptional(z.array(z.string())),
				reading: z.exactOptional(reading),
			}),
		);
	return { truth, finding, derivation, missing, displaced, grounds };
};

/** The terms of the statuses without a level. */
const noLevels: readonly Term<(typeof withoutLevel)[number]>[] = withoutLevel.map((id) => ({ id, label: conclusionWords[id] }));

/** The levels of a question, and every outcome that it may have. */
export interface OutcomeShapes {
	readonly level: ResultShape<string>;
	readonly possible: ResultShape<string>;
}

/** The outcomes of each question of a law, by its id. */
export const outcomeShapes = ({ registry, questions }: ResultNames): ReadonlyMap<string, OutcomeShapes> =>
	new Map(
		questions.map(({ id, levels }) => [
			id,
			{
				level: enumeration<string>(registry, levels, `Level.${id}`),
				possible: enumeration<string>(registry, [...levels, ...noLevels], `Outcome.${id}`),
			},
		]),
	);

/** A decision has a level exactly if it is decided. */
const answeredIfDecided = {
	if: { properties: { status: { const: "decided" } } },
	then: { properties: { answer: { not: { type: "null" } } } },
	else: { properties: { answer: { type: "null" } } },
};

/** The decisions of one question of a law. */
export const decisionShape = (
	names: ResultNames,
	{ quoted, remark, labels, rules }: ReturnType<typeof wordShapes>,
	{ truth, derivation, missing, displaced, grounds }: ReturnType<typeof caseShapes>,
	question: QuestionTerm,
	{ level, possible }: OutcomeShapes,
): ResultShape<Decision> => {
	const { called, text, day, law, status, registry } = names;
	const says = exactly<Displaced>()(displaced(level));
	const decision = z.strictObject({
		kind: z.literal("decision"),
		law,
		question: enumeration<string>(registry, [question]),
		on: day,
		rules,
		status,
		answer: z.nullable(level),
		possible: z.array(possible),
		opens: z.exactOptional(truth),
		governing: z.array(z.strictObject({ regulation: text, truth, when: derivation, by: z.exactOptional(quoted) })),
		displaced: z.array(says),
		grounds: z.array(grounds(level)),
		missing: z.array(missing),
		readings: z.array(z.string()),
		because: z.exactOptional(z.union([quoted, z.string()])),
		remarks: z.array(remark),
		labels,
	});
	// One shape for both kinds of decision: that it has its answer exactly when it is decided is said beside it.
	return exactly<Pick<Decision, keyof Decision>>()(
		called(`Decision.${question.id}`, decision, { title: `对“${question.label}”的判断`, ...answeredIfDecided }),
	) as unknown as ResultShape<Decision>;
};
