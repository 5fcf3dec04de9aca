import type { Decision, Ground, Missing, Possible } from "../model/answer/decision";
import type { Labels } from "../model/answer/labels";
import type { Remark } from "../model/answer/remark";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import type { Quoted } from "../model/law/cite";
import { citation } from "../model/law/cite";
import { quotation } from "./cite";
import { derivationTree, givenText, leavesOf, termLabel, truthWord, valueLabel } from "./derivation";
import { entry } from "./terms";
import { givenWay, placed, titleIn } from "./title";
import { type Branch, drawn } from "./tree";

/** What stands in place of a level, in words. */
export const statusWords: Readonly<Record<string, string>> = {
	"out-of-scope": "不适用",
	"not-stated": "未载明",
	"not-in-force": "未施行或已失效",
};

/** One way a case can come out, in words. */
const outcomeWord = ({ labels, question }: Decision, outcome: Possible): string =>
	entry(statusWords, outcome) ?? valueLabel(labels, question, outcome);

/**
 * The conclusion of a decision in a few words: 不予开放、待查明、不适用.
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { conclusion } from "gongshu/text";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const decision = decide(weifang, "downgrade", {}, { on: "2024-09-02" });
 * conclusion(decision); // "未载明"
 * ```
 */
export const conclusion = (decision: Decision): string => {
	if (decision.answer !== null) return valueLabel(decision.labels, decision.question, decision.answer);
	return entry(statusWords, decision.status) ?? "待查明";
};

/** A missing fact in words, with whoever alone may find it. */
const missingText = (labels: Labels, { fact, by }: Missing): string =>
	`“${termLabel(labels, fact)}”${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`;

/** Missing facts in a row; Chinese print sets no comma between quotation marks. */
export const missingList = (labels: Labels, missing: readonly Missing[]): string =>
	missing
		.map((fact) => missingText(labels, fact))
		.join("、")
		.replaceAll("”、“", "”“");

/** The texts a decision rests on, by title. */
const texts = ({ governing, labels, status }: Decision): string => {
	const covering = governing.filter(({ truth }) => truth === true);
	// What a decided answer rests on is what covers the case; a text that may or may not does not bear on it.
	const rested = status === "decided" && covering.length > 0 ? covering : governing;
	const titles = rested
		.filter(({ truth }) => truth !== false || status === "out-of-scope")
		.map(({ regulation }) => labels.regulations[regulation] ?? regulation);
	return titles.length > 0 ? titles.map((title) => `《${title}》`).join("、") : labels.law;
};

const reference = (decision: Decision, { regulation, words }: Ground, cited: (quoted: Quoted) => string): string =>
	`${titleIn(decision.labels, regulation)}${words.map(cited).join("，")}`;

const told = ({ labels }: Decision, because: Decision["because"]): string | undefined =>
	typeof because === "object" ? placed(labels, because) : because;

const opening = (decision: Decision): string => {
	const { question, labels, on, possible, because } = decision;
	const asked = termLabel(labels, question);
	const reason = told(decision, because);
	switch (decision.status) {
		case "decided":
			return `依照${texts(decision)}，以${dayText(on)}为准，${asked}为“${conclusion(decision)}”。`;
		case "undetermined":
			return possible.length === 0
				? `${asked}：不能作答。${reason ?? "所给事实互相矛盾"}。`
				: `${asked}：现有事实尚不足以作出结论，可能的结果有${possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("")}。`;
		case "out-of-scope":
			return `${asked}：${texts(decision)}不适用于此案件${reason ? `。${reason}` : ""}。`;
		case "not-stated":
			// The words are said once, by the reason itself where it begins with them.
			return reason?.startsWith("本资料未载明")
				? `${asked}：${reason}。`
				: `${asked}：本资料未载明${reason ? `。${reason}` : ""}。`;
		case "not-in-force":
			return `${asked}：${dayText(on)}，${labels.law}未施行或者已经失效${reason ? `。${reason}` : ""}。`;
	}
};

/** The rules that hold, by their words; where none holds, the words of the level that then applies. */
const basis = (decision: Decision): string | null => {
	if (decision.status !== "decided" && decision.status !== "undetermined") return null;
	const holding = decision.grounds.filter(({ holds }) => holds === true);
	if (holding.length > 0) return `依据：${holding.map((ground) => reference(decision, ground, quotation)).join("；")}。`;
	const { because } = decision;
	if (decision.status !== "decided" || because === undefined) return null;
	const words = told(decision, because);
	const none = decision.grounds.length > 0 && decision.grounds.every(({ holds }) => holds === false);
	return `依据：${none ? "没有一项限制成立，适用" : ""}${words}。`;
};

const inTruth = (decision: Decision, truth: Ground["holds"], say: (places: string) => string): string | null => {
	const places = (which: Ground["holds"]) =>
		decision.grounds
			.filter(({ holds }) => holds === which)
			.flatMap((ground) =>
				ground.words.map((words) => reference(decision, { ...ground, words: [words] }, ({ cite }) => citation(cite))),
			);
	// A place whose words already hold is not said again for a further rule on other words of it.
	const holding = places(true);
	const rest = [...new Set(places(truth))].filter((place) => !holding.includes(place));
	return rest.length > 0 ? say(rest.join("、")) : null;
};

const facts = ({ governing, grounds, labels }: Decision): string | null => {
	const settled = grounds
		.filter(({ holds }) => holds !== null)
		.flatMap(({ when, unless }) => (unless ? [when, unless] : [when]));
	const leaves = [...governing.map(({ when }) => when), ...settled]
		.flatMap(leavesOf)
		.filter(({ given }) => given !== null)
		.map((leaf) => `${termLabel(labels, leaf.fact)}：${givenText(labels, leaf)}`);
	return leaves.length > 0 ? `所据事实：${[...new Set(leaves)].join("；")}。` : null;
};

const cures = (decision: Decision): string | null => {
	const { grounds, labels } = decision;
	const lifted = grounds
		.filter(({ holds, liftedBy }) => holds === true && liftedBy !== undefined)
		.map((ground) => {
			const { words, liftedBy } = ground;
			const ways = (liftedBy ?? []).map((id) => `“${labels.remedies[id]}”`).join("或者");
			return `${reference(decision, { ...ground, words }, ({ cite }) => citation(cite))}可以因${ways}而改变`;
		});
	return lifted.length > 0 ? `解除途径：${lifted.join("；")}。` : null;
};

/** A notice with its words; what the answer has said already is not said again, only the nearest words to it. */
const noticeText = ({ because }: Decision, { kind, message, words }: Remark): string => {
	if (kind === "unstated" && message === because && words) return `最接近的字句：${quotation(words)}`;
	return `${message}${words ? `（${quotation(words)}）` : ""}`;
};

/**
 * A decision as Chinese paragraphs: conclusion, basis, facts and whose findings they are, what is missing, what to know.
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
	const { missing, labels, readings, remarks, displaced } = decision;
	const lines = [
		opening(decision),
		basis(decision),
		inTruth(decision, false, (places) => `经核对不成立：${places}。`),
		inTruth(decision, null, (places) => `尚不能判断：${places}。`),
		facts(decision),
		missing.length > 0 ? `还须查明：${missingList(labels, missing)}。` : null,
		cures(decision),
		displaced.length > 0
			? `让位的规定：${displaced.map((one) => givenWay(labels, one, `原可得出“${valueLabel(labels, decision.question, one.says)}”`)).join("；")}。`
			: null,
		readings.length > 0 ? `所采解释：${readings.map((id) => labels.readings[id] ?? "").join(" ")}` : null,
		remarks.length > 0 ? `提示：${remarks.map((notice) => noticeText(decision, notice)).join("；")}。` : null,
	];
	return lines.filter((line) => line !== null).join("\n");
};

const groundBranch = (decision: Decision, ground: Ground): Branch => {
	const { labels } = decision;
	const unless: readonly Branch[] = ground.unless
		? [{ line: `但书${truthWord(ground.unless.holds)}`, branches: [derivationTree(labels, ground.unless)] }]
		: [];
	return {
		line: `${truthWord(ground.holds)}：${reference(decision, ground, quotation)}，至多为“${valueLabel(labels, decision.question, ground.atMost)}”`,
		branches: [derivationTree(labels, ground.when), ...unless],
	};
};

/**
 * A decision as a tree: every rule with its truth, and below it every condition with what was given.
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
	drawn({
		line: `${termLabel(decision.labels, decision.question)}：${conclusion(decision)}`,
		branches: decision.grounds.map((ground) => groundBranch(decision, ground)),
	});

/** A decision as paragraphs with the tree below. */
export const explainDecision = (decision: Decision): string =>
	decision.grounds.length > 0 ? `${decisionParagraph(decision)}\n\n${decisionTree(decision)}` : decisionParagraph(decision);
