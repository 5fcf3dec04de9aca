import { chain, map, right } from "fp-ts/lib/Either.js";
import type { Form, FormField } from "../../contract/form";
import { type JsonSchema, titledValues } from "../../contract/json-schema";
import { type ProcedureTerm, type QuestionTerm, questionsOf, type Term } from "../../contract/terms";
import type { Law } from "../../model/law/law";
import { ownValue } from "../../model/own-property";
import {
	type Answer,
	askedQuestion,
	assessAsked,
	type Laws,
	lawTerms,
	lists,
	questionOperations,
	servedLaw,
} from "../../service/operations";
import { type Explainable, explain } from "../../text";

/** A result in words and as data. */
export interface ToolResult {
	readonly words: string;
	readonly data: object;
}

/** What an assistant can ask. */
export interface Tool {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly inputSchema: JsonSchema & { readonly type: "object" };
	readonly call: (input: unknown) => Answer<ToolResult>;
}

const date = (description: string): JsonSchema => ({ type: "string", format: "date", description });

const caseProperties: Readonly<Record<string, JsonSchema>> = {
	facts: {
		type: "object",
		description:
			"已知的事实：{ 事实的标识: 值 }，有哪些、怎样填见 facts_form；不知道的不要填写，不要推测。须由特定主体认定的写作 { value, by, on }",
	},
	on: date("适用哪一日施行中的规定，例如 2026-11-21；不清楚的，问使用者"),
	asOf: date("截至哪一日所知的事实；不写即同 on"),
};

const inputOf = (properties: Readonly<Record<string, JsonSchema>>, required: readonly string[]): Tool["inputSchema"] => ({
	type: "object",
	properties,
	required,
	additionalProperties: false,
});

const explained = (result: Explainable & object): ToolResult => ({ words: explain(result), data: result });

const termsText = (terms: readonly Term[]): string => terms.map(({ id, label }) => `${label}（${id}）`).join("、");

const fieldText = ({ fact, label, ask, values, by }: FormField): string => {
	const choices = values.map((each) => `${each.label}（${String(each.value)}）`).join("、");
	return `· ${label}（${fact}）：${ask}可填${choices}${by ? `；由${by.label}认定，写明认定人、认定日` : ""}`;
};

const formText = ({ label, fields }: Form): string =>
	fields.length === 0
		? `“${label}”没有还能改变结论的事实。`
		: [`就“${label}”作答，还能改变结论的事实依次是：`, ...fields.map(fieldText)].join("\n");

const questionsText = (questions: readonly QuestionTerm[], procedures: readonly ProcedureTerm[]): string =>
	[
		"问题：",
		...questions.map(({ id, label, levels }) => `· ${label}（${id}）：${termsText(levels)}`),
		...(procedures.length > 0 ? [`程序：${termsText(procedures)}`] : []),
	].join("\n");

/** What is left of an input once it is known what it asks about: what a question is asked with. */
const without = (input: unknown, ...names: readonly string[]): unknown =>
	typeof input === "object" && input !== null
		? Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
		: input;

/** The tools over some laws: each asks what the contract names, and answers in words and as data. */
export const toolsFor = (laws: Laws): readonly Tool[] => {
	const terms = lawTerms(laws);
	const [first] = terms;
	const named = new Map(Object.values(laws).flatMap((law) => questionsOf<Law>(law).map((each) => [each.id, each] as const)));
	const law = { ...titledValues(terms), description: `哪一部规定；不写即 ${first?.id}` };
	const question = { ...titledValues([...named.values()]), description: "哪一个问题；各部规定有哪些问题见 questions" };
	const lawIn = (input: unknown): Answer<Law> => servedLaw(laws, ownValue(input, "law") ?? first?.id);
	const aboutQuestion =
		<T>(operation: (law: Law, question: string, body: unknown) => Answer<T>, result: (answer: T) => ToolResult) =>
		(input: unknown): Answer<ToolResult> =>
			chain((of: Law) =>
				chain((id: string) => map(result)(operation(of, id, without(input, "law", "question"))))(
					askedQuestion(of, ownValue(input, "question")),
				),
			)(lawIn(input));
	const questionInput = inputOf({ law, question, ...caseProperties }, ["question", "facts", "on"]);
	const operations = questionOperations;
	return [
		{
			name: "list_laws",
			title: "有哪些规定",
			description: "可以问的规定：标识和名称",
			inputSchema: inputOf({}, []),
			call: () => right({ words: termsText(terms), data: { laws: terms } }),
		},
		{
			name: "questions",
			title: "有哪些问题",
			description: "一部规定可以问哪些问题，各有哪些结果；有哪些程序",
			inputSchema: inputOf({ law }, []),
			call: (input) =>
				map((of: Law) => {
					const [questions, procedures] = [lists.questions(of), lists.procedures(of)];
					return { words: questionsText(questions, procedures), data: { questions, procedures } };
				})(lawIn(input)),
		},
		{
			name: "facts_form",
			title: "还要填哪些事实",
			description: "就一个问题作答，还能改变结论的事实，依该问的次序：怎样问、可以填什么、由谁认定、所据的条文",
			inputSchema: questionInput,
			call: aboutQuestion(operations.form, (form) => ({ words: formText(form), data: form })),
		},
		{
			name: "decide",
			title: "就一个问题作答",
			description:
				"依规定就一个问题作答并说明理由，附条文原文。事实不足的答“待查明”，不得当作可以共享或者可以开放。答复请照原话转告，不要改动结论",
			inputSchema: questionInput,
			call: aboutQuestion(operations.decide, explained),
		},
		{
			name: "assess",
			title: "全部问题与义务",
			description: "一部规定的全部问题和义务，一次作答",
			inputSchema: inputOf({ law, ...caseProperties }, ["facts", "on"]),
			call: (input) => chain((of: Law) => map(explained)(assessAsked(of, without(input, "law"))))(lawIn(input)),
		},
		{
			name: "why",
			title: "何以如此",
			description: "哪几项事实足以得出结论，各依据哪一条",
			inputSchema: questionInput,
			call: aboutQuestion(operations.why, explained),
		},
		{
			name: "next_question",
			title: "接下来问什么",
			description: "事实不足时，接下来该问哪几项，依据何在",
			inputSchema: questionInput,
			call: aboutQuestion(operations["next-question"], explained),
		},
	];
};
