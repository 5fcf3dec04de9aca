import type { Jurisdiction, Regulation } from "../src/author";
import { completionsOf } from "../src/engine/diagram/completions";
import { changedBy, remediesOf } from "../src/engine/layers/remedies";
import { leveledQuestions, stackOf } from "../src/engine/layers/stack";
import type { Law } from "../src/index";
import { actorLabel } from "../src/model/law/actor";
import { layersOf } from "../src/model/law/law";
import { ofKind, type Provision, provisionsIn } from "../src/model/law/provisions";
import type { Remedy } from "../src/model/law/remedy";
import { laws } from "../src/rules";
import { citation, timeLimitText } from "../src/text";
import { conditionText } from "../src/text/condition";
import { type TermLabels, termLabel, termLabelsOf } from "../src/text/terms";

const registered = Object.values<Law>(laws);
const texts = registered.filter((law): law is Regulation => !("layers" in law));
const jurisdictions = registered.filter((law): law is Jurisdiction => "layers" in law);

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
	[head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const citations = ({ words }: Provision): string => [...new Set(words.map(({ value }) => citation(value.cite)))].join("、");

const named = (terms: TermLabels, facts: readonly string[]): string =>
	facts.map((fact) => `“${termLabel(terms, fact)}”`).join("");

const required = (terms: TermLabels, { anew = [], requires }: Remedy): string => {
	const parts = [
		...(requires ? [conditionText(terms, requires)] : []),
		...(anew.length > 0 ? [`${named(terms, anew)}须就改变之后的情形重新作出`] : []),
	];
	return parts.length > 0 ? parts.join("；") : "—";
};

/** The remedies of one text, and the extensions of its time limits. */
const ofText = (law: Regulation): readonly string[] => {
	const terms = termLabelsOf(law);
	const provisions = provisionsIn(law);
	const remedies = ofKind(provisions, "remedy").map((provision) => {
		const { label, changes } = provision.remedy;
		return [citations(provision), label, named(terms, changes), required(terms, provision.remedy)];
	});
	const extensions = ofKind(provisions, "extension").map((provision) => [
		citations(provision),
		"延长期限",
		provision.within ? `期限，延长${timeLimitText(provision.within.value).replace(/内$/, "")}` : "期限",
		provision.conditions.map(({ value }) => conditionText(terms, value)).join("；") || "—",
	]);
	const rows = [...remedies, ...extensions];
	const none = law.source.grade === "full text" ? "本文本没有写明改变的措施。" : "本资料未载明改变的措施。";
	return [`### 《${law.title}》`, rows.length > 0 ? table(["依据", "措施", "可以改变", "要求"], rows) : none];
};

/** The facts on which an answer of a jurisdiction turns, and which no remedy of its texts changes, by who finds them. */
const withoutRemedy = (law: Jurisdiction): readonly string[] => {
	const stack = stackOf(law);
	const changed = remediesOf(stack, "remedies").flatMap(({ parts }) => changedBy(parts));
	const turning = new Set(leveledQuestions(law).flatMap((id) => completionsOf(stack, id).space.map(({ fact }) => fact)));
	const left = [...stack.vocabulary].filter(([fact]) => turning.has(fact) && !changed.includes(fact));
	const own = Object.assign({}, ...layersOf(law).map(({ regulation }) => regulation.actors));
	const rows = left.map(([, { label, finding }]) => [
		`“${label}”`,
		finding ? `由${actorLabel(finding.by, own)}重新认定` : "据实改填，或者依变化后的事实作答",
	]);
	return [`### ${law.label}`, table(["事实", "怎样改变"], rows)];
};

/** The page on the ways in which a state of affairs may lawfully change, as Markdown. */
export const remedies = (): string =>
	`${[
		"<!-- 本页由规则生成，请勿手改。 -->",
		"# 改变的途径",
		"结论不利的，依法能够改变什么、怎样改变。所列即 `gongshu changes`、`gongshu why-not`、`gongshu remedy` 所用的措施，逐部列出条文、可以改变的事实和要求。同一措施见于几部规定的，叠加适用时是同一项措施：各部所许改变的合在一起，各部所要求的各就其事实适用。只关系义务是否履行的事实，履行义务即是改变，见各规则书。",
		"## 一、条文写明的措施",
		...texts.flatMap(ofText),
		"## 二、影响结论而现行文本未载明改变措施的事实",
		"这些事实没有写明的措施，不等于不能改变：认定由有权的人重新作出；其余的据实填报。",
		...jurisdictions.flatMap(withoutRemedy),
	].join("\n\n")}\n`;
