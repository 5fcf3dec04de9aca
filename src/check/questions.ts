import { questionsBehind } from "../engine/diagram/builder";
import type { Making } from "../engine/diagram/completions";
import { reachable } from "../engine/diagram/diagram";
import { rulesOn } from "../engine/layers/provision";
import { type Stack, stackOf } from "../engine/layers/stack";
import { type Status, withoutLevel } from "../model/answer/decision";
import type { Issue } from "../model/answer/issue";
import { ofKind, provisionsIn } from "../model/law/provisions";
import type { Question } from "../model/law/question";
import type { Regulation } from "../model/law/regulation";
import { type Measure, sizedQuestion } from "./size";
import { choiceOf } from "./suggestions";

/** A question that rests on its own answer. */
export const questionCycle = (path: Issue["path"], what: string, id: string): Issue => ({
	code: "question-cycle",
	path,
	message: `${what} \`${id}\` 以自身的答案为前提`,
	input: id,
	suggestion: "改写条件，使其不以该问题的答案为前提",
});

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** A level that is not on a scale. */
export const unknownLevel = (path: Issue["path"], message: string, level: string, scale: readonly string[]): Issue => ({
	code: "unknown-level",
	path,
	message,
	input: level,
	suggestion: choiceOf("等级", scale),
});

/** A level at a place that is to name one of these. */
export const notOnScale = (path: Issue["path"], level: string, scale: readonly string[]): readonly Issue[] =>
	scale.includes(level) ? [] : [unknownLevel(path, `等级表中没有 \`${level}\``, level, scale)];

const statuses: readonly Status[] = ["decided", "undetermined", ...withoutLevel];

const levelIssues = ({ scale, rules, parts }: Question, path: Issue["path"]): readonly Issue[] => {
	const levels = idsOf(scale);
	return [
		...[...rules.map(({ atMost }) => atMost), ...(parts ? [parts.mixed] : [])].flatMap((level) =>
			notOnScale(path, level, levels),
		),
		...levels
			.filter((level) => statuses.some((status) => status === level))
			.map((level) => ({
				code: "reserved-level",
				path,
				message: `\`${level}\` 是状态，不能作为等级`,
				input: level,
				suggestion: `等级改用其他标识；${statuses.join("、")}均为状态`,
			})),
	];
};

/** Duties to raise a level that name a question or a level that does not exist. */
const promotionIssues = (regulation: Regulation): readonly Issue[] =>
	ofKind(provisionsIn(regulation), "duty").flatMap(({ path: dutyPath, duty: { promotes } }) => {
		if (!promotes) return [];
		const path = [...dutyPath, "promotes"];
		const question = regulation.questions.find(({ id }) => id === promotes.question);
		if (question) return notOnScale(path, promotes.to, idsOf(question.scale));
		return [
			{
				code: "unknown-question",
				path,
				message: `没有名为 \`${promotes.question}\` 的问题`,
				input: promotes.question,
				suggestion: choiceOf("问题", idsOf(regulation.questions)),
			},
		];
	});

/** A question that can be answered `not-stated` without a note of what the source does not state. */
const silenceIssues = (
	{ scale, matter, otherwise }: Question,
	regulation: Regulation,
	path: Issue["path"],
): readonly Issue[] => {
	const isSilent = scale.length === 0;
	if (!isSilent && !otherwise) return [];
	if (regulation.unstated.some((unstated) => unstated.matter === matter)) return [];
	const which = isSilent ? "没有等级的问题" : "没有一条规则成立即答未载明的问题";
	return [
		{
			code: "silence-unexplained",
			path,
			message: `${which}，须说明条文未载明什么`,
			suggestion: `在 unstated 中增加事项为 ${matter} 的一项，或者${isSilent ? "在 scale 中列明等级" : "删去 otherwise"}`,
		},
	];
};

/** Levels and rules that no case reaches, unless the question is too large to be looked through. */
const outcomeIssues = (
	stack: Stack,
	{ id, scale, rules }: Question,
	path: Issue["path"],
	measure: Measure,
): readonly Issue[] => {
	const sized = sizedQuestion(stack, path, "问题", id);
	const { fit, issues } = measure(stack, { ...sized, making: withRules(stack, sized.making, id) });
	if (!fit) return issues;
	const { builder, node } = fit;
	const outcomes = reachable(node, []);
	return [
		...idsOf(scale)
			.filter((level) => !outcomes.has(level))
			.map((level) => ({
				code: "unreachable-level",
				path,
				message: `没有任何情形会得出 \`${level}\``,
				input: level,
				suggestion: "增加以该等级为 atMost 的规则，或者从 scale 中删去该等级",
			})),
		...rulesOn(stack, id)
			.filter((statedRule) => !reachable(builder.possible(builder.holding(statedRule)), []).has(true))
			.map(({ rule }) => ({
				code: "rule-never-holds",
				path: [...path, "rules", rules.findIndex((each) => each.id === rule.id)],
				message: `规则 \`${rule.id}\` 在任何情形下都不成立`,
				input: rule.id,
				suggestion: "核对该规则的 when 与 unless，以及 never 所列不能并存的情形",
			})),
	];
};

/** The diagram of a question, with those of its rules made as well, so that they are within the same bound. */
const withRules = (stack: Stack, { conditions, make }: Making, id: string): Making => ({
	conditions,
	make: (builder) => {
		for (const rule of rulesOn(stack, id)) builder.possible(builder.holding(rule));
		return make(builder);
	},
});

/** Questions that rest on themselves or are too large to be answered, and levels and rules that no case reaches. */
export const questionIssues = (regulation: Regulation, measure: Measure): readonly Issue[] => {
	const stack = stackOf(regulation);
	const ofQuestions = regulation.questions.flatMap((question, index) => {
		const path = ["questions", index];
		const issues = [...levelIssues(question, path), ...silenceIssues(question, regulation, path)];
		if (questionsBehind(stack, question.id).has(question.id)) return [...issues, questionCycle(path, "问题", question.id)];
		return issues.length > 0 ? issues : outcomeIssues(stack, question, path, measure);
	});
	return [...promotionIssues(regulation), ...ofQuestions];
};
