import type { Issue } from "../model/answer/issue";
import { actors } from "../model/law/actor";
import type { FactDefinition } from "../model/law/fact";
import { matters } from "../model/law/matter";
import { type Located, ofKind, provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { choiceOf, useOrDelete } from "./suggestions";

/** Names of a kind, some common to the field, others listed by the text as its own. */
interface OwnNames {
	readonly kind: "actor" | "matter";
	readonly noun: string;
	readonly own: readonly string[];
	readonly common: readonly string[];
	readonly uses: readonly Located<string>[];
	readonly use: string;
}

const actorsIn = (regulation: Regulation): readonly Located<string>[] => [
	...Object.entries<FactDefinition>(regulation.vocabulary).flatMap(([id, { finding }]) =>
		finding ? [{ path: ["vocabulary", id, "finding", "by"], value: finding.by }] : [],
	),
	...provisionsIn(regulation).flatMap(({ actor }) => actor ?? []),
];

const listAt = (path: Issue["path"], list: readonly string[] | "all" = []): readonly Located<string>[] =>
	list === "all" ? [] : list.map((value, index) => ({ path: [...path, index], value }));

const mattersIn = (regulation: Regulation): readonly Located<string>[] => {
	const provisions = provisionsIn(regulation);
	return [
		...ofKind(provisions, "scope").flatMap(({ path, clause }) => listAt([...path, "matters"], clause.matters)),
		...listAt(["unlimited"], regulation.unlimited),
		...provisions.flatMap(({ matter }) => matter ?? []),
	];
};

const issuesOf = ({ kind, noun, own, common, uses, use }: OwnNames): readonly Issue[] => {
	const names = [...own, ...common];
	const list = `${kind}s`;
	return [
		...uses
			.filter(({ value }) => !names.includes(value))
			.map(({ path, value }) => ({
				code: `unknown-${kind}`,
				path,
				message: `没有名为 \`${value}\` 的${noun}`,
				input: value,
				suggestion: `${choiceOf(noun, names)}；本规定自有的${noun}须先列入 ${list}`,
			})),
		...own
			.filter((id) => uses.every(({ value }) => value !== id))
			.map((id) => ({
				code: `unused-${kind}`,
				path: [list, id],
				message: `没有条文以 \`${id}\` 为${noun}`,
				input: id,
				suggestion: useOrDelete(use, list),
			})),
	];
};

/** Actors and matters that are neither common to the field nor listed by the text, and listed ones that nothing uses. */
export const ownNameIssues = (regulation: Regulation): readonly Issue[] => [
	...issuesOf({
		kind: "actor",
		noun: "主体",
		own: Object.keys(regulation.actors ?? {}),
		common: Object.keys(actors),
		uses: actorsIn(regulation),
		use: "在义务、环节或者事实的认定人中写明该主体",
	}),
	...issuesOf({
		kind: "matter",
		noun: "事项",
		own: Object.keys(regulation.matters ?? {}),
		common: Object.keys(matters),
		uses: mattersIn(regulation),
		use: "在问题、规则、义务、环节或者未载明的事项中写明该事项",
	}),
];
