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
}

/** A figure in units of one pixel. */
export interface DrawnFlow {
	readonly width: number;
	readonly height: number;
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
}

const size = { character: 13, line: 18, padding: 10, gapX: 44, gapY: 48, margin: 12 } as const;

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

const linesOf = ({ label, note }: Flow["nodes"][number]): readonly string[] => [label, ...(note ?? "").split("\n").filter((line) => line !== "")];

const nodesOf = (flow: Flow): readonly DrawnNode[] => {
	const depths = depthsOf(flow);
	const boxes = flow.nodes.map((node) => {
		const lines = linesOf(node);
		const width = Math.max(...lines.map((line) => line.length)) * size.character + size.padding * 2;
		return { id: node.id, lines, width, height: lines.length * size.line + size.padding, depth: depths.get(node.id) ?? 0 };
	});
	const rows = [...new Set(boxes.map(({ depth }) => depth))].toSorted((a, b) => a - b).map((depth) => boxes.filter((box) => box.depth === depth));
	const widthOf = (row: (typeof rows)[number]) => row.reduce((sum, { width }) => sum + width + size.gapX, -size.gapX);
	const widest = Math.max(...rows.map(widthOf));
	let y = size.margin;
	return rows.flatMap((row) => {
		let x = size.margin + (widest - widthOf(row)) / 2;
		const top = y;
		y += Math.max(...row.map(({ height }) => height)) + size.gapY;
		return row.map(({ id, lines, width, height }) => {
			const node = { id, lines, width, height, x, y: top };
			x += width + size.gapX;
			return node;
		});
	});
};

const rounded = (number: number): number => Math.round(number * 10) / 10;
const point = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;

/** A curve down to the next row, along the side past rows between, or back up. */
const edgeBetween = (from: DrawnNode, to: DrawnNode, side: number, label: string): DrawnEdge => {
	const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + from.height, to.x + to.width / 2, to.y];
	const isNext = y2 > y1 && y2 - y1 <= size.gapY + size.line * 3;
	if (isNext) {
		const middle = (y1 + y2) / 2;
		const path = `M${point(x1, y1)} C${point(x1, middle)} ${point(x2, middle)} ${point(x2, y2 - 6)}`;
		return { path, label, x: rounded((x1 + x2) / 2), y: rounded(middle + 4) };
	}
	const [startX, startY, endX, endY] = [from.x + from.width, from.y + from.height / 2, to.x + to.width, to.y + to.height / 2 + (from.id === to.id ? 8 : 0)];
	const path = `M${point(startX, startY - (from.id === to.id ? 8 : 0))} C${point(side, startY)} ${point(side, endY)} ${point(endX + 6, endY)}`;
	return { path, label, x: rounded(startX + (side - startX) * 0.72), y: rounded((startY + endY) / 2 + 4) };
};

/** Where the steps of a figure and what leads between them are drawn. */
export const drawnFlow = (flow: Flow): DrawnFlow => {
	const nodes = nodesOf(flow);
	const right = Math.max(...nodes.map(({ x, width }) => x + width));
	let side = right;
	const edges = flow.edges.flatMap(({ from, to, label }) => {
		const [start, end] = [from, to].map((id) => nodes.find((node) => node.id === id));
		if (!start || !end) return [];
		const isNext = end.y > start.y + start.height && end.y - start.y - start.height <= size.gapY + size.line * 3;
		if (!isNext) side += 46;
		return [edgeBetween(start, end, isNext ? right : side, label)];
	});
	const labels = edges.map(({ x, label }) => x + (label.length * size.character) / 2);
	const bottom = Math.max(...nodes.map(({ y, height }) => y + height));
	return { width: Math.ceil(Math.max(side, ...labels)) + size.margin, height: bottom + size.margin, nodes, edges };
};
