import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import { nameIn, namesOf } from "../model/name-matching";
import { display, shorten } from "../parse/display";
import { type Field, fieldsIn } from "../parse/field";
import { capped, collect, type Parsed, reject, rejectInput, successes, together } from "../parse/parsed";
import { elementsOf, propertiesOf } from "../parse/property";
import { choice, guess } from "../parse/suggestions";
import { parseWords } from "../parse/words";
import { type LetterKind, letterKinds } from "./kinds";
import { type Placeholder, placeholderNames, placeholders } from "./placeholders";
import { statedIn } from "./stated";
import { type LetterTemplate, placeholderName, type TemplateLine, type TemplateSection, written } from "./template";

/** What a template says of its own form. */
export const letterFormat = "gongshu-letter/1";

const parts = [
	{ id: "format", label: "格式" },
	{ id: "kind", label: "种类" },
	{ id: "reference", label: "文号" },
	{ id: "title", label: "标题" },
	{ id: "addressee", label: "主送" },
	{ id: "opening", label: "开头" },
	{ id: "sections", label: "章节" },
	{ id: "ending", label: "结尾" },
	{ id: "closing", label: "落款" },
] as const;
const sectionParts = [
	{ id: "title", label: "标题" },
	{ id: "lines", label: "段落" },
] as const;

type Part = { readonly id: string; readonly label: string };
const [partNames, sectionNames] = [namesOf<Part>(parts), namesOf<Part>(sectionParts)];
const kindNames = namesOf(Object.entries(letterKinds).map(([id, label]) => ({ id: id as LetterKind, label })));

/** The most lines of a part, and the most characters of a line. */
const [mostLines, mostCharacters] = [200, 2000];

const named = (id: string): Parsed<Placeholder> | undefined => {
	const found = placeholderNames.find(id);
	return found && right(found);
};

const unknownPlaceholder = (name: string, path: IssuePath): Parsed<never> =>
	reject(
		{ code: "unknown-placeholder", path, message: `没有名为 \`{${shorten(name)}}\` 的占位`, input: shorten(name) },
		guess(placeholderNames.nearest(name)) ?? `可用的占位：${placeholders.map(({ label }) => label).join("、")}`,
	);

/** A placeholder that takes paragraphs of its own stands by itself, and none of them stands in a heading. */
const checkPlace = (pieces: TemplateLine, isHeading: boolean, path: IssuePath): Parsed<unknown> => {
	const list = pieces.find((piece) => typeof piece !== "string" && piece.form === "list");
	if (typeof list !== "object" || (pieces.length === 1 && !isHeading)) return right(null);
	const name = `{${list.label}}`;
	const message = isHeading ? `\`${name}\` 逐项列出，不能用在这里` : `\`${name}\` 逐项列出，须独占一段`;
	return rejectInput("wrong-value", path, message, name, "单独写作“段落”中的一项");
};

/** Words that stand as they are state no conclusion: only the answers do. */
const checkStated = (kind: LetterKind | undefined, pieces: TemplateLine, path: IssuePath): Parsed<unknown> => {
	const fixed = pieces.map((piece) => (typeof piece === "string" ? piece : "\n")).join("");
	const [stated] = statedIn(kind ?? "classification", fixed);
	if (stated === undefined) return right(null);
	const message = `模板的文字不能写明结论：\`${display(stated)}\``;
	return rejectInput(
		"states-conclusion",
		path,
		message,
		fixed.replaceAll("\n", "…"),
		"改用 {结论}、{答复} 等占位，由所据结果填写",
	);
};

const parseLine =
	(kind: LetterKind | undefined, isHeading: boolean) =>
	(label: string, value: unknown, path: IssuePath): Parsed<TemplateLine> =>
		pipe(
			parseWords(label, { most: mostCharacters, inLines: false }, { path, value }),
			chain((text) => {
				const pieces = written(text).map((piece): Parsed<string | Placeholder> => {
					const name = placeholderName(piece);
					if (name !== null) return named(name) ?? unknownPlaceholder(name, path);
					return /[{}]/.test(piece)
						? rejectInput("wrong-value", path, `花括号没有成对：\`${display(text)}\``, text, "占位写作 {结论}")
						: right(piece);
				});
				const line = successes(pieces);
				return together({
					pieces: collect(pieces),
					place: checkPlace(line, isHeading, path),
					stated: checkStated(kind, line, path),
				});
			}),
			map(({ pieces }) => pieces),
		);

const missing = (label: string, path: IssuePath): Parsed<never> =>
	reject({ code: "missing-key", path, message: `模板缺少“${label}”` }, `写明“${label}”，没有内容的写空列表 []`);

const parseLines = <T>(
	{ meaning: { label }, value, path }: Field<Part>,
	read: (value: unknown, path: IssuePath) => Parsed<T>,
): Parsed<readonly T[]> => {
	const elements = elementsOf(value, mostLines);
	if (!elements)
		return rejectInput("wrong-type", path, `“${label}”应当写成列表，不能是 \`${display(value)}\``, value, '写作 ["…","…"]');
	if (elements.length > mostLines)
		return reject({ code: "too-large", path, message: `“${label}”过多，一次最多${mostLines}项` });
	return collect(elements.map((element, at) => read(element, [...path, at])));
};

type Own = (id: string) => Field<Part> | undefined;

const part = <T>(own: Own, { id, label }: Part, path: IssuePath, read: (field: Field<Part>) => Parsed<T>): Parsed<T> => {
	const field = own(id);
	return field ? read(field) : missing(label, path);
};

const fieldsOfObject = (input: unknown, names: ReturnType<typeof namesOf<Part>>, what: string, path: IssuePath) => {
	const properties = propertiesOf(input);
	return properties
		? fieldsIn(properties, names, path, "栏目")
		: rejectInput("not-an-object", path, `${what}应当逐栏写明，不能是 \`${display(input)}\``, input, `写作 {"标题":"…",…}`);
};

const parseSection =
	(kind: LetterKind | undefined) =>
	(input: unknown, path: IssuePath): Parsed<TemplateSection> =>
		pipe(
			fieldsOfObject(input, sectionNames, "章节", path),
			chain((fields) => {
				const own: Own = (id) => successes(fields).find(({ meaning }) => meaning.id === id);
				const [title, lines] = sectionParts;
				return together({
					fields: collect(fields),
					title: part(own, title, path, (field) => parseLine(kind, true)(title.label, field.value, field.path)),
					lines: part(own, lines, path, (field) =>
						parseLines(field, (value, at) => parseLine(kind, false)(lines.label, value, at)),
					),
				});
			}),
			map(({ title, lines }) => ({ title, lines })),
		);

/** Reads the name of a letter: its id or its Chinese name. */
export const parseLetterKind = (input: unknown, path: IssuePath = []): Parsed<LetterKind> => {
	const found = kindNames.find(input);
	if (found) return right(found.id);
	const suggestion = guess(kindNames.nearest(input)) ?? `可填${choice(Object.values(letterKinds))}`;
	return rejectInput("wrong-value", path, `没有名为 \`${display(input)}\` 的文书`, input, suggestion);
};

const parseFormat = ({ value, path }: Field<Part>): Parsed<unknown> =>
	nameIn(value) === letterFormat
		? right(null)
		: rejectInput("wrong-value", path, `“格式”不能填 \`${display(value)}\``, value, `写作“${letterFormat}”`);

/**
 * Reads a template of a letter from unchecked input, e.g. JSON.
 *
 * The input is `{ 格式: "gongshu-letter/1", 种类, 文号, 标题, 主送, 开头, 章节: [{ 标题, 段落 }], 结尾, 落款 }`; 开头, 段落, 结尾 and 落款
 * are lists of lines. A name in braces is filled in: `{结论}` from the answers, `{受文单位}` by a person. Words that stand as
 * they are may not name a class: what a letter concludes comes from the answers alone.
 *
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the template, frozen; or every issue at once
 *
 * @example
 * ```ts
 * import { letterTemplates, parseLetterTemplate } from "gongshu/book";
 *
 * parseLetterTemplate(letterTemplates.reply)._tag; // "Right"
 * const parsed = parseLetterTemplate({ ...letterTemplates.reply, 标题: "关于{结伦}的答复" });
 * parsed._tag === "Left" && parsed.left[0].suggestion; // "是否为“结论”？"
 * ```
 */
export const parseLetterTemplate = (input: unknown): Parsed<LetterTemplate> =>
	capped(
		pipe(
			fieldsOfObject(input, partNames, "模板", []),
			chain((fields) => {
				const own: Own = (id) => successes(fields).find(({ meaning }) => meaning.id === id);
				const [format, kindPart, reference, title, addressee, opening, sections, ending, closing] = parts;
				const kind = part(own, kindPart, [], ({ value, path }) => parseLetterKind(value, path));
				const [of] = successes([kind]);
				const line = (of: Part) => part(own, of, [], ({ value, path }) => parseLine(kindOf, true)(of.label, value, path));
				const lines = (each: Part) =>
					part(own, each, [], (field) => parseLines(field, (value, at) => parseLine(kindOf, false)(each.label, value, at)));
				const kindOf = of;
				return together({
					fields: collect(fields),
					format: part(own, format, [], parseFormat),
					kind,
					reference: line(reference),
					title: line(title),
					addressee: line(addressee),
					opening: lines(opening),
					sections: part(own, sections, [], (field) => parseLines(field, parseSection(of))),
					ending: lines(ending),
					closing: lines(closing),
				});
			}),
			map(({ fields: _fields, format: _format, ...template }) => freeze(template)),
		),
	);
