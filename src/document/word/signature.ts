import { type Table, TextRun } from "docx";
import type { SignatureBox } from "../node";
import { signatureWords } from "../plain-text";
import { styleIds } from "./styles";
import { gridOf, type WordCell } from "./tables";

const cell = (text: string, rest: Omit<WordCell, "children" | "style"> = {}): WordCell => ({
	children: [new TextRun({ text, ...(rest.isHead ? { bold: true } : {}) })],
	style: styleIds.signature,
	...rest,
});

/** A place to sign as a table: what is signed, the opinions, who signs and when, and the 核对码. */
export const wordSignature = ({ of, code, state }: SignatureBox): Table => {
	const { options, by, on, stale } = signatureWords;
	const isSigned = state.kind === "signed";
	const opinions = isSigned ? state.opinion : options.map((option) => `□${option}`).join("　");
	const hasMore = code !== "" || state.kind === "stale";
	const first = [
		cell(of, { isHead: true, keepsNext: hasMore }),
		cell(opinions),
		cell(`${by}：${isSigned ? state.by : ""}`),
		cell(`${on}：${isSigned ? state.on : ""}`),
	];
	const numbers =
		code === "" ? [] : [[cell(signatureWords.code, { keepsNext: state.kind === "stale" }), cell(code, { columns: 3 })]];
	const warning = state.kind === "stale" ? [[cell(`${state.by}，${state.on}${stale}`, { columns: 4 })]] : [];
	return gridOf([], [first, ...numbers, ...warning], [9, 17, 12, 11]);
};
