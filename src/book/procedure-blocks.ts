import type { Block, Flow, Inline, Text } from "../document/node";
import { actorLabel } from "../model/law/actor";
import type { Procedure, Step } from "../model/law/procedure";
import { type StepOutcome, stepOutcomes } from "../model/law/step-outcome";
import { extendableText, timeLimitText } from "../text/time-limit";
import { conditionWords } from "./condition";
import { type BookContext, citeLinks, readingLinks } from "./context";
import { paragraph } from "./sections";

/** Each outcome of a step with the steps that follow it. */
const outcomesOf = (step: Step): readonly (readonly [outcome: StepOutcome, to: readonly string[]])[] =>
	// The keys of a record of the model are exactly those of its type.
	Object.entries(step.then) as unknown as readonly (readonly [StepOutcome, readonly string[]])[];

const flowOf = (at: BookContext, { label, steps }: Procedure): Flow => ({
	kind: "flow",
	caption: `${label}的流程图`,
	nodes: steps.map(({ id, label: name, actor, within, discretionary }) => {
		const limit = within ? [timeLimitText(within)] : [];
		const may = discretionary ? ["是否进行由其决定"] : [];
		return { id, label: name, note: [actorLabel(actor, at.regulation.actors), ...limit, ...may].join("\n") };
	}),
	edges: steps.flatMap((step) => {
		const byTarget = new Map<string, string[]>();
		for (const [outcome, to] of outcomesOf(step))
			for (const next of to) byTarget.set(next, [...(byTarget.get(next) ?? []), stepOutcomes[outcome]]);
		return [...byTarget].map(([to, outcomes]) => ({ from: step.id, to, label: outcomes.join("、") }));
	}),
});

const afterText = (procedure: Procedure, step: Step, at: BookContext): Text => {
	const name = (id: string) => procedure.steps.find((each) => each.id === id)?.label ?? id;
	const outcomes = outcomesOf(step).map(([outcome, to]) =>
		to.length > 0 ? `${stepOutcomes[outcome]}的，进入${to.map(name).join("或者")}` : `${stepOutcomes[outcome]}的，终结`,
	);
	return [
		outcomes.length > 0 ? outcomes.join("；") : "程序终结",
		step.overdue ? `；逾期的，可以进入${step.overdue.map(name).join("或者")}，本环节仍应办理` : "",
		step.stays && outcomes.length > 0 ? "；其间进行其他环节的，本环节仍应办理" : "",
		step.urgedBy ? `；逾期的，可以请${actorLabel(step.urgedBy, at.regulation.actors)}督促` : "",
	].join("");
};

const limitText = ({ steps }: Procedure, { within, since }: Step): string => {
	if (!within) return "—";
	const from = steps.find(({ id }) => id === since)?.label;
	return `${extendableText(within)}${from === undefined ? "" : `，自“${from}”之日起算`}`;
};

/** A procedure as a figure and as a table that says the same. */
export const procedureBlocks = (
	at: BookContext,
	procedure: Procedure,
	numberOf: (step: Step) => readonly Inline[],
): readonly Block[] => {
	const begins = procedure.steps.filter(({ id }) => procedure.begins.includes(id)).map(({ label }) => `“${label}”`);
	return [
		paragraph(`自${begins.join("或者")}开始。`),
		flowOf(at, procedure),
		{
			kind: "table",
			caption: `${procedure.label}的各环节`,
			head: ["环节", "由谁", "前提", "期限", "其后", "依据"],
			rowHeads: true,
			rows: procedure.steps.map((step): readonly Text[] => [
				[...numberOf(step), step.label],
				`${actorLabel(step.actor, at.regulation.actors)}${step.discretionary ? "（是否进行由其决定）" : ""}`,
				step.when ? conditionWords(at, step.when) : "—",
				limitText(procedure, step),
				afterText(procedure, step, at),
				[...citeLinks(at, step.words), ...readingLinks(at, step.reading)],
			]),
		},
	];
};
