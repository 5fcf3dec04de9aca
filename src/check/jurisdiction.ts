import { testsIn } from "../engine/conditions";
import { questionsBehind } from "../engine/diagram/builder";
import { stackOf, statedQuestions } from "../engine/layers/stack";
import type { Issue } from "../model/answer/issue";
import type { Quoted } from "../model/law/cite";
import type { Jurisdiction } from "../model/law/jurisdiction";
import { duplicateIds } from "./identity";
import { questionCycle } from "./questions";
import { referenceIssues } from "./readings";
import { type Measure, provisionSizeIssues, sizedQuestion } from "./size";
import { atLeastOneQuote, atLeastOneTest, choiceOf } from "./suggestions";

/** Whether the texts can be laid over one another: each once, one that can answer alone, and none below the base. */
export const layerIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const ids = layers.map(({ regulation }) => regulation.id);
	const base = layers.findIndex(({ relation }) => relation === "base");
	return [
		...ids
			.filter((id, index) => ids.indexOf(id) < index)
			.map((id) => ({
				code: "duplicate-layer",
				path: ["layers"],
				message: `规定 \`${id}\` 重复列入`,
				input: id,
				suggestion: "每部规定只列一次，删去重复的一层",
			})),
		...(layers.some(({ relation }) => relation !== "also")
			? []
			: [
					{
						code: "no-base",
						path: ["layers"],
						message: "没有可以单独作答的规定",
						suggestion: "至少有一层规定的关系为 base 或者 prevails",
					},
				]),
		...layers.flatMap(({ relation }, index) =>
			base < 0 || index <= base
				? []
				: [
						{
							code: "layer-order",
							path: ["layers", index],
							message: `关系为 \`${relation}\` 的规定不能排在本地规定之下`,
							input: relation,
							suggestion: "关系为 base 的规定排在最后",
						},
					],
		),
	];
};

/** The readings of the jurisdiction itself: those of its layers and comparisons. */
const ownReadingIssues = ({ layers, compares = [], readings = [] }: Jurisdiction): readonly Issue[] => {
	const resting = [
		...layers.map(({ reading }, index) => ({ path: ["layers", index], reading })),
		...compares.map(({ reading }, index) => ({ path: ["compares", index], reading })),
	];
	const own = readings.map(({ id }) => id);
	const ofTexts = layers.flatMap(({ regulation }) => regulation.readings.map(({ id }) => id));
	return [
		...referenceIssues(resting, own),
		...duplicateIds([...own, ...ofTexts].map((name) => ({ path: ["readings"], noun: "解释", list: "readings", name }))),
	];
};

/** Combinations of facts that are empty, have no words, or test what is no fact of any text. */
const neverIssues = ({ layers, never = [] }: Jurisdiction): readonly Issue[] => {
	const facts = [...new Set(layers.flatMap(({ regulation }) => Object.keys(regulation.vocabulary)))];
	return never.flatMap(({ when, words }, index) => {
		const path = ["never", index];
		const tests = testsIn(when);
		return [
			...(tests.length === 0 ? [{ code: "empty-condition", path, message: "条件为空", suggestion: atLeastOneTest }] : []),
			...(words.length === 0 ? [{ code: "no-words", path, message: "没有引文", suggestion: atLeastOneQuote }] : []),
			...tests
				.filter(({ fact }) => !facts.includes(fact))
				.map(({ fact }) => ({
					code: "unknown-term",
					path,
					message: `条件所问的 \`${fact}\` 不是事实`,
					input: fact,
					suggestion: choiceOf("事实", facts),
				})),
		];
	});
};

/** Words of a text that is not among the layers. */
const foreignWordIssues = ({ layers, never = [], notHeld = [] }: Jurisdiction): readonly Issue[] => {
	const ids = layers.map(({ regulation }) => regulation.id);
	const quotations: readonly (readonly [Issue["path"], Quoted | undefined])[] = [
		...never.flatMap(({ words }, index) => words.map((quoted) => [["never", index], quoted] as const)),
		...notHeld.map(({ by }, index) => [["notHeld", index], by] as const),
		...layers.map(({ by }, index) => [["layers", index], by] as const),
	];
	return quotations.flatMap(([path, quoted]) => {
		const id = quoted?.regulation;
		if (id === undefined || ids.includes(id)) return [];
		return [
			{
				code: "unknown-regulation",
				path,
				message: `引文所出的 \`${id}\` 不在各层规定之内`,
				input: id,
				suggestion: choiceOf("规定", ids),
			},
		];
	});
};

/** What the jurisdiction says itself, beside its texts: its readings, the combinations it excludes, and the words it quotes. */
export const ownIssues = (jurisdiction: Jurisdiction): readonly Issue[] => [
	...ownReadingIssues(jurisdiction),
	...neverIssues(jurisdiction),
	...foreignWordIssues(jurisdiction),
];

/** What is wrong only where the texts are laid over one another: circles between texts, and what becomes too large. */
export const layeredIssues = (jurisdiction: Jurisdiction, measure: Measure): readonly Issue[] => {
	const stack = stackOf(jurisdiction);
	const ids = [...new Set(stack.layers.flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)))];
	const ofQuestions = ids
		.map((id) => ({ id, behind: questionsBehind(stack, id) }))
		.filter(({ id, behind }) => statedQuestions(stack, id).length > 1 || behind.size > 0)
		.flatMap(({ id, behind }) =>
			behind.has(id)
				? [questionCycle(["layers"], "叠加之后，问题", id)]
				: measure(stack, sizedQuestion(stack, ["layers"], "叠加之后，问题", id)).issues,
		);
	return ofQuestions.length > 0 ? ofQuestions : provisionSizeIssues(stack, measure);
};
