import { daysIn, type OnDay } from "../engine/case";
import type { Issue } from "../model/answer/issue";
import type { Law } from "../model/law/law";
import { definedFacts } from "../parse/vocabulary";
import { withBatchFindings } from "./batch-facts";
import { hintsFor } from "./hints";
import { type Judgment, judgeFor } from "./judge";
import type { BatchFinding } from "./profile";
import { requireEach } from "./required";
import type { AuditedRow, Hint, MissingAnswer, Place, QuestionResult, RefusedRow, RowResult } from "./result";
import type { CatalogueRow } from "./row";
import { splitAdvice } from "./split-advice";
import { wholesOf } from "./whole";

/** The day whose law applies, and what was signed for rows besides what their profile says. */
export interface AuditOptions extends OnDay {
	readonly findings?: readonly BatchFinding[];
}

/** Audits rows one after another, without waiting for anything. */
export interface CatalogueAuditor {
	/** The results that a row completes: of the resource before it, where it begins another, and its own. */
	readonly next: (row: CatalogueRow) => readonly RowResult[];
	/** The result of the last resource. */
	readonly end: () => readonly RowResult[];
}

/** A resource whose items are being read. */
interface OpenResource {
	readonly place: Omit<Place, "last">;
	last: number;
	readonly items: Map<Judgment, number>;
	readonly refused: number[];
	readonly hints: Map<string, Hint>;
}

/** The most hints of one resource, and the most of its refused rows that are named. */
const most = { hints: 100, named: 20 } as const;

const none: readonly never[] = [];

const placeOf = ({ number, subject, resource, code, item, department }: CatalogueRow): Place => ({
	of: "row",
	subject,
	first: number,
	last: number,
	resource,
	...(code === undefined ? {} : { code }),
	...(item === undefined ? {} : { item }),
	...(department === undefined ? {} : { department }),
});

/** What is missing for any question, each once; what a hint speaks of comes first. */
const askOf = (questions: readonly QuestionResult[], hints: readonly Hint[]): readonly MissingAnswer[] => {
	const byFact = new Map<string, MissingAnswer>();
	for (const { missing } of questions) for (const each of missing) if (!byFact.has(each.fact)) byFact.set(each.fact, each);
	const isHinted = ({ fact }: MissingAnswer) => hints.some((hint) => hint.fact === fact);
	const all = [...byFact.values()];
	return hints.length === 0 ? all : [...all.filter(isHinted), ...all.filter((each) => !isHinted(each))];
};

const refusedWhole = (place: Place, rows: readonly number[]): RefusedRow => {
	const shown = rows.slice(0, most.named).join("、");
	const message = `有${rows.length}行无法读取或者不予判断（第${shown}行${rows.length > most.named ? "等" : ""}），整项资源不作结论`;
	return {
		kind: "refused",
		...place,
		issues: [{ code: "items-refused", path: [place.first], message, suggestion: "先改正这些行" }],
	};
};

/**
 * Audits rows of a catalogue one by one: the same as `auditCatalogue` for a host that has the rows at hand.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param options the day in Asia/Shanghai whose law applies, and findings from `parseFindings`
 */
export const catalogueAuditor = (law: Law, options: AuditOptions): CatalogueAuditor => {
	const judge = judgeFor(law, daysIn(options));
	const wholeOfItems = wholesOf(judge);
	const hintsOn = hintsFor(law);
	const labels = new Map(definedFacts(law).map(({ id, label }) => [id, label]));
	const findings = options.findings ?? none;
	const addFindings = withBatchFindings(findings, (fact) => labels.get(fact) ?? fact);
	const asks = new WeakMap<readonly Hint[], WeakMap<readonly QuestionResult[], readonly MissingAnswer[]>>();
	let open: OpenResource | undefined;

	// Rows of one name share their hints, and rows of which the same is known their questions.
	const ask = (questions: readonly QuestionResult[], hints: readonly Hint[]): readonly MissingAnswer[] => {
		const met = asks.get(hints) ?? new WeakMap();
		const found = met.get(questions) ?? askOf(questions, hints);
		asks.set(hints, met.set(questions, found));
		return found;
	};

	const closed = (): readonly RowResult[] => {
		if (!open) return none;
		const { place, last, items, refused, hints: hinted } = open;
		const whole = { ...place, last };
		open = undefined;
		if (refused.length > 0) return [refusedWhole(whole, refused)];
		const { questions, breached, open: duties, remarks } = wholeOfItems([...items.keys()]);
		const hints = hinted.size > 0 ? [...hinted.values()] : none;
		const counted = [...items].map(([judgment, count]) => ({ judgment, count }));
		const advice = splitAdvice(questions.length, counted);
		const asked = ask(questions, hints);
		return [{ kind: "audited", ...whole, questions, ask: asked, breached, open: duties, hints, advice, remarks }];
	};

	const audited = (row: CatalogueRow, facts: object): AuditedRow => {
		const judgment = judge.judge(facts);
		const hints = hintsOn(row.item ?? row.resource);
		const { questions, breached, open: duties, remarks } = judgment;
		if (open) {
			open.items.set(judgment, (open.items.get(judgment) ?? 0) + 1);
			for (const hint of hints) if (open.hints.size < most.hints) open.hints.set(hint.message, hint);
		}
		return {
			kind: "audited",
			...placeOf(row),
			questions,
			ask: ask(questions, hints),
			breached,
			open: duties,
			hints,
			advice: none,
			remarks,
			facts,
		};
	};

	const refused = (row: CatalogueRow, issues: readonly Issue[]): RefusedRow => {
		open?.refused.push(row.number);
		return { kind: "refused", ...placeOf(row), issues };
	};

	return {
		next: (row) => {
			const before = row.begins ? closed() : none;
			if (row.subject === "item" && row.begins && row.resource !== "") {
				const { item: _, last, ...place } = placeOf(row);
				open = { place: { ...place, of: "items", subject: "resource" }, last, items: new Map(), refused: [], hints: new Map() };
			}
			if (open) open.last = row.number;
			const { facts, issues } = findings.length > 0 ? addFindings(row.number, row.facts) : { facts: row.facts, issues: none };
			const all = issues.length > 0 ? [...row.issues, ...issues] : row.issues;
			const own = all.length > 0 ? refused(row, all) : audited(row, facts);
			return before.length === 0 ? [own] : [...before, own];
		},
		end: closed,
	};
};

/**
 * Audits a catalogue: for each row, and for each resource after the last of its items, the lawful class and the declared one.
 *
 * The results come in the order of the rows; none is kept, so that a catalogue may be as long as it likes. A row that cannot be
 * read, or is marked secret, is told and not judged; nor is a resource that has one. The levels are those of `decide` and the
 * relation that of `assess` for the facts of the result. A resource takes the level that the law gives to its items together,
 * and its declared level is put together in the same way.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param rows what `readCatalogue` gives
 * @param options the day in Asia/Shanghai whose law applies, and findings from `parseFindings`
 *
 * @example
 * ```ts
 * import { auditCatalogue, parseProfile, readCatalogue } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 固定事实 = { 本市行政区域内: "是", 公共数据: "是" };
 * const 成批认定 = [{ 事实: { 国家秘密: "不涉及" }, 认定人: "定密责任人", 认定日: "2026-03-02", 行: "2" }];
 * const 列 = { 名称: "资源名称", 共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享" } } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列, 固定事实, 成批认定 });
 * const bytes = new TextEncoder().encode("名称,共享\n公交站点,1\n公交线路,1\n");
 * const results = [];
 * if (profile._tag === "Right") {
 *   const rows = readCatalogue({ format: "csv", bytes }, profile.right);
 *   for await (const result of auditCatalogue(weifang, rows, { on: "2026-11-21" })) results.push(result);
 * }
 * results.map(({ kind, questions }) => [kind, questions[0].relation]); // [["audited", "unknown"], ["audited", "unknown"]]
 * ```
 */
export async function* auditCatalogue(
	law: Law,
	rows: Iterable<CatalogueRow> | AsyncIterable<CatalogueRow>,
	options: AuditOptions,
): AsyncGenerator<RowResult, void, undefined> {
	const auditor = catalogueAuditor(law, options);
	requireEach(rows, "auditCatalogue 的第二个参数", "readCatalogue 读出的各行");
	for await (const row of rows) for (const result of auditor.next(row)) yield result;
	for (const result of auditor.end()) yield result;
}
