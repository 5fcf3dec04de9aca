import { reveal } from "./choices";

/** Where a character of the folded text of a block stands. */
interface Place {
	readonly node: Text;
	readonly at: number;
}

interface SearchedBlock {
	readonly element: HTMLElement;
	readonly text: string;
	readonly places: readonly Place[];
}

interface Hit {
	readonly element: HTMLElement;
	readonly range: Range;
}

const searched = "p, li, td, th, dt, dd, summary, h1, h2, h3, h4, h5, h6, .signature";

/** Letters and digits of full width as those of half width, capitals as small letters, without white space. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

/** The text of a block without the numbers printed above its words, so that a phrase is found across them. */
const blockOf = (element: HTMLElement): SearchedBlock => {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const places: Place[] = [];
	let text = "";
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (node.parentElement?.closest("sup, .number, nav")) continue;
		for (let at = 0; at < node.data.length; at++)
			for (const character of folded(node.data[at] ?? "")) {
				text += character;
				places.push({ node, at });
			}
	}
	return { element, text, places };
};

const rangeOf = ({ places }: SearchedBlock, from: number, length: number): Range | undefined => {
	const [first, last] = [places[from], places[from + length - 1]];
	if (!first || !last) return undefined;
	const range = document.createRange();
	range.setStart(first.node, first.at);
	range.setEnd(last.node, last.at + 1);
	return range;
};

/** Every occurrence of every word in the blocks that have all of them. */
const hitsOf = (blocks: readonly SearchedBlock[], words: readonly string[]): readonly Hit[] =>
	blocks
		.filter(({ text }) => words.every((word) => text.includes(word)))
		.flatMap((block) =>
			words.flatMap((word) => {
				const hits: Hit[] = [];
				for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
					const range = rangeOf(block, at, word.length);
					if (range) hits.push({ element: block.element, range });
				}
				return hits;
			}),
		);

/** Chromium before 105 and Firefox before 140 cannot paint ranges: there the block of a hit is marked as a whole. */
const paint = (name: string, ranges: readonly Range[]): void => {
	if (typeof Highlight === "undefined" || !CSS.highlights) return;
	if (ranges.length === 0) CSS.highlights.delete(name);
	else CSS.highlights.set(name, new Highlight(...ranges));
};

/** The search: several words must stand in one block; Enter leads from hit to hit. */
export const search = (): void => {
	const input = document.querySelector<HTMLInputElement>("input[type='search']");
	const status = document.querySelector<HTMLElement>("[role='status']");
	if (!input || !status) return;
	let blocks: readonly SearchedBlock[] | undefined;
	let hits: readonly Hit[] = [];
	let current = -1;
	const show = (): void => {
		for (const marked of document.querySelectorAll(".hit")) marked.classList.remove("hit");
		paint(
			"hits",
			hits.map(({ range }) => range),
		);
		paint(
			"current",
			hits.slice(current, current + 1).map(({ range }) => range),
		);
		if (hits.length > 0 && current >= 0) status.textContent = `第 ${current + 1} 处，共 ${hits.length} 处`;
		else
			status.textContent =
				hits.length > 0 ? `共 ${hits.length} 处，按回车逐处查看` : input.value.trim() === "" ? "" : "没有找到";
	};
	const find = (): void => {
		blocks ??= [...document.querySelectorAll<HTMLElement>(`main :is(${searched})`)]
			.filter((element) => !element.querySelector(searched))
			.map(blockOf);
		const words = input.value
			.split(/\s+/)
			.map(folded)
			.filter((word) => word !== "");
		hits = words.length > 0 ? hitsOf(blocks, words) : [];
		current = -1;
		document.body.classList.toggle("searching", words.length > 0);
		show();
	};
	const go = (by: number): void => {
		if (hits.length === 0) return;
		current = (current + by + hits.length) % hits.length;
		show();
		const { element } = hits[current] ?? {};
		if (!element) return;
		reveal(element);
		element.classList.add("hit");
		element.scrollIntoView({ block: "center" });
	};
	let waiting: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener("input", () => {
		clearTimeout(waiting);
		waiting = setTimeout(find, 120);
	});
	input.addEventListener("keydown", ({ key, shiftKey, isComposing }) => {
		if (key !== "Enter" || isComposing) return;
		clearTimeout(waiting);
		if (hits.length === 0 || current < 0) find();
		go(shiftKey ? (current < 0 ? 0 : -1) : 1);
	});
};
