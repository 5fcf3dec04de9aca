import type { ComponentChildren, VNode } from "preact";
import type { Decision, Ground } from "../../model/answer/decision";
import type { Derivation, Truth } from "../../model/answer/derivation";
import type { Test } from "../../model/law/condition";
import { predicateText } from "../../text/condition";
import { type TestedFact, truthWord, valueText } from "../../text/derivation";
import { checkedText, rolesOf } from "../../text/grounds";
import { displacedText, quotedWords } from "../../text/quotation";
import { effectText, type TermLabels, termLabel, valueLabel } from "../../text/terms";
import { isSupposed } from "../client/assumptions";

const tones = { true: "holds", false: "fails", null: "unsettled" } as const;

/** Whether something holds, as a word. */
export const TruthTag = ({ truth }: { readonly truth: Truth }): VNode => (
	<span class={`tag ${tones[`${truth}`]}`}>{truthWord(truth)}</span>
);

/** The value of a fact with its finding; that of nobody is called supposed. */
export const givenText = (terms: TermLabels, test: TestedFact): string => {
	const { finding, ...unsigned } = test;
	if (!finding || !isSupposed(finding)) return valueText(terms, test);
	return test.given === null ? "正在认定（假设）" : `${valueText(terms, unsigned)}（假设）`;
};

/** A derivation as nested lists: each condition with its truth, and what is filled in. */
export const Derived = ({ terms, derivation }: { readonly terms: TermLabels; readonly derivation: Derivation }): VNode => {
	const branch = (title: string, parts: readonly Derivation[]): VNode => (
		<li>
			<TruthTag truth={derivation.holds} />
			{title}
			<ul>
				{parts.map((part, at) => (
					<Derived key={at} terms={terms} derivation={part} />
				))}
			</ul>
		</li>
	);
	if ("all" in derivation) return branch("下列各项同时成立", derivation.all);
	if ("any" in derivation) return branch("下列任一项成立", derivation.any);
	if ("not" in derivation) return branch("下列情形不成立", [derivation.not]);
	return (
		<li>
			<TruthTag truth={derivation.holds} />“{termLabel(terms, derivation.fact)}”{predicateText(terms, derivation as Test)}
			；所填：{givenText(terms, derivation)}
		</li>
	);
};

const Rule = ({
	decision,
	ground,
	isBrief,
}: {
	readonly decision: Decision;
	readonly ground: Ground;
	readonly isBrief: boolean;
}): VNode => {
	const { labels, question } = decision;
	if (isBrief)
		return (
			<li>
				<TruthTag truth={ground.holds} />
				{checkedText(decision, ground)}
			</li>
		);
	return (
		<li class="rule">
			<TruthTag truth={ground.holds} />
			{quotedWords(labels, ground.regulation, ground.words)}，结论{effectText(labels.terms, question, ground.atMost)}
			{ground.reading === undefined ? null : `（依解释${[ground.reading].flat().join("、")}）`}
			<ul>
				<Derived terms={labels.terms} derivation={ground.when} />
				{ground.unless ? (
					<li>
						但书
						<ul>
							<Derived terms={labels.terms} derivation={ground.unless} />
						</ul>
					</li>
				) : null}
			</ul>
		</li>
	);
};

const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode => (
	<>
		<h4>{title}</h4>
		<ul class="tree">{children}</ul>
	</>
);

/** Why a decision is as it is: its rules by the part that they have in it, the texts that govern, the interpretive choices. */
export const Reasons = ({
	decision,
	isBrief = false,
}: {
	readonly decision: Decision;
	/** Whether a rule that does not decide is only named, with the facts on which that turns. */
	readonly isBrief?: boolean;
}): VNode => {
	const { labels, governing, displaced, readings, question } = decision;
	const { deciding, wider, failing, unsettled } = rolesOf(decision);
	const group = (title: string, grounds: readonly Ground[], brief = isBrief) =>
		grounds.length === 0 ? null : (
			<Group title={title}>
				{grounds.map((ground) => (
					<Rule key={`${ground.regulation} ${ground.rule}`} decision={decision} ground={ground} isBrief={brief} />
				))}
			</Group>
		);
	return (
		<>
			{group(decision.answer === null ? "已经成立的规定" : "得出结论的规定", deciding, false)}
			{group("成立，而结论较宽的规定", wider)}
			{group("尚未查明的规定", unsettled)}
			{group("不成立的规定", failing)}
			{isBrief || governing.length === 0 ? null : (
				<Group title="适用哪一部规定">
					{governing.map(({ regulation, when }) => (
						<li key={regulation}>
							《{labels.regulations[regulation]}》
							<ul>
								<Derived terms={labels.terms} derivation={when} />
							</ul>
						</li>
					))}
				</Group>
			)}
			{displaced.length === 0 ? null : (
				<Group title="不再适用的规定">
					{displaced.map((one) => (
						<li key={`${one.regulation} ${one.provision}`}>
							{displacedText(labels, one, `“${valueLabel(labels.terms, question, one.says)}”`)}
						</li>
					))}
				</Group>
			)}
			{readings.length === 0 ? null : (
				<Group title="所采解释">
					{readings.map((id) => (
						<li key={id}>
							{id}　{labels.readings[id]}
						</li>
					))}
				</Group>
			)}
		</>
	);
};
