import type { Block, Inline, SignatureBox } from "./node";

const inlineKinds: readonly string[] = ["strong", "link", "mark", "number", "badge", "blank"];

/** Whether a piece of a list item is a block rather than a piece of a line. */
export const isBlock = (piece: Block | Exclude<Inline, string>): piece is Block => !inlineKinds.includes(piece.kind);

/** Some blocks and all that stand within them. */
const allBlocks = (blocks: readonly Block[]): readonly Block[] =>
	blocks.flatMap((block) => {
		if (block.kind === "pair") return [block, ...allBlocks([...block.left, ...block.right])];
		return "blocks" in block ? [block, ...allBlocks(block.blocks ?? [])] : [block];
	});

/** Every place to sign in some blocks. */
export const boxesIn = (blocks: readonly Block[]): readonly SignatureBox[] =>
	allBlocks(blocks).flatMap((block) => (block.kind === "signature" ? [block] : []));

/** Whether a place to sign is still to be signed. */
export const isOpen = ({ state }: SignatureBox): boolean => state.kind !== "signed";

/** Whether anything in some blocks is still to be signed. */
export const hasOpenBox = (blocks: readonly Block[]): boolean => boxesIn(blocks).some(isOpen);

/** Whether words of a source stand in some blocks. */
export const hasSource = (blocks: readonly Block[]): boolean =>
	allBlocks(blocks).some((block) => block.kind === "paragraph" && block.role === "source");
