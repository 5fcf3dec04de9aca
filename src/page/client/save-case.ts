import { isDay } from "../../calendar/day-number";
import { proceduresIn } from "../../engine/layers/stack";
import type { CaseEvent } from "../../model/answer/event";
import type { Progress } from "../../model/answer/progress";
import { incidents } from "../../model/law/incident";
import type { Law } from "../../model/law/law";
import type { Step } from "../../model/law/procedure";
import { stepOutcomes } from "../../model/law/step-outcome";
import { caseRecord } from "../../text/case-record";
import type { PageAnswers } from "./answers";
import { entriesUnder } from "./assumptions";
import type { FactForm } from "./fact-form";
import type { FactEntry, State } from "./state";

const written = ({ finder, values }: FactForm, { value, by, on, basis }: FactEntry): unknown => {
	const word = values.find((each) => each.value === value)?.label ?? null;
	if (finder === undefined) return word;
	const person = by.trim() === "" ? null : by.trim();
	// Without a person and a day it is nobody's finding, and whoever reads the file must see that.
	return {
		认定: word,
		认定人: person,
		认定日: isDay(on) ? on : null,
		...(basis.trim() === "" ? {} : { 认定依据: basis.trim() }),
	};
};

const writtenFacts = (law: Law, entries: State["entries"]): Readonly<Record<string, unknown>> =>
	Object.fromEntries(entriesUnder(law, entries).map(([form, entry]) => [form.label, written(form, entry)]));

/** The steps of a procedure in all texts of a law that have it. */
export const stepsOf = (law: Law, procedure: string): readonly Step[] =>
	proceduresIn(law, procedure).flatMap(({ steps }) => steps);

const writtenEvent = (steps: readonly Step[], event: CaseEvent): object => {
	if (event.event !== undefined) return { 日期: event.on, 事项: incidents[event.event] };
	const 环节 = steps.find(({ id }) => id === event.step)?.label ?? event.step;
	if (event.outcome !== undefined) return { 日期: event.on, 环节, 结果: stepOutcomes[event.outcome] };
	const { workingDays } = event;
	return { 日期: event.on, 环节, 延长: true, ...(workingDays === undefined ? {} : { 延长日数: workingDays }) };
};

/**
 * What is filled in as written cases, one for each question that is asked and one for each procedure that has begun: the form
 * of the file that a session of the command line saves. A finding that nobody has signed is saved without a person.
 */
export const savedCase = (law: Law, state: State, { decisions }: PageAnswers, progresses: readonly Progress[]): string => {
	const title = state.title.trim() === "" ? "假如" : state.title.trim();
	const facts = writtenFacts(law, state.entries);
	const answered = decisions.map((decision) => {
		const label = decision.labels.terms[decision.question]?.label ?? decision.question;
		return caseRecord(decisions.length > 1 ? `${title}：${label}` : title, facts, decision);
	});
	const followed = progresses.map(({ procedure, label, next }) => ({
		案例: `${title}：${label}`,
		规定: law.id,
		日期: state.on,
		事实: facts,
		进程: {
			程序: label,
			办理记录: (state.events[procedure] ?? []).map((event) => writtenEvent(stepsOf(law, procedure), event)),
			下一步: next.map(({ label: step, due }) => ({ 环节: step, 届满: due?.due ?? null })),
		},
		审核人: null,
		审核日期: null,
	}));
	return `${JSON.stringify([...answered, ...followed], null, "\t")}\n`;
};
