import type { DeclarationRelation } from "../model/answer/declaration";
import { requireEach, requireRowResult, requireTally } from "./required";
import type { AuditedRow, MissingAnswer, Place, RowResult } from "./result";

/** How often the declared class is how to the lawful one; `unreadable` counts what was not judged. */
export type RelationCounts = Readonly<Record<DeclarationRelation | "unreadable", number>>;

/** An entry of the catalogue that is to be corrected. */
export interface WrongEntry extends Place {
	readonly question: string;
	readonly label: string;
	readonly relation: "declaredStricter" | "declaredWider";
	readonly declaredText: string;
	readonly lawfulText: string;
	readonly correction?: string;
	readonly correctedBy?: string;
}

/** One thing to be found, and for how many entries. */
export interface MissingCount {
	readonly fact: string;
	readonly label: string;
	readonly by?: string;
	readonly count: number;
}

/** The most departments that are told apart, and the most wrong entries that are listed of each kind. */
const most = { departments: 2000, wrong: 200 } as const;

/** How often something was met, and after how many results first. */
export interface FirstMet {
	readonly count: number;
	readonly after: number;
}

/** One question as far as it was counted. */
export interface QuestionTally {
	readonly label: string;
	readonly relations: Record<keyof RelationCounts, number>;
	/** By the words for a class. */
	readonly lawful: Map<string, FirstMet>;
}

/** The questions of one department. */
export interface DepartmentTally {
	readonly questions: Map<string, QuestionTally>;
	refused: number;
}

/** One thing to be found, as far as it was counted. */
export interface MissingTally extends Omit<MissingCount, "count"> {
	count: number;
}

/** The counts of results that follow one another. It is plain data, and grows by what is counted or added. */
export interface CatalogueTally {
	results: number;
	rows: number;
	refusedRows: number;
	resources: number;
	refusedResources: number;
	wider: number;
	stricter: number;
	readonly questions: Map<string, QuestionTally>;
	readonly departments: Map<string, DepartmentTally>;
	readonly breached: Map<string, number>;
	readonly missing: Map<string, MissingTally>;
	readonly issues: Map<string, number>;
	readonly tooWide: WrongEntry[];
	readonly tooStrict: WrongEntry[];
}

/** A tally of nothing. */
export const emptyTally = (): CatalogueTally => ({
	results: 0,
	rows: 0,
	refusedRows: 0,
	resources: 0,
	refusedResources: 0,
	wider: 0,
	stricter: 0,
	questions: new Map(),
	departments: new Map(),
	breached: new Map(),
	missing: new Map(),
	issues: new Map(),
	tooWide: [],
	tooStrict: [],
});

const relations = ["same", "declaredStricter", "declaredWider", "unknown", "unreadable"] as const;

/** Counts of nothing. */
export const noRelations = () => ({ same: 0, declaredStricter: 0, declaredWider: 0, unknown: 0, unreadable: 0 });

const addCount = <K>(counts: Map<K, number>, key: K, count = 1): void => {
	counts.set(key, (counts.get(key) ?? 0) + count);
};

const addMet = (counts: Map<string, FirstMet>, key: string, { count, after }: FirstMet): void => {
	const own = counts.get(key);
	counts.set(key, own ? { count: own.count + count, after: Math.min(own.after, after) } : { count, after });
};

const questionIn = (questions: Map<string, QuestionTally>, id: string, label: string): QuestionTally => {
	const own = questions.get(id) ?? { label, relations: noRelations(), lawful: new Map() };
	questions.set(id, own);
	return own;
};

const countQuestions = (into: Map<string, QuestionTally>, { questions }: AuditedRow, after: number): void => {
	for (const { question, label, relation, lawfulText } of questions) {
		const own = questionIn(into, question, label);
		own.relations[relation] += 1;
		addMet(own.lawful, lawfulText, { count: 1, after });
	}
};

const addQuestions = (into: Map<string, QuestionTally>, from: ReadonlyMap<string, QuestionTally>, before: number): void => {
	for (const [id, { label, relations: counts, lawful }] of from) {
		const own = questionIn(into, id, label);
		for (const relation of relations) own.relations[relation] += counts[relation];
		for (const [text, { count, after }] of lawful) addMet(own.lawful, text, { count, after: before + after });
	}
};

const placeOf = ({ of, subject, first, last, resource, code, item, department }: AuditedRow): Place => ({
	of,
	subject,
	first,
	last,
	resource,
	...(code === undefined ? {} : { code }),
	...(item === undefined ? {} : { item }),
	...(department === undefined ? {} : { department }),
});

const wrongIn = (row: AuditedRow): readonly WrongEntry[] =>
	row.questions.flatMap(({ question, label, relation, declaredText, lawfulText, correction, correctedBy }) =>
		relation === "declaredStricter" || relation === "declaredWider"
			? [
					{
						...placeOf(row),
						...{ question, label, relation, declaredText, lawfulText },
						...(correction === undefined ? {} : { correction }),
						...(correctedBy === undefined ? {} : { correctedBy }),
					},
				]
			: [],
	);

const addFirst = <T>(list: T[], more: readonly T[]): void => {
	list.push(...more.slice(0, most.wrong - list.length));
};

const departmentIn = (
	{ departments }: CatalogueTally,
	name: string,
	mostDepartments: number = most.departments,
): DepartmentTally => {
	const key = departments.has(name) || departments.size < mostDepartments ? name : "其他";
	const own = departments.get(key) ?? { questions: new Map(), refused: 0 };
	departments.set(key, own);
	return own;
};

const addMissing = (into: Map<string, MissingTally>, { fact, label, by }: MissingAnswer, count = 1): void => {
	const own = into.get(fact);
	if (own) own.count += count;
	else into.set(fact, { fact, label, ...(by === undefined ? {} : { by }), count });
};

const countResource = (into: CatalogueTally, row: AuditedRow, mostDepartments?: number): void => {
	countQuestions(into.questions, row, into.results);
	countQuestions(departmentIn(into, row.department ?? "", mostDepartments).questions, row, into.results);
	for (const { label } of row.breached) addCount(into.breached, label);
	for (const each of row.ask) addMissing(into.missing, each);
	for (const entry of wrongIn(row)) {
		const isWider = entry.relation === "declaredWider";
		if (isWider) into.wider += 1;
		else into.stricter += 1;
		addFirst(isWider ? into.tooWide : into.tooStrict, [entry]);
	}
};

/** Counts one more result. */
export const countResult = (into: CatalogueTally, result: RowResult, mostDepartments?: number): void => {
	requireRowResult(result, "计数的每一项");
	// A row of a catalogue of resources is both; the whole of items is no row.
	const [isWhole, isRow] = [result.subject === "resource", result.of === "row"];
	if (isRow) into.rows += 1;
	if (isWhole) into.resources += 1;
	if (result.kind === "audited") {
		if (isWhole) countResource(into, result, mostDepartments);
	} else {
		if (isRow) into.refusedRows += 1;
		if (isWhole) into.refusedResources += 1;
		if (isWhole) departmentIn(into, result.department ?? "", mostDepartments).refused += 1;
		for (const { code } of result.issues) addCount(into.issues, code);
	}
	into.results += 1;
};

/** Counts results that follow one another. All their departments are told apart: there may be known ones among the last. */
export const tallyOf = (results: Iterable<RowResult>): CatalogueTally => {
	requireEach(results, "tallyOf 的参数", "auditCatalogue 作出的各行结果");
	const tally = emptyTally();
	for (const result of results) countResult(tally, result, Number.POSITIVE_INFINITY);
	return tally;
};

/** Adds the counts of what follows: the same as if its results had been counted one by one. */
export const addTally = (into: CatalogueTally, next: CatalogueTally): void => {
	for (const [tally, place] of [
		[into, "addTally 的第一个参数"],
		[next, "addTally 的第二个参数"],
	] as const)
		requireTally(tally, place);
	addQuestions(into.questions, next.questions, into.results);
	for (const [name, { questions, refused }] of next.departments) {
		const own = departmentIn(into, name);
		addQuestions(own.questions, questions, into.results);
		own.refused += refused;
	}
	for (const [label, count] of next.breached) addCount(into.breached, label, count);
	for (const each of next.missing.values()) addMissing(into.missing, each, each.count);
	for (const [code, count] of next.issues) addCount(into.issues, code, count);
	addFirst(into.tooWide, next.tooWide);
	addFirst(into.tooStrict, next.tooStrict);
	for (const name of ["results", "rows", "refusedRows", "resources", "refusedResources", "wider", "stricter"] as const)
		into[name] += next[name];
};
