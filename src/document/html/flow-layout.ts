import type { Flow } from "../node";

/** A step as it is drawn: its place, its size, and its lines. */
export interface DrawnNode {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

/** What leads from one step to the next: a curve, and where its label stands. */
export interface DrawnEdge {
	readonly path: string;
	readonly label: string;
	readonly x: number;
	readonly y: number;
	/** Whether it runs along the side: its label then stands to its right. */
	readonly isSide: boolean;
}

/** A figure in units of one pixel. */
export interface DrawnFlow {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
}

const size = { character: 13, line: 18, padding: 10, gapX: 44, gapY: 48, side: 36, margin: 12 } as const;

/** How deep each step lies: one below the deepest of those that lead to it, leaving out what leads back. */
const depthsOf = ({ nodes, edges }: Flow): ReadonlyMap<string, number> => {
	const order = new Map(nodes.map(({ id }, at) => [id, at]));
	const forward = edges.filter(({ from, to }) => (order.get(from) ?? 0) < (order.get(to) ?? 0));
	const depths = new Map(nodes.map(({ id }) => [id, 0]));
	// The steps are listed in the order of the procedure, so that one pass reaches every depth.
	for (const { id } of nodes)
		for (const edge of forward.filter(({ from }) => from === id))
			depths.set(edge.to, Math.max(depths.get(edge.to) ?? 0, (depths.get(id) ?? 0) + 1));
	return depths;
};

const linesOf = ({ label, note }: Flow["nodes"][number]): readonly string[] => [
	label,
	...(note ?? "").split("\n").filter((line) => line !== ""),
];

const nodesOf = (flow: Flow): readonly DrawnNode[] => {
	const depths = depthsOf(flow);
	const boxes = flow.nodes.map((node) => {
		const lines = linesOf(node);
		const width = Math.max(...lines.map((line) => line.length)) * size.character + size.padding * 2;
		// The label of what leads to a step stands above it, halfway to where it comes from.
		const labels = flow.edges.filter(({ to, from }) => to === node.id && from !== to).map(({ label }) => label.length);
		const slot = Math.max(width, Math.max(0, ...labels) * size.character * 2 - size.gapX);
		const height = lines.length * size.line + size.padding;
		return { id: node.id, lines, width, slot, height, depth: depths.get(node.id) ?? 0 };
	});
	const rows = [...new Set(boxes.map(({ depth }) => depth))]
		.toSorted((a, b) => a - b)
		.map((depth) => boxes.filter((box) => box.depth === depth));
	const slotOf = (row: readonly unknown[], { width, slot }: (typeof boxes)[number]) => (row.length > 1 ? slot : width);
	const widthOf = (row: (typeof rows)[number]) => row.reduce((sum, box) => sum + slotOf(row, box) + size.gapX, -size.gapX);
	const widest = Math.max(...rows.map(widthOf));
	let y = size.margin;
	return rows.flatMap((row) => {
		let x = size.margin + (widest - widthOf(row)) / 2;
		const top = y;
		y += Math.max(...row.map(({ height }) => height)) + size.gapY;
		return row.map((box) => {
			const { id, lines, width, height } = box;
			const slot = slotOf(row, box);
			const node = { id, lines, width, height, x: x + (slot - width) / 2, y: top };
			x += slot + size.gapX;
			return node;
		});
	});
};

const rounded = (number: number): number => Math.round(number * 10) / 10;
const point = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

/** A curve down to the next row. */
const down = (from: DrawnNode, to: DrawnNode, label: string): DrawnEdge => {
	const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
	const middle = (y1 + y2) / 2;
	const path = `M${point(x1, y1)} C${point(x1, middle)} ${point(x2, middle)} ${point(x2, y2 - 6)}`;
	return { path, label, x: rounded((x1 + x2) / 2), y: rounded(middle + 4), isSide: false };
};

/** A curve along the side, past the rows between, back up, or to the step itself. */
const along = (from: DrawnNode, to: DrawnNode, side: number, label: string): DrawnEdge => {
	const apart = from.id === to.id ? 9 : 0;
	const [x1, y1] = [from.x + from.width, from.y + from.height / 2 - apart];
	const [x2, y2] = [to.x + to.width, to.y + to.height / 2 + apart];
	const path = `M${point(x1, y1)} C${point(side, y1)} ${point(side, y2)} ${point(x2 + 6, y2)}`;
	// The middle of the curve, and a little to its right.
	return { path, label, x: rounded((x1 + x2 + side * 6) / 8 + 4), y: rounded((y1 + y2) / 2 + 4), isSide: true };
};

const isNext = (from: DrawnNode, to: DrawnNode): boolean => {
	const gap = to.y - from.y - from.height;
	return gap > 0 && gap <= size.gapY + size.line * 3;
};

/** Where the steps of a figure and what leads between them are drawn. */
export const drawnFlow = (flow: Flow): DrawnFlow => {
	const nodes = nodesOf(flow);
	const widest = Math.max(...nodes.map(({ x, width }) => x + width));
	const ends = flow.edges.flatMap(({ from, to, label }) => {
		const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
		return start && end ? [{ start, end, label }] : [];
	});
	// Short curves first, so that a long one runs outside them.
	const sides = ends.filter(({ start, end }) => !isNext(start, end)).toSorted((a, b) => span(a) - span(b));
	let side = widest;
	const curves = sides.map(({ start, end, label }) => {
		if (start === end) return along(start, end, start.x + start.width + size.side, label);
		side += size.side + label.length * size.character;
		return along(start, end, side, label);
	});
	const edges = [
		...ends.filter(({ start, end }) => isNext(start, end)).map(({ start, end, label }) => down(start, end, label)),
		...curves,
	];
	const labels = edges.map(({ x, label }) => x + label.length * size.character);
	const bottom = Math.max(...nodes.map(({ y, height }) => y + height));
	return { width: Math.ceil(Math.max(widest, ...labels)) + size.margin, height: bottom + size.margin, nodes, edges };
};

const span = ({ start, end }: { readonly start: DrawnNode; readonly end: DrawnNode }): number => Math.abs(end.y - start.y);
