import * as z from "zod/mini";
import type { Assessment, LiabilityCandidate, Promotion } from "../../model/answer/assessment";
import type { Decision } from "../../model/answer/decision";
import type { Declaration } from "../../model/answer/declaration";
import type { DisplacedDuty, DutyAssessment } from "../../model/answer/duty-assessment";
import { type Law, layersOf } from "../../model/law/law";
import type { caseShapes, OutcomeShapes } from "./decision";
import type { ResultNames } from "./names";
import { exactly, type ResultShape } from "./shape";
import type { wordShapes } from "./words";

type Words = ReturnType<typeof wordShapes>;
type Cases = ReturnType<typeof caseShapes>;

const dutyStates = ["not-applicable", "met", "breached", "open", "possible"] as const;

/** The duties of a law in a case. */
export const dutyShapes = (names: ResultNames, words: Words, { derivation, missing, displaced }: Cases) => {
	const { called, text, actor } = names;
	const { quoted, cite, reading, limit } = words;
	const state = z.enum(dutyStates);
	const duty = exactly<DutyAssessment>()(
		called(
			"Duty",
			z.strictObject({
				regulation: text,
				duty: z.string(),
				label: z.string(),
				on: actor,
				state,
				words: z.array(quoted),
				when: derivation,
				met: derivation,
				within: z.exactOptional(limit),
				breach: z.exactOptional(cite),
				missing: z.array(missing),
				reading: z.exactOptional(reading),
			}),
		),
	);
	const gone = exactly<DisplacedDuty>()(
		called("DisplacedDuty", z.strictObject({ ...displaced(state).shape, label: z.string() })),
	);
	return { duty, gone };
};

/** What the catalogue declares on one question. */
const declarationShape = (
	{ text, actor, fact }: ResultNames,
	{ quoted }: Words,
	question: string,
	{ level, possible }: OutcomeShapes,
): ResultShape<Declaration> => {
	return exactly<Declaration>()(
		z.strictObject({
			question: z.literal(question) as ResultShape<string>,
			fact,
			declared: z.nullable(level),
			lawful: z.nullable(level),
			possible: z.array(possible),
			relation: z.enum(["same", "declaredStricter", "declaredWider", "unknown"]),
			correction: z.exactOptional(z.strictObject({ regulation: text, on: actor, words: z.array(quoted), remedy: z.string() })),
		}),
	);
};

/** One of several schemas of one type; of none, nothing. */
export const anyOf = <T>(shapes: readonly ResultShape<T>[]): ResultShape<T> => {
	const [first, ...others] = shapes;
	if (!first) return z.never() as unknown as ResultShape<T>;
	return others.length === 0 ? first : (z.union(shapes) as unknown as ResultShape<T>);
};

/** The questions whose level some text has the catalogue declare. */
const declaredQuestions = (law: Law): ReadonlySet<string> =>
	new Set(
		layersOf(law).flatMap(({ regulation }) => regulation.questions.flatMap(({ id, declared }) => (declared ? [id] : []))),
	);

/** The assessments under a law. */
export const assessmentShape = (
	law: Law,
	names: ResultNames,
	words: Words,
	{ duty, gone }: ReturnType<typeof dutyShapes>,
	decisions: readonly ResultShape<Decision>[],
	outcomes: ReadonlyMap<string, OutcomeShapes>,
): ResultShape<Assessment> => {
	const { called, text, actor, day } = names;
	const { quoted, cite, reading, limit, remark, labels, rules } = words;
	const declared = declaredQuestions(law);
	const declarations = [...outcomes].flatMap(([id, each]) =>
		declared.has(id) ? [declarationShape(names, words, id, each)] : [],
	);
	const promotion = exactly<Promotion>()(
		z.strictObject({
			regulation: text,
			duty: z.string(),
			question: z.string(),
			to: z.string(),
			words: z.array(quoted),
			within: z.exactOptional(limit),
			reading: z.exactOptional(reading),
		}),
	);
	const liability = exactly<LiabilityCandidate>()(
		z.strictObject({ regulation: text, duty: z.string(), on: actor, item: cite }),
	);
	return exactly<Assessment>()(
		called(
			"Assessment",
			z.strictObject({
				kind: z.literal("assessment"),
				law: names.law,
				on: day,
				rules,
				decisions: z.array(anyOf(decisions)),
				declarations: z.array(anyOf(declarations)),
				duties: z.array(duty),
				promotions: z.array(promotion),
				liabilities: z.array(liability),
				displaced: z.array(gone),
				remarks: z.array(remark),
				labels,
			}),
		),
	);
};
