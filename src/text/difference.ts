import type { Difference, DifferingStates, Direction, QuestionDifference } from "../model/answer/difference";
import { dayText } from "../model/day";
import { verdictWords } from "./comparison";
import { section } from "./layout";
import { outcomeWord } from "./status";
import { termLabel, valueLabel } from "./terms";

const directionText: Readonly<Record<Direction, string>> = {
	equivalent: "处处相同",
	stricter: "后者较严",
	looser: "后者较宽",
	mixed: "互有不同",
};

const count = (number: number): string => number.toLocaleString("en-US");

const pairText = ({ labels, renamed }: Difference, question: string, pair: DifferingStates): string => {
	const left = outcomeWord({ labels, question }, pair.left);
	const right = renamed[question]?.[pair.right] ?? outcomeWord({ labels, question }, pair.right);
	const facts = Object.entries(pair.example).map(
		([fact, value]) => `${termLabel(labels.terms, fact)}为${valueLabel(labels.terms, fact, value)}`,
	);
	return [
		`· “${left}”→“${right}”（${verdictWords[pair.verdict]}）：${count(pair.states)}种情形`,
		`  例如：${facts.join("；")}。`,
	].join("\n");
};

const questionText = (difference: Difference, { question, direction, states, differing }: QuestionDifference): string => {
	const different = differing.reduce((sum, pair) => sum + pair.states, 0);
	return [
		`${termLabel(difference.labels.terms, question)}：${directionText[direction]}。${count(states)}种情形中，有${count(different)}种结论不同：`,
		...differing.map((pair) => pairText(difference, question, pair)),
	].join("\n");
};

/** Every difference between two laws, as Chinese prose. */
export const explainDifference = (difference: Difference): string => {
	const { left, right, direction, questions, apart, labels, remarks = [] } = difference;
	const sides = [left, right].map(({ label, on }) => `${label}（${dayText(on)}）`);
	const names = (ids: readonly { readonly question: string }[]) =>
		ids.map(({ question }) => `“${termLabel(labels.terms, question)}”`).join("");
	const same = questions.filter((each) => each.direction === "equivalent");
	const only = (of: "left" | "right") => apart.filter((each) => each.of === of);
	if (direction === null)
		return [
			`${sides.join("与")}：不能作答。`,
			...section(
				"提示：",
				remarks.map(({ message }) => `· ${message}。`),
			),
		].join("\n\n");
	return [
		`${sides.join("与")}：${questions.length > 0 ? `${directionText[direction]}。` : "没有共同的问题。"}`,
		...questions.filter((each) => each.direction !== "equivalent").map((each) => questionText(difference, each)),
		...section("", [
			...(same.length > 0 ? [`在一切情形下都相同的：${names(same)}。`] : []),
			...(only("left").length > 0 ? [`只有前者有的问题：${names(only("left"))}。`] : []),
			...(only("right").length > 0 ? [`只有后者有的问题：${names(only("right"))}。`] : []),
		]).map((line) => line.trim()),
	].join("\n\n");
};
