import { type Actor, actors } from "../../model/actor";
import type { Issue } from "../../model/issue";
import type { Regulation } from "../../model/regulation";
import type { Path } from "./provisions";
import { choiceOf, useOrDelete } from "./suggestion";

const actorsIn = ({ vocabulary, duties, procedures }: Regulation): readonly (readonly [Path, Actor])[] => [
	...Object.entries<Regulation["vocabulary"][string]>(vocabulary).flatMap(([id, { finding }]) =>
		finding ? [[["vocabulary", id, "finding", "by"], finding.by] as const] : [],
	),
	...duties.map(({ on }, at) => [["duties", at, "on"], on] as const),
	...procedures.flatMap(({ steps }, procedure) =>
		steps.map(({ actor }, at) => [["procedures", procedure, "steps", at, "actor"], actor] as const),
	),
];

/** Actors that are neither a common role nor listed by the text, and listed ones that nobody is. */
export const actorIssues = (regulation: Regulation): readonly Issue[] => {
	const own = Object.keys(regulation.actors ?? {});
	const acting = actorsIn(regulation);
	const known: readonly string[] = [...own, ...Object.keys(actors)];
	return [
		...acting
			.filter(([, actor]) => !known.includes(actor))
			.map(([path, actor]) => ({
				code: "unknown-actor",
				path,
				message: `没有名为 \`${actor}\` 的主体`,
				input: actor,
				suggestion: `${choiceOf("主体", known)}；本规定自有的主体须先列入 actors`,
			})),
		...own
			.filter((id) => !acting.some(([, actor]) => actor === id))
			.map((id) => ({
				code: "unused-actor",
				path: ["actors", id],
				message: `没有条文以 \`${id}\` 为主体`,
				input: id,
				suggestion: useOrDelete("在义务、环节或者事实的认定人中写明该主体", "actors"),
			})),
	];
};
