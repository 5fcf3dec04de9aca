import { valuesOf } from "../engine/diagram/space";
import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import type { Procedure } from "../model/law/procedure";
import type { Regulation } from "../model/law/regulation";
import { choiceOf, otherId } from "./suggestion";

const leadsTo = ({ steps }: Procedure, from: readonly string[]): ReadonlySet<string> => {
	const reached = new Set<string>();
	const visit = (id: string): void => {
		if (reached.has(id)) return;
		reached.add(id);
		for (const to of Object.values(steps.find((step) => step.id === id)?.then ?? {})) to.forEach(visit);
	};
	from.forEach(visit);
	return reached;
};

/** A step ends the procedure when it has no outcome that leads on, or one that leads nowhere. */
const ends = (procedure: Procedure, id: string): boolean => {
	const outcomes = Object.values(procedure.steps.find((step) => step.id === id)?.then ?? {});
	return outcomes.length === 0 || outcomes.some((to) => to.length === 0);
};

/** What an outcome may make known. */
const learnable = (vocabulary: Regulation["vocabulary"], definition: FactDefinition | undefined): string => {
	if (definition?.finding) return "须由认定人具名认定的事实不能因环节的结果而确定，请删去";
	if (definition) return choiceOf("值", valuesOf(definition));
	return choiceOf(
		"事实",
		Object.keys(vocabulary).filter((fact) => !vocabulary[fact]?.finding),
	);
};

/** Facts that an outcome is said to make known, but nobody asks for, or only a named actor may find, or that cannot have that value. */
const learningIssues = ({ vocabulary }: Regulation, { initially = {}, steps }: Procedure, at: number): readonly Issue[] =>
	[
		{ learns: { initially }, index: "initially" as const },
		...steps.map(({ learns = {} }, index) => ({ learns, index })),
	].flatMap(({ learns, index }) =>
		Object.entries(learns).flatMap(([outcome, facts]) =>
			Object.entries(facts ?? {}).flatMap(([fact, value]) => {
				const definition = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
				if (definition && !definition.finding && value !== undefined && valuesOf(definition).includes(value)) return [];
				const path = index === "initially" ? ["procedures", at, index] : ["procedures", at, "steps", index, "learns", outcome];
				const message = `环节的结果不能使事实 \`${fact}\` 成为 \`${value}\``;
				return [{ code: "unlearnable-fact", path, message, input: fact, suggestion: learnable(vocabulary, definition) }];
			}),
		),
	);

/** What is said to be learnt from an outcome that the step does not have, and so never is. */
const outcomeIssues = ({ steps }: Procedure, at: number): readonly Issue[] =>
	steps.flatMap(({ learns = {}, then }, index) =>
		Object.keys(learns)
			.filter((outcome) => !Object.hasOwn(then, outcome))
			.map((outcome) => ({
				code: "unknown-outcome",
				path: ["procedures", at, "steps", index, "learns"],
				message: `该环节没有名为 \`${outcome}\` 的结果`,
				input: outcome,
				suggestion: choiceOf("结果", Object.keys(then)),
			})),
	);

const issuesOf = (procedure: Procedure, at: number): readonly Issue[] => {
	const { steps, begins } = procedure;
	const known = steps.map(({ id }) => id);
	const path = ["procedures", at];
	const unknown = [
		...begins,
		...steps.flatMap(({ then, since }) => [...Object.values(then).flat(), ...(since ? [since] : [])]),
	].filter((id) => !known.includes(id));
	const reached = leadsTo(procedure, begins);
	return [
		...(begins.length === 0
			? [
					{
						code: "no-beginning",
						path,
						message: "程序没有起点",
						suggestion: `在 begins 中写明起始环节；${choiceOf("环节", known)}`,
					},
				]
			: []),
		...unknown.map((id) => ({
			code: "unknown-step",
			path,
			message: `程序中没有名为 \`${id}\` 的环节`,
			input: id,
			suggestion: choiceOf("环节", known),
		})),
		...known
			.filter((id, index) => known.indexOf(id) < index)
			.map((id) => ({
				code: "duplicate-id",
				path,
				message: `环节的标识 \`${id}\` 重复`,
				input: id,
				suggestion: otherId,
			})),
		...known
			.filter((id) => !reached.has(id))
			.map((id) => ({
				code: "unreachable-step",
				path,
				message: `没有途径到达环节 \`${id}\``,
				input: id,
				suggestion: "在 begins 或者其他环节的 then 中写明通往该环节，或者删去该环节",
			})),
		...known
			.filter((id) => ![...leadsTo(procedure, [id])].some((later) => ends(procedure, later)))
			.map((id) => ({
				code: "endless-step",
				path,
				message: `从环节 \`${id}\` 出发，程序没有终点`,
				input: id,
				suggestion: "使其后某一环节的一种结果通往空列表 []，即程序终结",
			})),
	];
};

/** Steps that do not exist, cannot be reached, or never come to an end; what their outcomes cannot make known. */
export const procedureIssues = (regulation: Regulation): readonly Issue[] =>
	regulation.procedures.flatMap((procedure, at) => [
		...issuesOf(procedure, at),
		...learningIssues(regulation, procedure, at),
		...outcomeIssues(procedure, at),
	]);
