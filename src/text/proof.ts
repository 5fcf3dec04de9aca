import type { Labels } from "../model/answer/labels";
import { type Failure, type Proof, type QuestionProof, type Theorem, theorems } from "../model/answer/proof";
import { dayText } from "../model/day";
import { section } from "./layout";
import { markdownTable } from "./markdown-table";
import { termLabel } from "./terms";
import { caseText } from "./written-case";

const failureText = (proof: Proof, { theorem, about, counterexample }: Failure): string => {
	const failure = `✗ ${theorems[theorem].label}：${about}`;
	if (!counterexample) return failure;
	const { question, on, facts, found } = counterexample;
	const label = termLabel(proof.labels.terms, question);
	const example = caseText(proof.labels.terms, proof.findings, {
		title: `反例：${label}`,
		on,
		question: label,
		facts,
		conclusion: "待填",
		because: found,
	});
	return `${failure}\n${example}`;
};

const shadowedText = (labels: Labels, { question, since, shadowed, unsearched }: QuestionProof): readonly string[] => {
	if (unsearched) return [`· ${termLabel(labels.terms, question)}（${dayText(since)}起）：条件过于繁复，没有查找重复的规则。`];
	return shadowed.map(({ rule, by }) => {
		const others = by.map((one) => one.rule).join("、");
		const because = others ? `凡其成立，${others}亦成立而不宽于它` : "由其余各条共同涵盖";
		return `· ${termLabel(labels.terms, question)}（${dayText(since)}起）：规则 ${rule} 不改变任何结果，因条文本身重复而保留；${because}。`;
	});
};

const count = (number: number): string => number.toLocaleString("en-US");

/** The theorems with the numbers of questions and procedures for which each is proven and for which it fails. */
const tallies = ({ questions, procedures }: Proof): readonly (readonly [Theorem, number, number])[] =>
	(Object.keys(theorems) as readonly Theorem[]).flatMap((theorem) => {
		const all = [...questions, ...procedures];
		const proven = all.filter((one) => one.proven.includes(theorem)).length;
		const failed = all.filter(({ failures }) => failures.some((failure) => failure.theorem === theorem)).length;
		return proven + failed > 0 ? [[theorem, proven, failed] as const] : [];
	});

/** The questions of a proof as a table: the first day, and the numbers of states and rules. */
export const questionTable = (proof: Proof): string =>
	markdownTable(
		["问题", "自", "事实", "完整情形", "部分情形", "不能并存", "逐一核对", "抽样核对", "规则", "重复"],
		proof.questions.map((each) => [
			termLabel(proof.labels.terms, each.question),
			each.since,
			String(each.facts.length),
			count(each.complete),
			count(each.partial),
			count(each.impossible),
			count(each.enumerated),
			count(each.sampled),
			String(each.rules),
			String(each.shadowed.length),
		]),
	);

/** The title of a law that is one text, or the label of a jurisdiction. */
const lawTitle = ({ law, labels }: Proof): string =>
	Object.hasOwn(labels.regulations, law) ? `《${labels.law}》` : labels.law;

/**
 * A proof as Chinese prose: the theorems with the numbers of questions, the redundant rules, and every failure with a
 * counterexample.
 */
export const explainProof = (proof: Proof): string => {
	const failures = [...proof.questions, ...proof.procedures].flatMap((each) => each.failures);
	const complete = proof.questions.reduce((sum, each) => sum + each.complete, 0);
	const partial = proof.questions.reduce((sum, each) => sum + each.partial, 0);
	return [
		`【${lawTitle(proof)}】${proof.holds ? "各项定理全部成立" : `有${failures.length}项不成立`}。`,
		`问题${proof.questions.length}个（每一组同时施行过的规定分别计），完整情形${count(complete)}种，部分情形${count(partial)}种；程序${proof.procedures.length}个。`,
		...section(
			"定理：",
			tallies(proof).map(([theorem, proven, failed]) => {
				const state = failed > 0 ? `✗ ${failed}个不成立` : "✓";
				return `${state} ${theorems[theorem].label}（${theorems[theorem].formula}）：${proven + failed}个`;
			}),
		),
		...section(
			"条文本身的重复：",
			proof.questions.flatMap((each) => shadowedText(proof.labels, each)),
		),
		...section(
			"不成立的：",
			failures.map((failure) => failureText(proof, failure)),
		),
		questionTable(proof),
	].join("\n\n");
};
