import { testsIn } from "../engine/conditions";
import { valuesOf } from "../engine/diagram/space";
import type { Issue } from "../model/answer/issue";
import type { Condition, Test } from "../model/law/condition";
import type { Value } from "../model/law/fact";
import type { Regulation } from "../model/law/regulation";
import { conditionsOf, type Path } from "./provisions";
import { atLeastOneTest, choiceOf, useOrDelete } from "./suggestion";

const admissible = ({ vocabulary, questions }: Regulation, id: string): readonly Value[] | undefined => {
	if (Object.hasOwn(vocabulary, id)) return valuesOf(vocabulary[id]);
	return questions.find((question) => question.id === id)?.scale.map((level) => level.id);
};

/** An empty `all` is always true and an empty `any` never: neither is a sentence of law, and other engines read them otherwise. */
const isEmpty = (condition: Condition): boolean => {
	if ("all" in condition) return condition.all.length === 0 || condition.all.some(isEmpty);
	if ("any" in condition) return condition.any.length === 0 || condition.any.some(isEmpty);
	if ("not" in condition) return isEmpty(condition.not);
	return Array.isArray(condition.value) && condition.value.length === 0;
};

const testIssues = (regulation: Regulation, path: Path, { fact, value }: Test): readonly Issue[] => {
	const values = admissible(regulation, fact);
	if (!values) {
		const { vocabulary, questions } = regulation;
		const suggestion = choiceOf("事实和问题", [...Object.keys(vocabulary), ...questions.map(({ id }) => id)]);
		return [{ code: "unknown-term", path, message: `条件所问的 \`${fact}\` 既不是事实，也不是问题`, input: fact, suggestion }];
	}
	return [value]
		.flat()
		.filter((each) => !values.includes(each))
		.map((each) => ({
			code: "unknown-value",
			path,
			message: `\`${fact}\` 没有 \`${each}\` 这个值`,
			input: String(each),
			suggestion: choiceOf("值", values),
		}));
};

/** Where a term reads its length from a fact. */
const givenTerms = ({ duties, procedures }: Regulation): readonly (readonly [Path, string])[] =>
	[
		...duties.map(({ within }, at) => ({ path: ["duties", at, "within"], within })),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.map(({ within }, at) => ({ path: ["procedures", procedure, "steps", at, "within"], within })),
		),
	].flatMap(({ path, within }) => (within && "given" in within ? [[path, within.given] as const] : []));

/** Conditions that are empty, or speak of facts and values that do not exist; facts nobody asks for; misplaced references. */
export const conditionIssues = (regulation: Regulation): readonly Issue[] => {
	const conditions = conditionsOf(regulation);
	const terms = givenTerms(regulation);
	const facts = Object.keys(regulation.vocabulary);
	const unknownFact = (path: Path, fact: string, message: string): readonly Issue[] =>
		facts.includes(fact) ? [] : [{ code: "unknown-term", path, message, input: fact, suggestion: choiceOf("事实", facts) }];
	const used = new Set([
		...conditions.flatMap(([, condition]) => testsIn(condition)).map(({ fact }) => fact),
		...regulation.remedies.flatMap(({ changes }) => changes),
		...terms.map(([, fact]) => fact),
	]);
	return [
		...conditions
			.filter(([, condition]) => isEmpty(condition))
			.map(([path]) => ({ code: "empty-condition", path, message: "条件为空", suggestion: atLeastOneTest })),
		...conditions.flatMap(([path, condition]) => testsIn(condition).flatMap((test) => testIssues(regulation, path, test))),
		...facts
			.filter((fact) => !used.has(fact))
			.map((fact) => ({
				code: "unused-fact",
				path: ["vocabulary", fact],
				message: `没有任何条文用到事实 \`${fact}\``,
				input: fact,
				suggestion: useOrDelete("在条件或者措施中使用该事实", "vocabulary"),
			})),
		...regulation.remedies.flatMap(({ changes }, at) =>
			changes.flatMap((fact) => unknownFact(["remedies", at, "changes"], fact, `措施所改变的 \`${fact}\` 不是事实`)),
		),
		...terms.flatMap(([path, fact]) => unknownFact(path, fact, `期限所依据的 \`${fact}\` 不是事实`)),
	];
};
