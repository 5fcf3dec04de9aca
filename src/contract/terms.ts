import { leveledQuestions, scaleOf, stackOf } from "../engine/layers/stack";
import { freeze } from "../model/freeze";
import { type Actor, actorLabel } from "../model/law/actor";
import { type Law, type LevelId, layersOf, type ProcedureId, type QuestionId } from "../model/law/law";
import { type StepOutcome, stepOutcomes } from "../model/law/step-outcome";
import { sealed } from "../model/sealed";

/** An id with its Chinese term. */
export interface Term<Id extends string = string> {
	readonly id: Id;
	readonly label: string;
}

/** A level of a question with its Chinese term. */
export interface LevelTerm<Id extends string = string> extends Term<Id> {
	/** Present if nothing may be shared or opened at this level. */
	readonly closed?: true;
}

/** A question of a law with its Chinese term, and its levels from the strictest. */
export interface QuestionTerm<Id extends string = string, A extends string = string> extends Term<Id> {
	readonly levels: readonly LevelTerm<A>[];
}

/** A step with its Chinese term, who takes it, and in what it may end; without outcomes, a case rests there. */
export interface StepTerm extends Term {
	readonly actor: Term<Actor>;
	readonly outcomes: readonly Term<StepOutcome>[];
}

/** A procedure of a law with its Chinese term, and its steps in the order of the texts, highest first. */
export interface ProcedureTerm<Id extends string = string> extends Term<Id> {
	readonly steps: readonly StepTerm[];
}

/** Each question of a law, with its own levels. */
type QuestionTermOf<L extends Law> = { readonly [Q in QuestionId<L>]: QuestionTerm<Q, LevelId<L, Q>> }[QuestionId<L>];

/**
 * The questions that a law answers with levels, for a list to choose from: each with its id, its Chinese term, and its levels
 * from the strictest. A question on which every text is silent is left out.
 *
 * Texts in force or not count alike, so that the list does not change from one day to the next.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns frozen plain data, in the order of the texts
 *
 * @example
 * ```ts
 * import { questionsOf } from "gongshu/contract";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const [sharing] = questionsOf(weifang);
 * sharing?.label; // "共享类型"
 * sharing?.levels.map(({ label }) => label); // ["不予共享", "有条件共享", "无条件共享"]
 * ```
 */
export const questionsOf = <L extends Law>(law: L): readonly QuestionTermOf<L>[] => {
	const stack = stackOf(law);
	const terms = leveledQuestions(stack.law).map((id): QuestionTerm => {
		const [first] = layersOf(stack.law).flatMap(({ regulation }) => regulation.questions.filter((each) => each.id === id));
		const levels = scaleOf(stack, id).map(({ id, label, closed }) => ({ id, label, ...(closed ? { closed } : {}) }));
		return { id, label: first?.label ?? id, levels };
	});
	// The ids are those of the law's own questions, which the type states again.
	return freeze(terms) as readonly unknown[] as readonly QuestionTermOf<L>[];
};

/**
 * The procedures of a law, for a list to choose from: each with its id, its Chinese term, and its steps with who takes them and
 * in what they may end. A step of several texts has the term and the actor of the highest, and the outcomes of all.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns frozen plain data, in the order of the texts
 *
 * @example
 * ```ts
 * import { proceduresOf } from "gongshu/contract";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const [request] = proceduresOf(weifang2021);
 * request?.label; // "共享申请"
 * request?.steps[0]?.outcomes.map(({ label }) => label); // ["已提出申请", "未通过共享平台提出"]
 * ```
 */
export const proceduresOf = <L extends Law>(law: L): readonly ProcedureTerm<ProcedureId<L>>[] => {
	const procedures = new Map<string, { readonly label: string; readonly steps: Map<string, StepTerm> }>();
	for (const { regulation } of layersOf(sealed<Law>(law)))
		for (const { id, label, steps } of regulation.procedures) {
			const procedure = procedures.get(id) ?? { label, steps: new Map<string, StepTerm>() };
			procedures.set(id, procedure);
			for (const step of steps) {
				const earlier = procedure.steps.get(step.id);
				const actor = { id: step.actor, label: actorLabel(step.actor, regulation.actors) };
				const outcomes = [...new Set([...(earlier?.outcomes.map(({ id }) => id) ?? []), ...outcomesOf(step.then)])];
				procedure.steps.set(step.id, {
					...(earlier ?? { id: step.id, label: step.label, actor }),
					outcomes: outcomes.map((id) => ({ id, label: stepOutcomes[id] })),
				});
			}
		}
	const terms = [...procedures].map(([id, { label, steps }]): ProcedureTerm => ({ id, label, steps: [...steps.values()] }));
	// The ids are those of the law's own procedures, which the type states again.
	return freeze(terms) as readonly unknown[] as readonly ProcedureTerm<ProcedureId<L>>[];
};

const outcomesOf = (then: object): readonly StepOutcome[] => Object.keys(then) as readonly StepOutcome[];
