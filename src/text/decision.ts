import type { Decision, Ground } from "../model/answer/decision";
import type { Remark } from "../model/answer/remark";
import { printableData } from "../model/printable-data";
import { abridged } from "./abridge";
import { conclusionSentence, endOf } from "./conclusion-sentence";
import { treeOf } from "./decision-tree";
import { leavesOf, valueText } from "./derivation";
import { checkedText, holdingText, type Roles, rolesOf, widerText } from "./grounds";
import { item } from "./layout";
import { missingList } from "./missing";
import { citedArticles, displacedText, quotationWithTitle, reasonText } from "./quotation";
import { readingLines } from "./readings";
import { remarkSentences } from "./remarks";
import { requireDecision } from "./required";
import { termLabel, valueLabel } from "./terms";

/** What a conclusion rests on: the rules that decide; if none does, the words of the level that then applies. */
export const conclusionBasis = (decision: Decision, { deciding, failing }: Roles): readonly string[] => {
	const { status, because, labels, grounds } = decision;
	if (status !== "decided") return [];
	if (deciding.length > 0) return deciding.map((ground) => holdingText(decision, ground));
	if (because === undefined) return [];
	const none = grounds.length > 0 && failing.length === grounds.length ? "可能的限制经核对均不成立，适用" : "";
	return [`${none}${reasonText(labels, because)}`];
};

/** The same as an item; while the question is open, the rules that bound the answer. */
const basis = (decision: Decision, roles: Roles): readonly string[] => {
	const rules = roles.deciding.map((ground) => holdingText(decision, ground));
	if (decision.status === "undetermined") return item("已经成立的规定（结论不得更宽）", rules);
	return item("依据", conclusionBasis(decision, roles));
};

/** The facts that the scope and the rules read, as they are known, with their findings. */
export const factsRead = ({ governing, grounds, labels }: Decision): readonly string[] => {
	const rules = grounds.filter(({ holds }) => holds !== null).flatMap(({ when, unless }) => leavesOf(when, unless));
	const facts = [...leavesOf(...governing.map(({ when }) => when)), ...rules]
		.filter(({ given }) => given !== null)
		.map((leaf) => `${termLabel(labels.terms, leaf.fact)}：${valueText(labels.terms, leaf)}`);
	return [...new Set(facts)];
};

/** What the law provides against the rules that decide, rule by rule; nothing if it provides nothing against any of them. */
export const waysOfChange = ({ labels }: Decision, deciding: readonly Ground[]): readonly string[] => {
	if (deciding.every(({ liftedBy }) => liftedBy === undefined)) return [];
	const ways = deciding.map(({ regulation, words, liftedBy = [] }) => {
		const cites = words.map(({ cite }) => cite);
		const names = liftedBy.map((id) => `“${labels.remedies[id]}”`).join("或者");
		return `${citedArticles(labels, regulation, cites)}：${names === "" ? "现行文本未载明改变的措施" : names}`;
	});
	return [...new Set(ways)];
};

/** The same as an item; if several rules decide, the conclusion changes only with all of them. */
const remedies = (decision: Decision, deciding: readonly Ground[]): readonly string[] =>
	item(deciding.length > 1 ? "改变的途径（以上各条均须消除，结论才会改变）" : "改变的途径", waysOfChange(decision, deciding));

/** The rules of lower texts that do not apply, with what each text alone would have led to. */
const displacedRules = ({ displaced, labels, question }: Decision): readonly string[] => [
	...new Set(displaced.map((one) => displacedText(labels, one, `“${valueLabel(labels.terms, question, one.says)}”`))),
];

/** A remark that repeats the reason only adds the nearest words. */
const remarksBesides = (decision: Decision): readonly string[] => {
	const { remarks, because, labels } = decision;
	const isReason = ({ kind, message }: Remark) => message === because && kind !== "unstated";
	const near = remarks.flatMap(({ kind, message, words }) =>
		kind === "unstated" && message === because && words ? [`最接近的字句：${quotationWithTitle(labels, words)}`] : [],
	);
	const end = endOf(decision, remarks);
	const others = remarks.filter((each) => each !== end && !isReason(each) && each.message !== because);
	return [...near, ...remarkSentences(labels, others)];
};

/** What follows the conclusion of a decision: its reasons, what is missing, and what changes it. */
export const reasonLines = (decision: Decision): readonly string[] => {
	const { missing, labels } = decision;
	const roles = rolesOf(decision);
	return [
		...basis(decision, roles),
		...item(
			"同时成立而结论较宽的",
			roles.wider.map((ground) => widerText(decision, ground)),
		),
		...item("因适用上位规定而不再适用的", displacedRules(decision)),
		...item(
			"经核对不成立的",
			roles.failing.map((ground) => checkedText(decision, ground)),
		),
		...item(
			"尚不能判断的",
			roles.unsettled.map((ground) => checkedText(decision, ground)),
		),
		...(missing.length > 0 ? [`还须查明：${missingList(labels, missing)}。`] : []),
		...(factsRead(decision).length > 0 ? [`所据事实：${factsRead(decision).join("；")}。`] : []),
		...remedies(decision, roles.deciding),
	];
};

/** A decision as lines, from the conclusion to the remarks. */
export const decisionLines = (decision: Decision): readonly string[] => [
	conclusionSentence(decision),
	...reasonLines(decision),
	...(decision.readings.length > 0 ? ["所采解释：", ...readingLines(decision.labels, decision.readings)] : []),
	...item("提示", remarksBesides(decision)),
];

/**
 * A decision as Chinese paragraphs: the conclusion, what decides it, what else holds, what was checked and does not, what is
 * missing and from whom, the ways of change, the interpretive choices by their numbers, and the remarks.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { decisionParagraph } from "gongshu/text";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * decisionParagraph(decision).startsWith("“降低开放属性”的结论是：未载明。"); // true
 * ```
 */
export const decisionParagraph = (decision: Decision): string => {
	requireDecision(decision, "decisionParagraph");
	return abridged(decisionLines(printableData(decision)).join("\n"));
};

/** A decision as paragraphs with the tree below. */
export const explainDecision = (decision: Decision): string =>
	[decisionLines(decision).join("\n"), ...(decision.grounds.length > 0 ? [treeOf(decision)] : [])].join("\n\n");
