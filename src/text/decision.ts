import type { Decision, Ground, Missing } from "../model/answer/decision";
import type { Labels } from "../model/answer/labels";
import type { Remark } from "../model/answer/remark";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { derivationTree, leavesOf, truthWord, valueText } from "./derivation";
import { type Branch, quotedList, treeText } from "./layout";
import { citedArticles, displacedText, quotation, quotedWords, reasonText } from "./quotation";
import { conclusion, outcomeWord } from "./status";
import { termLabel, valueLabel } from "./terms";

/** A missing fact, with the only actor who may determine it. */
export const missingFactText = (labels: Labels, { fact, by }: Missing): string =>
	`“${termLabel(labels.terms, fact)}”${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`;

/** Missing facts as a list. */
export const missingList = (labels: Labels, missing: readonly Missing[]): string =>
	quotedList(missing.map((fact) => missingFactText(labels, fact)));

/** The titles of the texts behind a decision. */
const governingTitles = ({ governing, labels, status }: Decision): string => {
	const covering = governing.filter(({ truth }) => truth === true);
	// A decided answer does not depend on a text whose scope is unknown if another one covers the case.
	const relevant = status === "decided" && covering.length > 0 ? covering : governing;
	const titles = relevant
		.filter(({ truth }) => truth !== false || status === "out-of-scope")
		.map(({ regulation }) => labels.regulations[regulation] ?? regulation);
	return titles.length > 0 ? titles.map((title) => `《${title}》`).join("、") : labels.law;
};

/** The rules of one truth by their words. */
const groundWords = ({ labels, grounds }: Decision, truth: Ground["holds"]): readonly string[] =>
	grounds.filter(({ holds }) => holds === truth).map(({ regulation, words }) => quotedWords(labels, regulation, words));

/** The conclusion as a sentence. */
const opening = (decision: Decision): string => {
	const { question, labels, on, possible, because } = decision;
	const label = termLabel(labels.terms, question);
	const reason = because === undefined ? undefined : reasonText(labels, because);
	switch (decision.status) {
		case "decided":
			return `依照${governingTitles(decision)}，以${dayText(on)}为准，${label}为“${conclusion(decision)}”。`;
		case "undetermined":
			return possible.length === 0
				? `${label}：不能作答。${reason ?? "所给事实互相矛盾"}。`
				: `${label}：现有事实尚不足以作出结论，可能的结果有${possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("")}。`;
		case "out-of-scope":
			return `${label}：${governingTitles(decision)}不适用于本案${reason ? `。${reason}` : ""}。`;
		case "not-stated":
			// A reason that begins with these words already is not prefixed with them again.
			return reason?.startsWith("本资料未载明")
				? `${label}：${reason}。`
				: `${label}：本资料未载明${reason ? `。${reason}` : ""}。`;
		case "not-in-force":
			return `${label}：${dayText(on)}，${labels.law}未施行或者已经失效${reason ? `。${reason}` : ""}。`;
	}
};

/** The words of the rules that hold; if none holds, the words of the level that then applies. */
const basis = (decision: Decision): string | null => {
	const { status, because, labels, grounds } = decision;
	if (status !== "decided" && status !== "undetermined") return null;
	const holding = groundWords(decision, true);
	if (holding.length > 0) return `依据：${holding.join("；")}。`;
	if (status !== "decided" || because === undefined) return null;
	const none = grounds.length > 0 && grounds.every(({ holds }) => holds === false);
	return `依据：${none ? "没有一项限制成立，适用" : ""}${reasonText(labels, because)}。`;
};

/** The citations of the rules with one truth, without those of rules that hold. */
const citationsWith = ({ labels, grounds }: Decision, truth: Ground["holds"]): readonly string[] => {
	const citations = (ofTruth: Ground["holds"]) =>
		grounds
			.filter(({ holds }) => holds === ofTruth)
			.flatMap(({ regulation, words }) => words.map(({ cite }) => citedArticles(labels, regulation, [cite])));
	const holding = citations(true);
	return [...new Set(citations(truth))].filter((each) => !holding.includes(each));
};

/** The known facts that the scope and the rules read, with their findings. */
const knownFactsText = ({ governing, grounds, labels }: Decision): string | null => {
	const rules = grounds.filter(({ holds }) => holds !== null).flatMap(({ when, unless }) => leavesOf(when, unless));
	const facts = [...leavesOf(...governing.map(({ when }) => when)), ...rules]
		.filter(({ given }) => given !== null)
		.map((leaf) => `${termLabel(labels.terms, leaf.fact)}：${valueText(labels.terms, leaf)}`);
	return facts.length > 0 ? `所据事实：${[...new Set(facts)].join("；")}。` : null;
};

/** The remedies against the rules that hold. */
const remediesText = ({ grounds, labels }: Decision): string | null => {
	const ways = grounds.flatMap(({ holds, liftedBy, regulation, words }) => {
		if (holds !== true || liftedBy === undefined) return [];
		const remedies = liftedBy.map((id) => `“${labels.remedies[id]}”`).join("或者");
		const cites = words.map(({ cite }) => cite);
		return [`${citedArticles(labels, regulation, cites)}可以因${remedies}而改变`];
	});
	return ways.length > 0 ? `解除途径：${ways.join("；")}。` : null;
};

/** A remark with its words. If the answer has the same sentence already, only the nearest words are added. */
const remarkText = ({ because }: Decision, { kind, message, words }: Remark): string => {
	if (kind === "unstated" && message === because && words) return `最接近的字句：${quotation(words)}`;
	return `${message}${words ? `（${quotation(words)}）` : ""}`;
};

/**
 * A decision as Chinese paragraphs: conclusion, basis, facts with their findings, missing facts, and remarks.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { decisionParagraph } from "gongshu/text";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * decisionParagraph(decision).startsWith("降低开放属性：本资料未载明。"); // true
 * ```
 */
export const decisionParagraph = (decision: Decision): string => {
	const { question, missing, labels, readings, remarks, displaced } = decision;
	const answerOf = (level: string) => `原可得出“${valueLabel(labels.terms, question, level)}”`;
	const line = (title: string, items: readonly string[], joint: string) =>
		items.length > 0 ? `${title}：${items.join(joint)}。` : null;
	const lines = [
		opening(decision),
		basis(decision),
		line("经核对不成立", citationsWith(decision, false), "、"),
		line("尚不能判断", citationsWith(decision, null), "、"),
		knownFactsText(decision),
		missing.length > 0 ? `还须查明：${missingList(labels, missing)}。` : null,
		remediesText(decision),
		line(
			"不再适用的规定（优先适用上位规定）",
			displaced.map((one) => displacedText(labels, one, answerOf(one.says))),
			"；",
		),
		readings.length > 0 ? `所采解释：${readings.map((id) => labels.readings[id] ?? "").join(" ")}` : null,
		line(
			"提示",
			remarks.map((remark) => remarkText(decision, remark)),
			"；",
		),
	];
	return lines.filter((each) => each !== null).join("\n");
};

const groundBranch = ({ labels, question }: Decision, ground: Ground): Branch => {
	const { holds, regulation, words, atMost, when, unless } = ground;
	const level = valueLabel(labels.terms, question, atMost);
	const exception = unless
		? [{ line: `但书${truthWord(unless.holds)}`, branches: [derivationTree(labels.terms, unless)] }]
		: [];
	return {
		line: `${truthWord(holds)}：${quotedWords(labels, regulation, words)}，至多为“${level}”`,
		branches: [derivationTree(labels.terms, when), ...exception],
	};
};

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
export const decisionTree = (decision: Decision): string =>
	treeText({
		line: `${termLabel(decision.labels.terms, decision.question)}：${conclusion(decision)}`,
		branches: decision.grounds.map((ground) => groundBranch(decision, ground)),
	});

/** A decision as paragraphs with the tree below. */
export const explainDecision = (decision: Decision): string =>
	decision.grounds.length > 0 ? `${decisionParagraph(decision)}\n\n${decisionTree(decision)}` : decisionParagraph(decision);
