import * as z from "zod/mini";
import { requireQuestionOf } from "../engine/layers/asked";
import { stackOf } from "../engine/layers/stack";
import { freeze } from "../model/freeze";
import type { Law, QuestionId } from "../model/law/law";
import { bare } from "../model/own-property";
import { undisturbed } from "../parse/undisturbed";
import { type DraftOption, type JsonSchema, jsonSchemaOf, requireDraft, type ShapeRegistry } from "./json-schema";
import { anyOf, assessmentShape, dutyShapes } from "./shapes/assessment";
import { caseShapes, decisionShape, outcomeShapes } from "./shapes/decision";
import { namesFor } from "./shapes/names";
import { progressShape } from "./shapes/progress";
import type { ResultShape } from "./shapes/shape";
import { formShape, interviewShape, whyShape } from "./shapes/what-if";
import { issueShape, wordShapes } from "./shapes/words";
import { questionsOf } from "./terms";

/**
 * What a function returns: `next-question` is what `nextQuestion` returns, `form` what `formFor` does, `issues` what a reader
 * of inputs rejects with.
 */
export type ResultKind = "decision" | "assessment" | "progress" | "why" | "next-question" | "form" | "issues";

/** Which results. */
export interface ResultSchemaOptions<Q extends string = string> extends DraftOption {
	/** Only the results of this question; absent: of every question. An assessment always has all that have levels. */
	readonly question?: Q;
}

const kinds: readonly ResultKind[] = ["decision", "assessment", "progress", "why", "next-question", "form", "issues"];

/** The schemas of every kind of results under a law, those of questions by their ids. */
const shapesFor = (law: Law, registry: ShapeRegistry) => {
	const names = namesFor(law, registry);
	const words = wordShapes(names);
	const cases = caseShapes(names, words);
	const duties = dutyShapes(names, words, cases);
	const issue = issueShape(names);
	const outcomes = outcomeShapes(names);
	const questions = names.questions.flatMap((question) => {
		const having = outcomes.get(question.id);
		if (!having) return [];
		const decision = decisionShape(names, words, cases, question, having);
		const why = whyShape(names, words, cases, question.id, decision);
		const interview = interviewShape(names, words, question.id, decision);
		return [{ id: question.id, decision, why, "next-question": interview, form: formShape(names, words, question.id) }];
	});
	const leveled = new Set(questionsOf(law).map(({ id }) => id));
	const decisions = questions.flatMap(({ id, decision }) => (leveled.has(id) ? [decision] : []));
	return {
		questions,
		assessment: assessmentShape(law, names, words, duties, decisions, outcomes),
		progress: progressShape(names, words, cases, duties, issue),
		issues: z.array(issue).check(z.minLength(1)),
	};
};

/** The schema of a kind of results, asked for as it should be. */
const shapeFor = (law: Law, kind: ResultKind, question: string | undefined, registry: ShapeRegistry): z.ZodMiniType => {
	const { questions, ...shapes } = shapesFor(law, registry);
	if (kind === "assessment" || kind === "progress" || kind === "issues") return shapes[kind];
	const asked = questions.filter(({ id }) => question === undefined || id === question);
	return anyOf<unknown>(asked.map((each) => each[kind] as unknown as ResultShape<unknown>));
};

/** Every schema of results under a law that has a name, by it. */
export const namedResultSchemas = (law: Law): Readonly<Record<string, JsonSchema>> =>
	undisturbed(() => {
		const registry: ShapeRegistry = z.registry();
		const { questions, assessment, progress, issues } = shapesFor(law, registry);
		const byQuestion = questions.flatMap((each) => [each.decision, each.why, each["next-question"], each.form]);
		const all = z.array(z.union([assessment, progress, issues, ...byQuestion]));
		return jsonSchemaOf(all, registry, {})["$defs"] as Readonly<Record<string, JsonSchema>>;
	});

/**
 * The JSON Schema of what a function returns under a law: strict, with the ids that the law has, each list of them with the
 * Chinese terms as `title`.
 *
 * It is made of the same declarations that the compiler holds against the types of the results. A result on a day that does not
 * exist, or of a question that the law has not, is none of a caller who keeps to the contract, and does not validate.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns frozen plain JSON
 * @throws `TypeError` in Chinese if there is no such kind or question, or the draft is another
 *
 * @example
 * ```ts
 * import { resultJsonSchema } from "gongshu/contract";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const schema = resultJsonSchema(weifang, "decision", { question: "opening" });
 * schema.title; // "对“开放属性”的判断"
 * schema["additionalProperties"]; // false
 * ```
 */
export const resultJsonSchema = <L extends Law>(
	law: L,
	kind: ResultKind,
	options: ResultSchemaOptions<QuestionId<L>> = {},
): JsonSchema => {
	if (!kinds.includes(kind)) throw new TypeError(`没有这一种结果；可填 ${kinds.map((each) => `"${each}"`).join("、")}`);
	const { question, draft: asked } = bare({ ...options });
	if (question !== undefined) requireQuestionOf(law, question);
	const draft = requireDraft(asked);
	return freeze(
		undisturbed(() => {
			const registry: ShapeRegistry = z.registry();
			return jsonSchemaOf(shapeFor(stackOf(law).law, kind, question, registry), registry, { draft });
		}),
	);
};
