import type { Condition, Test } from "../../model/condition";
import type { Value } from "../../model/fact";
import type { Issue } from "../../model/issue";
import type { Regulation } from "../../model/regulation";
import { valuesOf } from "../space";
import { testsIn } from "../tests-in";
import { conditionsOf, type Path } from "./provisions";

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
	if (!values) return [{ code: "unknown-term", path, message: `条件所问的 \`${fact}\` 既不是事实，也不是问题`, input: fact }];
	return [value]
		.flat()
		.filter((each) => !values.includes(each))
		.map((each) => ({
			code: "unknown-value",
			path,
			message: `\`${fact}\` 没有 \`${each}\` 这个值`,
			input: String(each),
			suggestion: `可选的值：${values.join("、")}`,
		}));
};

/** Conditions that are empty, or speak of facts and values that do not exist; facts nobody asks for; misplaced references. */
export const conditionIssues = (regulation: Regulation): readonly Issue[] => {
	const conditions = conditionsOf(regulation);
	const used = new Set([
		...conditions.flatMap(([, condition]) => testsIn(condition)).map(({ fact }) => fact),
		...regulation.remedies.flatMap(({ changes }) => changes),
		...[...regulation.duties, ...regulation.procedures.flatMap(({ steps }) => steps)].flatMap(({ within }) =>
			within && "given" in within ? [within.given] : [],
		),
	]);
	return [
		...conditions
			.filter(([, condition]) => isEmpty(condition))
			.map(([path]) => ({ code: "empty-condition", path, message: "条件为空" })),
		...conditions.flatMap(([path, condition]) => testsIn(condition).flatMap((test) => testIssues(regulation, path, test))),
		...Object.keys(regulation.vocabulary)
			.filter((fact) => !used.has(fact))
			.map((fact) => ({
				code: "unused-fact",
				path: ["vocabulary", fact],
				message: `没有任何条文用到事实 \`${fact}\``,
				input: fact,
			})),
		...regulation.remedies.flatMap(({ changes }, index) =>
			changes
				.filter((fact) => !Object.hasOwn(regulation.vocabulary, fact))
				.map((fact) => ({
					code: "unknown-term",
					path: ["remedies", index, "changes"],
					message: `措施所改变的 \`${fact}\` 不是事实`,
					input: fact,
				})),
		),
	];
};
