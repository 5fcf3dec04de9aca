import { nextSteps } from "../../engine/next-steps";
import type { Failure, ProcedureProof, Theorem } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { Procedure, Step } from "../../model/law/procedure";
import type { Regulation } from "../../model/law/regulation";
import type { StepOutcome } from "../../model/law/step-outcome";

const leading = ({ steps }: Procedure, id: string): readonly string[] => {
	const { then = {}, overdue = [] } = steps.find((step) => step.id === id) ?? {};
	return [...Object.values(then).flat(), ...overdue];
};

/** A step ends the procedure when it has no outcome, or one that leads nowhere. */
const ends = ({ then }: Step): boolean => {
	const outcomes = Object.values(then);
	return outcomes.length === 0 || outcomes.some((to) => to.length === 0);
};

const reached = (procedure: Procedure, from: readonly string[], without?: string): ReadonlySet<string> => {
	const found = new Set<string>();
	const visit = (id: string): void => {
		if (id === without || found.has(id)) return;
		found.add(id);
		leading(procedure, id).forEach(visit);
	};
	from.forEach(visit);
	return found;
};

/** The steps that every way to a step passes. */
const passed = (procedure: Procedure, id: string): readonly string[] =>
	procedure.steps
		.map((step) => step.id)
		.filter((other) => other !== id && !reached(procedure, procedure.begins, other).has(id));

const endless = (procedure: Procedure): readonly Failure[] =>
	procedure.steps
		.filter(({ id }) => !procedure.steps.some((step) => ends(step) && reached(procedure, [id]).has(step.id)))
		.map(({ id }) => ({ theorem: "ladder-ends", about: `${procedure.id} ${id}` }));

/** Steps that are open after an outcome that does not name them, whatever the facts. */
const skipped = (regulation: Regulation, procedure: Procedure, on: Day): readonly Failure[] =>
	procedure.steps.flatMap((step) =>
		(Object.entries(step.then) as readonly (readonly [StepOutcome, readonly string[]])[]).flatMap(([outcome, to]) =>
			nextSteps(regulation, procedure.id, { step: step.id, outcome }, {}, { on })
				.filter((next) => !to.includes(next.step))
				.map((next): Failure => ({ theorem: "no-skipped-step", about: `${procedure.id} ${step.id} → ${next.step}` })),
		),
	);

/** Steps somebody waits for, with neither a term nor words; the step that begins a procedure is waited for by nobody. */
const wordless = (procedure: Procedure): readonly Failure[] =>
	procedure.steps
		.filter(({ id, within, then }) => !within && Object.keys(then).length > 0 && !procedure.begins.includes(id))
		.map(({ id }) => ({ theorem: "waiting-has-words", about: `${procedure.id} ${id}` }));

const tried: readonly Theorem[] = ["ladder-ends", "no-skipped-step", "waiting-has-words"];

/** Everything that is proven of one procedure of a text. */
export const proveProcedure = (regulation: Regulation, procedure: Procedure, on: Day): ProcedureProof => {
	const failures = [...endless(procedure), ...skipped(regulation, procedure, on), ...wordless(procedure)];
	return {
		regulation: regulation.id,
		procedure: procedure.id,
		steps: procedure.steps.length,
		through: Object.fromEntries(procedure.steps.map(({ id }) => [id, passed(procedure, id)])),
		proven: tried.filter((theorem) => !failures.some((failure) => failure.theorem === theorem)),
		failures,
	};
};
