import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type WriteSheet, writeXlsx } from "hucre/xlsx";

/** One data resource of the synthetic catalogue. */
interface Resource {
	readonly 名称: string;
	readonly 提供单位: string;
	readonly 信息项: readonly { readonly 名称: string; readonly 类型: string }[];
	readonly 事实: Readonly<Record<string, unknown>>;
}

interface Finding {
	readonly 认定: string;
	readonly 认定人: string;
	readonly 认定日: string;
	readonly 认定依据?: string;
}

const folder = new URL("../examples/weifang-catalogue/", import.meta.url);
const at = (name: string) => fileURLToPath(new URL(name, folder));
const { 资源: resources } = JSON.parse(readFileSync(at("catalogue.json"), "utf8")) as { readonly 资源: readonly Resource[] };

/** The facts that stand in columns of the workbook; all others are found for stretches of rows. */
const inColumns = ["目录所注共享类型", "现开放属性", "目录所定更新周期"];

/** How the columns of a department say the values of facts. */
const cellTexts: Readonly<Record<string, string>> = { 无条件开放: "是", 有条件开放: "是", 不予开放: "否", 尚未确定: "待定" };
const conditions: Readonly<Record<string, string>> = { 有条件开放: "用途符合申请时所列，不得转让；签订使用协议" };

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

const firstRow = 4;
const header = [
	["潍坊市公共数据资源目录（虚构示例：资源、认定与日期均为虚构）"],
	[
		"序号",
		"信息资源代码",
		"信息资源名称",
		"信息资源提供方",
		"信息项信息",
		"",
		"共享属性",
		"",
		"开放属性",
		"",
		"更新周期",
		"涉密属性",
		"备注",
	],
	["", "", "", "", "信息项名称", "数据类型", "共享类型", "不予共享依据", "是否向社会开放", "开放条件", "", "", ""],
];
/** The columns that are merged over the items of a resource. */
const merged = [0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 12];

/** Two entries that a person has to mend before they can be judged. */
const spoilt: Readonly<Record<string, { readonly open?: string; readonly secrecy?: string }>> = {
	"网络招聘与用工监测数据（购买）": { open: "视情况" },
	地震监测台站精密坐标: { secrecy: "涉密" },
};

interface Placed {
	readonly resource: Resource;
	readonly first: number;
	readonly last: number;
}

const placed: Placed[] = [];
const rows: (string | number | null)[][] = header.map((line) => [...line]);
for (const [index, resource] of resources.entries()) {
	const { 名称: name, 提供单位: provider, 信息项: items, 事实: facts } = resource;
	const first = rows.length + 1;
	const open = textOf(facts["现开放属性"]);
	for (const [row, item] of items.entries()) {
		const own = row === 0;
		rows.push([
			own ? index + 1 : null,
			own ? `370700/${String(index + 1).padStart(5, "0")}` : null,
			own ? name : null,
			own ? provider : null,
			item.名称,
			item.类型,
			own ? textOf(facts["目录所注共享类型"]) : null,
			own && facts["目录所注共享类型"] === "不予共享" ? textOf(facts["目录注明的依据"]) : null,
			own ? (spoilt[name]?.open ?? cellTexts[open] ?? "") : null,
			own ? (conditions[open] ?? "") : null,
			own ? textOf(facts["目录所定更新周期"]) : null,
			own ? (spoilt[name]?.secrecy ?? "非涉密") : null,
			null,
		]);
	}
	placed.push({ resource, first, last: rows.length });
}

const overItems = placed.flatMap(({ first, last }) =>
	first === last ? [] : merged.map((column) => ({ startRow: first - 1, endRow: last - 1, startCol: column, endCol: column })),
);
const overHeader = [
	{ startRow: 0, endRow: 0, startCol: 0, endCol: 12 },
	...[0, 1, 2, 3, 10, 11, 12].map((column) => ({ startRow: 1, endRow: 2, startCol: column, endCol: column })),
	...[4, 6, 8].map((column) => ({ startRow: 1, endRow: 1, startCol: column, endCol: column + 1 })),
];

const side = { style: "thin" } as const;
const border = { top: side, right: side, bottom: side, left: side };
const centred = { horizontal: "center", vertical: "center", wrapText: true } as const;
const styleOf = (row: number) => {
	if (row === 0) return { font: { bold: true, size: 16 }, alignment: centred };
	const fill = { type: "pattern", pattern: "solid", fgColor: { rgb: "E2EFDA" } } as const;
	return row < header.length ? { font: { bold: true }, fill, border, alignment: centred } : { border, alignment: centred };
};

const sheet: WriteSheet = {
	name: "信息资源目录",
	rows,
	merges: [...overHeader, ...overItems],
	columns: [6, 14, 26, 24, 16, 12, 24, 16, 14, 30, 10, 10, 10].map((width) => ({ width })),
	freezePane: { rows: header.length },
	cells: new Map(
		rows.flatMap((row, line) =>
			Array.from({ length: 13 }, (_, column) => {
				const value = row[column] ?? null;
				const type = value === null || value === "" ? "empty" : typeof value === "number" ? "number" : "string";
				return [`${line},${column}`, { value: value === "" ? null : value, type, style: styleOf(line) }] as const;
			}),
		),
	),
};

/** Rows as they are written in a finding: neighbours together. */
const rowsText = (all: readonly Placed[]): string => {
	const ranges: [number, number][] = [];
	for (const { first, last } of all) {
		const before = ranges.at(-1);
		if (before && before[1] === first - 1) before[1] = last;
		else ranges.push([first, last]);
	}
	return ranges.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join("、");
};

const isFinding = (value: unknown): value is Finding => typeof value === "object" && value !== null && "认定人" in value;

/** What is found besides the columns, by who found it, when and by which document: one signature for all of its rows. */
const batches = new Map<
	string,
	{ readonly signature: object; readonly values: Record<string, string>; readonly rows: Placed[] }
>();
for (const each of placed) {
	const ofResource = new Map<string, { readonly signature: object; readonly values: Record<string, string> }>();
	for (const [fact, value] of Object.entries(each.resource.事实)) {
		if (inColumns.includes(fact)) continue;
		const { 认定: found, ...signature } = isFinding(value)
			? value
			: { 认定: textOf(value), 认定人: "潍坊市大数据局目录编制组", 认定日: "2026-10-20", 认定依据: "目录编制情况汇总表" };
		const key = JSON.stringify(signature);
		const own = ofResource.get(key) ?? { signature, values: {} };
		ofResource.set(key, own);
		own.values[fact] = found;
	}
	for (const { signature, values } of ofResource.values()) {
		const key = JSON.stringify([signature, values]);
		const batch = batches.get(key) ?? { signature, values, rows: [] };
		batches.set(key, batch);
		batch.rows.push(each);
	}
}
const findings = [...batches.values()].map(({ signature, values, rows: own }) => ({
	事实: values,
	...signature,
	行: rowsText(own),
}));

/** A moment for the workbook that is the same whenever it is written. */
const moment = new Date(Date.UTC(2026, 9, 20));
const bytes = await writeXlsx({ sheets: [sheet], properties: { title: "虚构示例", created: moment, modified: moment } });
writeFileSync(at("catalogue.xlsx"), bytes);
writeFileSync(at("findings.json"), `${JSON.stringify(findings, null, "\t")}\n`);
process.stdout.write(`${rows.length - firstRow + 1} rows, ${resources.length} resources, ${findings.length} findings\n`);
