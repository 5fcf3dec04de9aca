import { isDay } from "../calendar/day-number";
import type { NextStep } from "../model/assessment";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { FactsOf, Law, ProcedureId } from "../model/law";
import type { Outcome } from "../model/outcome";
import { derive } from "./derive";
import { given } from "./given";
import { stackOn } from "./stack";

/** A step that was taken, and what it ended in. */
export interface Taken {
	readonly step: string;
	readonly outcome: Outcome;
}

/**
 * The steps open after one step of a procedure, or at its beginning.
 *
 * A step is open unless its condition is false; none left means that the text says no more. Nothing is skipped: only the outcome of
 * the step before opens the next one.
 *
 * @param taken the last step and its outcome; `null` at the beginning
 *
 * @example
 * ```ts
 * import { nextSteps } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const after = (step: string) => nextSteps(weifang, "sharingRequest", { step, outcome: "failed" }, {}, { on: "2024-05-20" });
 * after("negotiate").map(({ label, actor }) => [label, actor]); // [["协调", "authority"]]
 * after("deliberate").map(({ label, actor }) => [label, actor]); // [["裁定", "government"]]
 * ```
 */
export const nextSteps = <L extends Law>(
	law: L,
	procedure: ProcedureId<L>,
	taken: Taken | null,
	facts: FactsOf<L>,
	{ on }: { readonly on: Day },
): readonly NextStep[] => {
	if (!isDay(on)) return freeze([]);
	const stack = stackOn(law, on);
	const known = given(stack, facts as object);
	const stated = stack.texts.flatMap(({ regulation }) =>
		regulation.procedures.filter(({ id }) => id === procedure).map((found) => ({ regulation, found })),
	);
	const [highest] = stated;
	if (!highest) return freeze([]);
	const { steps, begins } = highest.found;
	const from = taken ? (steps.find(({ id }) => id === taken.step)?.then[taken.outcome] ?? []) : begins;
	return freeze(
		from
			.flatMap((id) => steps.filter((step) => step.id === id))
			.map((step) => ({
				regulation: highest.regulation.id,
				step: step.id,
				label: step.label,
				actor: step.actor,
				words: step.words,
				when: step.when ? derive(stack, step.when, known) : null,
				discretionary: step.discretionary === true,
				...(step.within ? { within: step.within } : {}),
				...(step.reading ? { reading: step.reading } : {}),
			}))
			.filter(({ when }) => when?.holds !== false),
	);
};
