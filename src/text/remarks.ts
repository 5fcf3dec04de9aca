import type { Labels } from "../model/answer/labels";
import type { Remark } from "../model/answer/remark";
import { quotationWithTitle } from "./quotation";

/** A message that begins with the title of a text, and perhaps its number: 《…条例》（省政府令第329号）. */
const onText = /^(《[^》]*》(?:（[^）]*）)?)(.*)$/;

/** The remarks as sentences: what several of them say of different texts, on the same words, is said once of all of them. */
export const remarkSentences = (labels: Labels, remarks: readonly Remark[]): readonly string[] => {
	const groups = new Map<string, { readonly texts: string[]; readonly rest: string }>();
	for (const { message, words } of remarks) {
		const [, text = "", says = message] = onText.exec(message) ?? [];
		const rest = `${says}${words ? `（${quotationWithTitle(labels, words)}）` : ""}`;
		const group = groups.get(rest) ?? { texts: [], rest };
		groups.set(rest, group);
		if (text !== "") group.texts.push(text);
	}
	return [...groups.values()].map(({ texts, rest }) => `${texts.join("、")}${rest}`);
};
