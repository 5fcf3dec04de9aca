import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import type { Regulation } from "../model/law/regulation";
import { otherId } from "./suggestion";

interface Named {
	readonly kind: string;
	readonly path: readonly (string | number)[];
	readonly id: string;
}

const duplicates = (named: readonly Named[]): readonly Issue[] =>
	named
		.filter(({ id }, index) => named.findIndex((other) => other.id === id) < index)
		.map(({ kind, path, id }) => ({
			code: "duplicate-id",
			path,
			message: `${kind}的标识 \`${id}\` 重复`,
			input: id,
			suggestion: otherId,
		}));

const list = (kind: string, path: string, entries: readonly { readonly id: string }[]): readonly Named[] =>
	entries.map(({ id }, index) => ({ kind, path: [path, index], id }));

/** Labels by which people could mean two things of one kind. */
const sharedLabels = (
	kind: string,
	path: Named["path"],
	named: readonly (readonly [at: string | number, { readonly label: string }])[],
): readonly Issue[] =>
	named
		.filter(([, { label }], index) => named.findIndex(([, other]) => other.label === label) < index)
		.map(([at, { label }]) => ({
			code: "duplicate-label",
			path: [...path, at, "label"],
			message: `两项${kind}同名 \`${label}\``,
			input: label,
			suggestion: `改用能够区分两项${kind}的名称，或者合并为一项${kind}`,
		}));

/** Ids and labels that stand twice where they must stand once. Facts and questions share one namespace. */
export const identityIssues = (regulation: Regulation): readonly Issue[] => {
	const { vocabulary, questions, duties, remedies, procedures, readings, scope } = regulation;
	const facts = Object.keys(vocabulary).map((id) => ({ kind: "事实", path: ["vocabulary", id], id }));
	const values = Object.entries<FactDefinition>(vocabulary).map(([fact, { kind }]) =>
		(kind === "flag" ? [] : kind).map(({ id }, at) => ({ kind: "取值", path: ["vocabulary", fact, "kind", at], id })),
	);
	return [
		...sharedLabels("事实", ["vocabulary"], Object.entries<FactDefinition>(vocabulary)),
		...Object.entries<FactDefinition>(vocabulary).flatMap(([fact, { kind }]) =>
			kind === "flag" ? [] : sharedLabels("取值", ["vocabulary", fact, "kind"], [...kind.entries()]),
		),
		...questions.flatMap(({ scale }, index) => sharedLabels("等级", ["questions", index, "scale"], [...scale.entries()])),
		...duplicates([...facts, ...list("问题", "questions", questions)]),
		...values.flatMap(duplicates),
		...questions.flatMap(({ rules, scale }, index) => [
			...duplicates(rules.map(({ id }, rule) => ({ kind: "规则", path: ["questions", index, "rules", rule], id }))),
			...duplicates(scale.map(({ id }, level) => ({ kind: "等级", path: ["questions", index, "scale", level], id }))),
		]),
		...duplicates(list("义务", "duties", duties)),
		...duplicates(list("措施", "remedies", remedies)),
		...duplicates(list("程序", "procedures", procedures)),
		...duplicates(list("解释", "readings", readings)),
		...duplicates(list("适用范围条款", "scope", scope)),
	];
};
