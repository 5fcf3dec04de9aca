import type { DeclarationRelation } from "../model/answer/declaration";
import type { AuditedRow, Place, RowResult } from "./result";

/** How often the declared class is how to the lawful one; `unreadable` counts what was not judged. */
export type RelationCounts = Readonly<Record<DeclarationRelation | "unreadable", number>>;

/** One question in all that was counted. */
export interface QuestionSummary {
	readonly question: string;
	readonly label: string;
	readonly relations: RelationCounts;
	/** How often each class is the lawful one, by the words for it. */
	readonly lawful: Readonly<Record<string, number>>;
}

/** An entry of the catalogue that is to be corrected. */
export interface WrongEntry extends Place {
	readonly question: string;
	readonly label: string;
	readonly relation: "declaredStricter" | "declaredWider";
	readonly declaredText: string;
	readonly lawfulText: string;
	readonly correction?: string;
}

/** One thing to be found, and for how many entries. */
export interface MissingCount {
	readonly fact: string;
	readonly label: string;
	readonly by?: string;
	readonly count: number;
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

/** The most departments that are told apart, and the most wrong entries that are listed of each kind. */
const most = { departments: 2000, wrong: 200 } as const;

interface OpenQuestion {
	readonly question: string;
	readonly label: string;
	readonly relations: Record<DeclarationRelation | "unreadable", number>;
	readonly lawful: Map<string, number>;
}

type OpenQuestions = Map<string, OpenQuestion>;

const counted = <K>(counts: Map<K, number>, key: K): void => {
	counts.set(key, (counts.get(key) ?? 0) + 1);
};

const byCount = <K>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] =>
	[...counts].sort(([, a], [, b]) => b - a);

const noRelations = () => ({ same: 0, declaredStricter: 0, declaredWider: 0, unknown: 0, unreadable: 0 });

const countQuestions = (open: OpenQuestions, { questions }: AuditedRow): void => {
	for (const { question, label, relation, lawfulText } of questions) {
		const own = open.get(question) ?? { question, label, relations: noRelations(), lawful: new Map() };
		open.set(question, own);
		own.relations[relation] += 1;
		counted(own.lawful, lawfulText);
	}
};

const closedQuestions = (open: OpenQuestions, refused: number): readonly QuestionSummary[] =>
	[...open.values()].map(({ question, label, relations, lawful }) => ({
		question,
		label,
		relations: { ...relations, unreadable: refused },
		lawful: Object.fromEntries(lawful),
	}));

const wrongIn = (row: AuditedRow): readonly WrongEntry[] => {
	const { questions, of, subject, first, last, resource, code, item, department } = row;
	const place: Place = {
		of,
		subject,
		first,
		last,
		resource,
		...(code === undefined ? {} : { code }),
		...(item === undefined ? {} : { item }),
		...(department === undefined ? {} : { department }),
	};
	return questions.flatMap(({ question, label, relation, declaredText, lawfulText, correction }) =>
		relation === "declaredStricter" || relation === "declaredWider"
			? [{ ...place, question, label, relation, declaredText, lawfulText, ...(correction === undefined ? {} : { correction }) }]
			: [],
	);
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
	let [rows, refusedRows, resources, refusedResources, wider, stricter] = [0, 0, 0, 0, 0, 0];
	const all: OpenQuestions = new Map();
	const departments = new Map<string, { readonly questions: OpenQuestions; refused: number }>();
	const breached = new Map<string, number>();
	const missing = new Map<string, MissingCount>();
	const issues = new Map<string, number>();
	const [tooWide, tooStrict]: [WrongEntry[], WrongEntry[]] = [[], []];

	const departmentOf = (name: string) => {
		const key = departments.has(name) || departments.size < most.departments ? name : "其他";
		const own = departments.get(key) ?? { questions: new Map(), refused: 0 };
		departments.set(key, own);
		return own;
	};

	const countResource = (row: AuditedRow): void => {
		countQuestions(all, row);
		countQuestions(departmentOf(row.department ?? "").questions, row);
		for (const { label } of row.breached) counted(breached, label);
		for (const { fact, label, by } of row.ask) {
			const count = (missing.get(fact)?.count ?? 0) + 1;
			missing.set(fact, { fact, label, ...(by === undefined ? {} : { by }), count });
		}
		for (const entry of wrongIn(row)) {
			const isWider = entry.relation === "declaredWider";
			const list = isWider ? tooWide : tooStrict;
			if (isWider) wider += 1;
			else stricter += 1;
			if (list.length < most.wrong) list.push(entry);
		}
	};

	for await (const result of results) {
		// A row of a catalogue of resources is both; the whole of items is no row.
		const isWhole = result.subject === "resource";
		const isRow = result.of === "row";
		if (isRow) rows += 1;
		if (isWhole) resources += 1;
		if (result.kind === "audited") {
			if (isWhole) countResource(result);
			continue;
		}
		if (isRow) refusedRows += 1;
		for (const { code } of result.issues) counted(issues, code);
		if (!isWhole) continue;
		refusedResources += 1;
		departmentOf(result.department ?? "").refused += 1;
	}
	const wrong = [...tooWide, ...tooStrict];
	return {
		rows,
		refusedRows,
		resources,
		refusedResources,
		questions: closedQuestions(all, refusedResources),
		departments: [...departments].map(([department, own]) => ({
			department,
			questions: closedQuestions(own.questions, own.refused),
		})),
		breached: byCount(breached).map(([label, count]) => ({ label, count })),
		missing: [...missing.values()].sort((a, b) => b.count - a.count),
		wrong,
		moreWrong: wider + stricter - wrong.length,
		issues: byCount(issues).map(([code, count]) => ({ code, count })),
	};
};
