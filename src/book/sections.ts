import type { Block, Section, Text } from "../document/node";

/** A section; nothing if it has no blocks. */
export const sectionOf = (id: string, title: Text, blocks: readonly Block[], status?: string): readonly Section[] =>
	blocks.length === 0 ? [] : [{ kind: "section", id, title, blocks, ...(status === undefined ? {} : { status }) }];

/** A list; nothing if it has no items. */
export const bulletList = (items: readonly Text[]): readonly Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);

/** A paragraph. */
export const paragraph = (text: Text, role?: "source" | "note" | "lead"): Block => ({
	kind: "paragraph",
	text,
	...(role ? { role } : {}),
});
