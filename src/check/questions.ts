import type { Issue } from "../model/answer/issue";
import type { Question } from "../model/law/question";
import type { Regulation } from "../model/law/regulation";
import { completionsOf, possibleOutcomes } from "../engine/diagram/completions";
import { compilerFor, conditionsOf } from "../engine/diagram/of-question";
import { rulesOf } from "../engine/layers/provision";
import { stateCount } from "../engine/diagram/space";
import type { Stack } from "../engine/layers/stack";
import { testsIn } from "../engine/tests-in";
import { choiceOf } from "./suggestion";

/** The largest number of complete states a question may have, so that every one of them can be looked at. */
export const mostStates = 200_000;

/** What to do where there are more. */
export const fewerStates = "将该问题拆分为几个问题，使每个问题所涉事实减少";

/** What to do where a question rests on itself. */
export const noCircle = "改写条件，使其不以该问题的答案为前提";

const statuses = ["decided", "undetermined", "not-stated", "out-of-scope", "not-in-force"];

/** The questions that each question reads. */
const readsOf = ({ questions }: Regulation): ReadonlyMap<string, readonly string[]> => {
	const ids = new Set(questions.map(({ id }) => id));
	return new Map(
		questions.map(({ id, rules }) => {
			const tests = rules.flatMap(({ when, unless }) => [...testsIn(when), ...(unless ? testsIn(unless) : [])]);
			return [id, [...new Set(tests.map(({ fact }) => fact))].filter((fact) => ids.has(fact))];
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
	{ scale, point, otherwise }: Question,
	{ unstated }: Regulation,
	path: readonly (string | number)[],
): readonly Issue[] =>
	(scale.length > 0 && !otherwise) || unstated.some((silent) => silent.point === point)
		? []
		: [
				{
					code: "silence-unexplained",
					path,
					message:
						scale.length === 0 ? "没有等级的问题须说明条文未载明什么" : "没有一条规则成立即答未载明的问题，须说明未载明什么",
					suggestion: `在 unstated 中增加事项为 ${point} 的一项，或者${scale.length === 0 ? "在 scale 中列明等级" : "删去 otherwise"}`,
				},
			];

const outcomeIssues = (stack: Stack, { id, scale, rules }: Question, path: readonly (string | number)[]): readonly Issue[] => {
	const compiler = compilerFor(stack, conditionsOf(stack, id));
	const states = stateCount(compiler.own);
	// Counted before it is built: what is too large to prove may be too large to hold.
	if (states > mostStates) {
		const message = `完整情形有 \`${states}\` 种，超过 ${mostStates} 种`;
		return [{ code: "too-many-states", path, message, input: String(states), suggestion: fewerStates }];
	}
	const outcomes = possibleOutcomes(completionsOf(compiler, compiler.question(id)), new Map());
	const never = rulesOf(stack, id).filter(
		(stated) => !possibleOutcomes(completionsOf(compiler, compiler.holding(stated)), new Map()).has(true),
	);
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
		texts: [{ regulation, relation: "base" }],
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
