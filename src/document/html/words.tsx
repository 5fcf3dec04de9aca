import { Fragment, type VNode } from "preact";
import type { Inline, Reference, Text } from "../node";

const References = ({ refs }: { readonly refs: readonly Reference[] }): VNode | null =>
	refs.length === 0 ? null : (
		<sup>
			{refs.map(({ number, to }, at) => (
				<Fragment key={number}>
					{at > 0 ? "·" : null}
					<a href={`#${to}`} aria-label={`编号${number}`}>
						{number}
					</a>
				</Fragment>
			))}
		</sup>
	);

const Piece = ({ piece }: { readonly piece: Inline }): VNode => {
	if (typeof piece === "string") return <>{piece}</>;
	switch (piece.kind) {
		case "strong":
			return (
				<strong>
					<Words text={piece.text} />
				</strong>
			);
		case "link":
			return (
				<a
					href={`#${piece.to}`}
					class={typeof piece.text === "string" && /^[A-Z]+-\d+$/.test(piece.text) ? "short" : undefined}
				>
					<Words text={piece.text} />
				</a>
			);
		case "mark":
			return (
				<mark>
					{piece.text}
					<References refs={piece.refs} />
				</mark>
			);
		case "number":
			return (
				<span class="number" id={piece.id}>
					{piece.number}
				</span>
			);
		case "badge":
			return <span class={`badge ${piece.tone}`}>{piece.text}</span>;
		case "blank":
			return (
				<span class={`blank ${piece.width}`}>
					{piece.label ?? ""}
					<span class="line" />
				</span>
			);
	}
};

/** What stands in a line. */
export const Words = ({ text }: { readonly text: Text }): VNode => (
	<>{typeof text === "string" ? text : text.map((piece, at) => <Piece key={at} piece={piece} />)}</>
);
