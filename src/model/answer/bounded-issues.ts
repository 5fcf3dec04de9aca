import type { Issue } from "./issue";

/** The most issues that are told at once. */
export const mostIssues = 200;

/** The greatest length of a text of an issue. */
const longest = 2100;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/**
 * Issues as they are handed out: the first ones, each with texts of bounded length, and how many more there are. Who has
 * thousands of them mends the first, and asks again.
 */
export const boundedIssues = (issues: readonly Issue[]): readonly Issue[] => {
	const told = issues.slice(0, mostIssues).map(withShortTexts);
	const rest = issues.length - told.length;
	const more = {
		code: "more-issues",
		path: [],
		message: `另有${rest}处问题，没有逐一列出`,
		suggestion: "改正以上各处以后，再核对一次",
	};
	return rest > 0 ? [...told, more] : told;
};

const withShortTexts = (issue: Issue): Issue => {
	const { message, input, suggestion } = issue;
	if (Math.max(message.length, input?.length ?? 0, suggestion?.length ?? 0) <= longest) return issue;
	return {
		...issue,
		message: cut(message),
		...(input === undefined ? {} : { input: cut(input) }),
		...(suggestion === undefined ? {} : { suggestion: cut(suggestion) }),
	};
};
