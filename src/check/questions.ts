import { conditionsOf, namesIn } from "../engine/conditions";
import { conditionsBehind } from "../engine/diagram/builder";
import { fitting } from "../engine/diagram/completions";
import { mostNodes, reachable } from "../engine/diagram/diagram";
import { rulesOf } from "../engine/layers/provision";
import type { Stack } from "../engine/layers/stack";
import type { Issue } from "../model/answer/issue";
import type { Question } from "../model/law/question";
import type { Regulation } from "../model/law/regulation";
import { choiceOf } from "./suggestion";

/** A question whose diagram would pass its bound, so that it could not be answered. */
export const tooLarge = (path: Issue["path"], what: string, input: string): Issue => ({
	code: "question-too-large",
	path,
	message: `${what}的决定图超过 ${mostNodes} 个节点，不能作答`,
	input,
	suggestion: "将该问题拆分为几个问题，使同一问题的各条规则少涉及彼此无关的事实",
});

/** What to do where a question rests on itself. */
export const noCircle = "改写条件，使其不以该问题的答案为前提";

const statuses = ["decided", "undetermined", "not-stated", "out-of-scope", "not-in-force"];

/** The questions that each question reads. */
const readsOf = ({ questions }: Regulation): ReadonlyMap<string, readonly string[]> => {
	const ids = new Set(questions.map(({ id }) => id));
	return new Map(
		questions.map(({ id, rules }) => {
			return [id, namesIn(...rules.flatMap(conditionsOf)).filter((name) => ids.has(name))];
		}),
	);
};

/** Every question this one reads, directly or through another; itself among them when they go round in a circle. */
const restsOn = (reads: ReadonlyMap<string, readonly string[]>, id: string): ReadonlySet<string> => {
	const found = new Set<string>();
	const visit = (at: string): void => {
		for (const read of reads.get(at) ?? []) {
			if (found.has(read)) continue;
			found.add(read);
			visit(read);
		}
	};
	visit(id);
	return found;
};

const levelIssues = ({ scale, rules, parts }: Question, path: readonly (string | number)[]): readonly Issue[] => {
	const known: readonly string[] = scale.map(({ id }) => id);
	const named = [...rules.map(({ atMost }) => atMost), ...(parts ? [parts.mixed] : [])];
	return [
		...named
			.filter((level) => !known.includes(level))
			.map((level) => ({
				code: "unknown-level",
				path,
				message: `等级表中没有 \`${level}\``,
				input: level,
				suggestion: choiceOf("等级", known),
			})),
		...known
			.filter((level) => statuses.includes(level))
			.map((level) => ({
				code: "reserved-level",
				path,
				message: `\`${level}\` 是状态，不能作为等级`,
				input: level,
				suggestion: `等级改用其他标识；${statuses.join("、")}均为状态`,
			})),
	];
};

const promotionIssues = (
	{ questions }: Regulation,
	{ question, to }: { readonly question: string; readonly to: string },
	index: number,
): readonly Issue[] => {
	const path = ["duties", index, "promotes"];
	const found = questions.find(({ id }) => id === question);
	if (!found) {
		const suggestion = choiceOf(
			"问题",
			questions.map(({ id }) => id),
		);
		return [{ code: "unknown-question", path, message: `没有名为 \`${question}\` 的问题`, input: question, suggestion }];
	}
	if (found.scale.some(({ id }) => id === to)) return [];
	const suggestion = choiceOf(
		"等级",
		found.scale.map(({ id }) => id),
	);
	return [{ code: "unknown-level", path, message: `等级表中没有 \`${to}\``, input: to, suggestion }];
};

const silenceIssues = (
	{ scale, matter, otherwise }: Question,
	{ unstated }: Regulation,
	path: readonly (string | number)[],
): readonly Issue[] =>
	(scale.length > 0 && !otherwise) || unstated.some((silent) => silent.matter === matter)
		? []
		: [
				{
					code: "silence-unexplained",
					path,
					message:
						scale.length === 0 ? "没有等级的问题须说明条文未载明什么" : "没有一条规则成立即答未载明的问题，须说明未载明什么",
					suggestion: `在 unstated 中增加事项为 ${matter} 的一项，或者${scale.length === 0 ? "在 scale 中列明等级" : "删去 otherwise"}`,
				},
			];

const outcomeIssues = (stack: Stack, { id, scale, rules }: Question, path: readonly (string | number)[]): readonly Issue[] => {
	const { builder, node } = fitting(stack, conditionsBehind(stack, id), (each) => each.question(id));
	if (builder.diagrams.exceeded()) return [tooLarge(path, `问题 \`${id}\``, id)];
	const outcomes = reachable(node, []);
	const never = rulesOf(stack, id).filter((stated) => !reachable(builder.possible(builder.holding(stated)), []).has(true));
	return [
		...scale
			.filter((level) => !outcomes.has(level.id))
			.map((level) => ({
				code: "unreachable-level",
				path,
				message: `没有任何情形会得出 \`${level.id}\``,
				input: level.id,
				suggestion: "增加以该等级为 atMost 的规则，或者从 scale 中删去该等级",
			})),
		...never.map(({ rule }) => ({
			code: "rule-never-holds",
			path: [...path, "rules", rules.findIndex((each) => each.id === rule.id)],
			message: `规则 \`${rule.id}\` 在任何情形下都不成立`,
			input: rule.id,
			suggestion: "核对该规则的 when 与 unless，以及 never 所列不能并存的情形",
		})),
	];
};

/** Questions that go round in a circle, levels and rules no case can reach, and spaces too large to look through. */
export const questionIssues = (regulation: Regulation): readonly Issue[] => {
	const stack: Stack = {
		law: regulation,
		layers: [{ regulation, relation: "base" }],
		vocabulary: new Map(Object.entries(regulation.vocabulary)),
	};
	const reads = readsOf(regulation);
	const promoted = regulation.duties.flatMap(({ promotes }, index) =>
		promotes ? promotionIssues(regulation, promotes, index) : [],
	);
	const asked = regulation.questions.flatMap((question, index) => {
		const path = ["questions", index];
		const first = [...levelIssues(question, path), ...silenceIssues(question, regulation, path)];
		if (restsOn(reads, question.id).has(question.id)) {
			const message = `问题 \`${question.id}\` 以自身的答案为前提`;
			return [...first, { code: "question-cycle", path, message, input: question.id, suggestion: noCircle }];
		}
		return first.length > 0 ? first : outcomeIssues(stack, question, path);
	});
	return [...promoted, ...asked];
};
