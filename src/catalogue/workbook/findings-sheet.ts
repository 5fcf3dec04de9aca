import { optionsOf } from "../../parse/value";
import type { DefinedFact } from "../../parse/vocabulary";
import type { BatchFinding, CodeValue } from "../profile";
import type { OpenFact } from "./collected";
import type { OwnSheet, ValueList } from "./own-sheet";
import { rangeTexts, rowsIn } from "./row-ranges";

/** The names of the sheets with what is to be found, and with what was found. */
export const findingSheetNames = { open: "待查明", signed: "已认定" } as const;

/** The columns of both sheets by which they are read again. */
export const findingColumns = {
	fact: "须查明的事项",
	value: "值",
	by: "认定人",
	on: "认定日",
	basis: "认定依据",
	rows: "行",
} as const;

/** Who says what no particular office has to find. */
const anybody = "经办人";

/** What is to be found, by those who find it; whoever has most to find comes first. */
const byFinder = (open: readonly OpenFact[]): readonly (readonly [string, readonly OpenFact[]])[] => {
	const groups = new Map<string, OpenFact[]>();
	for (const each of open) groups.set(each.by ?? anybody, [...(groups.get(each.by ?? anybody) ?? []), each]);
	const weight = (facts: readonly OpenFact[]) => facts.reduce((sum, { rows }) => sum + rowsIn(rows), 0);
	return [...groups]
		.map(([by, facts]) => [by, facts.toSorted((a, b) => rowsIn(b.rows) - rowsIn(a.rows))] as const)
		.sort(([, a], [, b]) => weight(b) - weight(a));
};

/** The sheet with what is to be found (待查明): one line for each question, by who finds it, ready to be filled in and signed. */
export const openSheet = (name: string, open: readonly OpenFact[], facts: readonly DefinedFact[]): OwnSheet => {
	const definitions = new Map(facts.map((fact) => [fact.id, fact]));
	const lists: ValueList[] = [];
	const rows = byFinder(open).flatMap(([by, group]) =>
		group.flatMap((each) => {
			const definition = definitions.get(each.fact);
			const values = definition ? optionsOf(definition).map(({ label }) => label) : [];
			return rangeTexts(each.rows).map((range) => ({ by, each, ask: definition?.ask ?? "", values, range }));
		}),
	);
	for (const [at, { values }] of rows.entries()) lists.push({ column: 4, first: at, last: at, values });
	return {
		name,
		notes: [
			"每行是一个须查明的事项。由左列所载单位在“值”中选填，写明认定人（姓名或者职务）、认定日（如 2026-03-02）、认定依据（文件名称、文号），即为成批认定。",
			"“行”是目录中的行号，只写认定依据确实涵盖的各行，如 4-380、402；各行认定不同的，复制本行分别填写。没有填“值”的行不算数。",
			"填好后保存，再次审查时加上 --findings 和本工作簿；调整了目录行序的，行号随之改变，应当重新核对。",
		],
		header: [
			"由谁认定",
			findingColumns.fact,
			"问题",
			"可以填",
			findingColumns.value,
			findingColumns.by,
			findingColumns.on,
			findingColumns.basis,
			findingColumns.rows,
			"行数",
			"字段名称有提示的行数",
		],
		widths: [20, 24, 44, 26, 16, 18, 14, 26, 24, 8, 12],
		rows: rows.map(({ by, each, ask, values, range }) => [
			by,
			each.label,
			ask,
			values.join("、"),
			null,
			null,
			null,
			null,
			range,
			rowsIn(each.rows),
			each.hinted,
		]),
		toFill: [4, 5, 6, 7, 8],
		lists,
	};
};

const valueText = (definition: DefinedFact | undefined, value: CodeValue): string =>
	value === null
		? "未知"
		: ((definition ? optionsOf(definition).find((option) => option.value === value)?.label : undefined) ?? String(value));

/** The sheet with what was found in batches (已认定): it is read again together with what is still to be found. */
export const signedSheet = (name: string, findings: readonly BatchFinding[], facts: readonly DefinedFact[]): OwnSheet => {
	const definitions = new Map(facts.map((fact) => [fact.id, fact]));
	return {
		name,
		notes: [
			findings.length > 0 ? "本次审查采用的成批认定，再次审查时一并读取；更正的，直接改本表。" : "本次审查没有采用成批认定。",
		],
		header: [
			findingColumns.fact,
			findingColumns.value,
			findingColumns.by,
			findingColumns.on,
			findingColumns.basis,
			findingColumns.rows,
		],
		widths: [28, 18, 20, 14, 30, 30],
		rows: findings.flatMap(({ values, by, on, basis, rows }) =>
			Object.entries(values).flatMap(([fact, value]) =>
				rangeTexts(rows).map((range) => {
					const definition = definitions.get(fact);
					return [definition?.label ?? fact, valueText(definition, value), by, on, basis ?? "", range];
				}),
			),
		),
		toFill: [1, 2, 3, 4, 5],
	};
};
