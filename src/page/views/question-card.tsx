import type { VNode } from "preact";
import type { Labels } from "../../model/answer/labels";
import type { Quoted } from "../../model/law/cite";
import type { Value } from "../../model/law/fact";
import { quotationWithTitle } from "../../text/quotation";
import { entryAt } from "../client/assumptions";
import type { FactForm } from "../client/fact-form";
import { type Act, type State, withValue } from "../client/state";

/** The fact that is asked for now, with the words for which it matters. */
export const QuestionCard = ({
	form,
	words,
	labels,
	state,
	act,
	settled,
}: {
	readonly form: FactForm | undefined;
	readonly words: readonly Quoted[];
	readonly labels: Labels | undefined;
	readonly state: State;
	readonly act: Act;
	/** Whether nothing that is still unknown can change an answer. */
	readonly settled: boolean;
}): VNode => {
	if (!form)
		return (
			<section class="card ask">
				<h2 id="question" tabIndex={-1}>
					{settled ? "不必再问" : "无可再问"}
				</h2>
				<p>
					{settled
						? "结论已定：再查明任何一项，也不改变这些答案。"
						: "所填事实不能得出结论，也没有可以再查明的事项。请看各项结论下的说明。"}
				</p>
			</section>
		);
	const chosen = entryAt(state.entries, form.id);
	const answer = (value: Value | null | undefined) => () => {
		act(withValue(form.id, value));
		document.getElementById("question")?.focus();
	};
	const [first] = words;
	return (
		<section class="card ask">
			<h2 id="question" tabIndex={-1}>
				{state.picked === form.id ? "填写" : "下一问"}
			</h2>
			<fieldset key={form.id}>
				<legend>
					<strong>{form.label}</strong>
					{form.ask}
				</legend>
				<div class="options">
					{form.values.map(({ value, label }) => (
						<button
							key={label}
							type="button"
							data-value={String(value)}
							aria-pressed={chosen?.value === value}
							onClick={answer(value)}
						>
							{label}
						</button>
					))}
					{form.finder === undefined ? null : (
						<button type="button" data-value="pending" aria-pressed={chosen?.value === null} onClick={answer(null)}>
							正在认定
						</button>
					)}
					{state.picked === form.id ? (
						<button type="button" data-value="unknown" aria-pressed={chosen?.value === undefined} onClick={answer(undefined)}>
							未知
						</button>
					) : null}
				</div>
			</fieldset>
			{form.finder === undefined ? null : <p class="soft">由{form.finder}认定；选定之后填写认定人、认定日。</p>}
			<p class="soft">{first && labels ? quotationWithTitle(labels, first) : form.source}</p>
		</section>
	);
};
