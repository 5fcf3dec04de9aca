import { withTexts } from "../model/printable-data";
import { printable } from "../model/visible-text";
import { isBlock } from "./blocks-in";
import { type MarkdownLinks, markdownLinks } from "./markdown-links";
import { markdownText, paragraphText } from "./markdown-text";
import type { Block, Card, Document, DocumentTable, Entry, Inline, Ladder, Section, SignatureBox, Text } from "./node";
import { blankLine, circled, signatureWords } from "./plain-text";
import { requireDocument } from "./required";

/** Stressed words. The stars stand beside letters, or they would not count as stress; marks at the ends stay outside. */
const strong = (words: string): string => {
	const [, before = "", inner = words, after = ""] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words) ?? [];
	return inner === "" ? words : `${before}**${inner}**${after}`;
};

const inlineText = (links: MarkdownLinks, inline: Inline): string => {
	if (typeof inline === "string") return markdownText(inline);
	switch (inline.kind) {
		case "strong":
			return strong(words(links, inline.text));
		case "link": {
			const target = links(inline.to);
			const text = words(links, inline.text);
			return target === undefined ? text : `[${text}](#${target})`;
		}
		case "mark":
			return `${markdownText(inline.text)}${inline.refs.map(({ number }) => circled(number)).join("")}`;
		case "number":
			return circled(inline.number);
		case "badge":
			return inline.tone === "silent" ? `【${markdownText(inline.text)}】` : strong(markdownText(inline.text));
		case "blank":
			return `${inline.label ?? ""}${blankLine(inline.width)}`;
	}
};

const words = (links: MarkdownLinks, text: Text): string =>
	[text]
		.flat()
		.map((each) => inlineText(links, each))
		.join("");

const row = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => cell.replaceAll("\n", " ").trim() || "—").join(" | ")} |`;

const tableText = (links: MarkdownLinks, { head, rows }: Pick<DocumentTable, "head" | "rows">): string =>
	[
		row(head.map((cell) => words(links, cell))),
		row(head.map(() => "---")),
		...rows.map((cells) => row(cells.map((cell) => words(links, cell)))),
	].join("\n");

const ladderText = (links: MarkdownLinks, { rows }: Ladder): string => {
	const hasTexts = rows.some(({ of }) => of !== undefined);
	const hasYields = rows.some(({ yields }) => yields !== undefined);
	const head = ["答案", "有下列情形之一的", ...(hasTexts ? ["规定"] : []), "依据", ...(hasYields ? ["何时不计"] : [])];
	return tableText(links, {
		head,
		rows: rows.map(({ answer, when, because, of, yields }) => [
			[{ kind: "strong", text: answer }],
			when,
			...(hasTexts ? [of ?? "—"] : []),
			because,
			...(hasYields ? [yields ?? "—"] : []),
		]),
	});
};

const entryText = (links: MarkdownLinks, { name, value }: Entry): string => `${markdownText(name)}：${words(links, value)}`;

const bullets = (items: readonly string[], mark = "-"): string =>
	items.map((item) => `${mark} ${item.replace(/\n(?!\n)/g, "\n  ")}`).join("\n");

const signatureText = ({ of, code, state }: SignatureBox): string => {
	const number = code === "" ? "" : `　${signatureWords.code} ${code}`;
	if (state.kind === "signed")
		return `签署（${of}）：${state.opinion}，${[state.by, state.on].filter((part) => part !== "").join("，")}${number}`;
	const stale = state.kind === "stale" ? `　${state.by}，${state.on}${signatureWords.stale}` : "";
	const options = signatureWords.options.map((option) => `□${option}`).join("　");
	return `签署（${of}）：${options}　${signatureWords.by}${blankLine("short")}　${signatureWords.on}${blankLine("short")}${number}${stale}`;
};

const cardText = (links: MarkdownLinks, { title, entries, blocks = [] }: Card, depth: number): string => {
	const heading = strong(words(links, title));
	const lines = entries.map((entry) => entryText(links, entry));
	return [heading, bullets(lines), ...blocks.map((block) => blockText(links, block, depth))]
		.filter((part) => part !== "")
		.join("\n\n");
};

const sectionText = (links: MarkdownLinks, { title, status, blocks }: Section, depth: number): string => {
	const heading = `${"#".repeat(Math.min(depth, 6))} ${words(links, title).replaceAll("　", " ")}`;
	const state = status === undefined ? [] : [`（${status}）`];
	return [heading, ...state, ...blocks.map((block) => blockText(links, block, depth + 1))]
		.filter((part) => part !== "")
		.join("\n\n");
};

/** What is shown only when asked for becomes an item of a list, with what it holds in one paragraph below. */
const foldText = (links: MarkdownLinks, summary: Text, blocks: readonly Block[], depth: number): string => {
	const inner = blocks.map((block) =>
		block.kind === "entries"
			? `${block.entries.map((entry) => entryText(links, entry).replace(/。$/, "")).join("；")}。`
			: blockText(links, block, depth),
	);
	return bullets([[words(links, summary), ...inner].join("\n\n")]);
};

const blockText = (links: MarkdownLinks, block: Block, depth: number): string => {
	const all = (blocks: readonly Block[]) => blocks.map((each) => blockText(links, each, depth)).filter((part) => part !== "");
	switch (block.kind) {
		case "section":
			return sectionText(links, block, depth);
		case "paragraph": {
			const text = paragraphText(words(links, block.text));
			return block.role === "source" ? `> ${text}` : text;
		}
		case "list":
			return bullets(
				block.items.map((item) => {
					const isText = typeof item === "string" || item.every((each) => typeof each === "string" || !isBlock(each));
					return isText ? paragraphText(words(links, item as Text)) : all(item as readonly Block[]).join("\n\n");
				}),
				block.ordered ? "1." : "-",
			);
		case "table":
			return tableText(links, block);
		case "ladder":
			return ladderText(links, block);
		case "card":
			return cardText(links, block, depth);
		case "entries":
			return bullets(block.entries.map((entry) => entryText(links, entry)));
		case "pair":
			return [...sourceText(links, block.left, depth), ...all(block.right)].join("\n\n");
		case "fold":
			return foldText(links, block.summary, block.blocks, depth);
		case "flow":
			// The table beside it says the same.
			return "";
		case "signature":
			return signatureText(block);
	}
};

/** The lines of a source that follow one another are one quotation. */
const sourceText = (links: MarkdownLinks, blocks: readonly Block[], depth: number): readonly string[] => {
	const isSource = (block: Block) => block.kind === "paragraph" && block.role === "source";
	const quoted = blocks.filter(isSource).map((block) => blockText(links, block, depth));
	const others = blocks.filter((block) => !isSource(block)).map((block) => blockText(links, block, depth));
	return [...(quoted.length > 0 ? [quoted.join("\n>\n")] : []), ...others];
};

/**
 * A document as Markdown (GitHub's). Links lead to headings; what is shaded on a page has its number at its end; figures are
 * left out, since a table beside each says the same.
 *
 * @example
 * ```ts
 * import { toMarkdown } from "gongshu/book";
 *
 * const blocks = [{ kind: "paragraph", text: [{ kind: "strong", text: "不予开放。" }, "理由"] }] as const;
 * const sections = [{ kind: "section", id: "一", title: "结论", blocks }] as const;
 * toMarkdown({ title: "意见", imprint: [], sections }).split("\n").at(-2); // "**不予开放**。理由"
 * ```
 */
export const toMarkdown = (document: Document): string => {
	requireDocument(document, "toMarkdown");
	const { title, subtitle, imprint, sections, letter } = withTexts(document, printable);
	const links = markdownLinks({ title, imprint, sections });
	const all = (blocks: readonly Block[] = []) => blocks.map((block) => blockText(links, block, 2));
	return [
		...(letter ? [] : ["<!-- 本页由规则生成，请勿手改。 -->"]),
		...all(letter?.above),
		`# ${markdownText(title)}`,
		...(subtitle === undefined ? [] : [markdownText(subtitle)]),
		...(imprint.length > 0 ? [imprint.map((entry) => entryText(links, entry)).join("　")] : []),
		...all(letter?.before),
		...sections.map((section) => sectionText(links, section, 2)),
		...all(letter?.after),
		"",
	]
		.join("\n\n")
		.replace(/\n+$/, "\n");
};
