import type { Issue } from "../model/answer/issue";
import type { FactDefinition } from "../model/law/fact";
import type { Jurisdiction } from "../model/law/jurisdiction";
import { alikeNames } from "./alike-names";
import { namedThings } from "./identity";

const kindOf = ({ kind }: FactDefinition): string => (kind === "flag" ? kind : JSON.stringify(kind));

const isSameFact = (a: FactDefinition, b: FactDefinition): boolean =>
	a.label === b.label && kindOf(a) === kindOf(b) && a.finding?.by === b.finding?.by;

/** Facts of one id that two texts define differently. */
const factIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const definitions = new Map<string, FactDefinition>();
	return layers.flatMap(({ regulation }, index) =>
		Object.entries<FactDefinition>(regulation.vocabulary).flatMap(([id, definition]) => {
			const earlier = definitions.get(id) ?? definition;
			definitions.set(id, earlier);
			if (isSameFact(earlier, definition)) return [];
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

/** Actors and matters of one id that two texts call by different names. */
const labelIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const labels = new Map<string, string>();
	return layers.flatMap(({ regulation }, index) =>
		(["actors", "matters"] as const).flatMap((list) =>
			Object.entries<string>(regulation[list] ?? {}).flatMap(([id, label]) => {
				const earlier = labels.get(id) ?? label;
				labels.set(id, earlier);
				if (earlier === label) return [];
				return [
					{
						code: "own-name-disagreement",
						path: ["layers", index, list, id],
						message: `\`${id}\` 在两部规定中名称不同`,
						input: id,
						suggestion: `另一处为“${earlier}”，此处为“${label}”；标识之前的规定简称须各不相同`,
					},
				];
			}),
		),
	);
};

/** Remedies of one id that two texts call by different names. */
const remedyIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const all = layers.flatMap(({ regulation }, index) =>
		regulation.remedies.map(({ id, label }, at) => ({ id, label, path: ["layers", index, "remedies", at, "label"] })),
	);
	return all.flatMap(({ id, label, path }) => {
		const earlier = all.find((other) => other.id === id)?.label ?? label;
		if (earlier === label) return [];
		return [
			{
				code: "remedy-disagreement",
				path,
				message: `措施 \`${id}\` 在两部规定中名称不同`,
				input: id,
				suggestion: `另一处为“${earlier}”，此处为“${label}”；同一措施须名称一致，不同的措施须用不同的标识`,
			},
		];
	});
};

/** Ids that are a fact in one text and a question in another: a rule that tests one could mean the other. */
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

/** Things of two texts that a reader could take for one another: in a stack a name means one thing, whichever text has it. */
const alikeIssues = ({ layers }: Jurisdiction): readonly Issue[] => {
	const own = new Set(
		layers.flatMap(({ regulation }, index) =>
			alikeNames(namedThings(regulation)).map(({ path }) => JSON.stringify(["layers", index, ...path])),
		),
	);
	const seen = new Set<string>();
	const all = layers.flatMap(({ regulation }, index) =>
		namedThings(regulation)
			// Nobody names a duty or a remedy to fill in a form, and texts of several ranks repeat those of one another.
			.filter(({ list }) => list !== "duty" && list !== "remedy")
			.filter(({ list, id }) => !seen.has(`${list} ${id}`) && seen.add(`${list} ${id}`))
			.map((thing) => ({ ...thing, path: ["layers", index, ...thing.path] })),
	);
	return alikeNames(all).filter(({ path }) => !own.has(JSON.stringify(path)));
};

/** Whether the texts of a jurisdiction mean the same by the ids they share. */
export const sharedNameIssues = (jurisdiction: Jurisdiction): readonly Issue[] => [
	...alikeIssues(jurisdiction),
	...factIssues(jurisdiction),
	...namespaceIssues(jurisdiction),
	...labelIssues(jurisdiction),
	...remedyIssues(jurisdiction),
];
