import { conditionsOf, testsIn } from "../engine/conditions";
import { questionsIn } from "../engine/diagram/builder";
import { completionsOf } from "../engine/diagram/completions";
import { precedes } from "../engine/layers/common-scale";
import { rulesOf } from "../engine/layers/provision";
import { type Stack, stackOf, statedQuestions } from "../engine/layers/stack";
import type { Issue } from "../model/answer/issue";
import type { Quoted } from "../model/law/cite";
import type { Jurisdiction } from "../model/law/jurisdiction";
import { noCircle, tooLarge } from "./questions";
import { leaningIssues } from "./readings";
import { atLeastOneQuote, atLeastOneTest, choiceOf, otherId } from "./suggestion";

const readingIssues = ({ layers, compares = [], readings = [] }: Jurisdiction): readonly Issue[] => {
	const leaning = [
		...layers.map(({ reading }, at) => ({ path: ["layers", at], reading })),
		...compares.map(({ reading }, at) => ({ path: ["compares", at], reading })),
	];
	const known = readings.map(({ id }) => id);
	const below = layers.flatMap(({ regulation }) => regulation.readings.map(({ id }) => id));
	return [
		...leaningIssues(leaning, known),
		...[...known, ...below]
			.filter((id, index, all) => all.indexOf(id) < index)
			.map((id) => ({
				code: "duplicate-id",
				path: ["readings"],
				message: `解释的标识 \`${id}\` 重复`,
				input: id,
				suggestion: otherId,
			})),
	];
};

const comparisonIssues = ({ layers, compares = [] }: Jurisdiction): readonly Issue[] =>
	compares.flatMap(({ question, levels }, at) => {
		const known = layers
			.flatMap(({ regulation }) => regulation.questions.filter(({ id }) => id === question))
			.flatMap(({ scale }) => scale.map(({ id }) => id));
		return levels
			.filter((level) => !known.includes(level))
			.map((level) => ({
				code: "unknown-level",
				path: ["compares", at],
				message: `\`${question}\` 没有 \`${level}\` 这一等级`,
				input: level,
				suggestion: choiceOf("等级", [...new Set(known)]),
			}));
	});

/** Every question this one reads in a stack, directly or through another. */
const restsOn = (stack: Stack, id: string): ReadonlySet<string> => {
	const found = new Set<string>();
	const visit = (at: string): void => {
		const conditions = rulesOf(stack, at).flatMap(({ rule, covered }) => [...conditionsOf(rule), covered]);
		for (const read of questionsIn(stack, ...conditions)) {
			if (found.has(read)) continue;
			found.add(read);
			visit(read);
		}
	};
	visit(id);
	return found;
};

/** What shows only where the texts are laid over one another: circles from text to text, and spaces too large to look through. */
const questionIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const stack = stackOf(jurisdiction);
	const ids = [...new Set(stack.layers.flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)))];
	return ids
		.filter((id) => statedQuestions(stack, id).length > 1 || restsOn(stack, id).size > 0)
		.flatMap((id) => {
			const path = ["layers"];
			if (restsOn(stack, id).has(id)) {
				const message = `问题 \`${id}\` 叠加之后以自身的答案为前提`;
				return [{ code: "question-cycle", path, message, input: id, suggestion: noCircle }];
			}
			return completionsOf(stack, id).exceeded ? [tooLarge(path, `叠加之后，问题 \`${id}\``, id)] : [];
		});
};

/** Whether two levels are put in both orders by comparisons of the place. */
const contradictions = ({ compares = [] }: Jurisdiction): readonly Issue[] =>
	[...new Set(compares.map(({ question }) => question))].flatMap((question) => {
		const orders = compares.filter((each) => each.question === question).map(({ levels }) => levels);
		const levels = [...new Set(orders.flat())];
		return levels.flatMap((a, at) =>
			levels
				.slice(at + 1)
				.filter((b) => precedes(orders, a, b) && precedes(orders, b, a))
				.map((b) => ({
					code: "scale-disagreement",
					path: ["compares"],
					message: `\`${question}\` 的 \`${a}\` 与 \`${b}\` 被排出相反的宽严`,
					input: question,
					suggestion: "只保留一种宽严次序",
				})),
		);
	});

/** The base stands last: what stands below it would have nothing to fill. */
const orderIssues = ({ layers }: Jurisdiction): readonly Issue[] =>
	layers
		.flatMap(({ relation }, at) => (layers.slice(0, at).some((above) => above.relation === "base") ? [{ relation, at }] : []))
		.map(({ relation, at }) => ({
			code: "layer-order",
			path: ["layers", at],
			message: `关系为 \`${relation}\` 的规定不能排在为底的规定之下`,
			input: relation,
			suggestion: "关系为 base 的规定排在最后",
		}));

/** Combinations that are empty, speak of what nobody asks, or have no words; and words of texts that are not in the place. */
const neverIssues = ({ layers, never = [], notHeld = [] }: Jurisdiction): readonly Issue[] => {
	const ids = layers.map(({ regulation }) => regulation.id);
	const asked = new Set(layers.flatMap(({ regulation }) => Object.keys(regulation.vocabulary)));
	const foreign = (path: Issue["path"], quoted: readonly (Quoted | undefined)[]): readonly Issue[] =>
		quoted
			.filter((each) => each?.regulation !== undefined && !ids.includes(each.regulation))
			.map((each) => ({
				code: "unknown-regulation",
				path,
				message: `引文所出的 \`${each?.regulation}\` 不在各层规定之内`,
				input: each?.regulation ?? "",
				suggestion: choiceOf("规定", ids),
			}));
	return [
		...never.flatMap(({ when, words }, at) => {
			const path = ["never", at];
			const tests = testsIn(when);
			return [
				...(tests.length === 0 ? [{ code: "empty-condition", path, message: "条件为空", suggestion: atLeastOneTest }] : []),
				...(words.length === 0 ? [{ code: "no-words", path, message: "没有引文", suggestion: atLeastOneQuote }] : []),
				...tests
					.filter(({ fact }) => !asked.has(fact))
					.map(({ fact }) => ({
						code: "unknown-term",
						path,
						message: `条件所问的 \`${fact}\` 不是事实`,
						input: fact,
						suggestion: choiceOf("事实", [...asked]),
					})),
				...foreign(path, words),
			];
		}),
		...notHeld.flatMap(({ by }, at) => foreign(["notHeld", at], [by])),
		...layers.flatMap(({ by }, at) => foreign(["layers", at], [by])),
	];
};

/** What is wrong with a place beyond its texts: its readings, its comparisons, and its questions as the layers together answer them. */
export const placeIssues = (jurisdiction: Jurisdiction, sound: boolean): readonly Issue[] => [
	...readingIssues(jurisdiction),
	...comparisonIssues(jurisdiction),
	...contradictions(jurisdiction),
	...orderIssues(jurisdiction),
	...neverIssues(jurisdiction),
	...(sound ? questionIssues(jurisdiction) : []),
];
