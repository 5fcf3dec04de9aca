import { isLeft } from "fp-ts/lib/Either.js";
import type { Issue } from "../../src/model/answer/issue";
import { isHolder, isPlace } from "./places";
import { carriedOut, meansNoMore, placeAfter, proposalOf } from "./suggestions";
import type { Target } from "./target";

/** What was counted over the runs, to see that they reached what they are for. */
export interface Tally {
	read: number;
	refused: number;
	/** Suggestions that were carried out. */
	carriedOut: number;
	/** Suggestions that only a person can follow. */
	advice: number;
}

const isFrozen = (value: unknown): boolean =>
	!isHolder(value) || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

/** Whether a text can be printed: no character in it controls a terminal, hides, or turns the direction of what follows. */
const isPrintable = (text: string): boolean => !/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u.test(text);

/** The most issues of one result whose suggestions are carried out. */
const most = 2;

/** Whether an issue of the changed input is the one whose suggestion was followed. Several things may be missing at one place. */
const isStill = ({ code, message }: Issue, place: Issue["path"], other: Issue): boolean =>
	other.code === code &&
	JSON.stringify(other.path) === JSON.stringify(place) &&
	(code !== "missing-key" || other.message === message);

/** Whether the keys of the place of an issue are shown as they are: not cut, and without a character that cannot be printed. */
const isShownWhole = ({ path }: Issue): boolean => !path.some((key) => typeof key === "string" && /[…�]|^symbol$/.test(key));

/** Whether an issue stands at a place of the input, but for keys that cannot be shown as they are. */
const standsIn = (input: unknown, issue: Issue): boolean => !isShownWhole(issue) || isPlace(input, issue.path);

/** What is wrong with one issue as its reader meets it; `null` where nothing is. */
const wrongAbout = (target: Target, whole: unknown, issue: Issue): string | null => {
	const { code, path, message, input, suggestion } = issue;
	if (!/^[a-z]+(?:-[a-z]+)*$/.test(code)) return "the code is no code";
	if (!Array.isArray(path) || path.some((part) => typeof part !== "string" && typeof part !== "number")) return "no path";
	if (!/\p{Script=Han}/u.test(message)) return "the reason is not Chinese";
	if (!isPrintable(message)) return "the reason acts on what shows it";
	if (message.length > 2000) return "the reason is too long to be read";
	if (target.isPositioned && !standsIn(whole, issue)) return "the path leads nowhere in the input";
	if (target.isPositioned && input && message.includes("`") && !message.includes(`\`${input}\``))
		return "the reason does not show the input";
	if (suggestion === undefined) return null;
	if (!/\p{Script=Han}/u.test(suggestion)) return "the suggestion is not Chinese";
	return isPrintable(suggestion) ? null : "the suggestion acts on what shows it";
};

/** What is wrong with the suggestion of an issue when somebody follows it; `null` where nothing is. */
const wrongWhenFollowed = ({ parse }: Target, input: unknown, issue: Issue, tally: Tally): string | null => {
	const proposal = issue.suggestion === undefined ? null : proposalOf(issue.suggestion);
	if (!proposal || !isShownWhole(issue)) {
		if (issue.suggestion !== undefined) tally.advice += 1;
		return null;
	}
	if (proposal.kind === "guess") {
		const {
			values: [guessed],
			term = String(guessed),
		} = proposal;
		if (![String(guessed), term].some((name) => meansNoMore(issue.input ?? "", name)))
			return `\`${issue.input}\` does not mean ${term}`;
	}
	const followed = carriedOut(input, issue, proposal);
	tally.carriedOut += followed.length > 0 ? 1 : 0;
	const still = followed.flatMap((changed, at) => {
		const after = parse(changed);
		const place = placeAfter(issue, proposal.values[at]);
		return isLeft(after) ? after.left.filter((each) => isStill(issue, place, each)) : [];
	});
	return still.length === 0 ? null : `after the suggestion was followed: ${JSON.stringify(still[0])}`;
};

/** What is wrong with what a parser made of an input; `null` where nothing is. */
export const wrongWith = (target: Target, input: unknown, tally: Tally): string | null => {
	const result = target.parse(input);
	if (!isLeft(result)) {
		tally.read += 1;
		return isFrozen(result.right) ? target.means(input, result.right) : "what was read is not frozen";
	}
	tally.refused += 1;
	const issues = result.left;
	if (issues.length === 0) return "refused without a reason";
	const told = [
		...issues.map((issue) => [issue, wrongAbout(target, input, issue)] as const),
		...issues.slice(0, most).map((issue) => [issue, wrongWhenFollowed(target, input, issue, tally)] as const),
	].find(([, wrong]) => wrong !== null);
	return told ? `${told[1]}: ${JSON.stringify(told[0])}` : null;
};
