import type { PendingStep } from "../../model/answer/progress";
import type { Remark } from "../../model/answer/remark";
import { dayText } from "../../model/day";
import { truthOf } from "../explain/annotate";
import { type Stack, stackOn } from "../layers/stack";
import type { CaseState, Course } from "./case-state";
import { extensionOf } from "./event-issues";

/** The texts in force that have the procedure; what else has changed does not concern the case. */
const governing = ({ layers }: Stack, procedure: string): string =>
	layers
		.filter(({ regulation }) => regulation.procedures.some(({ id }) => id === procedure))
		.map(({ regulation }) => regulation.id)
		.join();

/** What may be done while a step is late: its text may have a way out. */
const waysOut = (next: readonly PendingStep[], open: CaseState["open"], late: string): string => {
	const to = open.flatMap(({ step }) => (step.id === late ? (step.overdue ?? []) : []));
	const labels = next.filter(({ step }) => to.includes(step)).map(({ label }) => `“${label}”`);
	return labels.length > 0 ? `仍应办理，也可以转入${[...new Set(labels)].join("或者")}` : "期限届满不改变所处的环节";
};

/**
 * What must be known of the time limits that run: what is overdue, what may still move, what runs beyond its text, and under
 * which law.
 */
export const limitRemarks = (
	state: CaseState,
	{ law, procedure, today }: Course,
	next: readonly PendingStep[],
): readonly Remark[] => {
	const { stack, on, open } = state;
	return [
		...next.flatMap(({ step, label, due, overdue }): readonly Remark[] => {
			if (!due) return [];
			const provisional = due.certainty === "provisional";
			const unsettledEnd = provisional || due.certainty === "unspecified";
			const past = unsettledEnd
				? `“${label}”的最迟之日（${dayText(due.latest)}）已过`
				: `“${label}”已于${dayText(due.due)}届满`;
			const unsettled = `“${label}”暂定于${dayText(due.due)}届满，放假安排公布后应当重新推算`;
			return [
				...(overdue ? [{ kind: "overdue" as const, message: `${past}而未办理；${waysOut(next, open, step)}` }] : []),
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
		...extensionRemarks(state, next),
	];
};

/** What must be known of the extensions: that the number of days approved is not recorded, and whether there is a reason. */
const extensionRemarks = ({ stack, known, prolonged }: CaseState, next: readonly PendingStep[]): readonly Remark[] => [
	...next.flatMap(({ label, due, extended }): readonly Remark[] => {
		if (!due || extended !== null) return [];
		const ends = `届满日最早为${dayText(due.earliest)}，最迟为${dayText(due.latest)}`;
		return [{ kind: "extension", message: `“${label}”已经延长，批准的日数没有填写，${ends}，请补填` }];
	}),
	...[...prolonged].flatMap((step): readonly Remark[] => {
		const extension = extensionOf(step);
		const reason = extension?.when ? truthOf(stack, extension.when, known) : true;
		if (!extension || reason === true) return [];
		const message = `“${step.label}”的延长，${reason === null ? "是否具备条文所写的事由尚未查明，请补填" : "经查明没有条文所写的事由"}`;
		return [{ kind: "extension", message, words: { cite: extension.cite, quote: extension.quote } }];
	}),
];
