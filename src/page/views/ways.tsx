import type { VNode } from "preact";
import { changes } from "../../analysis/what-if/changes";
import { why } from "../../analysis/what-if/why";
import { whyNot } from "../../analysis/what-if/why-not";
import type { Case } from "../../engine/case";
import { scaleOf } from "../../engine/layers/stack";
import type { Decision, Ground } from "../../model/answer/decision";
import type { Change, Changes, Standing, Way, WhyNot } from "../../model/answer/what-if";
import { actorLabel } from "../../model/law/actor";
import type { Value } from "../../model/law/fact";
import { quotationWithTitle, quotedWords } from "../../text/quotation";
import { effectText, termLabel, valueLabel } from "../../text/terms";
import type { Act, State } from "../client/state";
import { givenText, TruthTag } from "./reasons";

/** The known facts from which the answer already follows. */
export const ForcingFacts = ({ at, decision }: { readonly at: Case; readonly decision: Decision }): VNode | null => {
	const { forcing, labels } = why(at, decision.question);
	if (!forcing || forcing.length === 0) return null;
	return (
		<>
			<h4>只凭下列事实，结论已定</h4>
			<ul>
				{forcing.map(({ fact, given, finding }) => (
					<li key={fact}>
						“{termLabel(labels.terms, fact)}”：
						{givenText(labels.terms, {
							fact,
							given,
							operator: "equal",
							value: given,
							holds: true,
							...(finding ? { finding } : {}),
						})}
					</li>
				))}
			</ul>
		</>
	);
};

/** Where a result stands, and what leads on to the rules by which it does. */
const standings: Readonly<Record<Standing, readonly [says: string, leads: string]>> = {
	answer: ["现在正是这一结果", ""],
	open: ["是否为这一结果，尚不能断定", "。下列规定如果成立，就不能："],
	barred: ["不能为这一结果", "，因为："],
	"not-reached": ["不是这一结果", "。以此为结论的规定均不成立："],
	"no-level": ["不涉及这一结果", ""],
};

const Barrier = ({ result, ground }: { readonly result: WhyNot; readonly ground: Ground }): VNode => (
	<li>
		<TruthTag truth={ground.holds} />
		{quotedWords(result.labels, ground.regulation, ground.words)}，结论
		{effectText(result.labels.terms, result.decision.question, ground.atMost)}
	</li>
);

const WhyNotThis = ({ result }: { readonly result: WhyNot }): VNode => {
	const { standing, barring, lacking, beyond, labels, decision } = result;
	const rules = [...barring, ...lacking];
	const [says, leads] = standings[standing];
	return (
		<>
			<p>
				{says}
				{rules.length > 0 || beyond ? leads : "。"}
			</p>
			<ul>
				{rules.map((ground) => (
					<Barrier key={`${ground.regulation} ${ground.rule}`} result={result} ground={ground} />
				))}
				{beyond ? (
					<li>
						《{labels.regulations[beyond.regulation]}》就此所定最宽为“
						{valueLabel(labels.terms, decision.question, beyond.level)}”。
					</li>
				) : null}
			</ul>
		</>
	);
};

const ChangeLine = ({ all, change }: { readonly all: Changes; readonly change: Change }): VNode => {
	const { terms, remedies, actors } = all.labels;
	const { fact, from, to, means, by, remedy, words = [], needs = [] } = change;
	const either = (id: string, values: readonly Value[]) =>
		values.map((value) => `“${valueLabel(terms, id, value)}”`).join("或者");
	const name = `“${termLabel(terms, fact)}”`;
	const finder = by ? `（由${actorLabel(by, actors)}认定）` : "";
	if (means === "finding")
		return (
			<li>
				<span class="tag finding">查明</span>
				{name}为{either(fact, to)}
				{finder}
			</li>
		);
	const effect = `${name}由“${from === null ? "" : valueLabel(terms, fact, from)}”变为${either(fact, to)}`;
	if (means === "none")
		return (
			<li>
				<span class="tag none">未载明</span>
				{effect}：现行文本未载明使其如此改变的措施{by ? `，须由${actorLabel(by, actors)}重新认定` : "，与实际不符的据实改填"}
			</li>
		);
	return (
		<li>
			<span class="tag remedy">措施</span>
			<strong>{remedy === undefined ? "" : remedies[remedy]}</strong>：{effect}
			{needs.map((need) => `，并须证实“${termLabel(terms, need.fact)}”为${either(need.fact, need.to)}`).join("")}
			<p class="words">{words.map((each) => quotationWithTitle(all.labels, each)).join("，")}</p>
		</li>
	);
};

const Ways = ({
	all,
	ways,
	title,
}: {
	readonly all: Changes;
	readonly ways: readonly Way[];
	readonly title: string;
}): VNode | null =>
	ways.length === 0 ? null : (
		<>
			<h4>{title}</h4>
			<ol class="ways">
				{ways.map((way, at) => (
					<li key={at}>
						<ul>
							{way.changes.map((change) => (
								<ChangeLine key={change.fact} all={all} change={change} />
							))}
						</ul>
					</li>
				))}
			</ol>
		</>
	);

const WaysTo = ({ all }: { readonly all: Changes }): VNode | null => {
	const { ways, more } = all;
	if (ways.some((way) => way.changes.length === 0)) return null;
	if (ways.length === 0) return <p>{more ? "须改变的事实过多，没有逐一列出。" : "无论改变哪些事实，都得不出这一结果。"}</p>;
	return (
		<>
			<Ways all={all} ways={ways.filter((way) => way.lawful)} title="依法可行的途径" />
			<Ways all={all} ways={ways.filter((way) => !way.lawful)} title="事实经重新认定、据实改填或者有变化的，也会如此" />
			{more ? <p class="soft">还有其他途径，须改变的事实不少于以上各项，没有逐一列出。</p> : null}
		</>
	);
};

/** Why an answer is not another one, and what would have to change. */
export const OtherResult = ({
	at,
	decision,
	state,
	act,
}: {
	readonly at: Case;
	readonly decision: Decision;
	readonly state: State;
	readonly act: Act;
}): VNode | null => {
	const { question, labels } = decision;
	const levels = scaleOf(at.stack, question).filter(({ id }) => id !== decision.answer);
	const goal = levels.find(({ id }) => id === state.goals[question])?.id ?? levels.at(-1)?.id;
	if (goal === undefined) return null;
	return (
		<>
			<label class="goal">
				为什么不是、怎样才是
				<select
					value={goal}
					onChange={({ currentTarget: { value } }) => act((now) => ({ ...now, goals: { ...now.goals, [question]: value } }))}
				>
					{levels.map(({ id }) => (
						<option key={id} value={id}>
							{valueLabel(labels.terms, question, id)}
						</option>
					))}
				</select>
			</label>
			<WhyNotThis result={whyNot(at, question, goal)} />
			<WaysTo all={changes(at, question, goal)} />
		</>
	);
};
