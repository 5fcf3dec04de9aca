import type { RowResult, RowWithResult } from "../../catalogue";
import { rememberedText } from "./remembered-text";

/** What results of the same facts share. */
const shared: ReadonlySet<string> = new Set(["questions", "ask", "breached", "open", "facts"]);

/** Writes results as `JSON.stringify` does, without writing anew what they share. */
export const resultJson = (): ((row: RowWithResult) => string) => {
	const sharedJson = rememberedText((value) => JSON.stringify(value));
	const members = (result: RowResult): string => {
		let text = "";
		for (const [name, value] of Object.entries(result)) {
			const own = shared.has(name) && value ? sharedJson(value) : JSON.stringify(value);
			if (own !== undefined) text += `${text === "" ? "" : ","}"${name}":${own}`;
		}
		return text;
	};
	return ({ row, result, whole }) => {
		const own = `{${members(result)},"cells":${JSON.stringify(row.cells)}}\n`;
		return whole ? `${own}{${members(whole)}}\n` : own;
	};
};
