import type { VNode } from "preact";
import { isDay } from "../../calendar/day-number";
import { proceduresIn } from "../../engine/layers/stack";
import type { CaseEvent } from "../../model/answer/event";
import type { PendingStep, Progress } from "../../model/answer/progress";
import { dayText } from "../../model/day";
import { actorLabel } from "../../model/law/actor";
import { type Incident, incidents } from "../../model/law/incident";
import { type Law, layersOf } from "../../model/law/law";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import { missingList } from "../../text/missing";
import { endText, eventIssueLine, extendedText, progressStateText } from "../../text/progress";
import { quotedWords } from "../../text/quotation";
import { timeLimitClause } from "../../text/time-limit";
import { mergedMonths } from "../client/months";
import { stepsOf } from "../client/save-case";
import { type Act, type State, withEvent, withoutLastEvent } from "../client/state";
import { Fold } from "./fold";
import { LedgerTable } from "./ledger-table";
import { MonthView } from "./month-view";

/** The procedures of a law, each once. */
export const proceduresFor = (law: Law): readonly { readonly id: string; readonly label: string }[] => {
	const all = layersOf(law).flatMap(({ regulation }) => regulation.procedures);
	return all.filter(({ id }, at) => all.findIndex((each) => each.id === id) === at);
};

/** Who acts next, until when. */
export const Pending = ({ step, progress }: { readonly step: PendingStep; readonly progress: Progress }): VNode => {
	const { labels } = progress;
	const { label, actor, regulation, words, within, due, since, overdue, urgedBy, discretionary, missing } = step;
	return (
		<>
			<p>
				<strong>{label}</strong>　由<strong>{actorLabel(actor, labels.actors)}</strong>办理
				{discretionary ? "，是否进行由其决定" : ""}
				{within ? `，${timeLimitClause(within)}` : ""}
				{overdue ? <span class="tag fails">已经逾期</span> : null}
			</p>
			{due ? (
				<p class={overdue ? "late" : undefined}>
					自{since ? dayText(since) : ""}起算，{endText(due)}
					{extendedText(step)}
					{urgedBy ? `；可以请${actorLabel(urgedBy, labels.actors)}督促` : ""}
				</p>
			) : null}
			{missing.length > 0 ? <p>前提尚未查明：{missingList(labels, missing)}</p> : null}
			<p class="words">{quotedWords(labels, regulation, words)}</p>
		</>
	);
};

/** Steps that are the same act in several texts are taken by one event. */
const acts = (law: Law, procedure: string, steps: readonly PendingStep[]) => {
	const known = stepsOf(law, procedure);
	return [...new Set(steps.map(({ step }) => step))].map((id) => {
		const alike = known.filter((step) => step.id === id);
		const outcomes = [...new Set(alike.flatMap(({ then }) => Object.keys(then) as StepOutcome[]))];
		const isExtendable = alike.some(({ within }) => within !== undefined && "extension" in within);
		return { id, label: alike[0]?.label ?? id, outcomes, isExtendable };
	});
};

const incidentsOf = (law: Law, procedure: string): readonly Incident[] => [
	...new Set(proceduresIn(law, procedure).flatMap((each) => Object.keys(each.incidents ?? {}) as Incident[])),
];

/** A procedure: what was done, who acts next, and until when. */
export const Ledger = ({
	law,
	progress,
	state,
	act,
}: {
	readonly law: Law;
	readonly progress: Progress;
	readonly state: State;
	readonly act: Act;
}): VNode => {
	const { procedure, next, elective, rejected, remarks } = progress;
	const on = state.eventDay ?? state.on;
	const enter = (event: CaseEvent) => () => act(withEvent(procedure, event));
	const waiting = [...next, ...elective];
	const dues = waiting.flatMap(({ due }) => due ?? []);
	const months = mergedMonths(dues);
	const steps = waiting.map((step) => (
		<div key={`${step.regulation} ${step.step}`} class="step">
			<Pending step={step} progress={progress} />
		</div>
	));
	return (
		<section class="card">
			<h2>程序与期限</h2>
			<div class="bar">
				<label>
					程序
					<select value={procedure} onChange={({ currentTarget: { value } }) => act((now) => ({ ...now, procedure: value }))}>
						{proceduresFor(law).map(({ id, label }) => (
							<option key={id} value={id}>
								{label}
							</option>
						))}
					</select>
				</label>
				<label>
					发生在
					<input
						type="date"
						value={on}
						onInput={({ currentTarget: { value } }) => {
							if (isDay(value)) act((now) => ({ ...now, eventDay: value }));
						}}
					/>
				</label>
			</div>
			<p>
				截至{dayText(progress.today)}：{progressStateText(progress)}。
			</p>
			<LedgerTable progress={progress} />
			{progress.state === "not-begun" ? (
				<Fold name="begins" title={`从哪一步开始，前提是什么（${waiting.length}）`} state={state} act={act}>
					{() => steps}
				</Fold>
			) : (
				steps
			)}
			{months.length > 0 ? <MonthView months={months} /> : null}
			<p class="chips">
				{acts(law, procedure, waiting).flatMap(({ id, label, outcomes, isExtendable }) => [
					...outcomes.map((outcome) => (
						<button key={`${id} ${outcome}`} type="button" data-step={id} onClick={enter({ on, step: id, outcome })}>
							登记“{label}”：{stepOutcomes[outcome]}
						</button>
					)),
					isExtendable ? (
						<button key={`${id} extended`} type="button" onClick={enter({ on, step: id, extended: true })}>
							登记“{label}”：延长期限
						</button>
					) : null,
				])}
				{(state.events[procedure] ?? []).length > 0
					? incidentsOf(law, procedure).map((incident) => (
							<button key={incident} type="button" onClick={enter({ on, event: incident })}>
								登记：{incidents[incident]}
							</button>
						))
					: null}
				{(state.events[procedure] ?? []).length > 0 ? (
					<button type="button" onClick={() => act(withoutLastEvent(procedure))}>
						撤销最后一项
					</button>
				) : null}
			</p>
			{rejected.length > 0 ? (
				<div class="warning">
					未予采纳的办理记录：
					<ul>
						{rejected.map((issue) => (
							<li key={issue.message}>{eventIssueLine(issue).replace(/^· /, "")}</li>
						))}
					</ul>
				</div>
			) : null}
			{remarks
				.filter(({ kind }) =>
					["overdue", "silence", "extension", "provisional", "law-changed", "due-after-expiry"].includes(kind),
				)
				.map(({ message }) => (
					<p key={message} class="soft">
						{message}。
					</p>
				))}
		</section>
	);
};
