import type { VNode } from "preact";
import { leveledQuestions } from "../../engine/layers/stack";
import type { Law } from "../../model/law/law";
import { conclusion } from "../../text/status";
import { termLabel, termLabelsOf } from "../../text/terms";
import { askedQuestions } from "../client/answers";
import { factFormsOf } from "../client/fact-form";
import type { Act } from "../client/state";
import { AnswerCard } from "./answer-card";
import { Comparing } from "./comparing";
import { DeclaredClasses, Duties, Remarks } from "./duties";
import { FactsPanel } from "./facts-panel";
import { Fold } from "./fold";
import { Ledger } from "./ledger";
import { QuestionCard } from "./question-card";
import type { Shown } from "./sheet";
import { type Desk, TopBar } from "./top-bar";

/** Which questions are asked. */
const Asked = ({ law, state, act }: Pick<Shown, "law" | "state"> & { readonly act: Act }): VNode => {
	const asked = askedQuestions(law, state);
	const terms = termLabelsOf(law);
	const toggle = (id: string) => {
		const next = asked.includes(id) ? asked.filter((each) => each !== id) : [...asked, id];
		act((now) => ({ ...now, questions: next.length > 0 ? next : null, picked: null }));
	};
	return (
		<Fold name="asked" title={`所问：${asked.length}个问题，共${leveledQuestions(law).length}个`} state={state} act={act}>
			{() => (
				<fieldset class="asked">
					<legend class="unseen">所问</legend>
					{leveledQuestions(law).map((id) => (
						<label key={id}>
							<input type="checkbox" checked={asked.includes(id)} onChange={() => toggle(id)} />
							{termLabel(terms, id)}
						</label>
					))}
				</fieldset>
			)}
		</Fold>
	);
};

/** The page on the screen. */
export const App = ({
	laws,
	today,
	act,
	desk,
	...shown
}: Shown & {
	readonly laws: readonly Law[];
	readonly today: string;
	readonly act: Act;
	readonly desk: Desk;
}): VNode => {
	const { law, state, answers, assessment, progress } = shown;
	const { at, decisions, open, words } = answers;
	const [first] = open;
	const summary = decisions.map((each) => `${termLabel(each.labels.terms, each.question)}：${conclusion(each)}`).join("；");
	return (
		<>
			<TopBar laws={laws} state={state} today={today} act={act} desk={desk} />
			<p class="unseen" role="status">
				{summary}
			</p>
			<main id="main">
				<div class="ask-side">
					<QuestionCard
						form={first === undefined ? undefined : factFormsOf(law).get(first)}
						words={words}
						labels={decisions[0]?.labels}
						state={state}
						act={act}
						settled={decisions.every(({ status }) => status !== "undetermined")}
					/>
				</div>
				<div class="answers-side">
					<h2 class="unseen">结论</h2>
					<Asked law={law} state={state} act={act} />
					<div class="answers">
						{decisions.map((decision) => (
							<AnswerCard key={decision.question} law={law} at={at} decision={decision} state={state} act={act} />
						))}
					</div>
					{assessment ? (
						<>
							<DeclaredClasses assessment={assessment} />
							<Duties assessment={assessment} state={state} act={act} />
						</>
					) : null}
					{progress ? <Ledger law={law} progress={progress} state={state} act={act} /> : null}
					<Comparing laws={laws} law={law} state={state} act={act} />
					{assessment ? <Remarks assessment={assessment} /> : null}
				</div>
				<div class="facts-side">
					<FactsPanel law={law} state={state} answers={answers} act={act} />
				</div>
			</main>
		</>
	);
};
