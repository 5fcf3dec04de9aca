import type { VNode } from "preact";
import type { Flow } from "../node";
import { drawnFlow } from "./flow-layout";

/** A figure of steps. The table beside it says the same, so that it is one picture to those who do not see it. */
export const FlowBlock = ({ flow }: { readonly flow: Flow }): VNode => {
	const { width, height, nodes, edges } = drawnFlow(flow);
	return (
		<div class="scroll flow" tabIndex={0} role="group" aria-label={flow.caption}>
			<svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={`${flow.caption}，见下表`}>
				{edges.map(({ path, label, x, y, isSide }) => (
					<g key={path}>
						<path d={path} class="edge" />
						<text x={x} y={y} class="label" text-anchor={isSide ? "start" : "middle"}>
							{label}
						</text>
					</g>
				))}
				{edges.map(({ path, isSide }) => {
					const [x = 0, y = 0] = path.split(" ").slice(-2).map(Number);
					const points = isSide ? `${x},${y - 4} ${x},${y + 4} ${x - 6},${y}` : `${x - 4},${y} ${x + 4},${y} ${x},${y + 6}`;
					return <polygon key={path} points={points} class="arrow" />;
				})}
				{nodes.map(({ id, x, y, width: wide, height: high, lines }) => (
					<g key={id}>
						<rect x={x} y={y} width={wide} height={high} rx={4} />
						{lines.map((line, at) => (
							<text key={line} x={x + wide / 2} y={y + 18 + at * 18} class={at === 0 ? "name" : "note"} text-anchor="middle">
								{line}
							</text>
						))}
					</g>
				))}
			</svg>
		</div>
	);
};
