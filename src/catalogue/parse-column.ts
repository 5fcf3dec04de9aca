import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import type { Law } from "../model/law/law";
import { namesOf } from "../model/name-matching";
import { display } from "../parse/display";
import { type Field, fieldsIn } from "../parse/field";
import { collect, type Parsed, reject, rejectInput, successes, together } from "../parse/parsed";
import { propertiesOf } from "../parse/property";
import { guess } from "../parse/suggestions";
import { type DefinedFact, factNamesOf } from "../parse/vocabulary";
import { parseCodeTable, parseSecrecyCodes } from "./parse-code-table";
import { columnLabels, type ProfileColumn, type SignatureColumns } from "./profile";

const parts = [
	{ id: "label", label: "栏目" },
	{ id: "fact", label: "事实" },
	{ id: "codes", label: "代码" },
	{ id: "blank", label: "空白" },
	{ id: "otherwise", label: "其余" },
	{ id: "merged", label: "合并" },
	{ id: "by", label: "认定人列" },
	{ id: "on", label: "认定日列" },
	{ id: "basis", label: "认定依据列" },
] as const;

type Part = (typeof parts)[number];

type Own = (part: Part["id"]) => Field<Part> | undefined;

const partNames = namesOf(parts);
const labelNames = namesOf(columnLabels);

/** The word for a column that is left alone. */
export const leftAlone = "不用";

/** A column whose name speaks of secrecy must be read: a row that is marked secret is not to be judged. */
const marksSecrecy = /涉密|密级/u;

const labelsText = columnLabels.map(({ label }) => label).join("、");

const asSecrecy = '写作 {"栏目":"涉密属性"}';

/** What a column can be, as a clause. */
const meaningsText = (header: string): string =>
	marksSecrecy.test(header) ? asSecrecy : `可填“${leftAlone}”、事实的名称，或者${labelsText}`;

const secrecyLeft = (header: string, path: IssuePath): Parsed<never> => {
	const message = `\`${display(header)}\` 一列不能不用：标为涉密的行不予判断`;
	return reject({ code: "wrong-value", path, message, input: display(header) }, asSecrecy);
};

const parseMerged = (field: Field<Part> | undefined): Parsed<boolean> => {
	if (!field || field.value === false || field.value === "否") return right(false);
	if (field.value === true || field.value === "是") return right(true);
	return rejectInput("wrong-value", field.path, `“合并”不能填 \`${display(field.value)}\``, field.value, "可填“是”或者“否”");
};

const headerIn = ({ meaning, value, path }: Field<Part>): Parsed<string> =>
	typeof value === "string" && value !== ""
		? right(value)
		: rejectInput("wrong-type", path, `“${meaning.label}”应当写列名，不能填 \`${display(value)}\``, value);

const parseSigned = (fact: DefinedFact, own: Own, path: IssuePath): Parsed<SignatureColumns | undefined> => {
	const [by, on, basis] = [own("by"), own("on"), own("basis")];
	if (by && on && fact.finder !== undefined)
		return together({ by: headerIn(by), on: headerIn(on), ...(basis ? { basis: headerIn(basis) } : {}) });
	const given = by ?? on ?? basis;
	if (fact.finder === undefined) {
		if (!given) return right(undefined);
		return reject({ code: "mixed-forms", path: given.path, message: `“${fact.label}”不须认定，不写“${given.meaning.label}”` });
	}
	const message = `“${fact.label}”须由${fact.finder}具名、具日认定，只有值的一列不能用`;
	return reject({ code: "finding-required", path, message }, "写明“认定人列”和“认定日列”，或者改用“成批认定”");
};

const factColumn = (header: string, fact: DefinedFact, own: Own, path: IssuePath): Parsed<ProfileColumn> => {
	const merged = own("merged");
	// A finding is made for the rows that it names: a row has none because the row above it has.
	const inherits = fact.finder !== undefined && merged !== undefined;
	return pipe(
		together({
			merged: inherits
				? reject({ code: "mixed-forms", path: merged.path, message: `“${fact.label}”的认定不能从上一行沿用` })
				: parseMerged(merged),
			table: parseCodeTable(fact, { codes: own("codes"), blank: own("blank"), otherwise: own("otherwise") }),
			signed: parseSigned(fact, own, path),
		}),
		map(({ signed, ...rest }) => ({ header, use: "fact" as const, fact, ...rest, ...(signed ? { signed } : {}) })),
	);
};

const labelColumn = (header: string, named: Field<Part>, own: Own): Parsed<ProfileColumn> => {
	const label = labelNames.find(named.value);
	if (!label) {
		const suggestion = guess(labelNames.nearest(named.value)) ?? `可填${labelsText}`;
		return rejectInput("wrong-value", named.path, `没有名为 \`${display(named.value)}\` 的栏目`, named.value, suggestion);
	}
	const codes = own("codes");
	return pipe(
		together({
			merged: parseMerged(own("merged")),
			...(codes ? { secret: parseSecrecyCodes(codes) } : {}),
		}),
		map((rest) => ({ header, use: "label" as const, label: label.id, ...rest })),
	);
};

const fromParts = (law: Law, header: string, fields: readonly Field<Part>[], path: IssuePath): Parsed<ProfileColumn> => {
	const own: Own = (part) => fields.find(({ meaning }) => meaning.id === part);
	const [label, fact] = [own("label"), own("fact")];
	if (label && !fact) return labelColumn(header, label, own);
	if (!fact || label)
		return reject({ code: "missing-key", path, message: `\`${display(header)}\` 一列应当写明“栏目”或者“事实”其中之一` });
	const names = factNamesOf(law);
	const found = names.find(fact.value);
	if (found) return factColumn(header, found, own, path);
	const message = `没有名为 \`${display(fact.value)}\` 的事实`;
	return rejectInput("wrong-value", fact.path, message, fact.value, guess(names.nearest(fact.value)));
};

/** One word for a column: that it is left alone, what it is, or the fact that it has. */
const fromWord = (law: Law, header: string, word: string, path: IssuePath): Parsed<ProfileColumn> => {
	if (word === leftAlone)
		return marksSecrecy.test(header) ? secrecyLeft(header, path) : right({ header, use: "left", merged: false });
	const label = labelNames.find(word);
	if (label) return right({ header, use: "label", label: label.id, merged: false });
	const names = factNamesOf(law);
	const fact = names.find(word);
	if (fact) return factColumn(header, fact, () => undefined, path);
	const suggestion = guess(names.nearest(word)) ?? meaningsText(header);
	return rejectInput("wrong-value", path, `\`${display(word)}\` 不是事实，也不是栏目`, word, suggestion);
};

/** Reads what one column is. */
export const parseColumn = (law: Law, header: string, value: unknown, path: IssuePath): Parsed<ProfileColumn> => {
	if (typeof value === "string") return fromWord(law, header, value, path);
	const properties = propertiesOf(value);
	if (!properties) {
		const message = `\`${display(header)}\` 一列不能写作 \`${display(value)}\``;
		const suggestion = marksSecrecy.test(header) ? asSecrecy : '写作 "不用"、"资源名称" 或者 {"事实":"…","代码":{…}}';
		return rejectInput("not-an-object", path, message, value, suggestion);
	}
	return pipe(
		fieldsIn(properties, partNames, path, "内容"),
		chain((fields) => together({ fields: collect(fields), column: fromParts(law, header, successes(fields), path) })),
		map(({ column }) => column),
	);
};
