import { isRight } from "fp-ts/lib/Either.js";
import { comparedName } from "../model/compared-name";
import { hasOutline, requireGiven } from "../model/given";
import type { Law } from "../model/law/law";
import { isBlank } from "../model/visible-text";
import { display } from "../parse/display";
import { parseValue } from "../parse/value";
import type { DefinedFact } from "../parse/vocabulary";
import { columnMeaning } from "./column-meaning";
import { valueAliases } from "./header-aliases";
import { leftAlone } from "./parse-column";
import { profileFormat } from "./parse-profile";
import { cellText, columnLetters } from "./row";
import type { CatalogueSample } from "./sample";

/** A first profile, and what a person must still say. */
export interface SuggestedProfile {
	/** The profile as JSON. `parseProfile` refuses it as long as 待填 stands in it. */
	readonly profile: object;
	/** Sentences on what was not placed: columns that are left alone, codes that nobody has explained. */
	readonly open: readonly string[];
}

/** What is written where a person must say it. */
const toBeFilled = "待填";

/** The most different texts of a column that are taken for codes. */
const mostCodes = 30;

/** What each text in the cells of a fact stands for: codes that need an explanation, and those that nobody has given. */
const codesOf = (fact: DefinedFact, cells: readonly string[]): Readonly<Record<string, string>> => {
	const aliases = Object.hasOwn(valueAliases, fact.label) ? (valueAliases[fact.label] ?? {}) : {};
	const unexplained = cells.filter((cell) => !isBlank(cell) && !isRight(parseValue(fact, cell, [])));
	return Object.fromEntries(
		[...new Set(unexplained)].map((cell) => {
			const meant = Object.hasOwn(aliases, comparedName(cell)) ? aliases[comparedName(cell)] : undefined;
			return [cell, meant ?? toBeFilled];
		}),
	);
};

const letters = (at: number): string => `${columnLetters(at)} 列`;

/**
 * A first profile for a catalogue, from its header and a few of its rows. What is not certain is not guessed: a column that no
 * name places is left alone, a code that no word explains stays to be filled in, and both are told.
 *
 * @param sample the names of the columns, of a two-row header as `共享属性/共享类型`, and some rows; `sampleCatalogue` finds them
 * @param law the law under which the catalogue is to be audited
 *
 * @example
 * ```ts
 * import { suggestProfile } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const sample = { headers: ["资源名称", "共享类型"], headerRows: [1], rows: [["公交站点", "1"]] };
 * const { profile, open } = suggestProfile(sample, weifang);
 * JSON.stringify(profile).includes("待填"); // true
 * open[0]; // "B 列 `共享类型`：代码 `1` 的含义没有写明，各平台不一，请填写"
 * ```
 */
export const suggestProfile = (sample: Omit<CatalogueSample, "issues">, law: Law): SuggestedProfile => {
	const outline = { headers: "list", headerRows: "list", rows: "list" } as const;
	requireGiven(hasOutline(sample, outline), "suggestProfile 的第一个参数", "sampleCatalogue 读出的开头几行", sample);
	const { headers, headerRows, rows, sheet } = sample;
	const used = new Set<string>();
	const open: string[] = [];
	const isItems = headers.some((header) => {
		const meaning = columnMeaning(header, law);
		return meaning !== undefined && "label" in meaning && meaning.label === "信息项名称";
	});
	const names = headers.findIndex((header) => {
		const meaning = columnMeaning(header, law);
		return meaning !== undefined && "label" in meaning && meaning.label === "资源名称";
	});
	/** The rows of items that go on with the resource above them. */
	const goingOn = isItems && names >= 0 ? rows.filter((row) => isBlank(cellText(row[names]))) : [];
	/** Whether a column is merged over the items of a resource: it says nothing where the name of the resource says nothing. */
	const isMerged = (at: number): boolean =>
		goingOn.length > 0 && goingOn.every((row) => isBlank(cellText(row[at]))) && rows.some((row) => !isBlank(cellText(row[at])));
	const entry = (header: string, at: number): unknown => {
		const shown = `${letters(at)} \`${display(header)}\``;
		const meaning = columnMeaning(header, law);
		const name = meaning && ("label" in meaning ? meaning.label : meaning.fact.label);
		if (!meaning || name === undefined) {
			open.push(`${shown}：不知是什么，暂写作“${leftAlone}”`);
			return leftAlone;
		}
		if (used.has(name)) {
			open.push(`${shown}：“${name}”已有一列，暂写作“${leftAlone}”`);
			return leftAlone;
		}
		const cells = rows.map((row) => cellText(row[at]));
		if ("label" in meaning) {
			used.add(name);
			const merged = isItems && meaning.label !== "信息项名称" && cells.some(isBlank);
			return merged ? { 栏目: name, 合并: "是" } : name;
		}
		if (meaning.fact.finder !== undefined) {
			open.push(`${shown}：“${name}”须由${meaning.fact.finder}具名、具日认定，请写明认定人列、认定日列，或者用“成批认定”`);
			return leftAlone;
		}
		const codes = codesOf(meaning.fact, cells);
		if (Object.keys(codes).length > mostCodes) {
			used.add(name);
			open.push(`${shown}：写的是文字而不是代码，暂作未知；空白的含义请填写`);
			return { 事实: name, 空白: toBeFilled, 其余: "未知" };
		}
		used.add(name);
		for (const [code, value] of Object.entries(codes))
			if (value === toBeFilled) open.push(`${shown}：代码 \`${display(code)}\` 的含义没有写明，各平台不一，请填写`);
		const merged = isMerged(at);
		if (!merged && Object.keys(codes).length === 0) return name;
		return { 事实: name, ...(merged ? { 合并: "是" } : {}), ...(Object.keys(codes).length > 0 ? { 代码: codes } : {}) };
	};
	const columns = headers.flatMap((header, at) => (isBlank(header) ? [] : [[header, entry(header, at)] as const]));
	const profile = {
		格式: profileFormat,
		...(sheet === undefined ? {} : { 工作表: sheet }),
		...(headerRows.length > 0 ? { 表头行: [...headerRows] } : {}),
		每行为: isItems ? "信息项" : "资源",
		列: Object.fromEntries(columns),
		固定事实: {},
		成批认定: [],
	};
	return { profile, open };
};
