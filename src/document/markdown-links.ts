import type { Block, Document, Section } from "./node";
import { plainText } from "./plain-text";

/** Where the place with an id stands in Markdown; absent where it has no heading of its own. */
export type MarkdownLinks = (id: string) => string | undefined;

/** The sections in some blocks, in the order in which their headings are printed. */
const sectionsIn = (blocks: readonly Block[]): readonly Section[] =>
	blocks.flatMap((block) => {
		if (block.kind === "section") return [block, ...sectionsIn(block.blocks)];
		if (block.kind === "pair") return sectionsIn([...block.left, ...block.right]);
		return block.kind === "card" || block.kind === "fold" ? sectionsIn(block.blocks ?? []) : [];
	});

/** The name that GitHub gives a heading: letters and numbers, in lower case, with hyphens for spaces. */
const headingName = (title: string): string =>
	title
		.replaceAll("　", " ")
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
		.replaceAll(" ", "-");

/** The names of all headings of a document. One that occurs again gets a number. */
export const markdownLinks = ({ title, sections }: Document): MarkdownLinks => {
	const used = new Map<string, number>([[headingName(title), 1]]);
	const names = new Map<string, string>();
	for (const section of sectionsIn(sections)) {
		const name = headingName(plainText(section.title));
		const before = used.get(name) ?? 0;
		used.set(name, before + 1);
		names.set(section.id, before === 0 ? name : `${name}-${before}`);
	}
	return (id) => names.get(id);
};
