import type { VNode } from "preact";
import type { SignatureBox } from "../node";
import { signatureWords } from "../plain-text";

const Blank = ({ label }: { readonly label: string }): VNode => (
	<span class="blank short">
		{label} <span class="line" />
	</span>
);

/** A place to sign, or who has signed there. */
export const SignatureView = ({ of, code, state }: SignatureBox): VNode => (
	<div class={`signature ${state.kind}`} role="group" aria-label={`签署：${of}`}>
		<strong>{of}</strong>
		{state.kind === "signed" ? (
			<span>{[state.opinion, state.by, state.on].filter((part) => part !== "").join("　")}</span>
		) : (
			<>
				{state.kind === "stale" ? (
					<span class="warning">
						{state.by}，{state.on}
						{signatureWords.stale}
					</span>
				) : null}
				{signatureWords.options.map((option) => (
					<span key={option}>□ {option}</span>
				))}
				<Blank label={signatureWords.by} />
				<Blank label={signatureWords.on} />
			</>
		)}
		{code === "" ? null : (
			<span>
				{signatureWords.code} <code>{code}</code>
			</span>
		)}
	</div>
);
