import { declaredWhole, wholeOf } from "../engine/decide-parts";
import { relationOf } from "../engine/explain/declarations";
import { scaleOf } from "../engine/layers/stack";
import type { Declaration } from "../model/answer/declaration";
import type { Judge, Judgment } from "./judge";
import { questionResult } from "./judge";
import type { DutyName, QuestionResult } from "./result";

/** What the law says of a resource as a whole. */
export interface Whole {
	readonly questions: readonly QuestionResult[];
	readonly breached: readonly DutyName[];
	readonly open: readonly DutyName[];
	readonly remarks: readonly string[];
}

/** How many sets of items are remembered. */
const mostWholes = 20_000;

const eachOnce = (duties: readonly DutyName[]): readonly DutyName[] => {
	const byName = new Map(duties.map((duty) => [`${duty.regulation} ${duty.duty}`, duty]));
	return [...byName.values()];
};

/** One question of a whole. Items of which the same is known count once: more of them change nothing. */
const questionOf = ({ stack, unknown }: Judge, question: string, at: number, items: readonly Judgment[]): QuestionResult => {
	const decisions = items.flatMap((item) => item.decisions[at] ?? []);
	const results = items.flatMap((item) => item.questions[at] ?? []);
	const decision = wholeOf(stack, unknown(question), decisions);
	const levels = results.flatMap(({ declared }) => declared ?? []);
	const declared = levels.length === items.length ? declaredWhole(stack, question, decisions, levels) : null;
	const scale: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const relation = relationOf(scale, declared, decision.possible);
	const declaration: Pick<Declaration, "declared" | "relation"> = { declared, relation };
	const result = questionResult(stack, decision, declaration);
	// Who corrects the entry is who corrects the items that it is wrong for.
	const corrected = results.find((item) => item.relation === relation && item.correction !== undefined);
	const { correction, correctedBy } = corrected ?? {};
	const mixed = relation === "same" || relation === "unknown" || !correction || !correctedBy ? {} : { correction, correctedBy };
	// The outcome may be certain while that of some item is not; then no words alone decide it.
	const certain = `各信息项尚待查明之处无论如何，整项均为“${result.lawfulText}”`;
	const reason = result.reason === "" && result.lawful !== null ? { reason: certain } : {};
	return Object.freeze({ ...result, ...mixed, ...reason });
};

/** Puts the items of resources together by the law's own rule. */
export const wholesOf = (judge: Judge): ((items: readonly Judgment[]) => Whole) => {
	const met = new Map<string, Whole>();
	const made = (items: readonly Judgment[]): Whole =>
		Object.freeze({
			questions: judge.questions.map((question, at) => questionOf(judge, question, at, items)),
			breached: eachOnce(items.flatMap(({ breached }) => breached)),
			open: eachOnce(items.flatMap(({ open }) => open)),
			remarks: [...new Set(items.flatMap(({ remarks }) => remarks))],
		});
	return (items) => {
		// In the order of the resource: what other resources were judged before it shows nowhere.
		const key = items.map(({ id }) => id).join();
		const found = met.get(key) ?? made(items);
		if (met.size >= mostWholes) met.clear();
		met.set(key, found);
		return found;
	};
};
