import type { Issue } from "../model/answer/issue";
import { articleEntry, type Cite } from "../model/law/cite";
import type { FactDefinition } from "../model/law/fact";
import { type Located, ofKind, provisionsIn } from "../model/law/provisions";
import { isVerbatim, type Regulation } from "../model/law/regulation";
import { choiceOf } from "./suggestions";

/** The places that a regulation cites without quoting them: where a fact is asked for, and the liability for a breach. */
export const bareCites = (regulation: Regulation): readonly Located<Cite>[] => [
	...Object.entries<FactDefinition>(regulation.vocabulary).map(([id, { cite }]) => ({
		path: ["vocabulary", id, "cite"],
		value: cite,
	})),
	...ofKind(provisionsIn(regulation), "duty").flatMap(({ path, duty: { breach, breaches = [] } }) => [
		...(breach ? [{ path: [...path, "breach"], value: breach }] : []),
		...breaches.map(({ item }, index) => ({ path: [...path, "breaches", index, "item"], value: item })),
	]),
];

const unknownIssues = (regulation: Regulation): readonly Issue[] => {
	const entries = Object.keys(regulation.articles);
	const quoted = provisionsIn(regulation).flatMap(({ words }) => words);
	const cites = [...quoted.map(({ path, value }) => ({ path, value: value.cite })), ...bareCites(regulation)];
	return cites
		.filter(({ value }) => !entries.includes(articleEntry(value)))
		.map(({ path, value }) => {
			const input = articleEntry(value);
			const missing = "article" in value ? `第 \`${input}\` 条` : `标题为 \`${input}\` 的部分`;
			return {
				code: "unknown-article",
				path,
				message: `${missing}不在条文清单之内`,
				input,
				suggestion: `${choiceOf("条文", entries)}；遗漏的条文须列入 articles`,
			};
		});
};

/** Articles that are not encoded in full without a reason; entries of a full text that are not the number of an article. */
const entryIssues = ({ articles, source }: Regulation): readonly Issue[] =>
	Object.entries(articles).flatMap(([id, { state, why }]) => {
		const path = ["articles", id];
		return [
			...(state === "encoded" || why
				? []
				: [
						{
							code: "article-unexplained",
							path,
							message: `\`${id}\` 未全部编制，却没有说明原因`,
							input: id,
							suggestion: "在 why 中说明未全部编制的原因",
						},
					]),
			...(!isVerbatim({ source }) || /^[1-9]\d{0,3}$/.test(id)
				? []
				: [
						{
							code: "not-an-article",
							path,
							message: `\`${id}\` 不是条的序数`,
							input: id,
							suggestion: "全文以条的序数列明，如 1、2；没有条的解读，在 source.grade 中写明，以标题列明",
						},
					]),
		];
	});

/** Whether the list of articles has every place that is cited, and explains what is not encoded. */
export const articleIssues = (regulation: Regulation): readonly Issue[] => [
	...unknownIssues(regulation),
	...entryIssues(regulation),
];
