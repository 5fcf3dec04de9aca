import type { Issue } from "../model/answer/issue";
import { type Actor, actors } from "../model/law/actor";
import { type Matter, matters } from "../model/law/matter";
import type { Regulation } from "../model/law/regulation";
import type { Path } from "./provisions";
import { choiceOf, useOrDelete } from "./suggestion";

/** Names of which some are common to the field, and a text may list others as its own. */
interface Named {
	readonly kind: "actor" | "matter";
	readonly noun: string;
	readonly where: string;
	readonly own: readonly string[];
	readonly common: readonly string[];
	readonly used: readonly (readonly [Path, string])[];
	readonly use: string;
}

const actorsIn = ({ vocabulary, duties, procedures }: Regulation): readonly (readonly [Path, Actor])[] => [
	...Object.entries<Regulation["vocabulary"][string]>(vocabulary).flatMap(([id, { finding }]) =>
		finding ? [[["vocabulary", id, "finding", "by"], finding.by] as const] : [],
	),
	...duties.map(({ on }, at) => [["duties", at, "on"], on] as const),
	...procedures.flatMap(({ steps }, procedure) =>
		steps.map(({ actor }, at) => [["procedures", procedure, "steps", at, "actor"], actor] as const),
	),
];

const pointed = (path: Path, { matter }: { readonly matter?: Matter }): readonly (readonly [Path, Matter])[] =>
	matter === undefined ? [] : [[[...path, "matter"], matter]];

const mattersIn = ({ scope, questions, duties, procedures, unstated }: Regulation): readonly (readonly [Path, Matter])[] => [
	...scope.flatMap((clause, at) =>
		clause.matters === "all" ? [] : clause.matters.map((matter, index) => [["scope", at, "matters", index], matter] as const),
	),
	...questions.flatMap((question, at) => [
		...pointed(["questions", at], question),
		...question.rules.flatMap((rule, index) => pointed(["questions", at, "rules", index], rule)),
		...(question.grants ?? []).flatMap((grant, index) => pointed(["questions", at, "grants", index], grant)),
	]),
	...duties.flatMap((duty, at) => pointed(["duties", at], duty)),
	...procedures.flatMap(({ steps }, procedure) =>
		steps.flatMap((step, at) => pointed(["procedures", procedure, "steps", at], step)),
	),
	...unstated.flatMap((silent, at) => pointed(["unstated", at], silent)),
];

const issuesOf = ({ kind, noun, where, own, common, used, use }: Named): readonly Issue[] => {
	const known = [...own, ...common];
	return [
		...used
			.filter(([, name]) => !known.includes(name))
			.map(([path, name]) => ({
				code: `unknown-${kind}`,
				path,
				message: `没有名为 \`${name}\` 的${noun}`,
				input: name,
				suggestion: `${choiceOf(noun, known)}；本规定自有的${noun}须先列入 ${where}`,
			})),
		...own
			.filter((id) => !used.some(([, name]) => name === id))
			.map((id) => ({
				code: `unused-${kind}`,
				path: [where, id],
				message: `没有条文以 \`${id}\` 为${noun}`,
				input: id,
				suggestion: useOrDelete(use, where),
			})),
	];
};

/** Actors and matters that are neither common to the field nor listed by the text, and listed ones that nothing uses. */
export const ownNameIssues = (regulation: Regulation): readonly Issue[] => [
	...issuesOf({
		kind: "actor",
		noun: "主体",
		where: "actors",
		own: Object.keys(regulation.actors ?? {}),
		common: Object.keys(actors),
		used: actorsIn(regulation),
		use: "在义务、环节或者事实的认定人中写明该主体",
	}),
	...issuesOf({
		kind: "matter",
		noun: "事项",
		where: "matters",
		own: Object.keys(regulation.matters ?? {}),
		common: Object.keys(matters),
		used: mattersIn(regulation),
		use: "在问题、规则、义务、环节或者未载明的事项中写明该事项",
	}),
];
