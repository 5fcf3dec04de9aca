import type { Decision, Ground } from "../model/answer/decision";
import { printableData } from "../model/printable-data";
import { derivationTree, truthWord } from "./derivation";
import { type Branch, treeText } from "./layout";
import { quotedWords } from "./quotation";
import { requireDecision } from "./required";
import { conclusion } from "./status";
import { effectText, termLabel } from "./terms";

const groundBranch = ({ labels, question }: Decision, ground: Ground): Branch => {
	const { holds, regulation, words, atMost, when, unless } = ground;
	const exception = unless
		? [{ line: `但书${truthWord(unless.holds)}`, branches: [derivationTree(labels.terms, unless)] }]
		: [];
	const effect = effectText(labels.terms, question, atMost);
	return {
		line: `${truthWord(holds)}：${quotedWords(labels, regulation, words)}，结论${effect}`,
		branches: [derivationTree(labels.terms, when), ...exception],
	};
};

/** The tree of a decision whose texts can be printed. */
export const treeOf = (decision: Decision): string =>
	treeText({
		line: `${termLabel(decision.labels.terms, decision.question)}：${conclusion(decision)}`,
		branches: decision.grounds.map((ground) => groundBranch(decision, ground)),
	});

/**
 * A decision as a tree: every rule with its truth, and below it every condition with the value of its fact.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { decisionTree } from "gongshu/text";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * decisionTree(decision); // "降低开放属性：未载明"
 * ```
 */
export const decisionTree = (decision: Decision): string => {
	requireDecision(decision, "decisionTree");
	return treeOf(printableData(decision));
};
