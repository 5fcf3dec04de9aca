import { questionsOf } from "../../engine/assess";
import { isGoverned, stackOn } from "../../engine/layers/stack";
import { freeze } from "../../model/freeze";
import { type Law, layersOf } from "../../model/law/law";
import type { Proof } from "../../model/answer/proof";
import { versionsOf } from "./versions";
import { proveProcedure } from "./procedure";
import { proveQuestion } from "./question";

/**
 * Proves a law by looking at every state: no question has a gap, a rule that never holds or a condition that does nothing; the diagrams
 * that answer agree with the rules read one by one; no rule opens; a stack is wider than its base only where it says so; every
 * ladder ends, and none of its steps can be skipped.
 *
 * Every question is proven for every set of texts that were ever in force together. What fails is told with a state of the facts in which it does.
 *
 * @example
 * ```ts
 * import { prove } from "gongshu/analysis";
 * import { pipl2021 } from "gongshu/rules/pipl-2021";
 *
 * const { holds, questions } = prove(pipl2021);
 * holds; // true
 * questions.map(({ question, complete, outcomes }) => [question, complete, outcomes]); // [["opening", 4, { "none": 1, "unconditional": 1, "out-of-scope": 2 }]]
 * ```
 */
export const prove = <L extends Law>(law: L): Proof<L["id"]> => {
	const questions = versionsOf(law).flatMap((on) => {
		const stack = stackOn(law, on);
		return questionsOf(law)
			.filter((question) => isGoverned(stack, question))
			.map((question) => proveQuestion(stack, question, on));
	});
	const procedures = layersOf(law).flatMap(({ regulation }) =>
		regulation.procedures.map((procedure) => proveProcedure(regulation, procedure, versionsOf(regulation)[0] ?? "0001-01-01")),
	);
	const holds = [...questions, ...procedures].every(({ failures }) => failures.length === 0);
	return freeze({ law: law.id, questions, procedures, holds });
};
