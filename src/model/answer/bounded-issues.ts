import type { Issue } from "./issue";

/** The most issues that are listed at once. */
export const mostIssues = 200;

/** The greatest length of a text of an issue. */
const longest = 2100;

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/**
 * Issues as they are handed out: the first ones, each with texts of bounded length, and how many more there are. Who has
 * thousands of them mends the first, and asks again.
 *
 * @param unread what was not even looked at because there were so many, as a clause; absent: all was
 */
export const boundedIssues = (issues: readonly Issue[], unread?: string): readonly Issue[] => {
	const listed = issues.slice(0, mostIssues).map(withShortTexts);
	const rest = issues.length - listed.length;
	const clauses = [...(rest > 0 ? [`另有${rest}处问题没有逐一列出`] : []), ...(unread === undefined ? [] : [unread])];
	if (clauses.length === 0) return listed;
	const suggestion = "改正以上各处以后，再核对一次";
	return [...listed, { code: "more-issues", path: [], message: clauses.join("，"), suggestion }];
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
