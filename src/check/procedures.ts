import { valuesOf } from "../engine/diagram/space";
import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import type { Procedure } from "../model/law/procedure";
import type { Regulation } from "../model/law/regulation";
import { isRetention } from "../model/law/time-limit";
import { choiceOf } from "./suggestions";

/** The steps to which a step leads, by its outcomes or by being overdue. */
const leadsTo = ({ steps }: Procedure, id: string): readonly string[] => {
	const { then = {}, overdue = [] } = steps.find((step) => step.id === id) ?? {};
	return [...Object.values(then).flat(), ...overdue];
};

const reachableFrom = (procedure: Procedure, starts: readonly string[]): ReadonlySet<string> => {
	const reached = new Set<string>();
	const visit = (id: string): void => {
		if (reached.has(id)) return;
		reached.add(id);
		leadsTo(procedure, id).forEach(visit);
	};
	starts.forEach(visit);
	return reached;
};

/** A step ends the procedure where it has no outcome that leads on, or one that leads nowhere. */
const isEnd = ({ steps }: Procedure, id: string): boolean => {
	const outcomes = Object.values(steps.find((step) => step.id === id)?.then ?? {});
	return outcomes.length === 0 || outcomes.some((to) => to.length === 0);
};

/** Procedures without a beginning, steps that do not exist or are never reached, and steps after which there is no end. */
const courseIssues = (procedure: Procedure, path: Issue["path"]): readonly Issue[] => {
	const { steps, begins } = procedure;
	const ids = steps.map(({ id }) => id);
	const leadsOn = steps.flatMap(({ id, since }) => [...leadsTo(procedure, id), ...(since ? [since] : [])]);
	const reached = reachableFrom(procedure, begins);
	return [
		...(begins.length > 0
			? []
			: [
					{
						code: "no-beginning",
						path,
						message: "程序没有起点",
						suggestion: `在 begins 中写明起始环节；${choiceOf("环节", ids)}`,
					},
				]),
		...[...begins, ...leadsOn]
			.filter((id) => !ids.includes(id))
			.map((id) => ({
				code: "unknown-step",
				path,
				message: `程序中没有名为 \`${id}\` 的环节`,
				input: id,
				suggestion: choiceOf("环节", ids),
			})),
		...ids
			.filter((id) => !reached.has(id))
			.map((id) => ({
				code: "unreachable-step",
				path,
				message: `没有途径到达环节 \`${id}\``,
				input: id,
				suggestion: "在 begins 或者其他环节的 then 中写明通往该环节，或者删去该环节",
			})),
		...ids
			.filter((id) => ![...reachableFrom(procedure, [id])].some((later) => isEnd(procedure, later)))
			.map((id) => ({
				code: "endless-step",
				path,
				message: `从环节 \`${id}\` 出发，程序没有终点`,
				input: id,
				suggestion: "使其后某一环节的一种结果通往空列表 []，即程序终结",
			})),
	];
};

/** The facts that the outcomes of a procedure make known, or that hold before its first step, each with its path. */
const factsMadeKnown = ({ initially = {}, incidents = {}, steps }: Procedure, path: Issue["path"]) =>
	[
		{ path: [...path, "initially"], facts: initially },
		...Object.entries(incidents).map(([incident, meaning]) => ({
			path: [...path, "incidents", incident],
			facts: meaning?.learns,
		})),
		...steps.flatMap(({ learns = {} }, index) =>
			Object.entries(learns).map(([outcome, facts]) => ({ path: [...path, "steps", index, "learns", outcome], facts })),
		),
	].flatMap((each) => Object.entries(each.facts ?? {}).map(([fact, value]) => ({ path: each.path, fact, value })));

/** What an outcome can make known instead. */
const learnable = (vocabulary: Regulation["vocabulary"], definition: FactDefinition | undefined): string => {
	if (definition?.finding) return "须由认定人具名认定的事实不能因环节的结果而确定，请删去";
	if (definition) return choiceOf("值", valuesOf(definition));
	return choiceOf(
		"事实",
		Object.keys(vocabulary).filter((fact) => !vocabulary[fact]?.finding),
	);
};

/** Facts that an outcome cannot make known: there is no such fact or value, or only a named actor may find it. */
const learningIssues = ({ vocabulary }: Regulation, procedure: Procedure, at: Issue["path"]): readonly Issue[] =>
	factsMadeKnown(procedure, at).flatMap(({ path, fact, value }) => {
		const definition = Object.hasOwn(vocabulary, fact) ? vocabulary[fact] : undefined;
		if (definition && !definition.finding && value !== undefined && valuesOf(definition).includes(value)) return [];
		const message = `环节的结果不能使事实 \`${fact}\` 成为 \`${value}\``;
		return [{ code: "unlearnable-fact", path, message, input: fact, suggestion: learnable(vocabulary, definition) }];
	});

/** Outcomes that a step does not have, but that are said to make facts known; being overdue is one where it leads anywhere. */
const outcomeIssues = ({ steps }: Procedure, path: Issue["path"]): readonly Issue[] =>
	steps.flatMap(({ learns = {}, then, overdue }, index) =>
		Object.keys(learns)
			.filter((outcome) => !(outcome === "overdue" ? overdue : Object.hasOwn(then, outcome)))
			.map((outcome) => ({
				code: "unknown-outcome",
				path: [...path, "steps", index, "learns"],
				message: `该环节没有名为 \`${outcome}\` 的结果`,
				input: outcome,
				suggestion: choiceOf("结果", Object.keys(then)),
			})),
	);

/** Steps that lead on when they are overdue, or have somebody to urge their actor, but have no time limit that is counted. */
const overdueIssues = ({ steps }: Procedure, path: Issue["path"]): readonly Issue[] =>
	steps.flatMap(({ id, within, overdue, urgedBy }, index) => {
		const counted = within && !("stated" in within) && !("given" in within) && !isRetention(within);
		if (counted || (overdue === undefined && urgedBy === undefined)) return [];
		return [
			{
				code: "overdue-without-limit",
				path: [...path, "steps", index, overdue === undefined ? "urgedBy" : "overdue"],
				message: `环节 \`${id}\` 没有写明日数的期限，无从逾期`,
				input: id,
				suggestion: "删去 overdue、urgedBy；条文写明日数的，写入 within",
			},
		];
	});

/** Whether every procedure leads from a beginning to an end, and its outcomes make known what they can. */
export const procedureIssues = (regulation: Regulation): readonly Issue[] =>
	regulation.procedures.flatMap((procedure, index) => {
		const path = ["procedures", index];
		return [
			...courseIssues(procedure, path),
			...learningIssues(regulation, procedure, path),
			...outcomeIssues(procedure, path),
			...overdueIssues(procedure, path),
		];
	});
