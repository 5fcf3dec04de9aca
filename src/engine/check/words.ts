import { isDay } from "../../calendar/day-number";
import type { Cite } from "../../model/cite";
import type { FactDefinition } from "../../model/fact";
import type { Issue } from "../../model/issue";
import type { Regulation } from "../../model/regulation";
import { quotationsOf } from "./provisions";

/** Places that are cited without words: what makes a fact matter, and where a breach leads. */
const bareCites = ({ vocabulary, duties }: Regulation): readonly (readonly [readonly (string | number)[], Cite])[] => [
	...Object.entries<FactDefinition>(vocabulary).map(([id, { cite }]) => [["vocabulary", id, "cite"], cite] as const),
	...duties.flatMap(({ breach }, index) => (breach ? [[["duties", index, "breach"], breach] as const] : [])),
];

const unknownArticle = (regulation: Regulation, path: readonly (string | number)[], cite: Cite): readonly Issue[] =>
	"article" in cite && regulation.source.grade === "full text" && !Object.hasOwn(regulation.articles, String(cite.article))
		? [{ code: "unknown-article", path, message: `第 \`${cite.article}\` 条不在条文清单之内`, input: String(cite.article) }]
		: [];

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

const dateIssues = ({ effective: { from, until, posted } }: Regulation): readonly Issue[] => {
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
			message: `第 \`${id}\` 条未全部编制，却没有说明原因`,
			input: id,
		}));

/** Provisions without words, words without a place, articles left out without a reason, days that do not exist. */
export const wordIssues = (regulation: Regulation): readonly Issue[] => [
	...wordless(regulation),
	...quotationIssues(regulation),
	...articleIssues(regulation),
	...dateIssues(regulation),
];
