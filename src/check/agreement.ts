import { precedes } from "../engine/layers/common-scale";
import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import type { Jurisdiction } from "../model/law/jurisdiction";

const kindOf = ({ kind }: FactDefinition): string => (kind === "flag" ? kind : JSON.stringify(kind));

const factIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const first = new Map<string, FactDefinition>();
	return layers.flatMap(({ regulation }, index) =>
		Object.entries(regulation.vocabulary).flatMap(([id, definition]) => {
			const earlier = first.get(id);
			first.set(id, earlier ?? definition);
			const same = earlier?.label === definition.label && kindOf(earlier) === kindOf(definition);
			if (!earlier || (same && earlier.finding?.by === definition.finding?.by)) return [];
			return [
				{
					code: "fact-disagreement",
					path: ["layers", index, "vocabulary", id],
					message: `事实 \`${id}\` 在两部规定中的名称、取值或者认定人不同`,
					input: id,
					suggestion: `另一处为“${earlier.label}”；同一事实须写法一致，不同的事实须用不同的标识`,
				},
			];
		}),
	);
};

/** Pairs of levels that two texts put in opposite order. */
const scaleIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const scales = layers.flatMap(({ regulation }, index) =>
		regulation.questions.map(({ id, scale }) => ({ index, id, levels: scale.map((level) => level.id) })),
	);
	return scales.flatMap((lower, at) =>
		scales.slice(0, at).flatMap((higher) => {
			if (higher.id !== lower.id) return [];
			const shared = higher.levels.filter((level) => lower.levels.includes(level));
			const same = lower.levels.filter((level) => shared.includes(level)).join() === shared.join();
			return same
				? []
				: [
						{
							code: "scale-disagreement",
							path: ["layers", lower.index, "questions"],
							message: `问题 \`${lower.id}\` 各等级的宽严次序，两部规定不同`,
							input: lower.id,
							suggestion: `一部规定由严到宽为${lower.levels.join("、")}，另一部为${higher.levels.join("、")}；统一次序，或者改用不同的标识`,
						},
					];
		}),
	);
};

/** Levels of one id that two governing texts call by different names: the answer would be told in the words of the wrong one. */
const levelIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const first = new Map<string, string>();
	return layers
		.filter(({ relation }) => relation !== "also")
		.flatMap(({ regulation }) =>
			regulation.questions.flatMap(({ id, scale }) =>
				scale.flatMap((level) => {
					const name = `${id} ${level.id}`;
					const earlier = first.get(name);
					first.set(name, earlier ?? level.label);
					if (earlier === undefined || earlier === level.label) return [];
					return [
						{
							code: "level-disagreement",
							path: ["layers", layers.findIndex((layer) => layer.regulation === regulation), "questions"],
							message: `\`${id}\` 的 \`${level.id}\` 在两部规定中名称不同`,
							input: level.id,
							suggestion: `另一处为“${earlier}”，此处为“${level.label}”；意思不同的，改用另一标识`,
						},
					];
				}),
			),
		);
};

/** Bodies and matters of one id that two texts call by different names. */
const ownNameIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const first = new Map<string, string>();
	return layers.flatMap(({ regulation }, index) =>
		(["actors", "matters"] as const).flatMap((where) =>
			Object.entries<string>(regulation[where] ?? {}).flatMap(([id, label]) => {
				const earlier = first.get(id);
				first.set(id, earlier ?? label);
				if (earlier === undefined || earlier === label) return [];
				return [
					{
						code: "own-name-disagreement",
						path: ["layers", index, where, id],
						message: `\`${id}\` 在两部规定中名称不同`,
						input: id,
						suggestion: `另一处为“${earlier}”，此处为“${label}”；标识之前的规定简称须各不相同`,
					},
				];
			}),
		),
	);
};

/** Pairs of levels of one question that no text, no chain of texts, and no reading of the place puts in order. */
const comparisonIssues = ({ layers, compares = [] }: Jurisdiction): readonly Issue[] => {
	const questions = layers.flatMap(({ regulation }) => regulation.questions);
	return [...new Set(questions.map(({ id }) => id))].flatMap((id) => {
		const stated = questions.filter((question) => question.id === id).map(({ scale }) => scale.map((level) => level.id));
		const levels = [...new Set(stated.flat())];
		const scales = [...stated, ...compares.filter(({ question }) => question === id).map((order) => order.levels)];
		return levels.flatMap((a, index) =>
			levels
				.slice(index + 1)
				.filter((b) => !precedes(scales, a, b) && !precedes(scales, b, a))
				.map((b) => ({
					code: "scale-incomparable",
					path: ["layers"],
					message: `没有一部规定能比较 \`${id}\` 的 \`${a}\` 与 \`${b}\` 孰严`,
					input: id,
					suggestion: "在 compares 中以一项解释列明两者的宽严次序",
				})),
		);
	});
};

/** Ids that are a fact in one text and a question in another: a rule would not mean what it says. */
const namespaceIssues = ({ layers }: Jurisdiction): readonly Issue[] =>
	layers.flatMap(({ regulation }, index) =>
		regulation.questions
			.filter(({ id }) => layers.some((other) => Object.hasOwn(other.regulation.vocabulary, id)))
			.map(({ id }) => ({
				code: "namespace-collision",
				path: ["layers", index, "questions"],
				message: `\`${id}\` 在一部规定中是问题，在另一部规定中是事实`,
				input: id,
				suggestion: "问题和事实分别使用不同的标识",
			})),
	);

/** What the layers of a jurisdiction must agree on: the facts they share, the order of levels, each text once, one base. */
export const layerIssues = (jurisdiction: Jurisdiction): readonly Issue[] => {
	const ids = jurisdiction.layers.map(({ regulation }) => regulation.id);
	return [
		...factIssues(jurisdiction),
		...namespaceIssues(jurisdiction),
		...scaleIssues(jurisdiction),
		...levelIssues(jurisdiction),
		...ownNameIssues(jurisdiction),
		...comparisonIssues(jurisdiction),
		...ids
			.filter((id, index) => ids.indexOf(id) < index)
			.map((id) => ({
				code: "duplicate-layer",
				path: ["layers"],
				message: `规定 \`${id}\` 重复列入`,
				input: id,
				suggestion: "每部规定只列一次，删去重复的一层",
			})),
		...(jurisdiction.layers.some(({ relation }) => relation !== "also")
			? []
			: [
					{
						code: "no-base",
						path: ["layers"],
						message: "没有可以单独作答的规定",
						suggestion: "至少有一层规定的关系为 base 或者 prevails",
					},
				]),
	];
};
