import { isDay } from "../../calendar/day-number";
import type { Cite } from "../../model/cite";
import type { FactDefinition } from "../../model/fact";
import type { Issue } from "../../model/issue";
import type { Regulation } from "../../model/regulation";
import { quotationsOf } from "./provisions";

/** Places that are cited without words: what makes a fact matter, and where a breach leads. */
export const bareCites = ({ vocabulary, duties }: Regulation): readonly (readonly [readonly (string | number)[], Cite])[] => [
	...Object.entries<FactDefinition>(vocabulary).map(([id, { cite }]) => [["vocabulary", id, "cite"], cite] as const),
	...duties.flatMap(({ breach }, index) => (breach ? [[["duties", index, "breach"], breach] as const] : [])),
];

/** The entry of `articles` a place belongs to: the article by number, else the part by heading. */
const placeIn = (cite: Cite): string => ("article" in cite ? String(cite.article) : cite.heading);

const unknownArticle = (regulation: Regulation, path: readonly (string | number)[], cite: Cite): readonly Issue[] =>
	Object.hasOwn(regulation.articles, placeIn(cite))
		? []
		: [
				"article" in cite
					? { code: "unknown-article", path, message: `第 \`${cite.article}\` 条不在条文清单之内`, input: String(cite.article) }
					: { code: "unknown-article", path, message: `部分 \`${cite.heading}\` 不在清单之内`, input: cite.heading },
			];

const quotationIssues = (regulation: Regulation): readonly Issue[] => [
	...quotationsOf(regulation).flatMap(([path, { cite, quote }]) => [
		...(quote.trim() === "" ? [{ code: "empty-quote", path, message: "引文为空" }] : []),
		...unknownArticle(regulation, path, cite),
	]),
	...bareCites(regulation).flatMap(([path, cite]) => unknownArticle(regulation, path, cite)),
];

const wordless = ({ questions, duties, remedies, procedures }: Regulation): readonly Issue[] => {
	const provisions = [
		...questions.flatMap(({ rules }, index) => rules.map((rule, at) => ({ path: ["questions", index, "rules", at], ...rule }))),
		...duties.map((duty, at) => ({ path: ["duties", at], ...duty })),
		...remedies.map((remedy, at) => ({ path: ["remedies", at], ...remedy })),
		...procedures.flatMap(({ steps }, index) =>
			steps.map((step, at) => ({ path: ["procedures", index, "steps", at], ...step })),
		),
	];
	return provisions
		.filter(({ words }) => words.length === 0)
		.map(({ path, id }) => ({ code: "no-words", path, message: `\`${id}\` 没有引用任何条文`, input: id }));
};

const dateIssues = ({ effective: { from, until, posted, reading } }: Regulation): readonly Issue[] => {
	const days = Object.entries({ from, until, posted });
	return [
		...days
			.filter(([, day]) => day !== undefined && !isDay(day))
			.map(([name, day]) => ({
				code: "not-a-day",
				path: ["effective", name],
				message: `\`${day}\` 不是存在的日期`,
				input: String(day),
			})),
		...(from === undefined && posted !== undefined && reading === undefined
			? [{ code: "undated-unread", path: ["effective"], message: "施行日期未载明的，自何日起适用须列为一项解释" }]
			: []),
		...(from !== undefined && until !== undefined && until < from
			? [{ code: "dates-inverted", path: ["effective"], message: `失效日 \`${until}\` 早于施行日 \`${from}\``, input: until }]
			: []),
	];
};

const articleIssues = ({ articles }: Regulation): readonly Issue[] =>
	Object.entries(articles)
		.filter(([, { state, why }]) => state !== "encoded" && !why)
		.map(([id]) => ({
			code: "article-unexplained",
			path: ["articles", id],
			message: `\`${id}\` 未全部编制，却没有说明原因`,
			input: id,
		}));

/** Provisions without words, words without a place, articles left out without a reason, days that do not exist. */
export const wordIssues = (regulation: Regulation): readonly Issue[] => [
	...wordless(regulation),
	...quotationIssues(regulation),
	...articleIssues(regulation),
	...dateIssues(regulation),
];
