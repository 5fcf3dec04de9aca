import type { VNode } from "preact";
import type { Law } from "../../model/law/law";
import type { PageAnswers } from "../client/answers";
import { entryAt, suppositionsIn } from "../client/assumptions";
import { type FactForm, factFormsOf } from "../client/fact-form";
import { type Act, isFilled, type State } from "../client/state";
import { FactChip } from "./fact-chip";
import { FilledFact } from "./filled-facts";
import { Fold } from "./fold";

const Chips = ({ forms, act }: { readonly forms: readonly FactForm[]; readonly act: Act }): VNode => (
	<p class="chips">
		{forms.map((form) => (
			<FactChip key={form.id} form={form} act={act} />
		))}
	</p>
);

/** The facts: those filled in, newest first; those that may still change an answer; all others. */
export const FactsPanel = ({
	law,
	state,
	answers,
	act,
}: {
	readonly law: Law;
	readonly state: State;
	readonly answers: PageAnswers;
	readonly act: Act;
}): VNode => {
	const forms = factFormsOf(law);
	const touched = Object.keys(state.entries).reverse();
	const shown = touched.flatMap((id) => {
		const [form, entry] = [forms.get(id), entryAt(state.entries, id)];
		return form && entry ? [{ form, entry }] : [];
	});
	const foreign = touched.filter((id) => !forms.has(id)).length;
	const filled = shown.filter(({ entry }) => isFilled(entry)).length;
	const supposed = suppositionsIn(law, state.entries).length;
	const open = answers.open.slice(1).flatMap((id) => forms.get(id) ?? []);
	const others = [...forms.values()].filter(({ id }) => !answers.open.includes(id) && !entryAt(state.entries, id));
	const isTaken = ({ id }: FactForm, value: unknown) => typeof (value ?? null) === "object" || answers.at.known.values.has(id);
	return (
		<>
			{open.length > 0 ? (
				<Fold name="facts-open" title={`其余还会影响结论的（${open.length}）`} state={state} act={act} isCard>
					{() => <Chips forms={open} act={act} />}
				</Fold>
			) : null}
			<section class="card">
				<h2>已填（{filled}）</h2>
				{supposed > 0 ? (
					<p class="warning">{supposed}项认定没有写明认定人、认定日：这些答案只是假设，存为文件以后也不作为认定。</p>
				) : null}
				{shown.length === 0 ? <p class="soft">尚未填写。请从上面的“下一问”填起。</p> : null}
				<ul class="facts">
					{shown.map(({ form, entry }) => (
						<FilledFact key={form.id} form={form} entry={entry} isTaken={isTaken(form, entry.value)} act={act} />
					))}
				</ul>
				{foreign > 0 ? <p class="soft">另有{foreign}项已填的，这部规定不问，没有计入。</p> : null}
			</section>
			{others.length > 0 ? (
				<Fold name="facts-others" title={`不影响所问问题的（${others.length}）`} state={state} act={act} isCard>
					{() => <Chips forms={others} act={act} />}
				</Fold>
			) : null}
		</>
	);
};
