import type { VNode } from "preact";
import type { Case } from "../../engine/case";
import { scaleOf } from "../../engine/layers/stack";
import type { Decision } from "../../model/answer/decision";
import type { Law } from "../../model/law/law";
import { certainly } from "../../text/conclusion-sentence";
import { rolesOf } from "../../text/grounds";
import { quotedWords, reasonText } from "../../text/quotation";
import { conclusion, outcomeWord } from "../../text/status";
import { termLabel } from "../../text/terms";
import { factFormsOf } from "../client/fact-form";
import type { Act, State } from "../client/state";
import { FactChip } from "./fact-chip";
import { Fold } from "./fold";
import { Reasons } from "./reasons";
import { ForcingFacts, OtherResult } from "./ways";

/** How a conclusion looks: closed, limited, open; not settled; or without a level. */
export const toneOf = (at: Case, decision: Decision): string => {
	const { status, opens, answer, question } = decision;
	if (status === "undetermined") return "pending";
	if (opens === false && answer !== null) return "closed";
	if (opens === undefined || answer === null) return "plain";
	return scaleOf(at.stack, question).at(-1)?.id === answer ? "open" : "limited";
};

/** The words on which a conclusion rests, each text with its own. */
export const wordsBehind = (decision: Decision): readonly string[] => {
	const { labels, because, status } = decision;
	const deciding = status === "decided" ? rolesOf(decision).deciding : [];
	const words = deciding.map(({ regulation, words: own }) => quotedWords(labels, regulation, own));
	if (words.length > 0) return [...new Set(words)];
	return because === undefined ? [] : [reasonText(labels, because)];
};

/** How many facts are named of those that have to be found out. */
const mostNamed = 4;

/** The answer to one question, with the words at once, and the reasons where they are asked for. */
export const AnswerCard = ({
	law,
	at,
	decision,
	state,
	act,
}: {
	readonly law: Law;
	readonly at: Case;
	readonly decision: Decision;
	readonly state: State;
	readonly act: Act;
}): VNode => {
	const { question, labels, status, possible, missing } = decision;
	const forms = factFormsOf(law);
	const open = missing.flatMap(({ fact }) => forms.get(fact) ?? []);
	return (
		<article class="card answer">
			<h3>{termLabel(labels.terms, question)}</h3>
			<p class={`conclusion ${toneOf(at, decision)}`}>{conclusion(decision)}</p>
			{status === "undetermined" && possible.length === 0 ? <p>所填事实互相矛盾，不能作答。</p> : null}
			{status === "undetermined" && possible.length > 0 ? (
				<p class="chips">
					可能是
					{possible.map((outcome) => (
						<span key={outcome} class="chip">
							{outcomeWord(decision, outcome)}
						</span>
					))}
					{certainly(decision).replace(/^，/, "")}
				</p>
			) : null}
			{wordsBehind(decision).map((words) => (
				<p key={words} class="words">
					{words}
				</p>
			))}
			{open.length > 0 ? (
				<p class="chips">
					还须查明
					{open.slice(0, mostNamed).map((form) => (
						<FactChip key={form.id} form={form} act={act} />
					))}
					{open.length > mostNamed ? `等${open.length}项` : null}
				</p>
			) : null}
			<Fold name={`why ${question}`} title="为什么" state={state} act={act}>
				{() => (
					<div class="reasons">
						<ForcingFacts at={at} decision={decision} />
						<Reasons decision={decision} />
					</div>
				)}
			</Fold>
			<Fold name={`other ${question}`} title="怎样才能不同" state={state} act={act}>
				{() => (
					<div class="reasons">
						<OtherResult at={at} decision={decision} state={state} act={act} />
					</div>
				)}
			</Fold>
		</article>
	);
};
