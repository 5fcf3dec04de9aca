import { chain, isLeft, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import { comparedName } from "../model/compared-name";
import { type Named, namesOf, saysUnknown } from "../model/name-matching";
import { display } from "../parse/display";
import { type Field, fieldsIn } from "../parse/field";
import { collect, type Parsed, reject, rejectInput, successes, together } from "../parse/parsed";
import { isUnsafeKey, keyInPath, propertiesOf } from "../parse/property";
import { optionsText, parseValue } from "../parse/value";
import type { DefinedFact } from "../parse/vocabulary";
import type { CodeTable, CodeValue, SecondLook } from "./profile";

const lookParts = [
	{ id: "column", label: "列" },
	{ id: "codes", label: "代码" },
	{ id: "blank", label: "空白" },
	{ id: "otherwise", label: "其余" },
] as const;

type LookPart = (typeof lookParts)[number];

const lookNames = namesOf(lookParts);

/** Reads what one code stands for. */
type ParseCode<V> = (value: unknown, path: IssuePath) => Parsed<V>;

/** The value that a code stands for; 未知 says that it tells nothing. */
const meaningOf =
	(fact: DefinedFact): ParseCode<CodeValue> =>
	(value, path) => {
		if (saysUnknown(value) && value !== undefined) return right(null);
		const parsed: Parsed<CodeValue> = parseValue(fact, value, path);
		if (!isLeft(parsed) || display(value) !== "待填") return parsed;
		return rejectInput("wrong-value", path, `代码的含义尚未填写：\`${display(value)}\``, value, optionsText(fact));
	};

/** The codes of a table, by the cell as names are compared; two that are the same to a reader are refused. */
const parseCodes = <V>(input: unknown, path: IssuePath, parse: ParseCode<V>): Parsed<Readonly<Record<string, V>>> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput("not-an-object", path, `“代码”应当逐项列明，不能是 \`${display(input)}\``, input, '写作 {"1":"…"}');
	const seen = new Map<string, string>();
	const entries = properties.map(({ key, value, computed }): Parsed<readonly [string, V]> => {
		const at = [...path, keyInPath(key)];
		const shown = display(key);
		if (typeof key === "symbol" || isUnsafeKey(key))
			return reject({ code: "unsafe-key", path: at, input: shown, message: `\`${shown}\` 不能用作代码` });
		const code = comparedName(key);
		const earlier = seen.get(code);
		if (earlier !== undefined || code === "") {
			const message = earlier === undefined ? "空白单元格用“空白”写明" : `代码 \`${earlier}\` 与 \`${shown}\` 相同`;
			return reject({ code: "duplicate-value", path: at, input: shown, message });
		}
		seen.set(code, shown);
		if (computed) return reject({ code: "wrong-value", path: at, input: shown, message: `\`${shown}\` 的值由程序计算得出` });
		return map((valid: V) => [code, valid] as const)(parse(value, at));
	});
	return map((valid: readonly (readonly [string, V])[]) => Object.fromEntries(valid))(collect(entries));
};

/** The fields of which a table is made, wherever they stand. */
interface TableFields {
	readonly codes?: Field<Named> | undefined;
	readonly blank?: Field<Named> | undefined;
	readonly otherwise?: Field<Named> | undefined;
}

const tableFrom = <V>({ codes, blank, otherwise }: TableFields, parse: ParseCode<V>): Parsed<CodeTable<V>> =>
	together({
		codes: codes ? parseCodes(codes.value, codes.path, parse) : right<never, Readonly<Record<string, V>>>({}),
		...(blank ? { blank: parse(blank.value, blank.path) } : {}),
		...(otherwise ? { otherwise: parse(otherwise.value, otherwise.path) } : {}),
	}) as Parsed<CodeTable<V>>;

const parseLook = (fact: DefinedFact, input: object, path: IssuePath): Parsed<SecondLook> => {
	const fromFields = (fields: readonly Field<LookPart>[]): Parsed<SecondLook> => {
		const own = (part: LookPart["id"]) => fields.find(({ meaning }) => meaning.id === part);
		const column = own("column");
		const named = column && typeof column.value === "string" ? right<never, string>(column.value) : undefined;
		return together({
			column: named ?? reject({ code: "missing-key", path, message: "另看一列的代码，应当写明“列”" }),
			table: tableFrom({ codes: own("codes"), blank: own("blank"), otherwise: own("otherwise") }, meaningOf(fact)),
		});
	};
	return pipe(
		fieldsIn(propertiesOf(input) ?? [], lookNames, path, "内容"),
		chain((fields) => together({ fields: collect(fields), look: fromFields(successes(fields)) })),
		map(({ look }) => look),
	);
};

/** Reads what the cells of a column stand for: values of a fact, or a look at another column of the row. */
export const parseCodeTable = (fact: DefinedFact, fields: TableFields): Parsed<CodeTable> =>
	tableFrom<CodeValue | SecondLook>(fields, (value, path) =>
		typeof value === "object" && value !== null ? parseLook(fact, value, path) : meaningOf(fact)(value, path),
	);

const secrecyWords = { 涉密: true, 非涉密: false } as const;

/** Reads which cells mark a row as secret. */
export const parseSecrecyCodes = ({ value, path }: Field<Named>): Parsed<Readonly<Record<string, boolean>>> =>
	parseCodes(value, path, (word, at) =>
		word === "涉密" || word === "非涉密"
			? right(secrecyWords[word])
			: rejectInput("wrong-value", at, `涉密属性的代码不能填 \`${display(word)}\``, word, "可填“涉密”或者“非涉密”"),
	);
