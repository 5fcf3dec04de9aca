import type { Issue } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import { isBlank, trimmed } from "../model/visible-text";
import { display } from "../parse/display";
import { withBatchFindings } from "./batch-facts";
import { type CellAt, cellReader, type FactColumn, inRow, type ReadCell, readTogether } from "./cell-reader";
import type { ColumnLabel, Profile, ProfileColumn } from "./profile";
import { type CatalogueRecord, type CatalogueRow, type CellValue, cellText, type Unread } from "./row";
import { secrecyIssue } from "./secrecy-mark";

/** How many different sets of facts are shared between rows. */
const mostShared = 50_000;

const nothing: readonly Issue[] = [];

/** The names under which a record has the columns of the profile; they may be written with other blanks or widths. */
const ownNames = (columns: readonly string[], profile: Profile): ReadonlyMap<string, string> => {
	const written = new Map(columns.map((column) => [comparedName(column), column]));
	return new Map(
		profile.columns.flatMap(({ header }) => {
			const own = written.get(comparedName(header));
			return own === undefined ? [] : [[header, own] as const];
		}),
	);
};

type LabelColumn = Extract<ProfileColumn, { readonly use: "label" }>;

const labelColumn = ({ columns }: Profile, label: ColumnLabel): LabelColumn | undefined =>
	columns.find((column): column is LabelColumn => column.use === "label" && column.label === label);

/** What goes on from row to row of one resource: its merged cells. */
interface Carried {
	resource: string;
	code: string;
	readonly cells: Map<string, CellValue | undefined>;
}

const unexpected = (record: CatalogueRecord, profile: Profile): readonly Issue[] => {
	const known = new Set(profile.columns.map(({ header }) => comparedName(header)));
	return record.columns
		.filter((column) => !isBlank(cellText(record.cells[column])) && !known.has(comparedName(column)))
		.map((column) => {
			const [input, shown] = [display(column), display(record.cells[column])];
			const message = `第${record.number}行有列配置没有写明的列 \`${input}\`：\`${shown}\``;
			return {
				code: "wrong-header",
				path: [record.number, column],
				message,
				input,
				suggestion: "在“列”中写明，不需要的写作“不用”",
			};
		});
};

const nameless = (number: number, header: string): Issue => ({
	code: "nameless",
	path: [number, header],
	message: `第${number}行没有资源名称`,
	suggestion: "填写资源名称；合并单元格的，在列配置中为该列写明“合并”",
});

/** Whether a row says nothing at all. */
export const isBlankRow = (cells: readonly (CellValue | undefined)[]): boolean =>
	cells.every((cell) => isBlank(cellText(cell)));

/** Reads records one after another; it remembers the cells that are merged over the rows of a resource. */
export interface RowReader {
	readonly read: (record: CatalogueRecord) => CatalogueRow;
	/** Forgets the resource of the row before: the next row begins another. */
	readonly forget: () => void;
}

const nothingCarried = (): Carried => ({ resource: "", code: "", cells: new Map() });

/** The name of the resource in a record as it stands there; empty where there is none. */
export const resourceNameIn = (profile: Profile): ((record: CatalogueRecord) => string) => {
	const column = labelColumn(profile, "resource");
	let lastColumns: readonly string[] | undefined;
	let own: string | undefined;
	return ({ columns, cells }) => {
		if (!column) return "";
		if (columns !== lastColumns) [lastColumns, own] = [columns, ownNames(columns, profile).get(column.header)];
		return own !== undefined && Object.hasOwn(cells, own) ? trimmed(cellText(cells[own])) : "";
	};
};

/** Reads records by a profile. */
export const rowReader = (profile: Profile): RowReader => {
	const { columns, subject, fixed } = profile;
	const [resource, code, item, department, secrecy] = (["resource", "code", "item", "department", "secrecy"] as const).map(
		(label) => labelColumn(profile, label),
	);
	const facts = columns.filter((column): column is FactColumn => column.use === "fact");
	const readers = facts.map(cellReader);
	// A cell that only another one completes is merged as that one is: 是 goes down with the 开放条件 beside it.
	const merged = new Set(
		columns.flatMap((column) => {
			if (!column.merged) return [];
			return column.use === "fact" ? readTogether(column) : [column.header];
		}),
	);
	const addFindings = withBatchFindings(profile.findings, (id) => profile.labels[id] ?? id);
	const shared = new Map<string, object>();
	let carried = nothingCarried();
	let lastColumns: readonly string[] | undefined;
	let names: ReadonlyMap<string, string> = new Map();
	let problems = false;

	const factsFrom = (all: readonly ReadCell[]): object => {
		let key = "";
		for (const { id } of all) key += `${id},`;
		const found = shared.get(key);
		if (found) return found;
		const own: Record<string, unknown> = { ...fixed };
		for (const [at, { value }] of all.entries()) {
			const column = facts[at];
			if (column && value !== undefined) own[column.fact.id] = value;
		}
		if (shared.size >= mostShared) shared.clear();
		shared.set(key, Object.freeze(own));
		return own;
	};

	const read = (record: CatalogueRecord): CatalogueRow => {
		if (record.columns !== lastColumns) {
			lastColumns = record.columns;
			names = ownNames(record.columns, profile);
			// Whether columns are unknown is the same for all rows of a table; which of them are blank is not.
			const expected = new Set(names.values());
			problems = record.columns.some((column) => !isBlank(column) && !expected.has(column));
		}
		const cellOf: CellAt = (header) => {
			const name = names.get(header);
			return name !== undefined && Object.hasOwn(record.cells, name) ? record.cells[name] : undefined;
		};
		const textOf = (column: LabelColumn | undefined) => (column ? trimmed(cellText(cellOf(column.header))) : "");
		const [ownName, ownCode] = [textOf(resource), textOf(code)];
		const goesOn =
			subject === "item" &&
			carried.resource !== "" &&
			(ownName === "" ? resource?.merged === true : ownName === carried.resource) &&
			(ownCode === "" || ownCode === carried.code);
		if (!goesOn) carried = { resource: ownName, code: ownCode, cells: new Map() };
		const at: CellAt = (header) => {
			const own = cellOf(header);
			if (!merged.has(header)) return own;
			if (!isBlank(cellText(own))) {
				carried.cells.set(header, own);
				return own;
			}
			return carried.cells.get(header);
		};
		const all = readers.map((read) => read(at));
		const found = factsFrom(all);
		const { facts: known, issues: conflicts } =
			profile.findings.length > 0 ? addFindings(record.number, found) : { facts: found, issues: nothing };
		const labelText = (column: LabelColumn | undefined) => (column ? trimmed(cellText(at(column.header))) : "");
		const [itemName, departmentName] = [labelText(item), labelText(department)];
		const isFine = !problems && conflicts.length === 0 && all.every(({ issues }) => issues.length === 0);
		const issues = [
			...(secrecy ? secrecyIssue(secrecy, at(secrecy.header), record) : nothing),
			...(resource && carried.resource === "" ? [nameless(record.number, resource.header)] : nothing),
			...(isFine ? nothing : unexpected(record, profile)),
			...(isFine
				? nothing
				: inRow(
						all.flatMap((each) => each.issues),
						record,
					)),
			...conflicts.map((issue) => ({
				...issue,
				path: [record.number, ...issue.path],
				message: `第${record.number}行：${issue.message}`,
			})),
		];
		return {
			number: record.number,
			subject,
			columns: record.columns,
			cells: record.cells,
			begins: !goesOn,
			resource: carried.resource,
			...(carried.code === "" ? {} : { code: carried.code }),
			...(itemName === "" ? {} : { item: itemName }),
			...(departmentName === "" ? {} : { department: departmentName }),
			facts: known,
			issues: issues.length === 0 ? nothing : issues,
		};
	};
	const forget = (): void => {
		carried = nothingCarried();
	};
	return { read, forget };
};

/** What could not be read, in the place of a row. */
export const unreadRow = (profile: Profile, { number, issues }: Unread): CatalogueRow => ({
	number,
	subject: profile.subject,
	columns: [],
	cells: {},
	// It may be an item of the resource before it, of which nothing is then concluded.
	begins: false,
	resource: "",
	facts: {},
	issues,
});
