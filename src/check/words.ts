import { isDay } from "../calendar/day-number";
import type { Issue } from "../model/answer/issue";
import type { Cite } from "../model/law/cite";
import type { FactDefinition } from "../model/law/fact";
import type { Regulation } from "../model/law/regulation";
import { quotationsOf } from "./provisions";
import { atLeastOneQuote, choiceOf } from "./suggestion";

/** Places that are cited without words: what makes a fact matter, and where a breach leads. */
export const bareCites = ({ vocabulary, duties }: Regulation): readonly (readonly [readonly (string | number)[], Cite])[] => [
	...Object.entries<FactDefinition>(vocabulary).map(([id, { cite }]) => [["vocabulary", id, "cite"], cite] as const),
	...duties.flatMap(({ breach }, index) => (breach ? [[["duties", index, "breach"], breach] as const] : [])),
];

/** The entry of `articles` a place belongs to: the article by number, else the part by heading. */
const placeIn = (cite: Cite): string => ("article" in cite ? String(cite.article) : cite.heading);

const unknownArticle = ({ articles }: Regulation, path: readonly (string | number)[], cite: Cite): readonly Issue[] => {
	const input = placeIn(cite);
	if (Object.hasOwn(articles, input)) return [];
	const message = "article" in cite ? `第 \`${input}\` 条不在条文清单之内` : `标题为 \`${input}\` 的部分不在条文清单之内`;
	return [
		{
			code: "unknown-article",
			path,
			message,
			input,
			suggestion: `${choiceOf("条文", Object.keys(articles))}；遗漏的条文须列入 articles`,
		},
	];
};

const quotationIssues = (regulation: Regulation): readonly Issue[] => [
	...quotationsOf(regulation).flatMap(([path, { cite, quote }]) => [
		...(quote.trim() === ""
			? [{ code: "empty-quote", path, message: "引文为空", suggestion: "在 quote 中逐字写明条文原文" }]
			: []),
		...unknownArticle(regulation, path, cite),
	]),
	...bareCites(regulation).flatMap(([path, cite]) => unknownArticle(regulation, path, cite)),
];

const wordless = ({ questions, duties, remedies, procedures, never = [] }: Regulation): readonly Issue[] => {
	const provisions = [
		...questions.flatMap(({ rules }, index) => rules.map((rule, at) => ({ path: ["questions", index, "rules", at], ...rule }))),
		...duties.map((duty, at) => ({ path: ["duties", at], ...duty })),
		...remedies.map((remedy, at) => ({ path: ["remedies", at], ...remedy })),
		...procedures.flatMap(({ steps }, index) =>
			steps.map((step, at) => ({ path: ["procedures", index, "steps", at], ...step })),
		),
	];
	return [
		...provisions
			.filter(({ words }) => words.length === 0)
			.map(({ path, id }) => ({ code: "no-words", path, message: `\`${id}\` 没有引用任何条文`, input: id })),
		...never.flatMap(({ words }, at) =>
			words.length === 0 ? [{ code: "no-words", path: ["never", at], message: "没有引文" }] : [],
		),
	].map((issue) => ({ ...issue, suggestion: atLeastOneQuote }));
};

const dateIssues = ({ effective: { from, until, posted, reading } }: Regulation): readonly Issue[] => {
	const days = Object.entries({ from, until, posted });
	const first = from ?? posted;
	return [
		...days
			.filter(([, day]) => day !== undefined && !isDay(day))
			.map(([name, day]) => ({
				code: "not-a-day",
				path: ["effective", name],
				message: `\`${day}\` 不是存在的日期`,
				input: String(day),
				suggestion: "写作2026-11-21",
			})),
		...(from === undefined && posted === undefined
			? [
					{
						code: "no-first-day",
						path: ["effective"],
						message: "没有写明施行日期，本规定在任何一日都不能作答",
						suggestion: "写明 from；资料没有载明施行日期的，写明资料公布之日 posted，并列为一项解释",
					},
				]
			: []),
		...(from === undefined && posted !== undefined && reading === undefined
			? [
					{
						code: "undated-unread",
						path: ["effective"],
						message: "施行日期未载明的，自何日起适用须列为一项解释",
						suggestion: "在 readings 中增加该项解释，并在 effective 的 reading 中写明；施行日期已载明的，写入 from",
					},
				]
			: []),
		...(first !== undefined && until !== undefined && until < first
			? [
					{
						code: "dates-inverted",
						path: ["effective"],
						message: `失效日 \`${until}\` 早于施行日 \`${first}\``,
						input: until,
						suggestion: "核对两个日期；未规定有效期的，删去 until",
					},
				]
			: []),
	];
};

/** Entries of the list of a full text that are no article: its places are counted. */
const uncountedIssues = ({ articles, source }: Regulation): readonly Issue[] =>
	Object.keys(articles)
		.filter((id) => source.grade === "full text" && !/^[1-9]\d{0,3}$/.test(id))
		.map((id) => ({
			code: "not-an-article",
			path: ["articles", id],
			message: `\`${id}\` 不是条的序数`,
			input: id,
			suggestion: "全文以条的序数列明，如 1、2；没有条的解读，在 source.grade 中写明，以标题列明",
		}));

const articleIssues = ({ articles }: Regulation): readonly Issue[] =>
	Object.entries(articles)
		.filter(([, { state, why }]) => state !== "encoded" && !why)
		.map(([id]) => ({
			code: "article-unexplained",
			path: ["articles", id],
			message: `\`${id}\` 未全部编制，却没有说明原因`,
			input: id,
			suggestion: "在 why 中说明未全部编制的原因",
		}));

/** Provisions without words, words without a place, articles left out without a reason, days that do not exist. */
export const wordIssues = (regulation: Regulation): readonly Issue[] => [
	...wordless(regulation),
	...quotationIssues(regulation),
	...articleIssues(regulation),
	...uncountedIssues(regulation),
	...dateIssues(regulation),
];
