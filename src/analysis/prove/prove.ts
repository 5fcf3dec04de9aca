import { slipIn } from "../../engine/diagram/completions";
import { labelsFor } from "../../engine/explain/labels";
import { isGoverned, leveledQuestions, stackOf, stackOn } from "../../engine/layers/stack";
import type { Proof, QuestionProof } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import { freeze } from "../../model/freeze";
import { type Law, layersOf } from "../../model/law/law";
import { effortFor } from "./effort";
import { proveProcedure } from "./procedure";
import { proveQuestion } from "./question";
import { basisOf, versionsOf } from "./versions";

/**
 * The proof of a law: no question has a gap, a rule that never holds or a condition that does nothing; the diagrams that answer
 * agree with the meaning of the law; no rule opens; a stack is wider than its base only where it says so; every ladder ends,
 * and none of its steps can be skipped.
 *
 * Every question is proven for every set of texts that were ever in force together. Gaps, dead rules and conditions and rules
 * that open are decided on the diagram, for every state whatever their number. Diagram and meaning are compared in every
 * complete state up to 10^6, and beyond that in 10^6 states drawn from a fixed seed; `proven` says which (`exact` or
 * `exact-sampled`). Partial states are all compared up to 20,000. Each failure comes with a counterexample.
 *
 * What a proof takes is counted before it is done; what would pass the bounds is a failure that says so.
 *
 * @example
 * ```ts
 * import { prove } from "gongshu/analysis";
 * import { pipl2021 } from "gongshu/rules/pipl-2021";
 *
 * const { holds, questions } = prove(pipl2021);
 * holds; // true
 * questions.map(({ question, complete }) => [question, complete]); // [["sharingRoute", 192], ["opening", 8]]
 * questions[0]?.outcomes; // { "unavailable": 74, "out-of-scope": 64, "not-stated": 54 }
 * ```
 */
export const prove = <L extends Law>(given: L): Proof<L["id"]> => {
	const { law, slips } = stackOf(given);
	const proofs = new Map<string, QuestionProof>();
	const effort = effortFor();
	const questions = versionsOf(law).flatMap((on) => {
		const stack = stackOn(law, on);
		return leveledQuestions(law)
			.filter((question) => isGoverned(stack, question))
			.map((question): QuestionProof => {
				// A text that has nothing to do with the question changes nothing of its proof when it enters into force or ends.
				const basis = basisOf(stack, question);
				const slip = slipIn(stack, question);
				const proof =
					proofs.get(basis) ?? (slip === undefined ? proveQuestion(stack, question, on, effort) : unproven(question, on, slip));
				proofs.set(basis, proof);
				return { ...proof, since: on };
			});
	});
	const procedures = layersOf(law).flatMap(({ regulation }) =>
		regulation.procedures.map((procedure) =>
			proveProcedure(regulation, procedure, versionsOf(regulation).at(0) ?? "0001-01-01"),
		),
	);
	const isRead = slips.law === undefined && slips.conditions.size === 0;
	const holds = isRead && [...questions, ...procedures].every(({ failures }) => failures.length === 0);
	const { vocabulary } = stackOf(law);
	const findings = [...vocabulary].flatMap(([fact, { finding }]) => (finding ? [fact] : []));
	const terms = [...leveledQuestions(law), ...vocabulary.keys()];
	const labels = labelsFor(stackOf(law), { terms, remedies: [], readings: [] });
	return freeze({ kind: "proof", law: law.id, questions, procedures, holds, findings, labels });
};

/** That nothing is proven of a question, in a law that was not checked and cannot be read. */
const unproven = (question: string, since: Day, slip: string): QuestionProof => ({
	question,
	since,
	facts: [],
	complete: 0,
	partial: 0,
	impossible: 0,
	outcomes: {},
	enumerated: 0,
	sampled: 0,
	rules: 0,
	shadowed: [],
	proven: [],
	failures: [{ theorem: "exact", about: `${question}：${slip}` }],
});
