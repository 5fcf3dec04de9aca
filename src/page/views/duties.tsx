import type { VNode } from "preact";
import type { Assessment } from "../../model/answer/assessment";
import type { DeclarationRelation } from "../../model/answer/declaration";
import type { DutyAssessment } from "../../model/answer/duty-assessment";
import { actorLabel } from "../../model/law/actor";
import { liabilityLines } from "../../text/assessment";
import { declarationLine } from "../../text/declaration";
import { dutyStateLabels, isUndone } from "../../text/duty";
import { quotedWords } from "../../text/quotation";
import { remarkSentences } from "../../text/remarks";
import { termLabel, valueLabel } from "../../text/terms";
import { timeLimitClause } from "../../text/time-limit";
import type { Act, State } from "../client/state";
import { Fold } from "./fold";

const relations: Readonly<Record<DeclarationRelation, readonly [tone: string, word: string]>> = {
	same: ["holds", "相符"],
	declaredStricter: ["warning", "目录较严"],
	declaredWider: ["fails", "目录较宽"],
	unknown: ["unsettled", "尚不能比较"],
};

/** What the catalogue declares beside the lawful class, and what must be corrected. */
export const DeclaredClasses = ({ assessment }: { readonly assessment: Assessment }): VNode | null => {
	const { labels, declarations, promotions } = assessment;
	const told = declarations.filter(({ declared, relation }) => declared !== null || relation !== "unknown");
	if (told.length === 0 && promotions.length === 0) return null;
	return (
		<section class="card">
			<h2>目录所注与依法应有</h2>
			<ul>
				{told.map((declaration) => {
					const [tone, word] = relations[declaration.relation];
					return (
						<li key={declaration.question}>
							<span class={`tag ${tone}`}>{word}</span>
							{declarationLine(labels, declaration)}
						</li>
					);
				})}
				{promotions.map(({ regulation, duty, question, to, words, within }) => (
					<li key={`${regulation} ${duty}`}>
						<span class="tag warning">应当转换</span>
						{termLabel(labels.terms, question)}应当转为“{valueLabel(labels.terms, question, to)}”
						{within ? `，${timeLimitClause(within)}` : ""}；{quotedWords(labels, regulation, words)}。
					</li>
				))}
			</ul>
		</section>
	);
};

const stateOf = (duty: DutyAssessment): readonly [tone: string, word: string] => {
	if (duty.state === "breached") return ["fails", dutyStateLabels.breached];
	if (duty.state === "met") return ["holds", dutyStateLabels.met];
	return isUndone(duty) ? ["warning", "应当履行而未履行"] : ["unsettled", "尚未填报"];
};

const Duty = ({ assessment, duty }: { readonly assessment: Assessment; readonly duty: DutyAssessment }): VNode => {
	const [tone, word] = stateOf(duty);
	const { labels } = assessment;
	return (
		<li>
			<span class={`tag ${tone}`}>{word}</span>
			<strong>{duty.label}</strong>（{actorLabel(duty.on, labels.actors)}）
			{duty.within ? `，${timeLimitClause(duty.within)}` : ""}
			<p class="words">{quotedWords(labels, duty.regulation, duty.words)}</p>
		</li>
	);
};

/** What has to be done now, and whose liability a breach may be. */
export const Duties = ({
	assessment,
	state,
	act,
}: {
	readonly assessment: Assessment;
	readonly state: State;
	readonly act: Act;
}): VNode => {
	const { duties } = assessment;
	const urgent = duties.filter((duty) => duty.state === "breached" || isUndone(duty));
	const unsaid = duties.filter((duty) => duty.state === "open" && !isUndone(duty));
	const met = duties.filter((duty) => duty.state === "met");
	const list = (shown: readonly DutyAssessment[]) => (
		<ul>
			{shown.map((duty) => (
				<Duty key={`${duty.regulation} ${duty.duty}`} assessment={assessment} duty={duty} />
			))}
		</ul>
	);
	const fold = (name: string, title: string, shown: readonly DutyAssessment[]) =>
		shown.length === 0 ? null : (
			<Fold name={name} title={`${title}（${shown.length}）`} state={state} act={act}>
				{() => list(shown)}
			</Fold>
		);
	const liabilities = liabilityLines(assessment);
	return (
		<section class="card">
			<h2>义务</h2>
			{urgent.length === 0 ? <p>按所填事实，没有违反的、应当履行而未履行的义务。</p> : list(urgent)}
			{liabilities.length === 0 ? null : (
				<>
					<h3>责任线索（是否成立、情节轻重均须由有权机关认定）</h3>
					<ul>
						{liabilities.map((line) => (
							<li key={line}>{line.replace(/^· /, "")}</li>
						))}
					</ul>
				</>
			)}
			{fold("duties-unsaid", "适用而尚未填报是否履行的", unsaid)}
			{fold("duties-met", "已履行的", met)}
		</section>
	);
};

/** What a reader must know of the whole case. */
export const Remarks = ({ assessment }: { readonly assessment: Assessment }): VNode | null => {
	const sentences = remarkSentences(assessment.labels, assessment.remarks);
	return sentences.length === 0 ? null : (
		<section class="card">
			<h2>提示</h2>
			<ul>
				{sentences.map((sentence) => (
					<li key={sentence}>{sentence}。</li>
				))}
			</ul>
		</section>
	);
};
