import { chain, map, mapLeft, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { map as mapIssues } from "fp-ts/lib/NonEmptyArray.js";
import type { Issue, IssuePath } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import { type OpinionTerm, opinionTerms, type SignatureEntry, type SignedKind, signedKinds } from "../model/law/signature";
import { type Named, nameIn, namesOf, saysUnknown } from "../model/name-matching";
import { isBlank } from "../model/visible-text";
import { parseDayAt } from "./day";
import { display } from "./display";
import { type Field, fieldsIn } from "./field";
import { collect, type Parsed, reject, rejectInput, successes, together } from "./parsed";
import { elementsOf, type Property, propertiesOf } from "./property";
import { choice, guess } from "./suggestions";
import { parsePerson, parseWords } from "./words";

/** What a file of signatures says of its own form. */
export const signaturesFormat = "gongshu-signatures/1";

const fileParts = namesOf([
	{ id: "format", label: "格式" },
	{ id: "signatures", label: "签署" },
] as const);

/** The parts of an entry, with their labels in the form. */
const parts = [
	{ id: "of", label: "项" },
	{ id: "law", label: "规定" },
	{ id: "id", label: "号" },
	{ id: "opinion", label: "意见" },
	{ id: "instead", label: "采用" },
	{ id: "by", label: "审核人" },
	{ id: "on", label: "日期" },
	{ id: "hash", label: "核对码" },
	{ id: "note", label: "说明" },
] as const;

type Part = (typeof parts)[number];

const partNames = namesOf(parts);
/** The terms of a record of the model, whose keys are exactly those of its type. */
const termsOf = <K extends string>(terms: Readonly<Record<K, string>>) =>
	namesOf(Object.entries<string>(terms).map(([id, label]) => ({ id: id as K, label })));
const kinds = termsOf(signedKinds);
const opinions = termsOf(opinionTerms);

/** The most signatures that are read. */
const mostSignatures = 20_000;

/** The greatest length of a name, and of a sentence. */
const longest = { name: 200, sentence: 2000 } as const;

const form =
	'{"项":"解释","规定":"weifang-2021","号":"A-06","意见":"同意","审核人":"法规科甲","日期":"2026-11-20","核对码":"fc56…"}';

type Own = (part: Part["id"]) => Field<Part> | undefined;

const required = <T>(own: Own, part: Part["id"], path: IssuePath, read: (field: Field<Part>) => Parsed<T>): Parsed<T> => {
	const field = own(part);
	const label = parts.find(({ id }) => id === part)?.label ?? part;
	if (!field)
		return reject(
			{ code: "missing-key", path, message: `这一项签署缺少“${label}”` },
			part === "hash" ? undefined : `写作 ${form}`,
		);
	return read(field);
};

const termIn =
	<K extends string>(names: ReturnType<typeof namesOf<Named & { readonly id: K }>>, terms: Readonly<Record<K, string>>) =>
	({ meaning, value, path }: Field<Part>): Parsed<K> => {
		const found = names.find(value);
		if (found) return right(found.id);
		const message = `“${meaning.label}”不能填 \`${display(value)}\``;
		const suggestion = guess(names.nearest(value)) ?? `可填${choice(Object.values<string>(terms))}`;
		return rejectInput("wrong-value", path, message, value, suggestion);
	};

/** Words on one line, in which something stands. */
const textIn =
	(most: number) =>
	(field: Field<Part>): Parsed<string> => {
		const { meaning, value, path } = field;
		return typeof value === "string" && isBlank(value)
			? rejectInput("wrong-value", path, `“${meaning.label}”不能空白：\`${display(value)}\``, value, "写明姓名、职务或者名称")
			: parseWords(meaning.label, { most, inLines: false }, field);
	};

const personIn = (field: Field<Part>): Parsed<string> => parsePerson(field.meaning.label, field);

/** The id of what is signed. The number of an article may be a number. */
const idIn = (field: Field<Part>): Parsed<string> => {
	const { value } = field;
	if (typeof value === "number" && Number.isInteger(value)) return right(String(value));
	return textIn(longest.name)(field);
};

const hashIn = ({ value, path }: Field<Part>): Parsed<string> => {
	const hash = typeof value === "string" ? value.trim().toLowerCase() : "";
	if (/^[0-9a-f]{64}$/.test(hash)) return right(hash);
	const message = `“核对码”应当是64位十六进制数字，不能是 \`${display(value)}\``;
	const suggestion = "纸上的12位核对码由 gongshu sign 核对后写成64位；全是数字的加上引号";
	return rejectInput("wrong-value", path, message, value, suggestion);
};

/** Another meaning is adopted only by those who do not agree with the one that is chosen, and only of a reading. */
const misplacedInstead = (own: Own, of: SignedKind | undefined, opinion: OpinionTerm | undefined): Parsed<unknown> => {
	const field = own("instead");
	if (!field || ((of ?? "reading") === "reading" && (opinion ?? "disagree") === "disagree")) return right(undefined);
	const message = `“采用”只在不同意一项解释时填写，所填为 \`${display(field.value)}\``;
	return rejectInput("wrong-value", field.path, message, field.value, "删去“采用”，或者把“意见”改为“不同意”");
};

const fromFields = (fields: readonly Field<Part>[], path: IssuePath): Parsed<SignatureEntry> => {
	const own: Own = (id) => fields.find(({ meaning, value }) => meaning.id === id && !saysUnknown(value));
	const text = textIn(longest.sentence);
	const [instead, note] = [own("instead"), own("note")];
	const blank = fields.find(({ meaning, value }) => meaning.id === "by" && typeof value === "string" && isBlank(value));
	const of = required(own, "of", path, termIn<SignedKind>(kinds, signedKinds));
	const opinion = required(own, "opinion", path, termIn<OpinionTerm>(opinions, opinionTerms));
	const [[kind], [said]] = [successes([of]), successes([opinion])];
	const signature = together({
		of,
		law: required(own, "law", path, textIn(longest.name)),
		id: required(own, "id", path, idIn),
		opinion,
		...(instead && { instead: text(instead) }),
		by: blank ? textIn(longest.name)(blank) : required(own, "by", path, personIn),
		on: required(own, "on", path, ({ value, path: at }) => parseDayAt(value, at)),
		hash: required(own, "hash", path, hashIn),
		...(note && { note: text(note) }),
	});
	return pipe(
		together({ signature, misplaced: misplacedInstead(own, kind, said) }),
		map((valid) => valid.signature),
	);
};

/** The fields of an entry; one of no such name is told which there are. */
const fieldsOfEntry = (properties: readonly Property[], path: IssuePath): Parsed<readonly Parsed<Field<Part>>[]> => {
	const suggestion = `可写的栏目：${parts.map(({ label }) => label).join("、")}`;
	const advised = mapLeft(mapIssues((issue: Issue): Issue => ({ suggestion, ...issue })));
	return pipe(
		fieldsIn(properties, partNames, path, "内容"),
		map((fields) => fields.map((field) => advised(field) as Parsed<Field<Part>>)),
	);
};

/** Reads one entry at a path of a larger input. */
const parseSignature = (input: unknown, path: IssuePath): Parsed<SignatureEntry> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput("not-an-object", path, `签署应当逐项写明，不能是 \`${display(input)}\``, input, `写作 ${form}`);
	return pipe(
		fieldsOfEntry(properties, path),
		chain((fields) => together({ fields: collect(fields), signature: fromFields(successes(fields), path) })),
		map(({ signature }) => signature),
	);
};

const parseFormat = (field: Field<Named> | undefined): Parsed<unknown> => {
	const suggestion = `写作“格式: ${signaturesFormat}”`;
	if (!field) return reject({ code: "missing-key", path: [], message: "签署文件缺少“格式”" }, suggestion);
	if (nameIn(field.value) === signaturesFormat) return right(signaturesFormat);
	return rejectInput("wrong-value", field.path, `“格式”不能填 \`${display(field.value)}\``, field.value, suggestion);
};

const parseList = (field: Field<Named> | undefined): Parsed<readonly SignatureEntry[]> => {
	// A file without an entry yet: 签署 and nothing after it.
	if (field?.value === null) return right([]);
	if (!field) return reject({ code: "missing-key", path: [], message: "签署文件缺少“签署”" }, "没有签署的写作“签署: []”");
	const entries = elementsOf(field.value, mostSignatures);
	if (!entries)
		return rejectInput(
			"wrong-type",
			field.path,
			`“签署”应当写成列表，不能是 \`${display(field.value)}\``,
			field.value,
			`写作 [${form}]`,
		);
	if (entries.length > mostSignatures)
		return reject({ code: "too-large", path: field.path, message: `签署过多，一次最多${mostSignatures}项` }, "分作几个文件");
	return collect(entries.map((entry, at) => parseSignature(entry, [...field.path, at])));
};

/**
 * Reads a file of signatures (签署) from unchecked input, e.g. YAML or JSON.
 *
 * The input is `{ 格式: "gongshu-signatures/1", 签署: [...] }`; an entry is `{ 项, 规定, 号, 意见, 采用?, 审核人, 日期, 核对码, 说明? }`.
 * 项 is 解释, 条, 案例 or 规则集; 意见 is 同意, 不同意 or 须请示; 采用 is the meaning adopted in place of a reading that is not
 * agreed with; 核对码 is the whole hash of what was signed. Days are read as by `parseDay`. `withSignatures` of
 * `gongshu/signing` compares the signatures with a law.
 *
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the signatures in the order of the file, frozen; or every issue at once. A signature of nobody is refused
 *
 * @example
 * ```ts
 * import { parseSignatures } from "gongshu/parse";
 *
 * const 核对码 = "fc56942f860f".padEnd(64, "0");
 * const entry = { 项: "解释", 规定: "weifang-2021", 号: "A-06", 意见: "同意", 审核人: "法规科甲", 日期: "2026年11月20日", 核对码 };
 * const file = parseSignatures({ 格式: "gongshu-signatures/1", 签署: [entry] });
 * file._tag === "Right" && file.right[0]?.on; // "2026-11-20"
 * parseSignatures({ 格式: "gongshu-signatures/1", 签署: [{ ...entry, 审核人: " " }] })._tag; // "Left"
 * ```
 */
export const parseSignatures = (input: unknown): Parsed<readonly SignatureEntry[]> => {
	const properties = propertiesOf(input);
	const written = `写作 {"格式":"${signaturesFormat}","签署":[…]}`;
	if (!properties)
		return rejectInput("not-an-object", [], `签署文件应当写成对象，不能是 \`${display(input)}\``, input, written);
	return pipe(
		fieldsIn(properties, fileParts, [], "内容"),
		chain((fields) => {
			const valid = successes(fields);
			const of = (id: "format" | "signatures") => valid.find(({ meaning }) => meaning.id === id);
			return together({
				fields: collect(fields),
				format: parseFormat(of("format")),
				list: parseList(of("signatures")),
			});
		}),
		map(({ list }) => freeze(list)),
	);
};
