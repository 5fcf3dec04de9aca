import type { VNode } from "preact";
import { hasOpenBox, hasSource, isBlock } from "../blocks-in";
import type { Block, Section, Text } from "../node";
import { FlowBlock } from "./flow";
import { SignatureView } from "./signature";
import { EntryList, LadderBlock, TableBlock } from "./tables";
import { Words } from "./words";

const Heading = ({ depth, section }: { readonly depth: number; readonly section: Section }): VNode => {
	const Tag = `h${Math.min(depth, 6)}` as "h2";
	return (
		<Tag>
			<Words text={section.title} />
			{section.status === undefined ? null : <span class="status">{section.status}</span>}
		</Tag>
	);
};

/** A section under its heading. What it holds tells which views show it. */
export const SectionBlock = ({ section, depth }: { readonly section: Section; readonly depth: number }): VNode => (
	<section
		id={section.id}
		class={`depth-${depth}`}
		data-open={hasOpenBox(section.blocks) ? "" : undefined}
		data-source={hasSource(section.blocks) ? "" : undefined}
	>
		<Heading depth={depth} section={section} />
		<Blocks blocks={section.blocks} depth={depth + 1} />
	</section>
);

const Item = ({ item, depth }: { readonly item: Text | readonly Block[]; readonly depth: number }): VNode => {
	const isText = typeof item === "string" || item.every((piece) => typeof piece === "string" || !isBlock(piece));
	return <li>{isText ? <Words text={item as Text} /> : <Blocks blocks={item as readonly Block[]} depth={depth} />}</li>;
};

const One = ({ block, depth }: { readonly block: Block; readonly depth: number }): VNode => {
	switch (block.kind) {
		case "section":
			return <SectionBlock section={block} depth={depth} />;
		case "paragraph":
			return (
				<p class={block.role}>
					<Words text={block.text} />
				</p>
			);
		case "list": {
			const Tag = block.ordered ? "ol" : "ul";
			return (
				<Tag>
					{block.items.map((item, at) => (
						<Item key={at} item={item} depth={depth} />
					))}
				</Tag>
			);
		}
		case "table":
			return <TableBlock {...block} />;
		case "ladder":
			return <LadderBlock {...block} />;
		case "card":
			return (
				<div class="card" id={block.id}>
					<p class="title">
						<Words text={block.title} />
					</p>
					<EntryList entries={block.entries} />
					<Blocks blocks={block.blocks ?? []} depth={depth} />
				</div>
			);
		case "entries":
			return <EntryList entries={block.entries} />;
		case "pair":
			return (
				<div class="pair">
					<div class="left">
						<Blocks blocks={block.left} depth={depth} />
					</div>
					<div class="right">
						<Blocks blocks={block.right} depth={depth} />
					</div>
				</div>
			);
		case "fold":
			return (
				<details id={block.id} data-open={hasOpenBox(block.blocks) ? "" : undefined}>
					<summary>
						<Words text={block.summary} />
					</summary>
					<Blocks blocks={block.blocks} depth={depth} />
				</details>
			);
		case "flow":
			return <FlowBlock flow={block} />;
		case "signature":
			return <SignatureView {...block} />;
	}
};

/** What stands under a heading. */
export const Blocks = ({ blocks, depth }: { readonly blocks: readonly Block[]; readonly depth: number }): VNode => (
	<>
		{blocks.map((block, at) => (
			<One key={at} block={block} depth={depth} />
		))}
	</>
);
