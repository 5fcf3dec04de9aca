import { requireEach, requireTally } from "./required";
import type { RowResult } from "./result";
import {
	type CatalogueTally,
	countResult,
	emptyTally,
	type MissingCount,
	type QuestionTally,
	type RelationCounts,
	type WrongEntry,
} from "./tally";

/** One question in all that was counted. */
export interface QuestionSummary {
	readonly question: string;
	readonly label: string;
	readonly relations: RelationCounts;
	/** How often each class is the lawful one, by the words for it. */
	readonly lawful: Readonly<Record<string, number>>;
}

/** What came out of a catalogue. */
export interface CatalogueSummary {
	/** How many rows there were, and how many of them were not judged. */
	readonly rows: number;
	readonly refusedRows: number;
	/** How many resources there were as a whole; all that follows counts these. */
	readonly resources: number;
	readonly refusedResources: number;
	readonly questions: readonly QuestionSummary[];
	/** The same by department, in the order in which they appear; those beyond the limit are counted together under 其他. */
	readonly departments: readonly { readonly department: string; readonly questions: readonly QuestionSummary[] }[];
	/** The duties that are breached, the most frequent first. */
	readonly breached: readonly { readonly label: string; readonly count: number }[];
	/** What is to be found, the most frequent first. */
	readonly missing: readonly MissingCount[];
	/** Entries to be corrected, those declared too wide first; `moreWrong` counts those that are not listed. */
	readonly wrong: readonly WrongEntry[];
	readonly moreWrong: number;
	/** The codes of the issues of rows that were not judged, the most frequent first. */
	readonly issues: readonly { readonly code: string; readonly count: number }[];
}

const byCount = <K>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] =>
	[...counts].sort(([, a], [, b]) => b - a);

const closedQuestions = (open: ReadonlyMap<string, QuestionTally>, refused: number): readonly QuestionSummary[] =>
	[...open].map(([question, { label, relations, lawful }]) => ({
		question,
		label,
		relations: { ...relations, unreadable: refused },
		lawful: Object.fromEntries(
			[...lawful].sort(([, a], [, b]) => a.after - b.after).map(([text, { count }]) => [text, count] as const),
		),
	}));

/** What the counts of all results come to. */
export const summaryOf = (tally: CatalogueTally): CatalogueSummary => {
	requireTally(tally, "summaryOf 的参数");
	const { rows, refusedRows, resources, refusedResources, wider, stricter, tooWide, tooStrict } = tally;
	const wrong = [...tooWide, ...tooStrict];
	return {
		rows,
		refusedRows,
		resources,
		refusedResources,
		questions: closedQuestions(tally.questions, refusedResources),
		departments: [...tally.departments].map(([department, own]) => ({
			department,
			questions: closedQuestions(own.questions, own.refused),
		})),
		breached: byCount(tally.breached).map(([label, count]) => ({ label, count })),
		missing: [...tally.missing.values()].sort((a, b) => b.count - a.count),
		wrong,
		moreWrong: wider + stricter - wrong.length,
		issues: byCount(tally.issues).map(([code, count]) => ({ code, count })),
	};
};

/**
 * Counts the results of an audit; it keeps the counts and the first entries to be corrected, and none of the results.
 *
 * Rows are counted as rows; classes, relations, duties and what is missing are counted by resource, so that a resource of many
 * items weighs no more than one of a few.
 *
 * @param results what `auditCatalogue` gives
 *
 * @example
 * ```ts
 * import { auditCatalogue, parseProfile, readCatalogue, summarize } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 属性: { 栏目: "涉密属性" } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * const bytes = new TextEncoder().encode("名称,属性\n公交站点,非涉密\n某名录,涉密\n");
 * if (profile._tag === "Right") {
 *   const rows = readCatalogue({ format: "csv", bytes }, profile.right);
 *   const { resources, refusedResources, issues } = await summarize(auditCatalogue(weifang, rows, { on: "2026-11-21" }));
 *   [resources, refusedResources, issues]; // [2, 1, [{ "code": "secret", "count": 1 }]]
 * }
 * ```
 */
export const summarize = async (results: Iterable<RowResult> | AsyncIterable<RowResult>): Promise<CatalogueSummary> => {
	requireEach(results, "summarize 的参数", "auditCatalogue 作出的各行结果");
	const tally = emptyTally();
	for await (const result of results) countResult(tally, result);
	return summaryOf(tally);
};
