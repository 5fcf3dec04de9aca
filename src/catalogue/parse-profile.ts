import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import { freeze } from "../model/freeze";
import type { Law } from "../model/law/law";
import { nameIn, namesOf } from "../model/name-matching";
import { isBlank } from "../model/visible-text";
import { display } from "../parse/display";
import { parseFacts } from "../parse/facts";
import { type Field, fieldsIn } from "../parse/field";
import { atPath, capped, collect, type Parsed, reject, rejectInput, successes, together } from "../parse/parsed";
import { elementsOf, isUnsafeKey, keyInPath, mostProperties, propertiesOf } from "../parse/property";
import { definedFacts } from "../parse/vocabulary";
import { parseColumn } from "./parse-column";
import { parseFindingsAt } from "./parse-findings";
import type { BatchFinding, Profile, ProfileColumn } from "./profile";
import type { RowSubject } from "./row";

/** What a profile says of its own form. */
export const profileFormat = "gongshu-profile/1";

const parts = [
	{ id: "format", label: "格式" },
	{ id: "note", label: "说明" },
	{ id: "sheet", label: "工作表" },
	{ id: "headerRows", label: "表头行" },
	{ id: "subject", label: "每行为" },
	{ id: "columns", label: "列" },
	{ id: "fixed", label: "固定事实" },
	{ id: "findings", label: "成批认定" },
] as const;

type Part = (typeof parts)[number];

const partNames = namesOf(parts);

const form = `{"格式":"${profileFormat}","表头行":[2,3],"每行为":"信息项","列":{"信息资源名称":{"栏目":"资源名称","合并":"是"}}}`;

type OwnParts = Omit<Profile, "law" | "labels">;

/** The Chinese terms of facts that are found in batches. */
const labelsOf = (law: Law, findings: readonly BatchFinding[]): Profile["labels"] => {
	const found = new Set(findings.flatMap(({ values }) => Object.keys(values)));
	return Object.fromEntries(
		definedFacts(law)
			.filter(({ id }) => found.has(id))
			.map(({ id, label }) => [id, label]),
	);
};

const parseFormat = (field: Field<Part> | undefined): Parsed<unknown> => {
	const suggestion = `写作 "格式":"${profileFormat}"`;
	if (!field) return reject({ code: "missing-key", path: [], message: "列配置缺少“格式”" }, suggestion);
	if (nameIn(field.value) === profileFormat) return right(profileFormat);
	return rejectInput("wrong-value", field.path, `“格式”不能填 \`${display(field.value)}\``, field.value, suggestion);
};

/** The most header rows that make one name, and the last row where they can stand. */
const most = { headerRows: 5, headerRow: 1000 } as const;

const parseHeaderRows = (field: Field<Part> | undefined): Parsed<readonly number[]> => {
	if (!field) return right([1]);
	const { value, path } = field;
	const rows = typeof value === "number" ? [value] : elementsOf(value, most.headerRows);
	const isRow = (row: unknown): row is number =>
		typeof row === "number" && Number.isInteger(row) && row >= 1 && row <= most.headerRow;
	const valid = (rows ?? []).filter(isRow);
	const ascend = valid.every((row, at) => at === 0 || row === (valid[at - 1] ?? 0) + 1);
	if (rows && valid.length === rows.length && valid.length > 0 && valid.length <= most.headerRows && ascend)
		return right(valid);
	const suggestion = "写作表头所在的行号，自上而下相连，例如 [2,3]";
	return rejectInput("wrong-value", path, `“表头行”不能填 \`${display(value)}\``, value, suggestion);
};

/** The greatest length that a spreadsheet allows for the name of a sheet. */
const longestSheet = 31;

const parseSheet = (field: Field<Part>): Parsed<string> => {
	const { value, path } = field;
	if (typeof value === "string" && !isBlank(value) && value.length <= longestSheet) return right(value);
	return rejectInput("wrong-value", path, `“工作表”不能填 \`${display(value)}\``, value, "写作表格下方的工作表名称");
};

const subjects: Readonly<Record<string, RowSubject>> = { 信息项: "item", 资源: "resource" };

const parseSubject = (field: Field<Part> | undefined): Parsed<RowSubject> => {
	if (!field) return reject({ code: "missing-key", path: [], message: "列配置缺少“每行为”" }, "可填“信息项”或者“资源”");
	const { value, path } = field;
	const subject = typeof value === "string" && Object.hasOwn(subjects, value) ? subjects[value] : undefined;
	if (subject) return right(subject);
	return rejectInput("wrong-value", path, `“每行为”不能填 \`${display(value)}\``, value, "可填“信息项”或者“资源”");
};

const parseColumns = (law: Law, field: Field<Part> | undefined): Parsed<readonly ProfileColumn[]> => {
	if (!field) return reject({ code: "missing-key", path: [], message: "列配置缺少“列”" }, `写作 ${form}`);
	const properties = propertiesOf(field.value);
	if (!properties) {
		const message = `“列”应当逐列写明，不能是 \`${display(field.value)}\``;
		return rejectInput("not-an-object", field.path, message, field.value, `写作 ${form}`);
	}
	if (properties.length > mostProperties)
		return reject({ code: "too-large", path: field.path, message: `列过多，一次最多${mostProperties}列` });
	const seen = new Map<string, string>();
	return collect(
		properties.map(({ key, value }): Parsed<ProfileColumn> => {
			const [path, shown] = [[...field.path, keyInPath(key)], display(key)];
			if (typeof key === "symbol" || isUnsafeKey(key) || comparedName(key) === "")
				return reject({ code: "unsafe-key", path, input: shown, message: `\`${shown}\` 不能用作列名` });
			const earlier = seen.get(comparedName(key));
			if (earlier !== undefined)
				return reject({ code: "duplicate-value", path, input: shown, message: `\`${earlier}\` 与 \`${shown}\` 是同一列` });
			seen.set(comparedName(key), shown);
			return parseColumn(law, key, value, path);
		}),
	);
};

/** What only the whole of a profile shows: a meaning that two columns have, and columns that are named and not there. */
const parseTogether = ({ columns, fixed, subject }: OwnParts, path: IssuePath): Parsed<unknown> => {
	const headers = new Set(columns.map(({ header }) => comparedName(header)));
	const meanings = new Map<string, string>();
	const problems: Parsed<unknown>[] = [];
	const at = (header: string): IssuePath => [...path, "列", header];
	const claim = (meaning: string, label: string, header: string) => {
		const earlier = meanings.get(meaning);
		const message = `“${label}”写了两列：\`${display(earlier)}\` 与 \`${display(header)}\``;
		if (earlier !== undefined)
			problems.push(reject({ code: "duplicate-value", path: at(header), message, input: display(header) }));
		meanings.set(meaning, header);
	};
	for (const column of columns) {
		if (column.use === "label") claim(`label ${column.label}`, column.label, column.header);
		if (column.use !== "fact") continue;
		claim(`fact ${column.fact.id}`, column.fact.label, column.header);
		if (Object.hasOwn(fixed, column.fact.id)) {
			const message = `“${column.fact.label}”既是固定事实，又有 \`${display(column.header)}\` 一列`;
			problems.push(reject({ code: "duplicate-fact", path: at(column.header), message }, "二者留其一"));
		}
		const { codes, blank, otherwise } = column.table;
		const looks = [...Object.values(codes), blank, otherwise].flatMap((code) =>
			typeof code === "object" && code !== null ? [code.column] : [],
		);
		for (const header of [...looks, ...Object.values(column.signed ?? {})])
			if (!headers.has(comparedName(header))) {
				const message = `\`${display(header)}\` 一列没有写明`;
				problems.push(
					reject({ code: "missing-key", path: at(column.header), message, input: display(header) }, "在“列”中写作“不用”"),
				);
			}
	}
	if (subject === "item" && !meanings.has("label resource"))
		problems.push(reject({ code: "missing-key", path: [...path, "列"], message: "每行为信息项的，应当写明哪一列是资源名称" }));
	return collect(problems);
};

const fromFields = (law: Law, fields: readonly Field<Part>[]): Parsed<OwnParts> => {
	const own = (part: Part["id"]) => fields.find(({ meaning }) => meaning.id === part);
	const [sheet, fixed, findings] = [own("sheet"), own("fixed"), own("findings")];
	return pipe(
		together({
			format: parseFormat(own("format")),
			...(sheet ? { sheet: parseSheet(sheet) } : {}),
			headerRows: parseHeaderRows(own("headerRows")),
			subject: parseSubject(own("subject")),
			columns: parseColumns(law, own("columns")),
			fixed: fixed ? (atPath(fixed.path, parseFacts(law, fixed.value)) as Parsed<object>) : right<never, object>({}),
			findings: findings ? parseFindingsAt(law, findings.value, findings.path) : right<never, readonly BatchFinding[]>([]),
		}),
		map(({ format: _, ...rest }) => rest),
		chain((valid) => map(() => valid)(parseTogether(valid, []))),
	);
};

/**
 * Reads a profile (列配置) from unchecked input, e.g. JSON: what the columns, the codes and the blanks of a catalogue mean.
 *
 * The input is `{ 格式: "gongshu-profile/1", 工作表?, 表头行?, 每行为, 列, 固定事实?, 成批认定?, 说明? }`. 每行为 is 信息项 or 资源. Under 列 stands
 * each column by its name, one of a two-row header as `共享属性/共享类型`: 不用, a label (资源名称, 资源代码, 信息项名称, 部门, 涉密属性), or a
 * fact with its codes. Every column of the file must be there.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the profile, frozen; or every issue at once
 *
 * @example
 * ```ts
 * import { parseProfile } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const 列 = { 名称: "资源名称", 共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享", "2": "有条件共享" } } };
 * const profile = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
 * profile._tag === "Right" && profile.right.headerRows; // [1]
 * parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列: { 名称: "资源名" } })._tag; // "Left"
 * ```
 */
export const parseProfile = (law: Law, input: unknown): Parsed<Profile> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput("not-an-object", [], `列配置应当写成对象，不能是 \`${display(input)}\``, input, `写作 ${form}`);
	return capped(
		pipe(
			fieldsIn(properties, partNames, [], "内容"),
			chain((fields) => together({ fields: collect(fields), profile: fromFields(law, successes(fields)) })),
			map(({ profile }): Profile => freeze({ law: law.id, ...profile, labels: labelsOf(law, profile.findings) })),
		),
	);
};
