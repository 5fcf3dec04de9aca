import type { PendingStep } from "../../model/answer/progress";
import type { Remark } from "../../model/answer/remark";
import { dayText } from "../../model/day";
import { type Stack, stackOn } from "../layers/stack";
import type { CaseState, Course } from "./case-state";

/** The texts in force that have the procedure; what else has changed does not concern the case. */
const governing = ({ layers }: Stack, procedure: string): string =>
	layers
		.filter(({ regulation }) => regulation.procedures.some(({ id }) => id === procedure))
		.map(({ regulation }) => regulation.id)
		.join();

/**
 * What must be known of the time limits that run: what is overdue, what may still move, what runs beyond its text, and under
 * which law.
 */
export const limitRemarks = (
	{ stack, on, open }: CaseState,
	{ law, procedure, today }: Course,
	next: readonly PendingStep[],
): readonly Remark[] => [
	...next.flatMap(({ label, due, overdue }): readonly Remark[] => {
		if (!due) return [];
		const provisional = due.certainty === "provisional";
		const past = provisional ? `“${label}”的最迟之日（${dayText(due.latest)}）已过` : `“${label}”已于${dayText(due.due)}届满`;
		const unsettled = `“${label}”暂定于${dayText(due.due)}届满，放假安排公布后应当重新推算`;
		return [
			...(overdue ? [{ kind: "overdue" as const, message: `${past}而未办理；期限届满不改变所处的环节` }] : []),
			...(provisional ? [{ kind: "provisional" as const, message: unsettled }] : []),
		];
	}),
	...(next.some(({ step, overdue }) => overdue && open.some((each) => each.step.id === step && "agree" in each.step.then))
		? [{ kind: "silence" as const, message: "逾期不答复，不视为同意，也不视为不同意" }]
		: []),
	...next.flatMap(({ regulation, label, due }): readonly Remark[] => {
		const text = stack.layers.find((layer) => layer.regulation.id === regulation)?.regulation;
		const until = text?.effective.until;
		if (!due || until === undefined || due.due <= until) return [];
		return [
			{
				kind: "due-after-expiry",
				message: `“${label}”于${dayText(due.due)}届满，在《${text?.title}》有效期（至${dayText(until)}）之后`,
			},
		];
	}),
	...(governing(stackOn(law, today), procedure) !== governing(stack, procedure)
		? [{ kind: "law-changed" as const, message: `本案依${dayText(on)}有效的规定办理，其后所适用的规定已有变化，请人工确认` }]
		: []),
];
