import { testsIn } from "../engine/conditions";
import { valuesOf } from "../engine/diagram/space";
import type { Issue } from "../model/answer/issue";
import type { Condition, Test } from "../model/law/condition";
import type { Value } from "../model/law/fact";
import { type Located, ofKind, provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { atLeastOneTest, choiceOf, useOrDelete } from "./suggestions";

const valuesIn = ({ vocabulary, questions }: Regulation, id: string): readonly Value[] | undefined => {
	if (Object.hasOwn(vocabulary, id)) return valuesOf(vocabulary[id]);
	return questions.find((question) => question.id === id)?.scale.map((level) => level.id);
};

/** An empty `all` is always true and an empty `any` never: neither is a sentence of law, and engines differ in reading them. */
const isEmpty = (condition: Condition): boolean => {
	if ("all" in condition) return condition.all.length === 0 || condition.all.some(isEmpty);
	if ("any" in condition) return condition.any.length === 0 || condition.any.some(isEmpty);
	if ("not" in condition) return isEmpty(condition.not);
	return Array.isArray(condition.value) && condition.value.length === 0;
};

const testIssues = (regulation: Regulation, path: Issue["path"], { fact, value }: Test): readonly Issue[] => {
	const values = valuesIn(regulation, fact);
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

/** Facts that a remedy has to make anew but may not change. */
const anewIssues = (regulation: Regulation): readonly Issue[] =>
	ofKind(provisionsIn(regulation), "remedy").flatMap(({ path, remedy: { anew = [], changes } }) =>
		anew
			.filter((fact) => !changes.includes(fact))
			.map((fact) => ({
				code: "anew-beyond-reach",
				path: [...path, "anew"],
				message: `措施须重新作出的 \`${fact}\` 不在其可以改变的事实之内`,
				input: fact,
				suggestion: choiceOf("事实", changes),
			})),
	);

/** The facts that provisions use otherwise than in a condition, each with what it is used for. */
const otherUses = (regulation: Regulation): readonly (Located<string> & { readonly use: string })[] => {
	const provisions = provisionsIn(regulation);
	const changes = ofKind(provisions, "remedy").flatMap(({ path, remedy }) =>
		remedy.changes.map((value) => ({ path: [...path, "changes"], value, use: "措施所改变的" })),
	);
	const lengths = provisions.flatMap(({ within }) =>
		within && "given" in within.value ? [{ path: within.path, value: within.value.given, use: "期限所依据的" }] : [],
	);
	const declared = regulation.questions.flatMap(({ declared: by }, index) =>
		by ? [{ path: ["questions", index, "declared", "fact"], value: by.fact, use: "目录所注等级的" }] : [],
	);
	return [...changes, ...lengths, ...declared];
};

/** Conditions that are empty, or test facts and values that do not exist; unknown facts elsewhere; facts that nothing uses. */
export const conditionIssues = (regulation: Regulation): readonly Issue[] => {
	const conditions = provisionsIn(regulation).flatMap((provision) => provision.conditions);
	const others = otherUses(regulation);
	const facts = Object.keys(regulation.vocabulary);
	const inUse = new Set([
		...conditions.flatMap(({ value }) => testsIn(value)).map(({ fact }) => fact),
		...others.map(({ value }) => value),
	]);
	return [
		...conditions
			.filter(({ value }) => isEmpty(value))
			.map(({ path }) => ({ code: "empty-condition", path, message: "条件为空", suggestion: atLeastOneTest })),
		...conditions.flatMap(({ path, value }) => testsIn(value).flatMap((test) => testIssues(regulation, path, test))),
		...facts
			.filter((fact) => !inUse.has(fact))
			.map((fact) => ({
				code: "unused-fact",
				path: ["vocabulary", fact],
				message: `没有任何条文用到事实 \`${fact}\``,
				input: fact,
				suggestion: useOrDelete("在条件或者措施中使用该事实", "vocabulary"),
			})),
		...anewIssues(regulation),
		...others
			.filter(({ value }) => !facts.includes(value))
			.map(({ path, value, use }) => ({
				code: "unknown-term",
				path,
				message: `${use} \`${value}\` 不是事实`,
				input: value,
				suggestion: choiceOf("事实", facts),
			})),
	];
};
