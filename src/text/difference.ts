import type { Difference, DifferingStates, Direction, QuestionDifference } from "../model/answer/difference";
import { dayText } from "../model/day";
import { verdicts } from "./comparison";
import { statusWords } from "./decision";
import { termLabel, valueLabel } from "./derivation";
import { section } from "./section";
import { entry } from "./terms";

const directions: Readonly<Record<Direction, string>> = {
	equivalent: "处处相同",
	stricter: "后者较严",
	looser: "后者较宽",
	mixed: "互有不同",
};

const count = (number: number): string => number.toLocaleString("en-US");

const pairText = ({ labels, renamed }: Difference, question: string, pair: DifferingStates): string => {
	const word = (outcome: string) => entry(statusWords, outcome) ?? valueLabel(labels, question, outcome);
	const facts = Object.entries(pair.example).map(
		([fact, value]) => `${termLabel(labels, fact)}为${valueLabel(labels, fact, value)}`,
	);
	return [
		`· “${word(pair.left)}”→“${renamed[question]?.[pair.right] ?? word(pair.right)}”（${verdicts[pair.verdict]}）：${count(pair.states)}种情形`,
		`  例如：${facts.join("；")}。`,
	].join("\n");
};

const questionText = (difference: Difference, { question, direction, states, differing }: QuestionDifference): string =>
	[
		`${termLabel(difference.labels, question)}：${directions[direction]}。${count(states)}种情形中，有${count(
			differing.reduce((sum, pair) => sum + pair.states, 0),
		)}种结论不同：`,
		...differing.map((pair) => pairText(difference, question, pair)),
	].join("\n");

/** Every difference between two laws, as Chinese prose. */
export const explainDifference = (difference: Difference): string => {
	const { left, right, direction, questions, apart, labels } = difference;
	const sides = [left, right].map(({ label, on }) => `${label}（${dayText(on)}）`);
	const names = (ids: readonly { readonly question: string }[]) =>
		ids.map(({ question }) => `“${termLabel(labels, question)}”`).join("");
	const same = questions.filter((each) => each.direction === "equivalent");
	const only = (of: "left" | "right") => apart.filter((each) => each.of === of);
	return [
		`${sides.join("与")}：${questions.length > 0 ? `${directions[direction]}。` : "没有共同的问题。"}`,
		...questions.filter((each) => each.direction !== "equivalent").map((each) => questionText(difference, each)),
		...section("", [
			...(same.length > 0 ? [`在一切情形下都相同的：${names(same)}。`] : []),
			...(only("left").length > 0 ? [`只有前者有的问题：${names(only("left"))}。`] : []),
			...(only("right").length > 0 ? [`只有后者有的问题：${names(only("right"))}。`] : []),
		]).map((line) => line.trim()),
	].join("\n\n");
};
