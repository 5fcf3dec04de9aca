import type { DutyAssessment } from "../../model/answer/duty-assessment";
import type { NextStep } from "../../model/answer/next-step";
import type { PendingStep } from "../../model/answer/progress";
import type { CaseState } from "./case-state";
import { extensionOf } from "./event-issues";
import { recordedInOrder } from "./recorded";

/** What a progress rests on beside its history. */
interface Standing {
	readonly next: readonly PendingStep[];
	readonly closed: readonly NextStep[];
	readonly duties: readonly DutyAssessment[];
}

/**
 * The readings that a case rests on, each once: those of the steps that were taken, that may be taken and, where none may, that
 * would have followed; of extensions, of what happened outside the steps, of texts that displace others, and of the duties.
 */
export const readingsBehind = (state: CaseState, { next, closed, duties }: Standing): readonly string[] => {
	const { stack, history, incidents, prolonged, displaced } = state;
	const displacing = stack.layers.filter(({ regulation }) => displaced.some(({ by }) => by === regulation.id));
	const resting = [
		...recordedInOrder(history),
		...next,
		...(next.length === 0 ? closed : []),
		...[...prolonged].flatMap((step) => extensionOf(step) ?? []),
		...recordedInOrder(incidents),
		...displacing,
		...duties,
	];
	return [...new Set(resting.flatMap(({ reading }) => reading ?? []))];
};
