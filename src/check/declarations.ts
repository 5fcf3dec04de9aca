import { valuesOf } from "../engine/diagram/space";
import type { Issue } from "../model/answer/issue";
import type { Question } from "../model/law/question";
import type { Regulation } from "../model/law/regulation";
import { notOnScale } from "./questions";
import { choiceOf } from "./suggestions";

const sides = ["stricter", "wider"] as const;

const declarationIssues = (
	{ vocabulary, remedies }: Regulation,
	{ declared, scale }: Question,
	path: Issue["path"],
): readonly Issue[] => {
	if (!declared) return [];
	const { fact, levels } = declared;
	// That the fact exists is found where the facts in use are.
	const values = Object.hasOwn(vocabulary, fact) ? valuesOf(vocabulary[fact]) : undefined;
	const known = remedies.map(({ id }) => id);
	const onScale = scale.map(({ id }) => id);
	return [
		...Object.entries(levels).flatMap(([value, level]) => notOnScale([...path, "levels", value], level, onScale)),
		...Object.keys(levels)
			.filter((value) => values && !values.includes(value))
			.map((value) => ({
				code: "unknown-value",
				path: [...path, "levels", value],
				message: `\`${fact}\` 没有 \`${value}\` 这个值`,
				input: value,
				suggestion: choiceOf("值", values ?? []),
			})),
		...sides
			.filter((side) => !known.includes(declared[side].remedy))
			.map((side) => ({
				code: "unknown-remedy",
				path: [...path, side, "remedy"],
				message: `没有名为 \`${declared[side].remedy}\` 的措施`,
				input: declared[side].remedy,
				suggestion: choiceOf("措施", known),
			})),
	];
};

/** Declarations of the level of a question that name a value, a level or a remedy that does not exist. */
export const declaredIssues = (regulation: Regulation): readonly Issue[] =>
	regulation.questions.flatMap((question, index) => declarationIssues(regulation, question, ["questions", index, "declared"]));
