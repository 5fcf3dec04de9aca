import { precedes } from "../engine/layers/common-scale";
import type { Issue } from "../model/answer/issue";
import type { Jurisdiction } from "../model/law/jurisdiction";
import { unknownLevel } from "./questions";

/** The scale of one question in one text, strictest first. */
interface Scale {
	readonly layer: number;
	readonly question: string;
	readonly levels: readonly { readonly id: string; readonly label: string }[];
}

const scalesIn = ({ layers }: Jurisdiction): readonly Scale[] =>
	layers.flatMap(({ regulation }, layer) =>
		regulation.questions.map(({ id, scale }) => ({ layer, question: id, levels: scale })),
	);

const idsOf = ({ levels }: Scale): readonly string[] => levels.map(({ id }) => id);

/** Every two of these, each pair once. */
const eachPair = <T>(entries: readonly T[]): readonly (readonly [T, T])[] =>
	entries.flatMap((first, index) => entries.slice(index + 1).map((second) => [first, second] as const));

/** Questions whose levels two texts order differently. */
const orderIssues = (jurisdiction: Jurisdiction): readonly Issue[] =>
	eachPair(scalesIn(jurisdiction))
		.filter(([higher, lower]) => higher.question === lower.question)
		.flatMap(([higher, lower]) => {
			const [above, below] = [idsOf(higher), idsOf(lower)];
			const inBoth = (levels: readonly string[]) => levels.filter((level) => above.includes(level) && below.includes(level));
			if (inBoth(above).join() === inBoth(below).join()) return [];
			return [
				{
					code: "scale-disagreement",
					path: ["layers", lower.layer, "questions"],
					message: `问题 \`${lower.question}\` 各等级的宽严次序，两部规定不同`,
					input: lower.question,
					suggestion: `一部规定由严到宽为${below.join("、")}，另一部为${above.join("、")}；统一次序，或者改用不同的标识`,
				},
			];
		});

/** Levels that two texts which can govern call by different names: an answer would be given in the words of the wrong one. */
const labelIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const labels = new Map<string, string>();
	return scalesIn(jurisdiction)
		.filter(({ layer }) => jurisdiction.layers[layer]?.relation !== "also")
		.flatMap(({ layer, question, levels }) =>
			levels.flatMap(({ id, label }) => {
				const name = `${question} ${id}`;
				const earlier = labels.get(name) ?? label;
				labels.set(name, earlier);
				if (earlier === label) return [];
				return [
					{
						code: "level-disagreement",
						path: ["layers", layer, "questions"],
						message: `\`${question}\` 的 \`${id}\` 在两部规定中名称不同`,
						input: id,
						suggestion: `另一处为“${earlier}”，此处为“${label}”；意思不同的，改用另一标识`,
					},
				];
			}),
		);
};

/** Every question of the texts or of the comparisons, with its levels in the texts and all orders they are put in. */
const ordersIn = (jurisdiction: Jurisdiction) => {
	const { compares = [] } = jurisdiction;
	const scales = scalesIn(jurisdiction);
	return [...new Set([...scales, ...compares].map(({ question }) => question))].map((question) => {
		const ofTexts = scales.filter((scale) => scale.question === question).map(idsOf);
		const ofComparisons = compares.filter((each) => each.question === question).map(({ levels }) => levels);
		return { question, levels: [...new Set(ofTexts.flat())], ofTexts, ofComparisons };
	});
};

/** Levels that no text, no chain of texts and no comparison puts in order, and levels that comparisons put in both orders. */
const comparisonIssues = (jurisdiction: Jurisdiction): readonly Issue[] =>
	ordersIn(jurisdiction).flatMap(({ question, levels, ofTexts, ofComparisons }) => {
		const orders = [...ofTexts, ...ofComparisons];
		const incomparable = eachPair(levels).filter(([a, b]) => !precedes(orders, a, b) && !precedes(orders, b, a));
		const contradicted = eachPair([...new Set(ofComparisons.flat())]).filter(
			([a, b]) => precedes(ofComparisons, a, b) && precedes(ofComparisons, b, a),
		);
		return [
			...incomparable.map(([a, b]) => ({
				code: "scale-incomparable",
				path: ["layers"],
				message: `没有一部规定能比较 \`${question}\` 的 \`${a}\` 与 \`${b}\` 孰严`,
				input: question,
				suggestion:
					"在 compares 中列明两者的宽严次序；两者会在同一案件中相遇的，以 reading 写明所据的解释，否则以 because 说明",
			})),
			...contradicted.map(([a, b]) => ({
				code: "scale-disagreement",
				path: ["compares"],
				message: `\`${question}\` 的 \`${a}\` 与 \`${b}\` 被排出相反的宽严`,
				input: question,
				suggestion: "只保留一种宽严次序",
			})),
		];
	});

/** Comparisons of levels that no text has. */
const unknownIssues = (jurisdiction: Jurisdiction): readonly Issue[] =>
	(jurisdiction.compares ?? []).flatMap(({ question, levels }, index) => {
		const scale = ordersIn(jurisdiction).find((each) => each.question === question)?.levels ?? [];
		return levels
			.filter((level) => !scale.includes(level))
			.map((level) => unknownLevel(["compares", index], `\`${question}\` 没有 \`${level}\` 这一等级`, level, scale));
	});

/** Whether the texts and the comparisons of a jurisdiction put the levels of every question in one order under one name. */
export const scaleIssues = (jurisdiction: Jurisdiction): readonly Issue[] => [
	...orderIssues(jurisdiction),
	...labelIssues(jurisdiction),
	...comparisonIssues(jurisdiction),
	...unknownIssues(jurisdiction),
];
