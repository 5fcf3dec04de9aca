import type { VNode } from "preact";
import type { Assessment } from "../../model/answer/assessment";
import type { Progress } from "../../model/answer/progress";
import { dayText } from "../../model/day";
import type { Value } from "../../model/law/fact";
import { type Law, printedTitle } from "../../model/law/law";
import { missingList } from "../../text/missing";
import { progressStateText } from "../../text/progress";
import { conclusion, outcomeWord } from "../../text/status";
import { termLabel } from "../../text/terms";
import type { PageAnswers } from "../client/answers";
import { entriesUnder, isSignedEntry } from "../client/assumptions";
import { mergedMonths } from "../client/months";
import type { State } from "../client/state";
import { wordsBehind } from "./answer-card";
import { DeclaredClasses, Remarks } from "./duties";
import { Pending } from "./ledger";
import { LedgerTable } from "./ledger-table";
import { MonthView } from "./month-view";
import { Reasons } from "./reasons";
import { TableHead } from "./table-head";

/** Everything that a page shows of one state. */
export interface Shown {
	readonly law: Law;
	readonly state: State;
	readonly answers: PageAnswers;
	/** `null` until there has been time for it. */
	readonly assessment: Assessment | null;
	readonly progress: Progress | null;
}

const AnswersTable = ({ decisions }: Pick<PageAnswers, "decisions">): VNode => (
	<table>
		<TableHead names={["问题", "结论", "依据"]} />
		<tbody>
			{decisions.map((decision) => {
				const { question, labels, status, possible, missing } = decision;
				return (
					<tr key={question}>
						<th scope="row">{termLabel(labels.terms, question)}</th>
						<td>
							<strong>{conclusion(decision)}</strong>
							{status === "undetermined" && possible.length > 0 ? (
								<p>可能是{possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("")}</p>
							) : null}
						</td>
						<td>
							{wordsBehind(decision).map((words) => (
								<p key={words}>{words}</p>
							))}
							{missing.length > 0 ? <p>还须查明：{missingList(labels, missing)}</p> : null}
						</td>
					</tr>
				);
			})}
		</tbody>
	</table>
);

const FactsTable = ({ law, state }: Pick<Shown, "law" | "state">): VNode => (
	<table>
		<TableHead names={["事实", "值", "认定人", "认定日"]} />
		<tbody>
			{entriesUnder(law, state.entries).map(([{ id, label, values, finder }, entry]) => {
				const word = (value: Value | null | undefined) => values.find((each) => each.value === value)?.label ?? "正在认定";
				const [by, on] = isSignedEntry(entry) ? [entry.by, entry.on] : ["（假设，尚无认定）", ""];
				return (
					<tr key={id}>
						<th scope="row">{label}</th>
						<td>{word(entry.value)}</td>
						<td>
							{finder === undefined ? "—" : by}
							{entry.basis.trim() === "" ? null : <p>依据：{entry.basis}</p>}
						</td>
						<td class="day">{finder === undefined ? "—" : on}</td>
					</tr>
				);
			})}
		</tbody>
	</table>
);

/** What is printed: the answers, the facts, the time limits, the reasons, and the place to sign. */
export const Sheet = ({ law, state, answers, assessment, progress }: Shown): VNode => {
	const filled = entriesUnder(law, state.entries);
	const supposed = filled.filter(([{ finder }, entry]) => finder !== undefined && !isSignedEntry(entry)).length;
	const waiting = progress ? [...progress.next, ...progress.elective] : [];
	const months = mergedMonths(waiting.flatMap(({ due }) => due ?? []));
	const hasBegun = progress !== null && progress.history.length + progress.incidents.length > 0;
	return (
		<>
			<h1>{state.title.trim() === "" ? "假如" : state.title}</h1>
			<p class="imprint">
				适用{printedTitle(law)}，以{dayText(state.on)}为准。没有填写的事实一律是未知。
			</p>
			{supposed > 0 ? (
				<p class="warning">其中{supposed}项认定没有写明认定人、认定日，以下结论只是假设，不能作为办理的依据。</p>
			) : null}
			<h2>一、结论</h2>
			<AnswersTable decisions={answers.decisions} />
			<h2>二、事实</h2>
			{filled.length === 0 ? <p>尚未填写。</p> : <FactsTable law={law} state={state} />}
			{assessment ? <DeclaredClasses assessment={assessment} /> : null}
			{progress && hasBegun ? (
				<>
					<h2>三、{progress.label}的办理与期限</h2>
					<p>
						截至{dayText(progress.today)}：{progressStateText(progress)}。
					</p>
					<LedgerTable progress={progress} />
					{waiting.map((step) => (
						<div key={`${step.regulation} ${step.step}`} class="step">
							<Pending step={step} progress={progress} />
						</div>
					))}
					{months.length > 0 ? <MonthView months={months} /> : null}
				</>
			) : null}
			<h2>{hasBegun ? "四" : "三"}、理由</h2>
			{answers.decisions.map((decision) => (
				<section key={decision.question} class="reasons">
					<h3>
						{termLabel(decision.labels.terms, decision.question)}：{conclusion(decision)}
					</h3>
					<Reasons decision={decision} isBrief />
				</section>
			))}
			{assessment ? <Remarks assessment={assessment} /> : null}
			<p class="signing">
				<span>审核人</span>
				<span>日期</span>
			</p>
		</>
	);
};
