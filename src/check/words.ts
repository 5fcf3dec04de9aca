import type { Issue } from "../model/answer/issue";
import { ofKind, provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { isBlank } from "../model/visible-text";
import { atLeastOneQuote } from "./suggestions";

/** Provisions that quote nothing, and quotes without a word in them. */
export const wordIssues = (regulation: Regulation): readonly Issue[] => {
	const provisions = provisionsIn(regulation);
	return [
		...ofKind(provisions, "rule", "correction", "duty", "remedy", "step", "incident", "never")
			.filter(({ words }) => words.length === 0)
			.map(({ path, id }) => ({
				code: "no-words",
				path,
				...(id === undefined ? { message: "没有引文" } : { message: `\`${id}\` 没有引用任何条文`, input: id }),
				suggestion: atLeastOneQuote,
			})),
		...provisions
			.flatMap(({ words }) => words)
			.filter(({ value: { quote } }) => isBlank(quote))
			.map(({ path }) => ({ code: "empty-quote", path, message: "引文为空", suggestion: "在 quote 中逐字写明条文原文" })),
	];
};
