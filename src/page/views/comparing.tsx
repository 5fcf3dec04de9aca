import type { VNode } from "preact";
import { comparedQuestions } from "../../analysis/compared-questions";
import { isDay } from "../../calendar/day-number";
import { type Case, caseOf } from "../../engine/case";
import type { ComparedQuestion } from "../../model/answer/comparison";
import type { Decision } from "../../model/answer/decision";
import { type Day, dayText } from "../../model/day";
import { type Law, printedTitle } from "../../model/law/law";
import { obstacle, verdictWords } from "../../text/comparison";
import { conclusion, outcomeWord } from "../../text/status";
import { termLabel } from "../../text/terms";
import { factsFrom } from "../client/assumptions";
import type { Act, State } from "../client/state";
import { TableHead } from "./table-head";

const answerOf = (decision: Decision | null): string => {
	if (decision === null) return "没有此问题";
	if (decision.status !== "undetermined") return conclusion(decision);
	return `待查明：${decision.possible.map((outcome) => outcomeWord(decision, outcome)).join("、")}`;
};

const Row = ({ compared }: { readonly compared: ComparedQuestion }): VNode => {
	const { question, left, right, verdict } = compared;
	const terms = (left ?? right)?.labels.terms ?? {};
	const tone = verdict === "same" ? "holds" : "warning";
	return (
		<tr>
			<th scope="row">{termLabel(terms, question)}</th>
			<td>{answerOf(left)}</td>
			<td>{answerOf(right)}</td>
			<td>
				<span class={`tag ${tone}`}>{obstacle(left, right) ?? verdictWords[verdict]}</span>
			</td>
		</tr>
	);
};

const Table = ({ left, right }: { readonly left: Case; readonly right: Case }): VNode => {
	return (
		<div class="scroll">
			<table>
				<TableHead names={["问题", ...[left, right].map(({ law, on }) => `${printedTitle(law)}（${dayText(on)}）`), "后者"]} />
				<tbody>
					{comparedQuestions(left, right).map((compared) => (
						<Row key={compared.question} compared={compared} />
					))}
				</tbody>
			</table>
		</div>
	);
};

/** The same facts under another law of the page, or on another day. */
export const Comparing = ({
	laws,
	law,
	state,
	act,
}: {
	readonly laws: readonly Law[];
	readonly law: Law;
	readonly state: State;
	readonly act: Act;
}): VNode => {
	const { against, on, entries } = state;
	const chosen = against ?? { law: state.law, on };
	const other = laws[chosen.law] ?? law;
	const isOther = other !== law || chosen.on !== on;
	// Only the law differs: both sides know what is known on the later day.
	const asOf = chosen.on < on ? on : chosen.on;
	const caseOn = (of: Law, day: Day): Case => caseOf(of, factsFrom(of, entries, on), { on: day, asOf });
	return (
		<section class="card">
			<h2>与另一部规定、另一日对照</h2>
			<div class="bar">
				{laws.length > 1 ? (
					<label>
						规定
						<select
							value={String(chosen.law)}
							onChange={({ currentTarget: { value } }) =>
								act((now) => ({ ...now, against: { ...chosen, law: Number(value) } }))
							}
						>
							{laws.map((each, at) => (
								<option key={each.id} value={String(at)}>
									{printedTitle(each)}
								</option>
							))}
						</select>
					</label>
				) : null}
				<label>
					以何日为准
					<input
						type="date"
						value={chosen.on}
						onInput={({ currentTarget: { value } }) => {
							if (isDay(value)) act((now) => ({ ...now, against: { ...chosen, on: value } }));
						}}
					/>
				</label>
			</div>
			{isOther ? (
				<Table left={caseOn(law, on)} right={caseOn(other, chosen.on)} />
			) : (
				<p class="soft">选定另一部规定或者另一日，即列出同样的事实在两边的结论。</p>
			)}
		</section>
	);
};
