import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type { Block, Document, Inline, Section } from "../document/node";
import { plainText } from "../document/plain-text";
import type { Issue } from "../model/answer/issue";
import { numeral } from "../model/numeral";
import type { Parsed } from "../parse/parsed";
import { groundProblems } from "./grounded";
import { isLetterKind, type LetterKind, letterKinds } from "./kinds";
import { parseLetterTemplate } from "./parse-template";
import { letterTemplates } from "./shipped-templates";
import { type LetterSource, letterSources, type Sources } from "./sources";
import { statedIn } from "./stated";
import { fixedWords, type LetterTemplate, type TemplateLine, type TemplateSection } from "./template";
import { type LetterValues, valuesFrom } from "./values";

type Role = "reference" | "addressee" | "closing";

/** What a person is to write is named, where the words before do not name it (联系人：). */
const inlineOf = (values: LetterValues, piece: TemplateLine[number], before: TemplateLine[number] | undefined): Inline => {
	if (typeof piece === "string") return piece;
	if (piece.form === "blank") {
		const isNamed = typeof before === "string" && before.endsWith("：");
		return { kind: "blank", width: piece.width, ...(isNamed ? {} : { label: `〔${piece.label}〕` }) };
	}
	// A list takes a paragraph of its own: `parseLetterTemplate` sees to it.
	return piece.form === "words" ? values.words[piece.id] : "";
};

const inlinesOf = (values: LetterValues, line: TemplateLine): readonly Inline[] =>
	line.map((piece, at) => inlineOf(values, piece, line[at - 1]));

const paragraphOf = (values: LetterValues, line: TemplateLine, role?: Role): Block => ({
	kind: "paragraph",
	text: inlinesOf(values, line),
	...(role ? { role } : {}),
});

const listOf = (lines: readonly string[]): readonly Block[] => {
	const [only, ...others] = lines;
	if (only === undefined) return [];
	return [others.length === 0 ? { kind: "paragraph", text: only } : { kind: "list", ordered: true, items: lines }];
};

/** Whether the answers say nothing of any of the places of a line that they fill, and there is one. */
const saysNothing = (values: LetterValues, lines: readonly TemplateLine[]): boolean => {
	const filled = lines.flat().flatMap((piece) => {
		if (typeof piece === "string" || piece.form === "blank") return [];
		return [piece.form === "words" ? values.words[piece.id] !== "" : values.lists[piece.id].length > 0];
	});
	return filled.length > 0 && !filled.includes(true);
};

const linesOf = (values: LetterValues, lines: readonly TemplateLine[], role?: Role): readonly Block[] =>
	lines
		.filter((line) => !saysNothing(values, [line]))
		.flatMap((line) => {
			const [only] = line;
			const isList = typeof only === "object" && only.form === "list";
			return isList ? listOf(values.lists[only.id]) : [paragraphOf(values, line, role)];
		});

const sectionsOf = (values: LetterValues, sections: readonly TemplateSection[]): readonly Section[] =>
	sections
		.filter(({ lines }) => !saysNothing(values, lines))
		.map(({ title, lines }, at) => ({
			kind: "section",
			id: `第${numeral(at + 1)}部分`,
			title: [`${numeral(at + 1)}、`, ...inlinesOf(values, title)],
			blocks: linesOf(values, lines),
		}));

const documentOf = (values: LetterValues, template: LetterTemplate): Document => {
	const { reference, title, addressee, opening, sections, ending, closing } = template;
	return {
		title: plainText(inlinesOf(values, title)),
		imprint: [],
		letter: {
			above: linesOf(values, [reference], "reference"),
			before: [...linesOf(values, [addressee], "addressee"), ...linesOf(values, opening)],
			after: [...linesOf(values, ending), ...linesOf(values, closing, "closing")],
		},
		sections: sectionsOf(values, sections),
	};
};

/** What of a template cannot be used: it is of another letter, or its words name a level of the questions that are answered. */
const templateProblems = (kind: LetterKind, template: LetterTemplate, { decisions }: Sources): readonly Issue[] => {
	if (template.kind !== kind) {
		const message = `模板是${letterKinds[template.kind]}的，不能用于${letterKinds[kind]}`;
		return [{ code: "wrong-value", path: ["种类"], message, input: letterKinds[template.kind] }];
	}
	const levels = decisions.flatMap(({ labels, question }) => Object.values(labels.terms[question]?.values ?? {}));
	return [...new Set(fixedWords(template).flatMap((line) => statedIn(kind, line, levels)))].map((stated) => ({
		code: "states-conclusion",
		path: [],
		message: `模板的文字不能写明结论：\`${stated}\``,
		input: stated,
		suggestion: "改用 {结论}、{答复} 等占位，由所据结果填写",
	}));
};

const shipped = (kind: LetterKind): LetterTemplate => {
	const parsed = parseLetterTemplate(letterTemplates[kind]);
	if (isLeft(parsed)) throw new TypeError(parsed.left[0].message);
	return parsed.right;
};

/**
 * An official letter as a document, worded by a template and filled from answers. It states only what the answers carry;
 * where a person must write (文号, 受文单位, 署名, 日期) it has room. A part of which the answers say nothing is left out.
 *
 * 定类意见 and 不予共享告知书 rest on a decision, 共享申请答复书 and 协调申请书 on a followed case, 目录改正通知 on an assessment;
 * further answers of the same law may be given beside it. While a class is undetermined, 定类意见 names no class, but what is
 * still to be found.
 *
 * @param from the answers, all of one law; a `TypeError` where the one that the letter is about is missing
 * @returns the document, for `toMarkdown`, `toHtml`, `toWord`; or why such a letter cannot be written from these answers, e.g.
 * 不予共享告知书 where the class is another or not known
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { letter } from "gongshu/book";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "sharing", {}, { on: "2024-09-02" });
 * const opinion = letter("classification", decision);
 * opinion._tag === "Right" && opinion.right.sections[1]?.title; // ["二、", "尚须查明的事项"]
 * const refusal = letter("refusal", decision);
 * refusal._tag === "Left" && refusal.left[0].message; // "不能出具不予共享告知书：“共享类型”的结论是“待查明”"
 * ```
 */
export const letter = (
	kind: LetterKind,
	from: LetterSource | readonly LetterSource[],
	options: { readonly template?: LetterTemplate } = {},
): Parsed<Document> => {
	if (!isLetterKind(kind)) throw new TypeError(`没有这种文书，可选：${Object.keys(letterKinds).join("、")}`);
	const sources = letterSources(kind, [from].flat());
	const template = options.template ?? shipped(kind);
	const [first, ...others] = [...groundProblems(kind, sources), ...templateProblems(kind, template, sources)];
	if (first) return left([first, ...others] as NonEmptyArray<Issue>);
	return right(documentOf(valuesFrom(sources), template));
};
