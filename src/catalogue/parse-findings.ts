import { chain, isLeft, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import type { Law } from "../model/law/law";
import { namesOf, saysUnknown } from "../model/name-matching";
import { parseDayAt } from "../parse/day";
import { display } from "../parse/display";
import { type Field, fieldsIn } from "../parse/field";
import { longestText } from "../parse/finding";
import { capped, collect, type Parsed, reject, rejectInput, successes, together } from "../parse/parsed";
import { elementsOf, propertiesOf } from "../parse/property";
import { parseValue } from "../parse/value";
import { type DefinedFact, factNamesOf } from "../parse/vocabulary";
import { parsePerson, parseWords } from "../parse/words";
import type { BatchFinding, CodeValue, RowRange } from "./profile";

const parts = [
	{ id: "values", label: "事实" },
	{ id: "by", label: "认定人" },
	{ id: "on", label: "认定日" },
	{ id: "basis", label: "认定依据" },
	{ id: "rows", label: "行" },
] as const;

type Part = (typeof parts)[number];

const partNames = namesOf(parts);

const form =
	'{"事实":{"国家秘密":"不涉及"},"认定人":"定密责任人","认定日":"2026-03-02","认定依据":"保密审查登记表第12号","行":"4-380"}';

/** The most findings of a batch, and the greatest number of a row. */
const most = { findings: 10_000, row: 100_000_000 } as const;

const rangePattern = /^第?(\d{1,9})行?(?:[-—–~～至]第?(\d{1,9})行?)?$/u;

const rangeIn = (written: string): RowRange | undefined => {
	const [, first = "", last = first] = rangePattern.exec(written) ?? [];
	const range = { first: Number(first), last: Number(last) };
	return first !== "" && range.first >= 1 && range.first <= range.last && range.last <= most.row ? range : undefined;
};

/** Rows as they are written on paper: 4-380、402. A finding always names its rows. */
const parseRows = ({ value, path }: Field<Part>): Parsed<readonly RowRange[]> => {
	const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
	const ranges = text
		.normalize("NFKC")
		.replace(/\s/gu, "")
		.split(/[,、;，；]/u)
		.map(rangeIn);
	const valid = ranges.filter((range) => range !== undefined);
	if (valid.length === ranges.length) return right(valid);
	const suggestion = "写作表格左侧的行号，例如“4-380”或者“4-12、15、20-31”";
	return rejectInput("wrong-value", path, `“行”不能填 \`${display(value)}\``, value, suggestion);
};

type Valued = readonly [fact: DefinedFact, value: CodeValue];

const parseValueOf = ({ meaning, value, path }: Field<DefinedFact>): Parsed<Valued> =>
	map((valid: CodeValue): Valued => [meaning, valid])(
		saysUnknown(value) ? right<never, CodeValue>(null) : (parseValue(meaning, value, path) as Parsed<CodeValue>),
	);

const parseValues = (law: Law, { value, path }: Field<Part>): Parsed<readonly Valued[]> => {
	const properties = propertiesOf(value);
	if (!properties || properties.length === 0)
		return rejectInput("not-an-object", path, `“事实”应当逐项列明，不能是 \`${display(value)}\``, value, `写作 ${form}`);
	return pipe(
		fieldsIn(properties, factNamesOf(law), path, "事实"),
		chain((fields) => collect(fields.map(chain(parseValueOf)))),
	);
};

const missing = (part: Part["id"], path: IssuePath): Parsed<never> => {
	const label = parts.find(({ id }) => id === part)?.label ?? part;
	return reject({ code: "finding-incomplete", path, message: `成批认定缺少“${label}”` }, `写作 ${form}`);
};

const fromFields = (law: Law, fields: readonly Field<Part>[], path: IssuePath): Parsed<BatchFinding> => {
	const own = (part: Part["id"]) => fields.find(({ meaning, value }) => meaning.id === part && !saysUnknown(value));
	const [values, by, on, basis, rows] = [own("values"), own("by"), own("on"), own("basis"), own("rows")];
	return pipe(
		together({
			values: values ? parseValues(law, values) : missing("values", path),
			by: by ? parsePerson("认定人", by) : missing("by", path),
			on: on ? parseDayAt(on.value, on.path) : missing("on", path),
			rows: rows ? parseRows(rows) : missing("rows", path),
			...(basis ? { basis: parseWords("认定依据", { most: longestText.basis, inLines: true }, basis) } : {}),
		}),
		map(({ values: valued, ...rest }) => ({
			values: Object.fromEntries(valued.map(([{ id }, value]) => [id, value])),
			signed: valued.flatMap(([{ id, finder }]) => (finder === undefined ? [] : [id])),
			...rest,
		})),
	);
};

const parseOne = (law: Law, input: unknown, path: IssuePath): Parsed<BatchFinding> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput("not-an-object", path, `成批认定应当逐项写明，不能是 \`${display(input)}\``, input, `写作 ${form}`);
	return pipe(
		fieldsIn(properties, partNames, path, "内容"),
		chain((fields) => together({ fields: collect(fields), finding: fromFields(law, successes(fields), path) })),
		map(({ finding }) => finding),
	);
};

/** Reads batch findings at a path of a larger input. */
export const parseFindingsAt = (law: Law, input: unknown, path: IssuePath): Parsed<readonly BatchFinding[]> => {
	const elements = elementsOf(input, most.findings);
	if (!elements)
		return rejectInput("wrong-type", path, `成批认定应当写成列表，不能是 \`${display(input)}\``, input, `写作 [${form}]`);
	if (elements.length > most.findings)
		return reject(
			{ code: "too-large", path, message: `成批认定过多，一次最多${most.findings}项` },
			"相同的合并为一项，列明各行",
		);
	return collect(elements.map((element, at) => parseOne(law, element, [...path, at])));
};

/**
 * Reads batch findings (成批认定): facts that one person found by one document, for the rows that they name.
 *
 * An entry is `{ 事实, 认定人, 认定日, 认定依据?, 行 }`; 行 has the row numbers of the spreadsheet, such as `4-380、402`. There is no
 * way to write “all rows”: a row that is added later was not looked at.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the findings in their order; or every issue at once
 *
 * @example
 * ```ts
 * import { parseFindings } from "gongshu/catalogue";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const signed = { 事实: { 国家秘密: "不涉及" }, 认定人: "定密责任人", 认定日: "2026-03-02", 行: "4-380" };
 * parseFindings(weifang, [signed])._tag; // "Right"
 * parseFindings(weifang, [{ ...signed, 行: "全部" }])._tag; // "Left"
 * ```
 */
export const parseFindings = (law: Law, input: unknown): Parsed<readonly BatchFinding[]> => {
	const parsed = parseFindingsAt(law, input, []);
	return isLeft(parsed) ? capped(parsed) : right(freeze(parsed.right));
};
